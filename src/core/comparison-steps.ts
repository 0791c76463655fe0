/** The lines of the sum that lead from an energy to each comparison. */
import { countSteps } from './energy.js';
import type { Comparison, Step, Term } from './explanation.js';
import { powerOf } from './power.js';

/** What the thing uses: its power where its unit is a time, so that the sum reads E / P = t. */
function useOf({ id, source, whPerUnit, baseUnit, inverse }: Comparison): Term {
  const power = powerOf(whPerUnit.typical, baseUnit);
  return power === undefined || inverse
    ? { value: whPerUnit.typical, unit: 'Wh-per-unit', source, equivalent: id }
    : { value: power, unit: 'W', source, equivalent: id };
}

function comparisonStep(energyWh: number, comparison: Comparison): Step {
  const { id, unit, amount, inverse } = comparison;
  const terms: Term[] = [{ value: energyWh, unit: 'Wh' }, useOf(comparison)];
  return {
    name: 'comparison',
    terms: inverse ? terms.reverse() : terms,
    operators: ['÷'],
    result: { value: amount.typical, unit: inverse ? 'query' : unit, equivalent: id },
  };
}

/** Each comparison's line, after one for each count that had to be raised. */
export function comparisonSteps(perQueryWh: number, queries: number, comparisons: Comparison[]): Step[] {
  const raised = new Set(comparisons.map((one) => (one.inverse ? queries : one.queries)));
  raised.delete(queries);
  return [
    ...[...raised].flatMap((count) => countSteps(perQueryWh, count)),
    ...comparisons.map((one) => comparisonStep(perQueryWh * one.queries, one)),
  ];
}
