/**
 * Reads the dataset by columns, as the files for script tags carry it: 1 kB less than `dataset.json` on every page.
 * `pack-dataset.ts` writes it when the package is built; what is read is `dataset.json` again, to the last field.
 */
import type { Dataset, Equivalent, FigureRow, FigureTable, ModelEntry } from '../src/core/dataset.js';

/** A column of a table: a cell a line. */
export type Column = string;

export interface PackedDataset extends Pick<Dataset, 'version' | 'sources' | 'taskMeans'> {
  /** How many rows each table has, and what they share. */
  tables: [rows: number, shared: Omit<FigureTable, 'rows'>][];
  /** The columns of `FigureRow`, over all tables. */
  rows: Column[];
  /** The columns of `Equivalent`; its ranges by part, its source by number. */
  equivalents: Record<string, Column>;
  equivalentSources: Equivalent['source'][];
  /** The columns of `ModelEntry`, over all models in order of their first row. */
  models: Record<string, Column>;
}

type Cell = string | number | boolean | unknown[] | null;

/** An empty cell is absent, `=` the value of `same`; a list or a boolean is JSON. */
function readCell(cell: string, same?: Cell): Cell {
  if (cell === '') return null;
  if (cell === '=') return same!;
  if (/^(?:\[|true$|false$)/.test(cell)) return JSON.parse(cell) as Cell;
  return Number.isNaN(Number(cell)) ? cell : Number(cell);
}

const readColumn = (column: Column): Cell[] => column.split('\n').map((cell) => readCell(cell));

/** The rows of named columns as objects, without what is absent. */
function readObjects(columns: Record<string, Column>): Record<string, Cell>[] {
  const fields = Object.entries(columns).map(([field, column]) => [field, readColumn(column)] as const);
  return fields[0]![1].map((_, row) =>
    Object.fromEntries(fields.flatMap(([field, cells]) => (cells[row] === null ? [] : [[field, cells[row]!]]))),
  );
}

/** Rows as the dataset has them: without the nulls at their end. */
function readRows(columns: Column[]): FigureRow[] {
  const cells = columns.map((column) => column.split('\n'));
  return cells[0]!.map((model, row) => {
    const typical = Number(cells[1]![row]);
    const values = [model, typical, ...cells.slice(2).map((column) => readCell(column[row]!, typical))];
    while (values.at(-1) === null) values.pop();
    return values as FigureRow;
  });
}

export function unpackDataset(packed: PackedDataset): Dataset {
  const { version, sources, taskMeans, tables, equivalents, equivalentSources, models } = packed;
  const rows = readRows(packed.rows);
  const ids = [...new Set(rows.map(([model]) => model))];
  const entries = readObjects(models).map((entry, at) => [ids[at]!, entry as ModelEntry] as const);
  let from = 0;
  return {
    version,
    sources,
    figures: tables.map(([count, shared]) => ({ ...shared, rows: rows.slice(from, (from += count)) })),
    taskMeans,
    equivalents: readObjects(equivalents).map(({ low, typical, high, least, most, source, ...rest }) => ({
      ...rest,
      whPerUnit: { low, typical, high },
      natural: [least, most],
      source: equivalentSources[source as number],
    })) as unknown as Equivalent[],
    models: Object.fromEntries(entries.filter(([, entry]) => Object.keys(entry).length > 0)),
  };
}
