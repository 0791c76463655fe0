/** The printed sheet in English. */
import type { SheetWords } from './lesson-language.js';

export const enSheet: SheetWords = {
  title: 'What does a query to an AI use?',
  key: 'Answers',
  name: 'Name',
  date: 'Date',
  about: 'This sheet is about {model} ({task}). {meaning} Energy = power × time, E = P × t.',
  question: {
    sort: 'Which of these are powers, and which are energies? {list}',
    time: '{thing}: how much energy is that, in Wh? The power is {power}.',
    queries: {
      one: 'One query to {model} uses about {perQuery} ({kind}, {boundary}). How many Wh does {queries} query use?',
      other: 'One query to {model} uses about {perQuery} ({kind}, {boundary}). How many Wh do {queries} queries use?',
    },
    class: 'A class of {pupils} asks {each} queries each. How many queries is that? How many Wh do they use?',
    thing: '{one} is {wh}. How many times does that go into {energy}?',
    run: 'How many hours could a thing of {power} run on {energy}?',
    compare:
      'One query to {model} uses about {perQuery}, one query to {other} about {otherPerQuery}. Both do the same task. How many times as much is the first as the second?',
    range: {
      one: 'Figures for {queries} query to {model} go from {low} to {high}. How many times as much is the most as the least? What could be the reason?',
      other:
        'Figures for {queries} queries to {model} go from {low} to {high}. How many times as much is the most as the least? What could be the reason?',
    },
    kind: 'Is the figure for {model} measured, disclosed or estimated? What does that mean?',
    boundary:
      'The meter counted: {boundary}. For a whole data centre the figure is multiplied by about {factor}. What do you get for {energy}? Is the result still measured?',
  },
  answer: {
    sort: 'Powers, in watts: {powers}. Energies, in watt-hours: {energies}.',
    time: '{time} ÷ {divisor} = {hours}; {power} × {hours} = {energy}.',
    queries: '{perQuery} × {queries} = {energy}.',
    class: '{pupils} × {each} = {queries} queries; {queries} × {perQuery} = {energy}.',
    thing: '{energy} ÷ {wh} = {amount}.',
    run: '{energy} ÷ {power} = {hours}.',
    compare: '{perQuery} ÷ {otherPerQuery} = {factor}.',
    range: '{high} ÷ {low} = {factor}. {cause}',
    kind: '{meaning} Source: {source}.',
    boundary: '{energy} × {factor} = {result} ({low} to {high}). No: it is now an estimate.',
  },
  cause: {
    served: 'The same model runs on different machines, and answers many queries at once or few.',
    estimates: 'Nobody outside has measured it: each estimate rests on other assumptions.',
    efforts: 'The model can think for a short or a long time about one answer.',
    runs: 'Two runs of the same measurement gave different values.',
  },
  overlap: 'The published ranges overlap: depending on how they are served, either can use less.',
  sources: 'Sources',
};
