/** English. */
import { enLine } from './en-line.js';
import type { Language } from './language.js';

export const en: Language = {
  ...enLine,
  kindMeaning: {
    measured: 'Measured: electricity metered in a laboratory benchmark of a model whose weights are open.',
    disclosed: 'Disclosed: the provider’s own statement about its service; nobody outside has checked it.',
    estimated: 'Estimated: worked out from assumptions about the system, not measured.',
  },
  task: {
    chat: 'chat',
    reasoning: 'hard reasoning questions',
    'code-completion': 'code completion',
    'code-generation': 'code generation',
    'image-chat': 'chat about images',
    'video-chat': 'chat about videos',
    'text-to-image': 'images from text',
    'text-to-video': 'videos from text',
    'image-to-video': 'videos from images',
    'question-answering': 'answers picked out of a text',
    'text-classification': 'text classification',
    'token-classification': 'word labelling',
    'masked-language-modelling': 'filling in missing words',
    'sentence-similarity': 'sentence similarity',
    'image-classification': 'image classification',
    'object-detection': 'object detection',
    'image-captioning': 'image captioning',
    'speech-recognition': 'speech recognition',
    'reasoning-one-at-a-time': 'reasoning, one request at a time',
    'text-10-tokens': '10 tokens of text',
    'summary-10-tokens': '10 tokens of a summary',
  },

  sources: 'Sources',
  available: 'There are figures for it that can be asked for: {list}.',
  availableFigure: '{task} ({kind})',
  measuredRange: {
    one: 'One model measured for {task} typically uses {high} a query (GPU only).',
    other: '{models} models measured for {task} typically use {low} to {high} a query (GPU only).',
  },
  unknownModel: 'There is no published figure for “{model}”.',
  openModel: 'The name “{model}” leaves open which model is meant.',
  nearest: 'Perhaps you meant:',

  ladderScale: 'Each line up is {factor} times as much energy.',
  label: {
    howWorkedOut: 'How is this worked out?',
    ladder: 'Its place among everyday things',
    assumptions: 'What the comparisons assume',
    notes: 'About the figure',
    source: 'Source',
  },

  wouldUse: {
    less: '{other} would use about {ratio} times less for the same kind of answer.',
    more: '{other} would use about {ratio} times as much for the same kind of answer.',
    asMuch: '{other} would use about as much for the same kind of answer.',
  },
  overlap: 'The published ranges overlap: depending on how they are served, either can use less.',
  notCompared: {
    given: '{b} is not compared with this figure: what it covers is not stated.',
    'no-figure': '{a} is not compared with {b}: nobody has published a figure for {b} that answers this.',
    task: '{a} is not compared with {b}: their figures are for different tasks ({aIs}; {bIs}).',
    kind: '{a} is not compared with {b}: one figure is {aIs}, the other {bIs}.',
    boundary: '{a} is not compared with {b}: their figures cover different things ({aIs}; {bIs}).',
    source: '{a} is not compared with {b}: their figures come from publications with different questions and set-ups.',
    length: '{a} is not compared with {b}: the lengths of their answers do not allow it.',
    guessed: '{a} is not compared with {b}: the sizes of both models are guesses.',
    'not-comparable': '{a} is not compared with {b}: one of their figures does not allow it.',
  },
  thingCaveat: {
    stadium_floodlights:
      'Stadium floodlights differ widely, from 16 to 200 kW: {range}. The source is weak: sellers of floodlights, who disagree.',
    video_streaming:
      'What an hour of streaming uses is contested: {range} by this source, and others count other things.',
    web_search_2009:
      'The figure for a web search is from 2009 and counts the making of the index. Today’s is not published.',
  },
  cite: 'Cite these figures',

  own: {
    thing: '{thing} (the author’s figure)',
    conditions: '{kind}; the author’s own figure',
    kind: '{kind}, the author’s own figure',
    source: '{title} (the author’s source)',
    step: '{energy} for {queries}, as the author gives it',
  },
  notice: {
    dataOf: 'Figures as of {date}.',
    credit: 'Picture: Everyday Equivalents, MIT licence; the figures keep their publishers’ terms.',
    revised: 'This was written with the figures of {then}. Figures have since been revised, last on {now}.',
    changes: 'What has changed',
  },
};
