/** The words of the explorer's first view: what a pictogram shows, and what stands beside a model that can be chosen. */
import type { Comparison, Known, ModelChoice } from '../core/index.js';
import { describeThing } from './describe-thing.js';
import type { ExplorerText } from './explorer-language.js';
import { fill, formatAmount, formatCount, formatEnergy } from './format.js';

/** What a pictogram is of: how much of the thing, in the unit that is told. */
export interface PicturedAmount {
  amount: number;
  /** How one picture is told: the thing in its unit. */
  thing: Pick<Comparison, 'id' | 'unit' | 'whPerUnit'>;
}

/** The amount that a comparison's pictures show: percents as parts of one charge, an inverse one for all queries. */
export function picturedAmount(comparison: Comparison, known: Known): PicturedAmount {
  const { amount, unit, inverse, baseUnit } = comparison;
  if (inverse) return { amount: known.queries / amount.typical, thing: { ...comparison, unit: baseUnit } };
  if (unit === 'percent') return { amount: amount.typical / 100, thing: { ...comparison, unit: 'charge' } };
  return { amount: amount.typical, thing: comparison };
}

/** "Each picture is 10 hours of an LED bulb.", or how much of the one picture is filled; and for how many queries. */
export function describePictogram(
  comparison: Comparison,
  { amount, thing }: PicturedAmount,
  each: number,
  known: Known,
  { language, words, locale }: ExplorerText,
): string {
  const one = describeThing(thing, each, language, locale);
  const share = formatAmount(100 * amount, 'percent', locale);
  const told = amount < 1 ? words.picture.part : words.picture.each;
  const sentence = fill(told, { each: one, share }, locale);
  if (comparison.inverse || comparison.queries === known.queries) return sentence;
  const { queries } = comparison;
  return `${fill(words.picture.raised, { queries: formatCount(queries, locale) }, locale, { count: queries })} ${sentence}`;
}

/** What stands beside a model that can be chosen: its energy where it was measured, else why there is none. */
export const describeChoice = ({ kind, whPerQuery }: ModelChoice, { words, locale }: ExplorerText): string =>
  fill(words.models.figure[kind], { energy: formatEnergy(whPerQuery.typical, locale) }, locale);
