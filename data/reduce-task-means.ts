/** Power Hungry Processing (2024): the mean of a task over many models, which is context and never a model's figure. */
import { assertNear } from './check-rows.js';
import { numberIn, textIn, rowError, type CsvRow } from './read-csv.js';
import type { Reduction } from './reduction.js';
import { taskOf } from './task-of.js';

/** Reduces power-hungry-processing-2024.csv. kWh per 1,000 inferences and Wh per inference are the same number. */
export function reduceTaskMeans(rows: readonly CsvRow[]): Reduction {
  const taskMeans = rows.map((row) => {
    const task = taskOf(row);
    const meanWh = numberIn(row, 'mean_kwh_per_1000_inferences');
    assertNear(row, 'mean_wh_per_inference', meanWh, 1e-9);
    const standardDeviationWh = numberIn(row, 'std_kwh_per_1000_inferences');
    return { task, source: 'power-hungry-2024', meanWh, standardDeviationWh, models: modelsOf(row), from: [row] };
  });
  return { figures: [], keptOut: [], taskMeans };
}

/** Models of the whole study: the table does not say how many of them ran each task. */
function modelsOf(row: CsvRow): number {
  const models = /\b(\d+) models of 2023/.exec(textIn(row, 'scope'))?.[1];
  if (models === undefined) throw rowError(row, 'scope', 'does not say over how many models');
  return Number(models);
}
