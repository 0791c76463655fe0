/**
 * Reads the published tables. Knows what a row is and where it stands, so that every later fault can name it; does not
 * know what any column means.
 */
import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3';
import { DataError } from './data-error.js';

/** One row of a source file; `row` is its line in the file, the header being row 1. */
export interface CsvRow {
  file: string;
  row: number;
  fields: Record<string, string>;
}

/** Rows of CSV text, in which no field may hold a line break. A row of another length than the header throws. */
export function parseCsv(text: string, file: string): CsvRow[] {
  const [header = [], ...records] = csvParseRows(text);
  return records.map((record, index) => {
    const row = index + 2;
    if (record.length !== header.length) {
      throw new DataError(file, row, 'row', `${record.length} fields, the header has ${header.length}`);
    }
    return { file, row, fields: Object.fromEntries(header.map((name, column) => [name, record[column]!])) };
  });
}

/** Rows of a file in `data/sources`; throws when their number is not the expected one. */
export function readSource(file: string, expectedRows: number): CsvRow[] {
  const rows = parseCsv(readFileSync(new URL(`sources/${file}`, import.meta.url), 'utf8'), file);
  assertRowCount(rows, file, expectedRows);
  return rows;
}

/** Throws when a file gained or lost rows: a changed source must be looked at before it is published. */
export function assertRowCount(rows: readonly CsvRow[], file: string, expectedRows: number): void {
  if (rows.length !== expectedRows) {
    throw new DataError(file, rows.length + 1, 'rows', `${rows.length} rows, expected ${expectedRows}`);
  }
}

/** The fault in a field of a row, to be thrown. */
export function rowError(row: CsvRow, field: string, reason: string): DataError {
  return new DataError(row.file, row.row, field, reason);
}

/** Text of a field that must not be empty. */
export function textIn(row: CsvRow, field: string): string {
  const text = row.fields[field];
  if (text === undefined || text.trim() === '') throw rowError(row, field, 'is missing');
  return text.trim();
}

/** Number in a field that must hold one. */
export function numberIn(row: CsvRow, field: string): number {
  const value = Number(textIn(row, field));
  if (!Number.isFinite(value)) throw rowError(row, field, `"${row.fields[field]}" is not a number`);
  return value;
}

/** Number in a field that may be empty. */
export function optionalNumberIn(row: CsvRow, field: string): number | null {
  return row.fields[field]?.trim() ? numberIn(row, field) : null;
}

/** Rows gathered by a key, in the order in which the keys first appear. */
export function groupRows(rows: readonly CsvRow[], keyOf: (row: CsvRow) => string): CsvRow[][] {
  const groups = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
