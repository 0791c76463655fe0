/** What must hold for every figure, source and equivalent before it ships; each check throws naming the place. */
import { CAVEATS, type Source, type Task } from '../src/core/dataset.js';
import { DataError } from './data-error.js';
import { plausibleWh } from './plausible-wh.js';
import { rowError, type CsvRow } from './read-csv.js';
import { assertOrder } from './check-rows.js';
import type { KeptOut, ReducedFigure, Reduction } from './reduction.js';

const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Sources have an address and a date, and are listed once. */
export function assertSources(sources: readonly Source[]): void {
  sources.forEach((source, index) => {
    const fault = (field: string, reason: string): never => {
      throw new DataError('sources.json', index + 1, field, reason);
    };
    for (const field of ['id', 'publisher', 'title'] as const) if (!source[field]) fault(field, 'is missing');
    if (!source.url?.startsWith('https://')) fault('url', 'is missing or is not an https address');
    if (!ISO_DATE.test(source.date ?? '')) fault('date', 'is missing or is not an ISO 8601 date');
    if (sources.findIndex(({ id }) => id === source.id) !== index) fault('id', `"${source.id}" appears twice`);
  });
}

/** Figures are ordered, plausible, of a known source, and the only one of their source, task, model and length of answer. */
export function assertFigures(figures: readonly ReducedFigure[], sources: readonly Source[]): void {
  const seen = new Set<string>();
  for (const figure of figures) {
    const row = figure.from[0]!;
    const source = sources.find(({ id }) => id === figure.source);
    if (source === undefined) throw rowError(row, 'source', `"${figure.source}" is not in sources.json`);
    const key = [figure.source, figure.task, figure.model, figure.outputTokens].filter(Boolean).join(' ');
    if (seen.has(key)) throw rowError(row, 'model', `a second figure of ${key}`);
    seen.add(key);
    const { typicalWh, lowWh, highWh } = figure;
    assertOrder(row, 'low, typical, high', lowWh ?? typicalWh, typicalWh, highWh ?? typicalWh);
    assertPlausible(figure, source);
    const unknown = figure.caveats.find((caveat) => !CAVEATS.includes(caveat));
    if (unknown) throw rowError(row, 'caveats', `"${unknown}" is not a known caveat`);
  }
}

/** Task means are as plausible as the figures they are the means of. */
export function assertTaskMeans(means: NonNullable<Reduction['taskMeans']>): void {
  for (const { task, meanWh, from } of means) assertBetween(from[0]!, task, meanWh, plausibleWh(task, 'measured'));
}

function assertPlausible(figure: ReducedFigure, source: Source): void {
  for (const wh of [figure.lowWh, figure.typicalWh, figure.highWh]) {
    if (wh !== null) assertBetween(figure.from[0]!, figure.task, wh, plausibleWh(figure.task, source.kind));
  }
}

function assertBetween(row: CsvRow, task: Task, wh: number, [least, most]: [number, number]): void {
  if (!(wh >= least && wh <= most)) {
    throw rowError(row, `Wh of ${task}`, `${wh} is not between ${least} and ${most}`);
  }
}

/** Every row of a file is in one figure, in one mean or kept out: none is lost, none counts twice. */
export function assertAccounted(
  rows: readonly CsvRow[],
  reduction: Pick<Reduction, 'figures' | 'keptOut' | 'taskMeans'>,
): void {
  const times = new Map<CsvRow, number>();
  const count = (row: CsvRow): void => void times.set(row, (times.get(row) ?? 0) + 1);
  reduction.figures.forEach((figure) => figure.from.forEach(count));
  reduction.taskMeans?.forEach((mean) => mean.from.forEach(count));
  reduction.keptOut.forEach(({ row }: KeptOut) => count(row));
  for (const row of rows) {
    if (times.get(row) !== 1) throw rowError(row, 'row', `is accounted for ${times.get(row) ?? 0} times`);
  }
}
