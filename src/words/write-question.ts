/**
 * How a question of the sheet is written. Numbers are given in three digits, so that a pupil who works with what is printed
 * gets the printed answer.
 */
import type { Dataset, Equivalent, ExplainRequest, Explanation, Known, Range } from '../core/index.js';
import { fill, formatNumber, formatWithUnit } from './format.js';
import type { Language } from './language.js';
import type { LessonWords, Question } from './lesson-language.js';

export interface SheetInput {
  known: Known;
  /** An explanation that may stand beside it, of another model. */
  other?: Known;
  /** Explains a request of the sheet's own, for the same model. */
  explain: (request: ExplainRequest) => Explanation;
  dataset: Dataset;
  language: Language;
  lesson: LessonWords;
  locale: string;
}

export interface SheetQuestion {
  text: string;
  answer: string;
  /** The everyday things that it speaks of. */
  things?: Equivalent[];
}

/** Asks something of an explanation, or nothing where its figures do not hold the answer. */
export type Ask = (input: SheetInput) => SheetQuestion | undefined;

/** Significant digits of what is calculated with. */
export const DIGITS = 3;

/** An energy, always in Wh: the sheet asks for them. */
export const wh = (value: number, locale: string): string =>
  formatWithUnit(formatNumber(value, locale, DIGITS), 'Wh', locale);

/** A number as it is printed. */
export const printed = (value: number): number => Number(value.toPrecision(DIGITS));

/** The ends as they are printed, each times a factor. */
export const printedRange = ({ low, typical, high }: Range, by: Range = { low: 1, typical: 1, high: 1 }): Range => ({
  low: printed(low) * by.low,
  typical: printed(typical) * by.typical,
  high: printed(high) * by.high,
});

/** An explanation as the sheet prints it: the energy of many queries is what a pupil gets from that of one. */
export function asPrinted(known: Known): Known {
  const perQueryWh = printedRange(known.perQueryWh);
  const energyWh = printedRange({ ...known.energyWh, typical: perQueryWh.typical * known.queries });
  return { ...known, perQueryWh, energyWh };
}

/** An everyday thing of the dataset, where it has it. */
export const thingOf = ({ dataset }: SheetInput, id: string): Equivalent | undefined =>
  dataset.equivalents.find((one) => one.id === id);

/** Writes a question and its answer from one set of values. */
export function write(
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
