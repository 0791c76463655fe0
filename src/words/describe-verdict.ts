/** What a pupil reads after checking an answer, and how a number of the pupil's own is read. */
import type { Verdict } from '../core/check-answer.js';
import { readAnswer } from '../core/read-answer.js';
import type { ExplorerText } from './explorer-language.js';
import type { Check } from './describe-sum.js';
import { fill, formatNumber } from './format.js';

/** One sentence or two: that it is right, which unit slipped, or what to do next. */
export function describeVerdict(verdict: Verdict, check: Check, { lesson, locale }: ExplorerText): string {
  const { working } = lesson;
  if (verdict.verdict === 'unit-slip') return fill(working.slip[verdict.slip], { unit: check.asked.unit }, locale);
  const values = { answer: check.answer, hint: working.hint[check.name], example: formatNumber(1.5, locale) };
  return fill(working.verdict[verdict.verdict], values, locale);
}

/** A number as it was typed: where comma or point can mean two things, as the locale has it. */
export function readNumber(text: string, locale: string): number | undefined {
  const [first, grouped] = readAnswer(text);
  const isDecimal = text.includes(formatNumber(1.5, locale).replace(/\p{Nd}/gu, ''));
  return (isDecimal ? first : (grouped ?? first))?.number;
}
