/** ML.ENERGY v2 (2024): the H100 configurations of a model on a task become one figure. */
import { assertJoules, assertJoulesPerToken } from './check-rows.js';
import type { Renames } from './read-model-names.js';
import { groupRows, numberIn, optionalNumberIn, textIn, rowError, type CsvRow } from './read-csv.js';
import type { KeptOut, ReducedFigure, Reduction } from './reduction.js';
import { taskOf } from './task-of.js';

/** Slowest average time per output token of a typical text configuration. */
const SLOWEST_SECONDS_PER_TOKEN = 0.2;

/** Reduces the H100 rows of mlenergy-v2.csv; rows of other GPUs, steps and frames are kept out. */
export function reduceMlenergyV2(rows: readonly CsvRow[], renames: Renames): Reduction {
  const figures: ReducedFigure[] = [];
  const keptOut: KeptOut[] = [];
  for (const row of rows) {
    assertJoules(row);
    if (isText(row)) assertJoulesPerToken(row);
  }
  for (const group of groupRows(rows, (row) => `${textIn(row, 'task')} ${textIn(row, 'model')}`)) {
    const h100 = group.filter((row) => textIn(row, 'gpu_model').startsWith('H100'));
    if (h100.length === 0) throw rowError(group[0]!, 'gpu_model', 'no configuration on H100');
    const chosen = isText(h100[0]!) ? h100 : sameSetting(h100);
    figures.push(reduceConfigurations(chosen, renames));
    for (const row of group.filter((other) => !chosen.includes(other))) {
      const reason = h100.includes(row) ? 'fewer steps or frames' : 'not on H100';
      keptOut.push({ row, name: textIn(row, 'model'), reason });
    }
  }
  return { figures, keptOut };
}

function reduceConfigurations(rows: CsvRow[], renames: Renames): ReducedFigure {
  const typical = isText(rows[0]!) ? typicalText(rows) : typicalPicture(rows);
  const wattHours = rows.map(whPerOutput);
  const several = rows.length > 1;
  return {
    source: 'mlenergy-v2',
    task: taskOf(typical),
    model: renames.nameOf(textIn(typical, 'model')),
    typicalWh: whPerOutput(typical),
    lowWh: several ? Math.min(...wattHours) : null,
    highWh: several ? Math.max(...wattHours) : null,
    outputTokens: isText(typical) ? numberIn(typical, 'mean_output_tokens') : null,
    hardware: `${numberIn(typical, 'num_gpus')} x ${textIn(typical, 'gpu_model').split(' ')[0]}`,
    output: outputOf(typical),
    caveats: isText(typical) ? ['prompt-folded-in'] : [],
    from: [typical, ...rows.filter((row) => row !== typical)],
  };
}

function typicalText(rows: CsvRow[]): CsvRow {
  const quick = rows.filter((row) => numberIn(row, 'avg_tpot_s') <= SLOWEST_SECONDS_PER_TOKEN);
  if (quick.length === 0) throw rowError(rows[0]!, 'avg_tpot_s', 'no configuration at 0.20 s a token or less');
  return quick.reduce((best, row) => (whPerOutput(row) < whPerOutput(best) ? row : best));
}

function typicalPicture(rows: CsvRow[]): CsvRow {
  const single = rows.find((row) => numberIn(row, 'max_batch') === 1);
  if (single === undefined) throw rowError(rows[0]!, 'max_batch', 'no configuration with batch 1');
  return single;
}

/** The rows with the most denoising steps and, among those, the most frames. */
function sameSetting(rows: CsvRow[]): CsvRow[] {
  const steps = Math.max(...rows.map((row) => numberIn(row, 'steps')));
  const frames = Math.max(...rows.map(framesOf));
  return rows.filter((row) => numberIn(row, 'steps') === steps && framesOf(row) === frames);
}

function outputOf(row: CsvRow): string | null {
  if (isText(row)) return null;
  const steps = `${numberIn(row, 'steps')} steps`;
  return framesOf(row) > 0 ? `${steps} ${framesOf(row)} frames` : steps;
}

const isText = (row: CsvRow): boolean => textIn(row, 'output_unit') === 'response';
const framesOf = (row: CsvRow): number => optionalNumberIn(row, 'frames') ?? 0;
const whPerOutput = (row: CsvRow): number => numberIn(row, 'wh_per_output');
