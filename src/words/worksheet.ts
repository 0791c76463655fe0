/**
 * A sheet of questions with their answers, made from the explanation of one model. The same explanation gives the same
 * sheet. A question that its figures cannot answer is left out.
 */
import { citablesOf, formatCitation } from './citation.js';
import { describeQuery } from './describe.js';
import { fill } from './format.js';
import { boundary, comparison, kind, range, sort } from './worksheet-judgements.js';
import { classroom, queries, run, thing, time } from './worksheet-sums.js';
import { asPrinted, type Ask, type SheetInput, type SheetQuestion } from './write-question.js';

/** What can be asked where no typical value can be said. */
const RANGE_QUESTIONS: readonly Ask[] = [time, range, kind];

const QUESTIONS: readonly Ask[] = [sort, time, queries, classroom, thing, run, comparison, range, kind, boundary];

export interface Worksheet {
  title: string;
  about: string;
  questions: SheetQuestion[];
  /** Citations, a line each. */
  sources: string[];
}

/** The sheet for a known energy. */
export function describeWorksheet(asked: SheetInput): Worksheet {
  const { dataset, language, lesson, locale } = asked;
  const known = asPrinted(asked.known);
  const other = asked.other && asPrinted(asked.other);
  const input = { ...asked, known, other };
  const meaning = describeQuery(known, language, locale);
  const questions = (known.rangeOnly ? RANGE_QUESTIONS : QUESTIONS).flatMap((ask) => ask(input) ?? []);
  const things = questions.flatMap((question) => question.things ?? []);
  const answers = other ? [known, other] : [known];
  const task = known.task ? language.task[known.task] : '';
  return {
    title: lesson.sheet.title,
    about: fill(lesson.sheet.about, { model: known.model.name, task, meaning }, locale),
    questions,
    sources: formatCitation(citablesOf(answers, dataset, things), 'text', locale).split('\n'),
  };
}
