/** An amount of an everyday thing in words: "4.6 hours of an LED bulb". */
import type { Comparison, Range } from '../core/index.js';
import { fill, formatAmount, formatNumber } from './format.js';
import type { LineLanguage } from './language.js';

/** A thing that varies more than this, high over low, is told in one digit. */
const VAGUE_THING = 2;

/** Significant digits that a thing's own spread allows. */
export const digitsOf = ({ low, high }: Range): number => (high / low > VAGUE_THING ? 1 : 2);

/** What an amount is of: the equivalent, the unit it is told in and the spread of the thing. */
export type Thing = Pick<Comparison, 'id' | 'unit' | 'whPerUnit' | 'wording'>;

/** The amount alone: "2.4", "4.6 hours", "1.6 to 31 minutes". */
export function describeAmount(
  { unit, whPerUnit }: Omit<Thing, 'id'>,
  amount: number | Range,
  language: LineLanguage,
  locale: string,
): string {
  const digits = digitsOf(whPerUnit);
  if (typeof amount === 'number') return formatAmount(amount, unit, locale, digits);
  const ends = { low: formatNumber(amount.low, locale, digits), high: formatAmount(amount.high, unit, locale, digits) };
  return fill(language.rangeShort, ends, locale);
}

/** An amount of a thing; a range where no typical amount is known. */
export function describeThing(thing: Thing, amount: number | Range, language: LineLanguage, locale: string): string {
  const { id, unit, whPerUnit, wording } = thing;
  const phrase = wording ?? language.equivalents[id] ?? `{amount} ${id}`;
  const byUnit = typeof phrase === 'object' && !('other' in phrase) ? phrase[unit] : phrase;
  const values = { amount: describeAmount(thing, amount, language, locale) };
  const count = typeof amount === 'number' ? amount : amount.high;
  return fill(byUnit ?? '{amount}', values, locale, { count, digits: digitsOf(whPerUnit) });
}
