/** What is assumed of an everyday thing, in the reader's language, or as the dataset has it. */
import type { Equivalent } from '../core/index.js';
import { formatNumber } from './format.js';
import type { Language } from './language.js';
import type { Part } from './part.js';

/** As many as the dataset's own texts have: 12,194 kWh. */
const DIGITS = 5;

/** The numbers of a text, in no order, without one that is only shown (before a `=`); undefined where there are none. */
const numbersIn = (text: string): string | undefined =>
  text
    .replaceAll(',', '')
    .match(/[\d.]+\b(?!=)/g)
    ?.sort()
    .join();

/** The assumption in the language; as the dataset has it where the language's is none, or of a text with other numbers. */
export function describeAssumption(
  { id, assumption }: Pick<Equivalent, 'id' | 'assumption'>,
  { assumptions }: Language,
  locale: string,
): Part {
  // A text even where an id is a name that every object has.
  const said = `${assumptions?.[id]}`;
  const numbers = numbersIn(assumption);
  const write = (_: string, shown: string): string => formatNumber(parseFloat(shown), locale, DIGITS);
  return numbers && numbers === numbersIn(said)
    ? { text: said.replace(/\{(.*?)\}/g, write), look: 'plain' }
    : { text: assumption, look: 'english' };
}
