/** Comparing two models, weak sources, and how to cite, in English. */
import type { CardLanguage } from './card-language.js';

export const enCard: CardLanguage = {
  tag: 'en',
  wouldUse: {
    less: '{other} would use about {ratio} times less for the same kind of answer.',
    more: '{other} would use about {ratio} times as much for the same kind of answer.',
    asMuch: '{other} would use about as much for the same kind of answer.',
  },
  notCompared: {
    'no-figure': '{a} is not compared with {b}: nobody has published a figure for {b} that answers this.',
    task: '{a} is not compared with {b}: their figures are for different tasks ({aIs}; {bIs}).',
    kind: '{a} is not compared with {b}: one figure is {aIs}, the other {bIs}.',
    boundary: '{a} is not compared with {b}: their figures cover different things ({aIs}; {bIs}).',
    source: '{a} is not compared with {b}: their figures come from publications with different questions and set-ups.',
    length: '{a} is not compared with {b}: their answers differ too much in length.',
    'not-comparable': '{a} is not compared with {b}: the publication of a figure does not allow it.',
  },
  thingCaveat: {
    stadium_floodlights:
      'Stadium floodlights differ widely, from 16 to 200 kW: {range}. The source is weak: sellers of floodlights, who disagree.',
    video_streaming:
      'What an hour of streaming uses is contested: {range} by this source, and others count other things.',
    web_search_2009:
      'The figure for a web search is from 2009 and counts the making of the index: {range}. Today’s is not published.',
  },
  cite: 'Cite these figures',
};
