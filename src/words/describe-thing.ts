/** An amount of an everyday thing in words: "4.6 hours of an LED bulb". */
import type { Comparison, Range } from '../core/index.js';
import { fill, formatAmount, formatNumber, formatWatts } from './format.js';
import type { ExplorerText } from './explorer-language.js';
import type { LineLanguage, Message } from './language.js';

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

/** How a language, or the thing's own author, writes an amount of it. */
function phraseOf({ id, unit, wording }: Omit<Thing, 'whPerUnit'>, language: LineLanguage): Message {
  const phrase = wording ?? language.equivalents[id] ?? `{amount} ${id}`;
  return (typeof phrase === 'object' && !('other' in phrase) ? phrase[unit] : phrase) ?? '{amount}';
}

/** A thing's power, and what it is called without any amount: "10 W · LED bulb". */
export function describePower(
  thing: Omit<Thing, 'whPerUnit'>,
  powerW: number,
  { language, lesson, locale }: ExplorerText,
): string {
  const { ofThing, beforeThing } = lesson.working;
  const phrase = fill(phraseOf(thing, language), { amount: '' }, locale, { count: 1 }).trim();
  const power = formatWatts(powerW, locale);
  return fill(ofThing, { power, thing: phrase.replace(new RegExp(beforeThing), '') }, locale);
}

/** An amount of a thing; a range where no typical amount is known. */
export function describeThing(thing: Thing, amount: number | Range, language: LineLanguage, locale: string): string {
  const values = { amount: describeAmount(thing, amount, language, locale) };
  const count = typeof amount === 'number' ? amount : amount.high;
  return fill(phraseOf(thing, language), values, locale, { count, digits: digitsOf(thing.whPerUnit) });
}
