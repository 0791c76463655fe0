/** The total of many answers in one line: what it adds, how far it covers them, and that it adds unlike figures. */
import type { Tally } from '../core/index.js';
import { describeThing } from './describe-thing.js';
import { fill, formatCount, formatEnergy, formatEnergyRange, formatList } from './format.js';
import type { LineLanguage } from './language.js';

export interface TallyDescription {
  /** Of the covered answers: "7 answers: about 1.2 Wh, 7 minutes of an LED bulb". */
  short: string;
  /** What the total is: its weakest kind, its coverage, its boundaries. */
  labels: string[];
}

export function describeTally(total: Tally, language: LineLanguage, locale: string): TallyDescription {
  const { answers, covered, energyWh, kind, boundaries, comparisons, rangeOnly } = total;
  const counts = { answers: formatCount(answers, locale), covered: formatCount(covered, locale) };
  if (!energyWh || !kind) return { short: fill(language.totalUnknown, counts, locale, { count: answers }), labels: [] };
  const [first] = comparisons;
  const values = {
    ...formatEnergyRange(energyWh, locale),
    energy: formatEnergy(energyWh.typical, locale),
    comparison: first ? describeThing(first, rangeOnly ? first.amount : first.amount.typical, language, locale) : '',
  };
  const withThing = rangeOnly ? language.shortRange : language.short;
  const line = first ? withThing : rangeOnly ? language.rangeShort : language.shortAlone;
  const labels = [language.kind[kind]];
  if (covered < answers) labels.push(fill(language.covers, counts, locale, { count: answers }));
  if (boundaries.length > 1) {
    const list = formatList(
      boundaries.map((one) => language.boundary[one]),
      locale,
      'conjunction',
    );
    labels.push(fill(language.mixedBoundaries, { list }, locale));
  } else labels.push(language.boundary[boundaries[0]!]);
  return {
    // The energy is that of the covered ones, so the line counts those.
    short: fill(language.total, { answers: counts.covered, line: fill(line, values, locale) }, locale, {
      count: covered,
    }),
    labels,
  };
}
