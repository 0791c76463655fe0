/** Writes the dataset by columns, as `unpack-dataset.ts` reads it, without what no element reads. */
import type { Dataset } from '../src/core/dataset.js';
import { SHORT_WIDTH, type Columns, type Numbers, type PackedDataset } from './unpack-dataset.js';

/** A text that `unpackDataset` would not read as itself. */
const isAmbiguous = (text: string): boolean => /^(?:$|[,"]|true$|false$)/.test(text) || !Number.isNaN(Number(text));

function formatCell(value: unknown): string {
  if (typeof value === 'number') return String(value).replace(/^0\./, '.');
  if (Array.isArray(value)) return value.map((item) => `,${item}`).join('');
  return typeof value === 'string' && isAmbiguous(value) ? `"${value}` : `${value as string | boolean}`;
}

/** A number without the zero before its point; a text that would be read as something else after a quote. */
function packCell(value: unknown): string {
  const cell = value === undefined || value === null ? '' : formatCell(value);
  if (/[|\n]/.test(cell)) throw new Error(`A cell of the packed dataset holds no "|" and no line break: ${cell}`);
  return cell;
}

const packColumn = (field: string, values: unknown[]): string => [field, ...values.map(packCell)].join('|');

/** One column for each field that any of the objects has. */
function packObjects(objects: object[]): Columns {
  const fields = [...new Set(objects.flatMap((one) => Object.keys(one)))];
  const column = (field: string) =>
    packColumn(
      field,
      objects.map((one) => (one as Record<string, unknown>)[field]),
    );
  return fields.map(column).join('\n');
}

/** The digits and the power of ten of a number of 0 or more. */
function partsOf(value: number): [digits: string, power: number] {
  const [digits, power] = value.toExponential().split('e');
  return [digits!.replace('.', ''), Number(power)];
}

/**
 * Each with as many digits as the longest of them, or, where four do, with four and a capital letter for its power of ten;
 * what equals the value of `same` has none.
 */
function packNumbers(values: unknown[], same: unknown[]): Numbers {
  const parts = values.map((value, at) =>
    typeof value === 'number' && same[at] !== value ? partsOf(value) : undefined,
  );
  const most = Math.max(...parts.map((part) => part?.[0].length ?? 0));
  const widthOf = (digits: string): number => (digits.length > SHORT_WIDTH ? most : SHORT_WIDTH);
  const power = (value: unknown, at: number): string => {
    const part = parts[at];
    if (part) return String.fromCharCode((part[0].length > SHORT_WIDTH ? 'n' : 'N').charCodeAt(0) + part[1]);
    return typeof value === 'number' ? '=' : ' ';
  };
  const digits = parts.map((part) => part?.[0].padEnd(widthOf(part[0]), '0')).join('');
  return [most, digits, values.map(power).join('')];
}

/** The values of a row that are no numbers of it, by their place. */
const FIELDS = Object.entries({ model: 0, hardware: 5, precision: 6, output: 7, stars: 8, caveats: 9 });

/** Its parts in the order that compresses best, which was tried. */
export function packDataset({ version, sources, figures, equivalents, models }: Dataset): PackedDataset {
  const rows = figures.flatMap((table) => table.rows);
  const columnOf = (at: number): unknown[] => rows.map((row) => row[at]);
  const ids = [...new Set(rows.map(([model]) => model))];
  const equivalentSources = [...new Set(equivalents.map(({ source }) => JSON.stringify(source)))];
  return {
    numbers: [1, 2, 3, 4].map((at) => packNumbers(columnOf(at), at === 1 ? [] : columnOf(1))),
    equivalents: packObjects(
      equivalents.map(({ name: _, whPerUnit, natural: [least, most], source, ...rest }) => ({
        ...rest,
        ...whPerUnit,
        least,
        most,
        source: equivalentSources.indexOf(JSON.stringify(source)),
      })),
    ),
    rows: FIELDS.map(([field, at]) => packColumn(field, columnOf(at))).join('\n'),
    models: packObjects(ids.map((id) => models[id] ?? {})),
    equivalentSources: packObjects(equivalentSources.map((source) => JSON.parse(source) as object)),
    tables: packObjects(figures.map((table) => ({ ...table, rows: table.rows.length }))),
    sources: packObjects(sources.filter(({ id }) => figures.some(({ source }) => source === id))),
    version,
  };
}
