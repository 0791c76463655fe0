/**
 * From an explanation to what a reader reads: whole sentences in one language. Every surface draws these; none joins
 * words of its own. It decides digits (two, or one where the everyday thing itself varies more than twofold) and when
 * a range is worth saying; it knows no markup.
 */
import {
  sayQuery,
  type Comparison,
  type Explanation,
  type Known,
  type Range,
  type Source,
  type UnknownModel,
  type Unmeasured,
} from '../core/index.js';
import { describeSteps, type StepLine } from './describe-steps.js';
import { describeOwnFigure, labelOwn } from './authors-own.js';
import { describeAmount, describeThing, digitsOf } from './describe-thing.js';
import { fill, formatCount, formatDate, formatEnergy, formatEnergyRange, formatList } from './format.js';
import type { Language, LineLanguage, RangeCause } from './language.js';

/** A source as a line to read and a place to go. */
export interface SourceLine {
  text: string;
  /** The part of the text that is in the publisher's English. */
  title: string;
  url: string;
}

/** One comparison: the thing with its amount, and what was assumed of it. */
export interface ComparisonLine {
  id: string;
  text: string;
  /** The part of the text that is the amount: "2.4", "4.6 hours". */
  amount: string;
  assumption: string;
  source: SourceLine;
}

export interface KnownDescription {
  /** "1,000 queries to … use about 46 Wh of electricity (measured, GPU only; …)." */
  sentence: string;
  /** The part of the sentence that says how the figure came to be. */
  conditions: string;
  /** "That is about 2.4 phone charges, … or …", or, where the count was raised, for how many queries. */
  comparisonSentence: string;
  comparisons: ComparisonLine[];
  /** The badge's one line. */
  short: string;
  kind: string;
  boundary: string;
  energy: string;
  /** The range of the energy, where it is worth saying. */
  range?: string;
  /** "One query is one chat answer of about 349 tokens." */
  queryMeaning: string;
  notes: string[];
  sources: SourceLine[];
  steps: StepLine[];
}

/** An energy says its range where its ends lie further apart than this. */
const WORTH_A_RANGE = 1.5;

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

export const sourceLine = (
  source: Pick<Source, 'title' | 'url' | 'date'> & { publisher?: string },
  language: LineLanguage,
  locale: string,
): SourceLine => ({
  // A figure that a page gives has no date of its own.
  text: source.date
    ? fill(
        language.source,
        { title: source.title, publisher: source.publisher ?? '', date: formatDate(source.date, locale) },
        locale,
      )
    : source.title,
  title: source.title,
  url: source.url,
});

function comparisonLine(comparison: Comparison, known: Known, language: LineLanguage, locale: string): ComparisonLine {
  const { title, url, date } = comparison.source;
  const amount = comparison.inverse ? 1 : toldOf(comparison.amount, known);
  return {
    id: comparison.id,
    text: shortComparison(comparison, known, language, locale),
    amount: describeAmount(comparison, amount, language, locale),
    assumption: comparison.assumption,
    source: { text: `${title}, ${formatDate(date, locale)}`, title, url },
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

export const causeOf = ({ caveats, kind }: Known): RangeCause => {
  if (caveats.includes('range-over-efforts')) return 'efforts';
  if (caveats.includes('measured-twice')) return 'runs';
  return kind === 'estimated' && !caveats.includes('scaled-to-data-centre') ? 'estimates' : 'served';
};

/** Whether a range is worth saying. */
export const isWorthARange = ({ energyWh, rangeOnly }: Known): boolean =>
  rangeOnly || energyWh.high / energyWh.low > WORTH_A_RANGE;

/** How the figure came to be, and its range: "measured, GPU only; 18 to 370 Wh depending on how it is served". */
function conditionsOf(known: Known, language: LineLanguage, locale: string): string {
  const { kind, boundary, energyWh, rangeOnly } = known;
  const saysRange = isWorthARange(known) && !rangeOnly;
  const message = saysRange ? language.conditionsWithRange[causeOf(known)] : language.conditions;
  const labels = { kind: language.kind[kind], boundary: language.boundary[boundary] };
  return fill(message, { ...labels, ...formatEnergyRange(energyWh, locale) }, locale);
}

export function sentenceOf(known: Known, language: LineLanguage, locale: string): string {
  const { model, queries, energyWh, kind, rangeOnly } = known;
  const values = {
    ...formatEnergyRange(energyWh, locale),
    kind: language.kind[kind],
    queries: formatCount(queries, locale),
    model: model.name,
    energy: formatEnergy(energyWh.typical, locale),
    conditions: conditionsOf(known, language, locale),
  };
  const given = model.name ? language.given : language.givenUnnamed;
  const message = model.match === 'given' ? given : rangeOnly ? language.knownRange : language.known;
  return fill(message, values, locale, { count: queries });
}

/** A comparison for a line: said for how many queries it holds where that is not the count asked about. */
function shortComparison(comparison: Comparison, known: Known, language: LineLanguage, locale: string): string {
  const { amount, inverse, queries: count } = comparison;
  const thing = describeThing(comparison, inverse ? 1 : toldOf(amount, known), language, locale);
  if (!inverse && count === known.queries) return thing;
  const { queries, form } = inverse
    ? queriesOf(comparison, known, language, locale)
    : { queries: formatCount(count, locale), form: { count } };
  return fill(language.shortPer, { thing, queries }, locale, form);
}

/** Written for many updates a second: numbers that the line does not say are not formatted. */
function shortOf(known: Known, language: LineLanguage, locale: string): string {
  const { comparisons, energyWh, rangeOnly } = known;
  const [first] = comparisons;
  const energy = rangeOnly ? formatEnergyRange(energyWh, locale) : { energy: formatEnergy(energyWh.typical, locale) };
  if (!first) return fill(rangeOnly ? language.rangeShort : language.shortAlone, energy, locale);
  const comparison = shortComparison(first, known, language, locale);
  return fill(rangeOnly ? language.shortRange : language.short, { ...energy, comparison }, locale);
}

const meaningOf = (known: Known, { queryMeaning }: LineLanguage, locale: string): string =>
  sayQuery(known, queryMeaning, {
    fill: (message, values, count) => fill(message, values, locale, { count }),
    number: (value) => formatCount(value, locale),
  });

/** "One query is one chat answer of about 349 tokens." */
export const describeQuery = (known: Known, language: LineLanguage, locale: string): string =>
  fill(language.oneQueryIs, { meaning: meaningOf(known, language, locale) }, locale);

/** What a reader must know of a figure: how surely the name was recognised, how it was measured, its caveats. */
export const notesOf = ({ model, hardware, caveats }: Known, language: LineLanguage, locale: string): string[] => [
  ...(model.match === 'approximate' ? [language.approximate] : []),
  ...(hardware ? [fill(language.conditionsOfMeasurement, { hardware }, locale)] : []),
  ...caveats.map((caveat) => language.caveat[caveat]),
];

/** How a figure came to be, for the end of a line: "measured", "measured, approximate match". */
export const describeKind = ({ kind, model }: Known, language: LineLanguage, locale: string): string =>
  model.match === 'approximate'
    ? fill(language.approximateKind, { kind: language.kind[kind] }, locale)
    : language.kind[kind];

/** Everything a reader is told about an energy. */
export function describeKnown(answer: Known, language: Language, locale: string): KnownDescription {
  const known = labelOwn(answer, language);
  const own = describeOwnFigure(known, language, locale);
  const { match } = known.model;
  const range = isWorthARange(known)
    ? fill(language.rangeShort, formatEnergyRange(known.energyWh, locale), locale)
    : undefined;
  return {
    sentence: sentenceOf(known, language, locale),
    conditions: conditionsOf(known, language, locale),
    comparisonSentence: comparisonSentence(known, language, locale),
    comparisons: known.comparisons.map((one) => comparisonLine(one, known, language, locale)),
    short: shortOf(known, language, locale),
    kind: language.kind[known.kind],
    boundary: language.boundary[known.boundary],
    energy: known.rangeOnly ? range! : formatEnergy(known.energyWh.typical, locale),
    range,
    queryMeaning: describeQuery(known, language, locale),
    // The host's own figure is no laboratory's.
    notes: [...(match === 'given' ? [] : [language.kindMeaning[known.kind]]), ...notesOf(known, language, locale)],
    sources: known.sources.filter(({ url }) => url).map((source) => sourceLine(source, language, locale)),
    steps: describeSteps(known, language, locale),
    ...own,
  };
}

/** Why a known name has no figure, what can be asked for, and what its task costs elsewhere. */
export function describeUnmeasured(unmeasured: Unmeasured, language: Language, locale: string): string[] {
  const { model, accept, isScaled, available, measuredRange, task } = unmeasured;
  const kinds = formatList(
    accept.map((kind) => language.kind[kind]),
    locale,
  );
  const isNarrowed = accept.length < Object.keys(language.kind).length;
  const narrowed = isScaled ? language.unmeasuredScaled : language.unmeasuredAccepting;
  const lines = [fill(isNarrowed ? narrowed : language.unmeasured, { model: model.name, kinds }, locale)];
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
export const describeUnknown = ({ model, leavesOpen }: UnknownModel, language: Language, locale: string): string =>
  fill(leavesOpen ? language.openModel : language.unknownModel, { model }, locale);

/** The one line of a badge, whatever the answer. */
export function describeShort(explanation: Explanation, language: LineLanguage, locale: string): string {
  switch (explanation.status) {
    case 'known':
      return shortOf(explanation, language, locale);
    case 'unmeasured':
      return fill(language.shortUnknown, { model: explanation.model.name }, locale);
    case 'unknown-model': {
      const { model, leavesOpen } = explanation;
      return fill(leavesOpen ? language.shortOpen : language.shortUnknown, { model }, locale);
    }
    case 'invalid':
      return fill(language.invalid, { reason: explanation.reason }, locale);
  }
}
