/**
 * How a question of the sheet is written. Numbers are given in three digits, so that a pupil who works with what is printed
 * gets the printed answer.
 */
import type { Dataset, Equivalent, ExplainRequest, Explanation, Known } from '../core/index.js';
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
