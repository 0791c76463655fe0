/** ML.ENERGY v3: every serving configuration of a model on a task becomes one figure with low, typical and high. */
import type { Caveat } from '../src/core/dataset.js';
import { assertJoules, assertJoulesPerToken } from './check-rows.js';
import { groupRows, numberIn, textIn, rowError, type CsvRow } from './read-csv.js';
import type { ReducedFigure, Reduction } from './reduction.js';
import { taskOf } from './task-of.js';

/** Slowest configuration that may be a low figure: the leaderboard's own default limits. */
const SLOWEST_LOW = { response: 500, image: 30, video: 300 };
/** Text: GPU and slowest median inter-token latency in ms, in the order in which typical is looked for. */
const TYPICAL_TEXT: [gpu: string, milliseconds: number][] = [
  ['H100', 50],
  ['B200', 50],
  ['H100', 500],
  ['B200', 500],
];

/** Reduces all rows of mlenergy-v3.csv; none is kept out. */
export function reduceMlenergyV3(rows: readonly CsvRow[]): Reduction {
  const groups = groupRows(rows, (row) => `${textIn(row, 'task')} ${textIn(row, 'model')}`);
  return { figures: groups.map(reduceConfigurations), keptOut: [] };
}

function reduceConfigurations(rows: CsvRow[]): ReducedFigure {
  for (const row of rows) {
    assertJoules(row);
    if (isText(row)) assertJoulesPerToken(row);
  }
  const typical = isText(rows[0]!) ? typicalText(rows) : typicalPicture(rows);
  const typicalWh = whPerOutput(typical);
  const quick = rows.filter((row) => slowness(row) <= SLOWEST_LOW[outputUnit(row)]);
  const low = quick.length > 0 ? whPerOutput(least(quick, cost)) : typicalWh;
  const sameGpu = rows.filter((row) => gpuOf(row) === gpuOf(typical));
  return {
    source: 'mlenergy-v3',
    task: taskOf(typical),
    model: textIn(typical, 'model'),
    typicalWh,
    lowWh: Math.min(low, typicalWh),
    highWh: Math.max(...sameGpu.map(whPerOutput)),
    outputTokens: isText(typical) ? numberIn(typical, 'mean_output_tokens') : null,
    hardware: `${numberIn(typical, 'num_gpus')} x ${gpuOf(typical)}`,
    precision: textIn(typical, 'weight_precision'),
    output: outputOf(typical),
    caveats: caveatsOf(typical),
    from: [typical, ...rows.filter((row) => row !== typical)],
  };
}

function typicalText(rows: CsvRow[]): CsvRow {
  for (const [gpu, milliseconds] of TYPICAL_TEXT) {
    const fitting = rows.filter((row) => gpuOf(row) === gpu && slowness(row) <= milliseconds);
    if (fitting.length > 0) return least(fitting, cost);
  }
  throw rowError(rows[0]!, 'median_itl_ms', 'no configuration on H100 or B200 at 500 ms or less');
}

function typicalPicture(rows: CsvRow[]): CsvRow {
  const single = rows.filter((row) => gpuOf(row) === 'H100' && numberIn(row, 'batch_size') === 1);
  if (single.length === 0) throw rowError(rows[0]!, 'batch_size', 'no configuration on H100 with batch 1');
  const fewestGpus = Math.min(...single.map((row) => numberIn(row, 'num_gpus')));
  return least(
    single.filter((row) => numberIn(row, 'num_gpus') === fewestGpus),
    cost,
  );
}

/** What the leaderboard ranks by: joules per token of text, per image, per video. */
function cost(row: CsvRow): number {
  return numberIn(row, isText(row) ? 'joules_per_output_token' : 'joules_per_output');
}

/** Median milliseconds between tokens, or seconds for a batch of pictures. */
function slowness(row: CsvRow): number {
  return numberIn(row, isText(row) ? 'median_itl_ms' : 'batch_latency_s');
}

function outputOf(row: CsvRow): string | null {
  if (isText(row)) return null;
  const picture = `${numberIn(row, 'width')}x${numberIn(row, 'height')} ${numberIn(row, 'inference_steps')} steps`;
  return outputUnit(row) === 'video' ? `${picture} ${numberIn(row, 'num_frames')} frames` : picture;
}

function caveatsOf(row: CsvRow): Caveat[] {
  if (!isText(row)) return [];
  const ranAtMediumEffort = taskOf(row) === 'reasoning' && textIn(row, 'model').startsWith('openai/gpt-oss-');
  return ranAtMediumEffort ? ['prompt-folded-in', 'medium-effort'] : ['prompt-folded-in'];
}

function outputUnit(row: CsvRow): keyof typeof SLOWEST_LOW {
  const unit = textIn(row, 'output_unit');
  if (unit === 'response' || unit === 'image' || unit === 'video') return unit;
  throw rowError(row, 'output_unit', `"${unit}" is not response, image or video`);
}

const isText = (row: CsvRow): boolean => outputUnit(row) === 'response';
const gpuOf = (row: CsvRow): string => textIn(row, 'gpu_model');
const whPerOutput = (row: CsvRow): number => numberIn(row, 'wh_per_output');

/** The row of least value; the first of equals, so that the order of the file decides and not the machine. */
function least(rows: CsvRow[], valueOf: (row: CsvRow) => number): CsvRow {
  return rows.reduce((best, row) => (valueOf(row) < valueOf(best) ? row : best));
}
