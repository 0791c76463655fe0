/**
 * The questions of the sheet, in their order. Each gives nothing where the figures do not hold its answer. Numbers are
 * given in three digits, so that a pupil who works with what is printed gets the printed answer.
 */
import { compare, type Equivalent, type Known, type Range } from '../core/index.js';
import { statedPowerOf } from '../core/power.js';
import { causeOf, isWorthARange, sourceLine } from './describe.js';
import { describeThing } from './describe-thing.js';
import { fill, formatAmount, formatCount, formatList, formatNumber } from './format.js';
import type { Question } from './lesson-language.js';
import type { SheetInput, SheetQuestion } from './worksheet.js';

type Ask = (input: SheetInput) => SheetQuestion | undefined;

const DIGITS = 3;
const PUPILS = 30;
const EACH = 10;
/** How long the lamp of the first sum is on. */
const LIT_SECONDS = 20;

const wh = (value: number, locale: string): string => `${formatNumber(value, locale, DIGITS)}\u00a0Wh`;
const watts = (value: number, locale: string): string => `${formatNumber(value, locale, 4)}\u00a0W`;

const thingOf = ({ dataset }: SheetInput, id: string): Equivalent | undefined =>
  dataset.equivalents.find((one) => one.id === id);

/** Writes a question and its answer from one set of values. */
function write(
  name: Question,
  values: Record<string, string>,
  { lesson, locale }: SheetInput,
  { count = 0, things = [] }: { count?: number; things?: Equivalent[] } = {},
): SheetQuestion {
  return {
    things,
    text: fill(lesson.sheet.question[name], values, locale, { count }),
    answer: fill(lesson.sheet.answer[name], values, locale, { count }),
  };
}

const labelsOf = ({ kind, boundary }: Known, { language }: SheetInput): Record<string, string> => ({
  kind: language.kind[kind],
  boundary: language.boundary[boundary],
});

const sort: Ask = (input) => {
  const { known, locale } = input;
  const lamp = thingOf(input, 'led_bulb');
  const oven = thingOf(input, 'microwave');
  const charge = thingOf(input, 'phone_charge');
  if (!lamp || !oven || !charge) return undefined;
  const powers = [watts(statedPowerOf(lamp)!, locale), watts(statedPowerOf(oven)!, locale)];
  const energies = [wh(charge.whPerUnit.typical, locale), wh(known.energyWh.typical, locale)];
  const list = [powers[0]!, energies[0]!, energies[1]!, powers[1]!];
  const join = (things: string[]): string => formatList(things, locale, 'conjunction');
  const values = { list: join(list), powers: join(powers), energies: join(energies) };
  return write('sort', values, input, { things: [lamp, oven, charge] });
};

const time: Ask = (input) => {
  const { language, locale } = input;
  const lamp = thingOf(input, 'led_bulb');
  if (!lamp) return undefined;
  const power = statedPowerOf(lamp)!;
  const hours = LIT_SECONDS / 3600;
  const values = {
    thing: describeThing({ ...lamp, unit: 'second' }, LIT_SECONDS, language, locale),
    power: watts(power, locale),
    time: formatAmount(LIT_SECONDS, 'second', locale, DIGITS),
    divisor: formatCount(3600, locale),
    hours: formatAmount(hours, 'hour', locale, DIGITS),
    energy: wh(power * hours, locale),
  };
  return write('time', values, input, { things: [lamp] });
};

const queries: Ask = (input) => {
  const { known, locale } = input;
  const values = {
    ...labelsOf(known, input),
    model: known.model.name,
    perQuery: wh(known.perQueryWh.typical, locale),
    queries: formatCount(known.queries, locale),
    energy: wh(known.energyWh.typical, locale),
  };
  return known.queries > 1 ? write('queries', values, input, { count: known.queries }) : undefined;
};

const classroom: Ask = (input) => {
  const { known, locale } = input;
  const each = known.queries === PUPILS * EACH ? EACH / 2 : EACH;
  const values = {
    pupils: formatCount(PUPILS, locale),
    each: formatCount(each, locale),
    queries: formatCount(PUPILS * each, locale),
    perQuery: wh(known.perQueryWh.typical, locale),
    energy: wh(known.perQueryWh.typical * PUPILS * each, locale),
  };
  return write('class', values, input);
};

/** An amount that can be pictured. */
const isCountable = (amount: number): boolean => amount >= 0.5 && amount <= 1000;

const thing: Ask = (input) => {
  const { known, language, locale } = input;
  const energyWh = known.energyWh.typical;
  const ids = [...known.comparisons.map(({ id }) => id), 'phone_charge', 'kettle_cup', 'ev_km'];
  const found = ids
    .flatMap((id) => thingOf(input, id) ?? [])
    .find((one) => statedPowerOf(one) === undefined && isCountable(energyWh / one.whPerUnit.typical));
  if (!found) return undefined;
  const values = {
    one: describeThing(found, 1, language, locale),
    wh: wh(found.whPerUnit.typical, locale),
    energy: wh(energyWh, locale),
    amount: formatNumber(energyWh / found.whPerUnit.typical, locale),
  };
  return write('thing', values, input, { things: [found] });
};

const run: Ask = (input) => {
  const { known, locale } = input;
  const energyWh = known.energyWh.typical;
  const ids = [...known.comparisons.map(({ id }) => id), 'led_bulb', 'microwave', 'oven_minute'];
  const found = ids
    .flatMap((id) => thingOf(input, id) ?? [])
    .find((one) => isCountable(energyWh / (statedPowerOf(one) ?? Infinity)));
  if (!found) return undefined;
  const power = statedPowerOf(found)!;
  const values = {
    power: watts(power, locale),
    energy: wh(energyWh, locale),
    hours: formatAmount(energyWh / power, 'hour', locale, DIGITS),
  };
  return write('run', values, input, { things: [found] });
};

const comparison: Ask = (input) => {
  const { known, other, lesson, locale } = input;
  const ratio = other && compare(known, other);
  if (!other || !ratio?.comparable) return undefined;
  const [more, less] = ratio.ratio.typical >= 1 ? [known, other] : [other, known];
  const values = {
    model: more.model.name,
    other: less.model.name,
    perQuery: wh(more.perQueryWh.typical, locale),
    otherPerQuery: wh(less.perQueryWh.typical, locale),
    factor: formatNumber(more.perQueryWh.typical / less.perQueryWh.typical, locale),
  };
  const question = write('compare', values, input);
  const { answer } = question;
  return { ...question, answer: ratio.overlaps ? `${answer} ${lesson.sheet.overlap}` : answer };
};

const endsOf = ({ low, high }: Range, locale: string): Record<'low' | 'high', string> => ({
  low: wh(low, locale),
  high: wh(high, locale),
});

const range: Ask = (input) => {
  const { known, lesson, locale } = input;
  if (!isWorthARange(known)) return undefined;
  const { low, high } = known.energyWh;
  const values = {
    ...endsOf(known.energyWh, locale),
    model: known.model.name,
    queries: formatCount(known.queries, locale),
    factor: formatNumber(high / low, locale),
    cause: lesson.sheet.cause[causeOf(known)],
  };
  return write('range', values, input, { count: known.queries });
};

const kind: Ask = (input) => {
  const { known, language, locale } = input;
  const sources = known.sources.map((source) => sourceLine(source, language, locale).text);
  const values = {
    model: known.model.name,
    meaning: language.kindMeaning[known.kind],
    source: formatList(sources, locale, 'conjunction'),
  };
  return write('kind', values, input);
};

const boundary: Ask = (input) => {
  const { known, language, explain, locale } = input;
  if (known.boundary !== 'gpu-only') return undefined;
  const scaled = explain({ boundary: 'data-centre' });
  if (scaled.status !== 'known') return undefined;
  const values = {
    ...endsOf(scaled.energyWh, locale),
    boundary: language.boundary[known.boundary],
    factor: formatNumber(scaled.energyWh.typical / known.energyWh.typical, locale),
    energy: wh(known.energyWh.typical, locale),
    result: wh(scaled.energyWh.typical, locale),
  };
  return write('boundary', values, input);
};

export const QUESTIONS: readonly Ask[] = [
  sort,
  time,
  queries,
  classroom,
  thing,
  run,
  comparison,
  range,
  kind,
  boundary,
];
