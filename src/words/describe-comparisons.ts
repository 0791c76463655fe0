/** The comparisons of an answer in words: each as a line and all as a sentence, counts that had to be raised said. */
import type { Comparison, Known, Range } from '../core/index.js';
import { describeAssumption } from './describe-assumption.js';
import { describeAmount, describeThing, digitsOf } from './describe-thing.js';
import { fill, formatCount, formatDate, formatList } from './format.js';
import type { Language, LineLanguage } from './language.js';
import type { Part } from './part.js';
import type { SourceLine } from './source-line.js';

/** One comparison: the thing with its amount, and what was assumed of it. */
export interface ComparisonLine {
  id: string;
  text: string;
  /** The part of the text that is the amount: "2.4", "4.6 hours". */
  amount: string;
  assumption: Part;
  source: SourceLine;
}

/** What is said of an amount: its typical value, or the range where no typical value can be said. */
const toldOf = (amount: Range, { rangeOnly }: Known): number | Range => (rangeOnly ? amount : amount.typical);

/** How many queries one unit of an inverse comparison is worth, and the form of the words around that number. */
function queriesOf({ amount, whPerUnit }: Comparison, known: Known, language: LineLanguage, locale: string) {
  const queries = describeAmount({ unit: 'count', whPerUnit }, toldOf(amount, known), language, locale);
  const count = known.rangeOnly ? amount.high : amount.typical;
  return { queries, form: { count, digits: digitsOf(whPerUnit) } };
}

/** "2.4 phone charges", or for an inverse comparison "1 phone charge is about as much as 67 queries." */
function describeComparison(comparison: Comparison, known: Known, language: LineLanguage, locale: string): string {
  if (!comparison.inverse) return describeThing(comparison, toldOf(comparison.amount, known), language, locale);
  const thing = describeThing(comparison, 1, language, locale);
  const { queries, form } = queriesOf(comparison, known, language, locale);
  return fill(language.inverse, { thing, queries }, locale, form);
}

/** A comparison for a line: said for how many queries it holds where that is not the count asked about. */
export function shortComparison(comparison: Comparison, known: Known, language: LineLanguage, locale: string): string {
  const { amount, inverse, queries: count } = comparison;
  const thing = describeThing(comparison, inverse ? 1 : toldOf(amount, known), language, locale);
  if (!inverse && count === known.queries) return thing;
  const { queries, form } = inverse
    ? queriesOf(comparison, known, language, locale)
    : { queries: formatCount(count, locale), form: { count } };
  return fill(language.shortPer, { thing, queries }, locale, form);
}

/** One comparison with its assumption and source. */
export function comparisonLine(
  comparison: Comparison,
  known: Known,
  language: Language,
  locale: string,
): ComparisonLine {
  const { title, url, date } = comparison.source;
  const amount = comparison.inverse ? 1 : toldOf(comparison.amount, known);
  return {
    id: comparison.id,
    text: shortComparison(comparison, known, language, locale),
    amount: describeAmount(comparison, amount, language, locale),
    assumption: describeAssumption(comparison, language, locale),
    source: { text: fill(language.sourceDated, { title, publisher: formatDate(date, locale) }, locale), title, url },
  };
}

/** All comparisons in one sentence; counts that had to be raised are said. */
export function comparisonSentence(known: Known, language: LineLanguage, locale: string): string {
  const { comparisons, queries } = known;
  const say = (one: Comparison): string => describeComparison(one, known, language, locale);
  const plain = comparisons.filter((one) => !one.inverse);
  const inverses = comparisons.filter((one) => one.inverse).map(say);
  const counts = [...new Set(plain.map((one) => one.queries))];
  const sentences = counts.map((count) => {
    const things = plain.filter((one) => one.queries === count).map(say);
    const values = { list: formatList(things, locale), queries: formatCount(count, locale) };
    const message = count === queries ? language.comparisons : language.raisedComparisons;
    return fill(message, values, locale, { count });
  });
  return [...sentences, ...inverses].join(' ');
}
