/** The badge's panel: the whole sentence with range and boundary, the comparisons, the sum, what to know, the sources. */
import type { Known, Source, Tally } from '../core/index.js';
import { comparisonSentence } from './describe-comparisons.js';
import { describeQuery, notesOf, sentenceOf } from './describe.js';
import { countQueries, describeSteps } from './describe-steps.js';
import { describeTally } from './describe-tally.js';
import { fill, formatEnergy, formatEnergyRange } from './format.js';
import type { LineLanguage } from './language.js';
import { sourceLine, type SourceLine } from './source-line.js';

/** So that parts add up to a total of two digits. */
const PART_DIGITS = 4;

export interface Panel {
  /** The answer in sentences. */
  answer: string[];
  /** The lines of the sum. */
  sum: string[];
  notes: string[];
  links: SourceLine[];
}

const linksTo = (sources: readonly Source[], language: LineLanguage, locale: string): SourceLine[] =>
  sources.filter(({ url }) => url).map((source) => sourceLine(source, language, locale));

/** What a reader who opens one answer's badge is told. */
export function describePanel(known: Known, language: LineLanguage, locale: string): Panel {
  return {
    answer: [sentenceOf(known, language, locale), comparisonSentence(known, language, locale)],
    sum: describeSteps(known, language, locale).map(({ text }) => text),
    notes: [describeQuery(known, language, locale), ...notesOf(known, language, locale)],
    links: linksTo(known.sources, language, locale),
  };
}

/** What a total has of one model: "GPT-4o: 0.2538 Wh (2 queries)". */
function describeModelPart(
  { name, queries, energyWh }: Tally['models'][number],
  rangeOnly: boolean,
  language: LineLanguage,
  locale: string,
): string {
  const energy = rangeOnly
    ? fill(language.rangeShort, formatEnergyRange(energyWh, locale), locale)
    : formatEnergy(energyWh.typical, locale, PART_DIGITS);
  const values = { energy: [name, energy].filter(Boolean).join(': '), range: countQueries(queries, language, locale) };
  return fill(language.step.withRange, values, locale);
}

/** What a reader who opens a total is told. */
export function describeTallyPanel(total: Tally, language: LineLanguage, locale: string): Panel {
  const { short, labels, range } = describeTally(total, language, locale);
  return {
    answer: [short],
    sum: total.models.map((one) => describeModelPart(one, total.rangeOnly, language, locale)),
    // A figure that a host gives has no publisher, and nobody here knows what it counts.
    notes: [...labels, range ?? [], total.sources.some(({ publisher }) => publisher) ? language.notCounted : []].flat(),
    links: linksTo(total.sources, language, locale),
  };
}
