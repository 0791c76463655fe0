/** The explorer in English. */
import type { ExplorerLanguage } from './explorer-language.js';

export const enExplorer: ExplorerLanguage = {
  tag: 'en',
  name: 'What queries to an AI use, explored',
  view: {
    explore: 'Explore',
    compare: 'Compare',
    predict: 'Predict',
    working: 'Show the working',
    sources: 'Where numbers come from',
    teach: 'For the teacher',
  },
  models: {
    legend: 'Models',
    legendOne: 'The model shown',
    none: 'No model is chosen.',
    add: 'Add a model',
    addHint: 'Measured models come first.',
    full: 'Five models are the most. Remove one to add another.',
    remove: 'Remove {model}',
    removed: '{model} is removed.',
    added: '{model} is added.',
    list: 'Models by what they are asked',
    found: { one: '{count} model', other: '{count} models' },
    unknown: 'No published figure for “{name}”',
    figure: {
      measured: '{energy} a query',
      disclosed: 'disclosed, not measured',
      estimated: 'estimated, not measured',
    },
    task: 'What the queries ask',
    anyTask: 'What each model is measured for',
  },
  count: {
    legend: 'How many queries',
    exact: 'Exact number of queries',
    slider: 'Number of queries, by tens',
    preset: 'A class of 30, 10 questions each',
    problem: 'Type a whole number from 1 to 1,000,000,000,000,000.',
  },
  thing: {
    label: 'The everyday thing to compare with',
    best: 'What fits best',
    offered: 'Electricity from a socket',
    asked: 'Asked for: less known things, weaker sources, food',
  },
  picture: {
    each: 'Each picture is {each}.',
    part: 'The whole picture is {each}; {share} of it is filled.',
    raised: { one: 'For {queries} query.', other: 'For {queries} queries.' },
    rangeOnly: 'A range is all that is known, so there is no one amount to draw.',
  },
  smaller: {
    title: 'The same kind of answer for less',
    less: 'about {ratio} times less',
    overlap: 'The ranges of some overlap: depending on how a model is served, it may use more than another.',
    none: 'No other model measured in the same benchmark uses less for this.',
    use: 'Show {model}',
  },
};
