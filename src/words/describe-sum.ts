/** E = P x t with a pupil's own numbers: the steps in sentences, and the questions to check with their right answers. */
import type { Asked } from '../core/check-answer.js';
import type { Known } from '../core/index.js';
import { fill, formatAmount, formatCount, formatNumber, formatWithUnit } from './format.js';
import type { ExplorerText } from './explorer-language.js';
import type { TimeUnit, WorkingWords } from './lesson-language.js';

/** A pupil's numbers, above 0, and the model to compare with, where it has a typical value. */
export interface Sum {
  powerW: number;
  time: number;
  timeUnit: TimeUnit;
  known?: Known;
}

/** How many of a unit of time are one hour. */
export const PER_HOUR: Record<TimeUnit, number> = { second: 3600, minute: 60, hour: 1 };

export const energyOfSum = ({ powerW, time, timeUnit }: Sum): number => powerW * (time / PER_HOUR[timeUnit]);

const DIGITS = 3;

/** Every number of a sum with its unit, by its place in the sentences. */
function valuesOf(sum: Sum, { locale }: ExplorerText): Record<string, string> {
  const { powerW, time, timeUnit, known } = sum;
  const energyWh = energyOfSum(sum);
  const number = (value: number, digits = DIGITS): string => formatNumber(value, locale, digits);
  const withUnit = (value: number, unit: string, digits = DIGITS): string =>
    formatWithUnit(number(value, digits), unit, locale);
  const values: Record<string, string> = {
    power: withUnit(powerW, 'W', 6),
    time: formatAmount(time, timeUnit, locale, 6),
    divisor: formatCount(PER_HOUR[timeUnit], locale),
    hours: formatAmount(time / PER_HOUR[timeUnit], 'hour', locale, DIGITS),
    energy: withUnit(energyWh, 'Wh'),
    kilo: withUnit(energyWh / 1000, 'kWh'),
  };
  if (!known) return values;
  return {
    ...values,
    model: known.model.name,
    perQuery: withUnit(known.perQueryWh.typical, 'Wh'),
    queries: number(energyWh / known.perQueryWh.typical),
  };
}

/** The steps, in their order; a time in hours needs no turning into hours. */
export function describeSumSteps(sum: Sum, reader: ExplorerText): string[] {
  const { step } = reader.lesson.working;
  const names: (keyof WorkingWords['step'])[] = [
    'formula',
    'insert',
    ...(sum.timeUnit === 'hour' ? [] : (['hours'] as const)),
    'multiply',
    'kilo',
    ...(sum.known ? (['compare'] as const) : []),
  ];
  const values = valuesOf(sum, reader);
  return names.map((name) => fill(step[name], values, reader.locale));
}

export type CheckName = keyof WorkingWords['question'];

/** A question to work out on paper: what is asked, and the right answer with its unit. */
export interface Check {
  name: CheckName;
  text: string;
  asked: Asked;
  answer: string;
}

/** The questions that a sum, and the queries of its model, give. */
export function describeChecks(sum: Sum, reader: ExplorerText): Check[] {
  const { powerW, time, timeUnit, known } = sum;
  const { lesson, locale } = reader;
  const energyWh = energyOfSum(sum);
  const asks: [name: CheckName, asked: Asked, values?: Record<string, string>][] = [
    ['energy', { unit: 'Wh', value: energyWh, powerW }],
    ['kilo', { unit: 'kWh', value: energyWh / 1000, powerW, isConversion: true }],
  ];
  if (timeUnit !== 'hour') asks.unshift(['hours', { unit: 'h', value: time / PER_HOUR[timeUnit], isConversion: true }]);
  if (known) {
    const total = known.energyWh.typical;
    const values = {
      queries: formatCount(known.queries, locale),
      energy: formatWithUnit(formatNumber(total, locale, DIGITS), 'Wh', locale),
    };
    if (known.queries > 1) asks.push(['queries', { unit: 'Wh', value: total }, values]);
    asks.push(['run', { unit: 'h', value: total / powerW }, values]);
  }
  return asks.map(([name, asked, values]) => ({
    name,
    text: fill(lesson.working.question[name], { ...valuesOf(sum, reader), ...values }, locale, {
      count: known?.queries ?? 0,
    }),
    asked,
    answer: formatWithUnit(formatNumber(asked.value, locale, DIGITS), asked.unit, locale),
  }));
}
