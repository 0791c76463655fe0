/** What must hold for every figure, source and equivalent before it ships; each check throws naming the place. */
import { CAVEATS, type Equivalent, type Source } from '../src/core/dataset.js';
import { DataError } from './data-error.js';
import { plausibleWh } from './plausible-wh.js';
import type { CsvRow } from './read-csv.js';
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

/** Figures are ordered, plausible, of a known source, and the only one of their source, task and model. */
export function assertFigures(figures: readonly ReducedFigure[], sources: readonly Source[]): void {
  const seen = new Set<string>();
  for (const figure of figures) {
    const { file, row } = figure.from[0]!;
    const source = sources.find(({ id }) => id === figure.source);
    if (source === undefined) throw new DataError(file, row, 'source', `"${figure.source}" is not in sources.json`);
    const key = `${figure.source} ${figure.task} ${figure.model}`;
    if (seen.has(key)) throw new DataError(file, row, 'model', `a second figure of ${key}`);
    seen.add(key);
    assertOrder(
      figure.from[0]!,
      'low, typical, high',
      figure.lowWh ?? figure.typicalWh,
      figure.typicalWh,
      figure.highWh ?? figure.typicalWh,
    );
    assertPlausible(figure, source);
    const unknown = figure.caveats.find((caveat) => !CAVEATS.includes(caveat));
    if (unknown) throw new DataError(file, row, 'caveats', `"${unknown}" is not a known caveat`);
  }
}

function assertPlausible(figure: ReducedFigure, source: Source): void {
  const [least, most] = plausibleWh(figure.task, source.kind);
  const { file, row } = figure.from[0]!;
  for (const wh of [figure.lowWh, figure.typicalWh, figure.highWh]) {
    if (wh !== null && !(wh >= least && wh <= most)) {
      throw new DataError(
        file,
        row,
        `${figure.task} Wh`,
        `${wh} of ${figure.model} is not between ${least} and ${most}`,
      );
    }
  }
}

/** Factors are ordered and positive, and the amounts people meet are a range. */
export function assertEquivalents(equivalents: readonly Equivalent[], rows: readonly CsvRow[]): void {
  for (const { id, whPerUnit, natural } of equivalents) {
    const row = rows.find(({ fields }) => fields.id === id)!;
    assertOrder(row, 'wh_per_unit', whPerUnit.low, whPerUnit.typical, whPerUnit.high);
    if (!(natural[0] > 0 && natural[0] < natural[1]))
      throw new DataError(row.file, row.row, 'natural_min', 'is not below natural_max');
  }
}

function assertOrder(row: CsvRow, field: string, low: number, typical: number, high: number): void {
  if (!(low > 0 && low <= typical && typical <= high)) {
    throw new DataError(row.file, row.row, field, `${low}, ${typical}, ${high} are not in order`);
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
    if (times.get(row) !== 1)
      throw new DataError(row.file, row.row, 'row', `is accounted for ${times.get(row) ?? 0} times`);
  }
}
