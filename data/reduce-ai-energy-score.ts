/** AI Energy Score: the February 2025 leaderboard, and the rows added in December 2025. */
import type { Caveat } from '../src/core/dataset.js';
import { assertSpan, assertStars } from './check-rows.js';
import { groupRows, numberIn, textIn, rowError, type CsvRow } from './read-csv.js';
import type { KeptOut, ReducedFigure, Reduction } from './reduction.js';
import { taskOf } from './task-of.js';

const WH_PER_1000 = 'gpu_energy_wh_per_1000_queries';
const HARDWARE = 'H100';
/** 3,426.38 / 0.0554 Wh, published as "62,000-fold". */
const PUBLISHED_SPAN = 61_848;

/** Reduces aienergyscore-2025-02.csv: one measurement a model and task, two where the leaderboard lists it twice. */
export function reduceFebruary(rows: readonly CsvRow[]): Reduction {
  assertSpan(rows, WH_PER_1000, PUBLISHED_SPAN);
  for (const peers of groupRows(rows, (row) => `${textIn(row, 'task')} ${row.fields.class ?? ''}`)) {
    assertStars(peers, WH_PER_1000);
  }
  const groups = groupRows(rows, (row) => `${textIn(row, 'task')} ${textIn(row, 'model')}`);
  return { figures: groups.map(februaryFigure), keptOut: [] };
}

function februaryFigure(rows: CsvRow[]): ReducedFigure {
  const first = rows[0]!;
  const wattHours = rows.map(whPerQuery);
  const twice = rows.length > 1;
  const stars = numberIn(first, 'stars');
  const disagreeing = rows.find((row) => numberIn(row, 'stars') !== stars);
  if (disagreeing) throw rowError(disagreeing, 'stars', 'differ between two rows of one model');
  return {
    source: 'aienergyscore-2025-02',
    task: taskOf(first),
    model: textIn(first, 'model'),
    typicalWh: wattHours.reduce((sum, wh) => sum + wh, 0) / rows.length,
    lowWh: twice ? Math.min(...wattHours) : null,
    highWh: twice ? Math.max(...wattHours) : null,
    hardware: HARDWARE,
    stars,
    caveats: [...tenTokens(first), ...notComparable(first), ...(twice ? ['measured-twice' as const] : [])],
    from: rows,
  };
}

/** Reduces aienergyscore-2025-12.csv. The three efforts of a gpt-oss model become one figure with a range. */
export function reduceDecember(rows: readonly CsvRow[]): Reduction {
  const keptOut: KeptOut[] = [];
  const usable = rows.filter((row) => {
    const reason = reasonAgainst(row);
    if (reason) keptOut.push({ row, name: textIn(row, 'model'), reason });
    return !reason;
  });
  const groups = groupRows(usable, (row) => `${textIn(row, 'task')} ${textIn(row, 'model')}`);
  return { figures: groups.map(decemberFigure), keptOut };
}

function decemberFigure(rows: CsvRow[]): ReducedFigure {
  const [low, typical, high] = ['on (low)', 'on (medium)', 'on (high)'].map((effort) =>
    rows.find((row) => row.fields.reasoning === effort),
  );
  const efforts = low && typical && high && rows.length === 3;
  if (rows.length > 1 && !efforts) throw rowError(rows[1]!, 'model', 'appears twice');
  const main = efforts ? typical : rows[0]!;
  return {
    source: 'aienergyscore-2025-12',
    task: taskOf(main),
    model: textIn(main, 'model'),
    typicalWh: whPerQuery(main),
    lowWh: efforts ? whPerQuery(low) : null,
    highWh: efforts ? whPerQuery(high) : null,
    hardware: HARDWARE,
    caveats: [...decemberCaveats(main), ...(efforts ? ['range-over-efforts' as const] : [])],
    from: [main, ...rows.filter((row) => row !== main)],
  };
}

function reasonAgainst(row: CsvRow): string | null {
  if (row.fields.note?.startsWith('implausibly low')) return 'implausibly low for reasoning on';
  if (textIn(row, 'model').includes('not said')) return 'variant not said';
  return null;
}

function decemberCaveats(row: CsvRow): Caveat[] {
  const reasoning: Caveat[] = ['one-request-at-a-time', 'up-to-8192-tokens'];
  const caveats: Caveat[] = taskOf(row) === 'reasoning-one-at-a-time' ? reasoning : tenTokens(row);
  caveats.push('third-party-copy', ...notComparable(row));
  if (row.fields.note?.includes('near the 8,192-token cap')) caveats.push('near-token-cap');
  if (row.fields.note?.startsWith('asterisk')) caveats.push('meaning-of-mark-not-stated');
  return caveats;
}

function tenTokens(row: CsvRow): Caveat[] {
  return taskOf(row).endsWith('-10-tokens') ? ['ten-tokens'] : [];
}

/** Models that do not fit one 80 GB GPU: their figures depend on how they were split. */
function notComparable(row: CsvRow): Caveat[] {
  const split = row.fields.class === 'C' || textIn(row, 'model').startsWith('mistralai/Mixtral-8x7B');
  return split ? ['not-comparable'] : [];
}

const whPerQuery = (row: CsvRow): number => numberIn(row, WH_PER_1000) / 1000;
