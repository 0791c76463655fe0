/** The one line of a badge. */
import type { Explanation, Known, Unmeasured } from '../core/index.js';
import { shortComparison } from './describe-comparisons.js';
import { fill, formatEnergy, formatEnergyRange, formatList } from './format.js';
import type { LineLanguage } from './language.js';

/** Written for many updates a second: numbers that the line does not say are not formatted. */
export function shortOf(known: Known, language: LineLanguage, locale: string): string {
  const { comparisons, energyWh, rangeOnly } = known;
  const [first] = comparisons;
  const energy = rangeOnly ? formatEnergyRange(energyWh, locale) : { energy: formatEnergy(energyWh.typical, locale) };
  if (!first) return fill(rangeOnly ? language.rangeShort : language.shortAlone, energy, locale);
  const comparison = shortComparison(first, known, language, locale);
  return fill(rangeOnly ? language.shortRange : language.short, { ...energy, comparison }, locale);
}

/** That a model has no figure of the accepted kinds, or none that answers what was asked. */
export function sayUnmeasured(
  { model, accept, isScaled, isOtherLength }: Unmeasured,
  language: LineLanguage,
  locale: string,
): string {
  const kinds = accept.map((kind) => language.kind[kind]);
  const narrowed = isScaled ? language.unmeasuredScaled : language.unmeasuredAccepting;
  // Among other kinds there may be a figure of this length.
  const general = isOtherLength ? language.unmeasuredLength : language.unmeasured;
  const message = kinds.length < Object.keys(language.kind).length ? narrowed : general;
  return fill(message, { model: model.name, kinds: formatList(kinds, locale) }, locale);
}

/** The one line of a badge, whatever the answer. */
export function describeShort(explanation: Explanation, language: LineLanguage, locale: string): string {
  switch (explanation.status) {
    case 'known':
      return shortOf(explanation, language, locale);
    case 'unmeasured':
      return sayUnmeasured(explanation, language, locale);
    case 'unknown-model': {
      const { model, leavesOpen } = explanation;
      return fill(leavesOpen ? language.shortOpen : language.shortUnknown, { model }, locale);
    }
    case 'invalid':
      return fill(language.invalid, { reason: explanation.reason }, locale);
  }
}
