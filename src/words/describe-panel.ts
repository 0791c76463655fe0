/** The badge's panel: the whole sentence with range and boundary, the comparisons, the sum, what to know, the sources. */
import type { Known, Source, Tally } from '../core/index.js';
import { comparisonSentence } from './describe-comparisons.js';
import { describeQuery, isProviders, isWide, notesOf, sentenceOf, withName } from './describe.js';
import { countQueries, describeSteps, type StepLine } from './describe-steps.js';
import { describeShort } from './describe-short.js';
import { describeTally } from './describe-tally.js';
import { fill, formatEnergy, formatEnergyRange, formatList } from './format.js';
import type { LineLanguage } from './language.js';
import { sourceLine, type SourceLine } from './source-line.js';

/** So that parts add up to a total of two digits. */
const PART_DIGITS = 4;

/** A line of the sum, with where its published numbers come from: the figure's own sources with who published them when. */
interface PanelLine {
  text: string;
  sources: (SourceLine | StepLine['sources'][number])[];
}

export interface Panel {
  /** The answer in sentences. */
  answer: string[];
  sum: PanelLine[];
  notes: string[];
  /** The sources that no line of the sum has. */
  links: SourceLine[];
}

const linksTo = (sources: readonly Source[], language: LineLanguage, locale: string): SourceLine[] =>
  sources.filter(({ url }) => url).map((source) => sourceLine(source, language, locale));

/** "1.2 Wh (0.5 to 3 Wh)", where the range is worth saying; where nothing else is known, the line has it. */
function describeRange(
  { energyWh, rangeOnly }: Pick<Tally, 'energyWh' | 'rangeOnly'>,
  language: LineLanguage,
  locale: string,
): string[] {
  if (!energyWh || rangeOnly || !isWide(energyWh)) return [];
  const range = fill(language.rangeShort, formatEnergyRange(energyWh, locale), locale);
  return [fill(language.step.withRange, { energy: formatEnergy(energyWh.typical, locale), range }, locale)];
}

/** A figure that a host gives has no publisher, and nobody here knows what it counts. */
const saysNotCounted = (sources: readonly Source[], { notCounted }: LineLanguage): string[] =>
  sources.some(({ publisher }) => publisher) ? [notCounted] : [];

/** What a reader who opens one answer's badge is told. */
export function describePanel(known: Known, language: LineLanguage, locale: string): Panel {
  const links = linksTo(known.sources, language, locale);
  // Each source at the first line that takes a number from it.
  const shown = new Set<string>();
  const isNew = ({ url }: { url: string }): boolean => !shown.has(url) && !!shown.add(url);
  return {
    answer: [
      sentenceOf(known, language, locale),
      // What the provider states has no range in its sentence.
      ...(isProviders(known) ? describeRange(known, language, locale) : []),
      comparisonSentence(known, language, locale),
    ],
    sum: describeSteps(known, language, locale).map(({ text, sources }) => ({
      text,
      sources: sources.filter(isNew).map((source) => links.find(({ url }) => url === source.url) ?? source),
    })),
    notes: [
      describeQuery(known, language, locale),
      ...notesOf(known, language, locale),
      ...saysNotCounted(known.sources, language),
    ],
    links: links.filter(isNew),
  };
}

/** What a total has of one model: "GPT-4o: 0.2538 Wh (2 queries)". */
function describeModelPart(
  { name, queries, energyWh }: Tally['models'][number],
  rangeOnly: boolean,
  language: LineLanguage,
  locale: string,
): PanelLine {
  // Of a total that is a range, a part may be known to the point.
  const energy =
    rangeOnly && energyWh.low < energyWh.high
      ? fill(language.rangeShort, formatEnergyRange(energyWh, locale), locale)
      : formatEnergy(energyWh.typical, locale, PART_DIGITS);
  const values = { energy: withName(name, energy, language), range: countQueries(queries, language, locale) };
  return { text: fill(language.step.withRange, values, locale), sources: [] };
}

/** What is said of one answer alone: of "this length", "this prompt", "this boundary". */
const OF_ONE_ANSWER = /^length|-far|^boundary/;

/** What must be said of a total's figures: each note once, those of the same models together after their names. */
function describeNotes({ known, models }: Tally, language: LineLanguage, locale: string): string[] {
  const namesOf = new Map<string, Set<string>>();
  for (const one of known) {
    const caveats = one.caveats.filter((caveat) => !OF_ONE_ANSWER.test(caveat));
    for (const note of notesOf({ ...one, caveats, hardware: undefined }, language, locale))
      namesOf.set(note, (namesOf.get(note) ?? new Set()).add(one.model.name));
  }
  const paragraphs = new Map<string, string>();
  for (const [note, names] of namesOf) {
    const list = names.size < models.length ? formatList([...names], locale, 'conjunction') : '';
    const before = paragraphs.get(list);
    paragraphs.set(list, before ? `${before} ${note}` : withName(list, note, language));
  }
  return [...paragraphs.values()];
}

/** What a total lacks, each model once; an answer that cannot be read is its author's affair. */
const describeLacking = ({ missing }: Tally, language: LineLanguage, locale: string): Set<string> =>
  new Set(missing.filter(({ status }) => status !== 'invalid').map((one) => describeShort(one, language, locale)));

/** What a reader who opens a total is told. */
export function describeTallyPanel(total: Tally, language: LineLanguage, locale: string): Panel {
  const { short, labels } = describeTally(total, language, locale);
  return {
    answer: [short],
    sum: total.models.map((one) => describeModelPart(one, total.rangeOnly, language, locale)),
    notes: [
      ...labels,
      ...describeRange(total, language, locale),
      ...describeLacking(total, language, locale),
      ...describeNotes(total, language, locale),
      ...saysNotCounted(total.sources, language),
    ],
    links: linksTo(total.sources, language, locale),
  };
}
