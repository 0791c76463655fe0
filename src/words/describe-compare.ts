/** The words of the compare view: each row in one unit and one everyday thing, and how far the least and the most are apart. */
import type { Explanation, OneThing, Range, RankedModel, RankedTask, Ratio } from '../core/index.js';
import { AS_MUCH, describeNotCompared, nameOf } from './describe-compared.js';
import type { ExplorerText } from './explorer-language.js';
import { describeThing, digitsOf } from './describe-thing.js';
import { fill, formatCount, formatEnergy, formatEnergyRange, formatNumber } from './format.js';

/** A row as it is read: its typical energy, its range where it has one, and the same as an everyday thing. */
export interface RowText {
  typical: string;
  least: string;
  most: string;
  /** "5.5 to 110 Wh" */
  range?: string;
  thing?: string;
}

/** The energies of a list as read: all in the unit of Wh that serves `unitWh`, one of their middle ones. */
export function describeRow(
  energyWh: Range,
  unitWh: number,
  told: { one: OneThing; amount: Range } | undefined,
  { language, locale }: ExplorerText,
): RowText {
  const inUnit = (wh: number): string => formatEnergyRange({ low: wh, typical: unitWh, high: wh }, locale).high;
  const { low, high } = formatEnergyRange({ ...energyWh, typical: unitWh }, locale);
  const thing = told && { id: told.one.equivalent.id, unit: told.one.unit, whPerUnit: told.one.equivalent.whPerUnit };
  return {
    typical: inUnit(energyWh.typical),
    least: inUnit(energyWh.low),
    most: inUnit(energyWh.high),
    range: energyWh.high > energyWh.low ? fill(language.rangeShort, { low, high }, locale) : undefined,
    thing: thing && describeThing(thing, told.amount.typical, language, locale),
  };
}

/** "Energy of 300 queries" */
export const describeTitle = (queries: number, { words, locale }: ExplorerText): string =>
  fill(words.compare.title, { queries: formatCount(queries, locale) }, locale, { count: queries });

/** "All are told in one everyday thing: 1 hour of an LED bulb (10 Wh).", percents as parts of a whole charge. */
export function describeOneThing(
  { equivalent, unit, whPerUnit }: OneThing,
  { language, words, locale }: ExplorerText,
): string {
  const [whole, wh] = unit === 'percent' ? (['charge', 100 * whPerUnit] as const) : [unit, whPerUnit];
  const one = describeThing({ ...equivalent, unit: whole }, 1, language, locale);
  const digits = digitsOf(equivalent.whPerUnit);
  return fill(words.compare.toldIn, { thing: `${one} (${formatEnergy(wh, locale, digits)})` }, locale);
}

/** The numbers along a scale: in one unit on even steps, each in its own on powers of ten; 0 as it is. */
export const describeTick = (wh: number, unitWh: number, axis: 'linear' | 'log', { locale }: ExplorerText): string =>
  axis === 'log'
    ? formatEnergy(wh, locale, 1)
    : formatEnergyRange({ low: wh, typical: unitWh, high: wh }, locale)[wh ? 'high' : 'low'];

/** How many times as much the last of some ranked models uses as the first. */
export function describeFold(models: readonly RankedModel[], { words, locale }: ExplorerText): string {
  const [least, most] = [models[0]!, models.at(-1)!];
  const fold = most.whPerQuery.typical / least.whPerQuery.typical;
  const values = { least: least.name, most: most.name, fold: formatNumber(fold, locale) };
  return fill(words.compare.fold, values, locale, { count: fold, digits: 2 });
}

/** The source whose makers round the fold over all tasks themselves. */
const ROUNDED = 'aienergyscore-2025-02';

/** How far the least and the most of all tasks of a source are apart: in two digits, or in all beside its makers' rounding. */
export function describeFoldOfTasks(tasks: readonly RankedTask[], sourceId: string, text: ExplorerText): string {
  const { language, words, locale } = text;
  const all = tasks.flatMap(({ task, models }) => models.map((model) => ({ task, ...model })));
  const byEnergy = all.sort((a, b) => a.whPerQuery.typical - b.whPerQuery.typical);
  const [least, most] = [byEnergy[0]!, byEnergy.at(-1)!];
  const fold = most.whPerQuery.typical / least.whPerQuery.typical;
  const isRounded = sourceId === ROUNDED;
  const values = {
    fold: isRounded ? formatCount(fold, locale) : formatNumber(fold, locale),
    least: least.name,
    leastTask: language.task[least.task],
    leastEnergy: formatEnergy(least.whPerQuery.typical, locale),
    most: most.name,
    mostTask: language.task[most.task],
    mostEnergy: formatEnergy(most.whPerQuery.typical, locale),
  };
  const sentence = fill(words.compare.foldOfTasks, values, locale);
  return isRounded ? `${sentence} ${words.compare.published}` : sentence;
}

/** "5 of 5 stars" */
export const describeStars = (stars: number, { words, locale }: ExplorerText): string =>
  fill(words.compare.stars, { count: formatCount(stars, locale) }, locale, { count: stars });

/** "measured, GPU only" */
export const describeGroup = (kind: string, boundary: string, { words, locale }: ExplorerText): string =>
  fill(words.compare.group, { kind, boundary }, locale);

/** What the scale of a chart does to lengths. */
export const describeAxis = (factor: number | undefined, { words, locale }: ExplorerText): string =>
  factor === undefined
    ? words.compare.axisMeaning.linear
    : fill(words.compare.axisMeaning.log, { factor: formatCount(factor, locale) }, locale);

/** "A uses about 3.4 times as much as B.", with what their ranges mean for it; the larger one first. Or why not. */
export function describeUses(a: Explanation, b: Explanation, compared: Ratio, text: ExplorerText): string {
  const { language, words, locale } = text;
  if (!compared.comparable) return describeNotCompared(a, b, compared.difference, text);
  const times = compared.ratio.typical;
  const [more, less] = times >= 1 ? [a, b] : [b, a];
  const ratio = Math.max(times, 1 / times);
  const { uses, noOverlap } = words.compare;
  const values = { a: nameOf(more), b: nameOf(less), ratio: formatNumber(ratio, locale) };
  const sentence = fill(ratio < AS_MUCH ? uses.asMuch : uses.times, values, locale, { count: ratio, digits: 2 });
  return `${sentence} ${compared.overlaps ? language.overlap : noOverlap}`;
}
