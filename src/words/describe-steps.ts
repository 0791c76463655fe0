/** The sum as a reader would write it, line by line: "0.0000554 Wh × 1,000 queries = 0.0554 Wh". */
import { times } from '../core/range.js';
import type { Known, Step, Term } from '../core/index.js';
import { describeAmount, describeThing, digitsOf } from './describe-thing.js';
import { fill, formatAmount, formatCount, formatList, formatNumber, formatWatts, formatWithUnit } from './format.js';
import type { LineLanguage } from './language.js';

/** A line of the sum, with where its published numbers come from. */
export interface StepLine {
  text: string;
  sources: { title: string; url: string }[];
}

/** Sums keep the digits of the publication, so that a reader who redoes them gets our answer. */
const DIGITS = 6;

const wattHours = (value: number, locale: string): string =>
  formatWithUnit(formatNumber(value, locale, DIGITS), 'Wh', locale);

export const countQueries = (count: number, language: LineLanguage, locale: string): string =>
  fill(language.query, { count: formatCount(count, locale) }, locale, { count });

/** A number, or its ends where no typical value can be said, the unit said once: "0.0184 to 0.365 Wh". */
function writeEnds(
  { value, range }: Pick<Term, 'value' | 'range'>,
  write: (value: number) => string,
  language: LineLanguage,
  locale: string,
  digits = DIGITS,
): string {
  if (!range) return write(value);
  return fill(language.rangeShort, { low: formatNumber(range.low, locale, digits), high: write(range.high) }, locale);
}

/** A published figure, with the ends that its publication gives. */
function writePublished(term: Term, language: LineLanguage, locale: string): string {
  const write = (value: number): string => wattHours(value, locale);
  const energy = write(term.value);
  return term.range
    ? fill(language.step.withRange, { energy, range: writeEnds(term, write, language, locale) }, locale)
    : energy;
}

function writeTerm(term: Term, known: Known, language: LineLanguage, locale: string): string {
  const { value, unit, equivalent } = term;
  const write = (one: number): string => formatNumber(one, locale, DIGITS);
  const number = writeEnds(term, write, language, locale);
  switch (unit) {
    case 'Wh':
      return writeEnds(term, (one) => wattHours(one, locale), language, locale);
    case 'W':
      return formatWatts(value, locale);
    case 'query':
      return countQueries(value, language, locale);
    case 'token':
      return fill(language.token, { count: number }, locale, { count: value, digits: DIGITS });
    case 'Wh-per-unit': {
      const comparison = known.comparisons.find((one) => one.id === equivalent);
      if (!comparison) return wattHours(value, locale);
      const one = describeThing({ ...comparison, unit: comparison.baseUnit }, 1, language, locale);
      return fill(language.step.perUnit, { energy: wattHours(value, locale), unit: one }, locale);
    }
    default:
      return number;
  }
}

/** The end of a comparison's line: the amount in words, over the hours that Wh ÷ W gives where it is a time. */
function writeComparison(step: Step, sum: string, known: Known, language: LineLanguage, locale: string): string {
  const { value, range, unit, equivalent } = step.result;
  const comparison = known.comparisons.find((one) => one.id === equivalent)!;
  if (unit === 'query') {
    const write = (digits: number): string =>
      writeEnds(step.result, (one) => formatNumber(one, locale, digits), language, locale, digits);
    const digits = digitsOf(comparison.whPerUnit);
    const [all, count] = [write(2), write(digits)];
    const said = fill(language.query, { count }, locale, { count: range?.high ?? value, digits });
    return fill(language.step.result, { sum, result: count === all ? said : `${all} ≈ ${said}` }, locale);
  }
  // A sum keeps its digits, and ends with the one that is said of a thing that varies so much.
  const { typical } = comparison.whPerUnit;
  const exact = { ...comparison, whPerUnit: { low: typical, typical, high: typical } };
  const all = describeThing(exact, range ?? value, language, locale);
  const said = describeThing(comparison, range ?? value, language, locale);
  const result = said === all ? all : `${describeAmount(exact, range ?? value, language, locale)} ≈ ${said}`;
  const [energy, power] = step.terms;
  if (power?.unit !== 'W' || unit === 'hour') return fill(language.step.result, { sum, result }, locale);
  const inHours = ({ value, range }: Term): Pick<Term, 'value' | 'range'> => ({
    value: value / power.value,
    range: range && times(range, 1 / power.value),
  });
  const write = (one: number): string => formatAmount(one, 'hour', locale, 3);
  const hours = writeEnds(inHours(energy!), write, language, locale, 3);
  return fill(language.step.timeResult, { sum, hours, result }, locale);
}

function writeStep(step: Step, known: Known, language: LineLanguage, locale: string): string {
  const isPublished = step.name === 'published' || step.name === 'middle';
  const write = (term: Term): string =>
    isPublished ? writePublished(term, language, locale) : writeTerm(term, known, language, locale);
  const terms = step.terms.map(write);
  const sum = terms.reduce((text, term, at) => `${text} ${step.operators[at - 1] ?? ''} ${term}`);
  const energy = write(step.result);
  switch (step.name) {
    case 'published':
      return known.model.match === 'given'
        ? fill(language.step.given, { energy, queries: countQueries(known.queries, language, locale) }, locale)
        : fill(language.step.published, { energy }, locale);
    case 'middle':
      return fill(language.step.middle, { list: formatList(terms, locale, 'conjunction'), energy }, locale);
    case 'comparison':
      return writeComparison(step, sum, known, language, locale);
    default:
      return fill(language.step.result, { sum, result: energy }, locale);
  }
}

/** Every line of the sum with the sources of its published numbers. */
export function describeSteps(known: Known, language: LineLanguage, locale: string): StepLine[] {
  return known.steps.map((step) => ({
    text: writeStep(step, known, language, locale),
    sources: step.terms.flatMap(({ source }) => (source?.url ? [{ title: source.title, url: source.url }] : [])),
  }));
}
