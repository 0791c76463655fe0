/**
 * Many energies in one everyday thing and one unit: in lists a bigger number in a smaller unit looks bigger, so nothing
 * else differs between rows. The thing is the asked one, else the one that fits the middle of the energies.
 */
import { compareEnergy } from './comparison.js';
import type { Dataset, DisplayUnit, Equivalent, Range } from './dataset.js';
import { displayUnit } from './display-unit.js';
import { times } from './range.js';

export interface OneThing {
  equivalent: Equivalent;
  unit: DisplayUnit;
  /** Wh of one `unit` of the thing. */
  whPerUnit: number;
  /** In `unit`, in the order of the energies. */
  amounts: Range[];
}

/** The middle of energies that may differ by powers of ten. */
const geometricMean = (values: number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

function fittingId(wh: number, dataset: Dataset, region: string): string | undefined {
  const energy = { low: wh, typical: wh, high: wh };
  const [best] = compareEnergy(energy, energy, 1, dataset, { region });
  return best?.id;
}

/** Tells energies in Wh in one thing; undefined where there are none, or no thing for them. */
export function tellInOneThing(
  energies: readonly Range[],
  dataset: Dataset,
  region: string,
  asked?: string,
): OneThing | undefined {
  if (energies.length === 0) return undefined;
  const middle = geometricMean(energies.map(({ typical }) => typical));
  const id = asked ?? fittingId(middle, dataset, region);
  const equivalent = dataset.equivalents.find((one) => one.id === id);
  if (!equivalent) return undefined;
  const { unit, factor } = displayUnit(middle / equivalent.whPerUnit.typical, equivalent.unit);
  const whPerUnit = equivalent.whPerUnit.typical / factor;
  return { equivalent, unit, whPerUnit, amounts: energies.map((energy) => times(energy, 1 / whPerUnit)) };
}
