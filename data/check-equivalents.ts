/** The curated words of `equivalents.json`, and what must hold between them and the rows they are about. */
import type { Equivalent, EquivalentUnit } from '../src/core/dataset.js';
import { assertOrder } from './check-rows.js';
import { DataError } from './data-error.js';
import type { Derivation } from './derivation.js';
import { rowError, textIn, type CsvRow } from './read-csv.js';

/** An entry of `equivalents.json`. */
export interface CuratedEquivalent extends Pick<
  Equivalent,
  'id' | 'name' | 'unit' | 'class' | 'group' | 'assumption' | 'regions'
> {
  /** Title of the source alone: the file's own runs on into notes. */
  sourceTitle: string;
  derivation: Derivation;
}
/** A row of the CSV that is not offered, and why. */
export interface RefusedEquivalent {
  id: string;
  keptOut: string;
}

const CLASS_OF: Record<string, Equivalent['class']> = { food: 'food', store: 'store', production: 'production' };
const UNITS_OF: Record<string, EquivalentUnit> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  km: 'kilometre',
  mile: 'mile',
  percent: 'percent',
  charge: 'charge',
};
const LONGEST_ASSUMPTION = 90;

/** Every row has its entry and every entry its row, once. */
export function assertPaired(rows: readonly CsvRow[], curated: readonly { id: string }[]): void {
  const ids = new Set<string>();
  for (const row of rows) {
    const id = textIn(row, 'id');
    if (ids.has(id)) throw rowError(row, 'id', `"${id}" appears twice`);
    if (!curated.some((entry) => entry.id === id)) throw rowError(row, 'id', `"${id}" is not in equivalents.json`);
    ids.add(id);
  }
  curated.forEach(({ id }, index) => {
    if (!ids.has(id)) throw new DataError('equivalents.json', index + 1, 'id', `"${id}" is not in equivalents.csv`);
    if (curated.findIndex((entry) => entry.id === id) !== index)
      throw new DataError('equivalents.json', index + 1, 'id', `"${id}" appears twice`);
  });
}

/** Words are there and short; unit and class are the file's own, in our vocabulary. */
export function assertWords(row: CsvRow, { id, unit, assumption, sourceTitle, class: kind }: CuratedEquivalent): void {
  const fault = (field: string, reason: string): never => {
    throw new DataError('equivalents.json', id, field, reason);
  };
  if (!assumption) fault('assumption', 'is missing');
  if (!sourceTitle) fault('sourceTitle', 'is missing');
  if (assumption.length > LONGEST_ASSUMPTION) fault('assumption', `is longer than ${LONGEST_ASSUMPTION} characters`);
  const expectedUnit = UNITS_OF[textIn(row, 'unit')] ?? 'count';
  if (unit !== expectedUnit) fault('unit', `is ${unit}, the file's ${row.fields.unit} is ${expectedUnit}`);
  const expectedClass = CLASS_OF[textIn(row, 'kind')] ?? 'socket';
  if (kind !== expectedClass) fault('class', `is ${kind}, the file's ${row.fields.kind} is ${expectedClass}`);
}

/** Factors are ordered and positive, and the amounts people meet are a range. */
export function assertEquivalents(equivalents: readonly Equivalent[], rows: readonly CsvRow[]): void {
  for (const { id, whPerUnit, natural } of equivalents) {
    const row = rows.find(({ fields }) => fields.id === id)!;
    assertOrder(row, 'wh_per_unit', whPerUnit.low, whPerUnit.typical, whPerUnit.high);
    if (!(natural[0] > 0 && natural[0] < natural[1])) throw rowError(row, 'natural_min', 'is not below natural_max');
  }
}
