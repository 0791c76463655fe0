/** Where there is no answer, in words: why, and what is known instead. */
import type { Explanation, Known, UnknownModel, Unmeasured } from '../core/index.js';
import { sayUnmeasured } from './describe-short.js';
import { fill, formatCount, formatEnergyRange, formatList } from './format.js';
import type { Language } from './language.js';

/** Why a known name has no figure, what can be asked for, and what its task costs elsewhere. */
function describeUnmeasured(unmeasured: Unmeasured, language: Language, locale: string): string[] {
  const { measuredRange, task, isOtherLength, accept } = unmeasured;
  const lines = [sayUnmeasured(unmeasured, language, locale)];
  // Where the length is why, what was accepted for the task is what has just been spoken of.
  const isTold = (one: (typeof unmeasured.available)[number]): boolean =>
    isOtherLength && one.task === task && accept.includes(one.kind);
  const available = unmeasured.available.filter((one) => !isTold(one));
  if (available.length) {
    const list = available.map((one) =>
      fill(language.availableFigure, { task: language.task[one.task], kind: language.kind[one.kind] }, locale),
    );
    lines.push(fill(language.available, { list: formatList(list, locale) }, locale));
  }
  if (measuredRange) {
    const { lowWh, highWh, models } = measuredRange;
    const range = formatEnergyRange({ low: lowWh, typical: highWh, high: highWh }, locale);
    const values = { ...range, task: language.task[task], models: formatCount(models, locale) };
    lines.push(fill(language.measuredRange, values, locale, { count: models }));
  }
  return lines;
}

/** That nothing is published under a name, or that it leaves open what is meant. */
const describeUnknown = ({ model, leavesOpen }: UnknownModel, language: Language, locale: string): string =>
  fill(leavesOpen ? language.openModel : language.unknownModel, { model }, locale);

/** Why there is no answer, a line for each thing to say. */
export function describeMissing(answer: Exclude<Explanation, Known>, language: Language, locale: string): string[] {
  switch (answer.status) {
    case 'unmeasured':
      return describeUnmeasured(answer, language, locale);
    case 'unknown-model':
      return [describeUnknown(answer, language, locale)];
    case 'invalid':
      return [fill(language.invalid, { reason: answer.reason }, locale)];
  }
}

/** The names that may be meant instead. */
export const nearestOf = (answer: Explanation): string[] => (answer.status === 'unknown-model' ? answer.nearest : []);
