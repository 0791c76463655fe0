/** An amount of an everyday thing in words: "4.6 hours of an LED bulb". */
import type { Comparison, Range } from '../core/index.js';
import { fill, formatAmount } from './format.js';
import type { Language, Message } from './language.js';

/** A thing that varies more than this, high over low, is told in one digit. */
const VAGUE_THING = 2;

/** Significant digits that a thing's own spread allows. */
export const digitsOf = ({ low, high }: Range): number => (high / low > VAGUE_THING ? 1 : 2);

/** What an amount is of: the equivalent, the unit it is told in and the spread of the thing. */
export type Thing = Pick<Comparison, 'id' | 'unit' | 'whPerUnit'>;

export function describeThing({ id, unit, whPerUnit }: Thing, amount: number, language: Language, locale: string): string {
  const digits = digitsOf(whPerUnit);
  const phrase = language.equivalents[id] ?? `{amount} ${id}`;
  const byUnit = typeof phrase === 'object' && !('other' in phrase) ? phrase[unit] : phrase;
  const values = { amount: formatAmount(amount, unit, locale, digits) };
  return fill((byUnit ?? '{amount}') as Message, values, locale, { count: amount, digits });
}
