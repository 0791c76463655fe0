/** The lines of the sum that lead from an energy to each comparison. */
import type { Range } from './dataset.js';
import { countSteps } from './energy.js';
import { times } from './range.js';
import { termOf } from './term.js';
import type { Comparison, Step, Term } from './explanation.js';
import { powerOf } from './power.js';

/** What the thing uses: its power where its unit is a time, so that the sum reads E / P = t. */
function useOf({ id, source, whPerUnit, baseUnit, inverse }: Comparison): Term {
  const power = powerOf(whPerUnit.typical, baseUnit);
  return power === undefined || inverse
    ? { value: whPerUnit.typical, unit: 'Wh-per-unit', source, equivalent: id }
    : { value: power, unit: 'W', source, equivalent: id };
}

function comparisonStep(energyWh: Range, comparison: Comparison, rangeOnly: boolean): Step {
  const { id, unit, amount, inverse } = comparison;
  const terms: Term[] = [termOf(energyWh, rangeOnly, 'Wh'), useOf(comparison)];
  const result = termOf(amount, rangeOnly, inverse ? 'query' : unit);
  result.equivalent = id;
  return { name: 'comparison', terms: inverse ? terms.reverse() : terms, operators: ['÷'], result };
}

/** Each comparison's line, after one for each count that had to be raised. */
export function comparisonSteps(
  perQueryWh: Range,
  queries: number,
  comparisons: Comparison[],
  rangeOnly: boolean,
): Step[] {
  const raised = new Set(comparisons.map((one) => (one.inverse ? queries : one.queries)));
  raised.delete(queries);
  return [
    ...[...raised].flatMap((count) => countSteps(perQueryWh, count, rangeOnly)),
    ...comparisons.map((one) => comparisonStep(times(perQueryWh, one.queries), one, rangeOnly)),
  ];
}
