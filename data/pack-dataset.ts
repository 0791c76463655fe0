/** Writes the dataset by columns, as `unpack-dataset.ts` reads it. */
import type { Dataset } from '../src/core/dataset.js';
import type { Column, PackedDataset } from './unpack-dataset.js';

/** A number without the zero before its point. */
function packCell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value).replace(/^0\./, '.');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const packColumn = (values: unknown[]): Column => values.map(packCell).join('\n');

/** One column for each field that any of the objects has. */
function packObjects(objects: object[]): Record<string, Column> {
  const fields = [...new Set(objects.flatMap((one) => Object.keys(one)))];
  return Object.fromEntries(
    fields.map((field) => [field, packColumn(objects.map((one) => (one as Record<string, unknown>)[field]))]),
  );
}

const ROW_LENGTH = 10;

export function packDataset({ version, sources, figures, taskMeans, equivalents, models }: Dataset): PackedDataset {
  const rows = figures.flatMap((table) => table.rows);
  const ids = [...new Set(rows.map(([model]) => model))];
  const columnOf = (at: number): unknown[] =>
    rows.map((row) => ((at === 2 || at === 3) && row[at] === row[1] ? '=' : row[at]));
  const equivalentSources = [...new Set(equivalents.map(({ source }) => JSON.stringify(source)))];
  return {
    version,
    sources,
    taskMeans,
    tables: figures.map(({ rows, ...shared }) => [rows.length, shared]),
    rows: Array.from({ length: ROW_LENGTH }, (_, at) => packColumn(columnOf(at))),
    equivalents: packObjects(
      equivalents.map(({ whPerUnit, natural: [least, most], source, ...rest }) => ({
        ...rest,
        ...whPerUnit,
        least,
        most,
        source: equivalentSources.indexOf(JSON.stringify(source)),
      })),
    ),
    equivalentSources: equivalentSources.map(
      (source) => JSON.parse(source) as Dataset['equivalents'][number]['source'],
    ),
    models: packObjects(ids.map((id) => models[id] ?? {})),
  };
}
