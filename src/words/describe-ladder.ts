/** The words of the energy ladder: what stands on it, with its energy. */
import type { Equivalent, Known } from '../core/index.js';
import { isWorthARange } from './describe.js';
import { describeThing } from './describe-thing.js';
import { fill, formatCount, formatEnergy, formatEnergyRange } from './format.js';
import type { Language, LineLanguage } from './language.js';

/** Something on the ladder: its name, its energy, and the range of that where it is worth saying. */
export interface Place {
  name: string;
  energy: string;
  range?: string;
}

/** One unit of an everyday thing: "1 phone charge", "19 Wh". */
export const describeEquivalent = (equivalent: Equivalent, language: LineLanguage, locale: string): Place => ({
  name: describeThing(equivalent, 1, language, locale),
  energy: formatEnergy(equivalent.whPerUnit.typical, locale),
});

/** The queries themselves: "1,000 queries", "46 Wh", "18 to 370 Wh". */
export function describePlace(known: Known, language: LineLanguage, locale: string): Place {
  const { queries, energyWh, rangeOnly } = known;
  const range = fill(language.rangeShort, formatEnergyRange(energyWh, locale), locale);
  return {
    name: fill(language.query, { count: formatCount(queries, locale) }, locale, { count: queries }),
    energy: rangeOnly ? range : formatEnergy(energyWh.typical, locale),
    range: isWorthARange(known) && !rangeOnly ? range : undefined,
  };
}

/** "Each line up is 10 times as much energy." */
export const describeLadderScale = (factor: number, language: Language, locale: string): string =>
  fill(language.ladderScale, { factor: formatCount(factor, locale) }, locale);
