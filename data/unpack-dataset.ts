/**
 * Reads the dataset by columns, as the files for script tags carry it: 2 kB less than `dataset.json` on every page.
 * `pack-dataset.ts` writes it when the package is built; what is read is `dataset.json` again, but for what no element
 * reads: the means of tasks and the sources of these alone, and the English names of things, which the words of each
 * language have.
 */
import type { Dataset, Equivalent, FigureRow, ModelEntry } from '../src/core/dataset.js';

/** Objects by field: a field a line, its name and then its value in each object, `|` between them. */
export type Columns = string;

/**
 * Numbers as digits after digits, and a letter each for their power of ten: `n` for ones of the given width, `N` for ones of
 * the short width.
 */
export type Numbers = [width: number, digits: string, powers: string];

/** The dataset of the elements. */
export interface ElementDataset extends Omit<Dataset, 'taskMeans' | 'equivalents'> {
  equivalents: Omit<Equivalent, 'name'>[];
}

export interface PackedDataset {
  version: string;
  sources: Columns;
  /** What the rows of each table share, and how many it has. */
  tables: Columns;
  /** Of the rows of all tables: the second to the fifth value. */
  numbers: Numbers[];
  /** Of the rows of all tables: the model and the values after the numbers. */
  rows: Columns;
  /** Ranges by part, the source by its place among the sources of equivalents. */
  equivalents: Columns;
  equivalentSources: Columns;
  /** Of all models in order of their first row. */
  models: Columns;
}

export const SHORT_WIDTH = 4;

type Cell = string | number | boolean | string[] | null;

/** An empty cell is absent; a list has a comma before each item, a text that would be read as something else a quote. */
function readCell(cell: string): Cell {
  if (cell === '') return null;
  if (cell[0] === ',') return cell.slice(1).split(',');
  if (cell[0] === '"') return cell.slice(1);
  if (cell === 'true' || cell === 'false') return cell === 'true';
  return Number.isNaN(Number(cell)) ? cell : Number(cell);
}

const readColumns = (columns: Columns): [field: string, cells: Cell[]][] =>
  columns.split('\n').map((line) => {
    const [field, ...cells] = line.split('|');
    return [field!, cells.map(readCell)];
  });

/** The objects, without what is absent. */
function readObjects<T>(text: Columns): T[] {
  const columns = readColumns(text);
  return columns[0]![1].map(
    (_, at) =>
      Object.fromEntries(columns.flatMap(([field, cells]) => (cells[at] === null ? [] : [[field, cells[at]]]))) as T,
  );
}

/** A space is absent, `=` the value of `same`. */
function readNumbers([most, digits, powers]: Numbers, same: (number | null)[]): (number | null)[] {
  let from = 0;
  return [...powers].map((power, at) => {
    if (power === ' ') return null;
    if (power === '=') return same[at]!;
    const [width, ones] = power > 'Z' ? [most, 'n'] : [SHORT_WIDTH, 'N'];
    const exponent = power.charCodeAt(0) - ones.charCodeAt(0) + 1 - width;
    return Number(`${digits.slice(from, (from += width))}e${exponent}`);
  });
}

/** Rows as the dataset has them: without the nulls at their end. */
function readRows({ rows, numbers }: PackedDataset): FigureRow[] {
  const [model, ...rest] = readColumns(rows).map(([, cells]) => cells);
  const typical = readNumbers(numbers[0]!, []);
  const columns = [model!, ...numbers.map((column) => readNumbers(column, typical)), ...rest];
  return typical.map((_, row) => {
    const values = columns.map((cells) => cells[row]!);
    while (values.at(-1) === null) values.pop();
    return values as FigureRow;
  });
}

type PackedEquivalent = Omit<Equivalent, 'name' | 'whPerUnit' | 'natural' | 'source'> &
  Equivalent['whPerUnit'] & { least: number; most: number; source: number };

export function unpackDataset(packed: PackedDataset): ElementDataset {
  const rows = readRows(packed);
  const ids = [...new Set(rows.map(([model]) => model))];
  const entries = readObjects<ModelEntry>(packed.models).map((entry, at) => [ids[at]!, entry] as const);
  const sources = readObjects<Equivalent['source']>(packed.equivalentSources);
  let from = 0;
  return {
    version: packed.version,
    sources: readObjects(packed.sources),
    figures: readObjects<Omit<Dataset['figures'][number], 'rows'> & { rows: number }>(packed.tables).map((table) => ({
      ...table,
      rows: rows.slice(from, (from += table.rows)),
    })),
    equivalents: readObjects<PackedEquivalent>(packed.equivalents).map(
      ({ low, typical, high, least, most, source, ...rest }) => ({
        ...rest,
        whPerUnit: { low, typical, high },
        natural: [least, most],
        source: sources[source]!,
      }),
    ),
    models: Object.fromEntries(entries.filter(([, entry]) => Object.keys(entry).length > 0)),
  };
}
