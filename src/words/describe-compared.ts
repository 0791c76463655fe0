/** Two models beside each other in a sentence: how many times as much, or why that is not said. */
import type { Difference, Explanation, Known, Ratio } from '../core/index.js';
import { fill, formatNumber } from './format.js';
import type { Reader } from './reader.js';

/** A language, and how its numbers are written. */
export type Spoken = Pick<Reader, 'language' | 'locale'>;

/** A ratio nearer to 1 than this is told as the same. */
export const AS_MUCH = 1.05;

/** The name a reader knows an answer's model by. */
export const nameOf = (explanation: Explanation): string =>
  'model' in explanation ? (typeof explanation.model === 'string' ? explanation.model : explanation.model.name) : '';

/** What it is in which two figures differ. */
function aspectOf(known: Known, difference: Difference, { language }: Spoken): string {
  if (difference === 'kind') return language.kind[known.kind];
  if (difference === 'boundary') return language.boundary[known.boundary];
  return language.task[known.task!];
}

/** Why two answers are not compared. */
export function describeNotCompared(a: Explanation, b: Explanation, difference: Difference, spoken: Spoken): string {
  // The sentence says of the second that it has no figure, or of the first that it was given.
  const [one, other] = a.status === 'known' ? [a, b] : [b, a];
  const values = {
    a: nameOf(one),
    b: nameOf(other),
    aIs: one.status === 'known' ? aspectOf(one, difference, spoken) : '',
    bIs: other.status === 'known' ? aspectOf(other, difference, spoken) : '',
  };
  // Of one kind of boundary: the one that is not stated.
  const reason = difference === 'boundary' && values.aIs === values.bIs ? 'given' : difference;
  return fill(spoken.language.notCompared[reason], values, spoken.locale);
}

/** "Llama 3.1 8B would use about 6 times less …", for a sentence that follows one about `a`; or why that is not said. */
export function describeWouldUse(a: Explanation, b: Explanation, compared: Ratio, spoken: Spoken): string {
  if (!compared.comparable) return describeNotCompared(a, b, compared.difference, spoken);
  const { language, locale } = spoken;
  const times = compared.ratio.typical;
  const form = times >= AS_MUCH ? 'less' : times <= 1 / AS_MUCH ? 'more' : 'asMuch';
  const ratio = form === 'more' ? 1 / times : times;
  const values = { other: nameOf(b), ratio: formatNumber(ratio, locale) };
  const sentence = fill(language.wouldUse[form], values, locale, { count: ratio, digits: 2 });
  return compared.overlaps ? `${sentence} ${language.overlap}` : sentence;
}
