/**
 * From an explanation to what a reader reads: whole sentences in one language. Every surface draws these; none joins
 * words of its own. It decides digits (two, or one where the everyday thing itself varies more than twofold) and when
 * a range is worth saying; it knows no markup.
 */
import { sayQuery, type Known, type Range } from '../core/index.js';
import { comparisonLine, comparisonSentence, type ComparisonLine } from './describe-comparisons.js';
import { describeSteps, type StepLine } from './describe-steps.js';
import { shortOf } from './describe-short.js';
import { fill, formatCount, formatEnergy, formatEnergyRange } from './format.js';
import type { Language, LineLanguage, RangeCause } from './language.js';
import { sourceLine, type SourceLine } from './source-line.js';

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
  /** How the figure came to be, and whether the name was recognised approximately. */
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

export const causeOf = ({ caveats, kind }: Known): RangeCause => {
  // Two data centres differ in more than what was published of the chips.
  if (caveats.includes('scaled-to-data-centre')) return 'served';
  if (caveats.includes('range-over-efforts')) return 'efforts';
  if (caveats.includes('measured-twice')) return 'runs';
  return kind === 'estimated' ? 'estimates' : 'served';
};

/** As the cause, but for one estimate by itself; one publication may hold several, of dated versions of a model. */
function rangeNameOf(known: Known): RangeCause | 'estimate' {
  const cause = causeOf(known);
  const isOne = known.sources.length === 1 && !known.caveats.includes('range-over-snapshots');
  return cause === 'estimates' && isOne ? 'estimate' : cause;
}

export const isWide = ({ low, high }: Range): boolean => high / low > WORTH_A_RANGE;

/** Whether a range is worth saying. */
export const isWorthARange = ({ energyWh, rangeOnly }: Known): boolean => rangeOnly || isWide(energyWh);

/** How the figure came to be, and its range: "measured, GPU only; 18 to 370 Wh depending on how it is served". */
function conditionsOf(known: Known, language: LineLanguage, locale: string): string {
  const { kind, boundary, energyWh, rangeOnly } = known;
  const saysRange = isWorthARange(known) && !rangeOnly;
  const message = saysRange ? language.conditionsWithRange[rangeNameOf(known)] : language.conditions;
  const labels = { kind: language.kind[kind], boundary: language.boundary[boundary] };
  return fill(message, { ...labels, ...formatEnergyRange(energyWh, locale) }, locale);
}

/** Whether the provider measured or states it; an estimate is whoever's made it: a library's beside the response too. */
export const isProviders = ({ model, kind }: Known): boolean => model.match === 'given' && kind !== 'estimated';

export function sentenceOf(known: Known, language: LineLanguage, locale: string): string {
  const { model, queries, energyWh, kind, boundary, rangeOnly } = known;
  const values = {
    ...formatEnergyRange(energyWh, locale),
    kind: language.kind[kind],
    boundary: language.boundary[boundary],
    queries: formatCount(queries, locale),
    model: model.name,
    energy: formatEnergy(energyWh.typical, locale),
    conditions: conditionsOf(known, language, locale),
  };
  const named = rangeOnly ? language.knownRange : language.known;
  const [ofModel, unnamed] = isProviders(known) ? [language.given, language.givenUnnamed] : [named, language.unnamed];
  return fill(model.name ? ofModel : unnamed, values, locale, { count: queries });
}

const meaningOf = (known: Known, { queryMeaning }: LineLanguage, locale: string): string =>
  sayQuery(known, queryMeaning, {
    fill: (message, values, count) => fill(message, values, locale, { count }),
    number: (value) => formatCount(value, locale),
  });

/** "One query is one chat answer of about 349 tokens." */
export const describeQuery = (known: Known, language: LineLanguage, locale: string): string =>
  fill(language.oneQueryIs, { meaning: meaningOf(known, language, locale) }, locale);

/** What is said of a model or a publisher, after its name where that must be said. */
export const withName = (name: string | undefined, text: string, { colon }: LineLanguage): string =>
  name ? `${name}${colon}${text}` : text;

/** What a reader must know of a figure: how surely the name was recognised, how it was measured, its caveats. */
export const notesOf = (
  { model, hardware, caveats, caveatOf }: Known,
  language: LineLanguage,
  locale: string,
): string[] => [
  ...(model.match === 'approximate' ? [language.approximate] : []),
  ...(hardware ? [fill(language.conditionsOfMeasurement, { hardware }, locale)] : []),
  ...caveats.map((caveat) => withName(caveatOf?.[caveat], language.caveat[caveat], language)),
];

/** How a figure came to be, for the end of a line: "measured", "measured, approximate match". */
const describeKind = ({ kind, model }: Known, language: LineLanguage, locale: string): string =>
  model.match === 'approximate'
    ? fill(language.approximateKind, { kind: language.kind[kind] }, locale)
    : language.kind[kind];

/** The end of a badge's line: the kind, and that an answer is cut where the benchmark stops it. */
export function describeLabels(known: Known, language: LineLanguage, locale: string): string[] {
  const isCut = known.caveats.includes('ten-tokens') || known.caveats.includes('up-to-8192-tokens');
  return [describeKind(known, language, locale), ...(isCut ? [meaningOf(known, language, locale)] : [])];
}

/** Everything a reader is told about an energy; where an author may have said some of it, `describeAnswer` tells. */
export function describeKnown(known: Known, language: Language, locale: string): KnownDescription {
  const isGiven = known.model.match === 'given';
  const notes = notesOf(known, language, locale);
  // A scaled figure was measured all the same: its own caveat says how it became an estimate.
  const kindMeaning = known.caveats.includes('scaled-to-data-centre') ? [] : [language.kindMeaning[known.kind]];
  const range = isWorthARange(known)
    ? fill(language.rangeShort, formatEnergyRange(known.energyWh, locale), locale)
    : undefined;
  return {
    sentence: sentenceOf(known, language, locale),
    conditions: conditionsOf(known, language, locale),
    comparisonSentence: comparisonSentence(known, language, locale),
    comparisons: known.comparisons.map((one) => comparisonLine(one, known, language, locale)),
    short: shortOf(known, language, locale),
    kind: describeKind(known, language, locale),
    boundary: language.boundary[known.boundary],
    energy: known.rangeOnly ? range! : formatEnergy(known.energyWh.typical, locale),
    range,
    queryMeaning: describeQuery(known, language, locale),
    // A figure that a host or an author gives is no laboratory's, and nobody here knows what it counts.
    notes: isGiven ? notes : [...kindMeaning, ...notes, language.notCounted],
    sources: known.sources.filter(({ url }) => url).map((source) => sourceLine(source, language, locale)),
    steps: describeSteps(known, language, locale),
  };
}
