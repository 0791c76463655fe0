/** What must hold within one row, or between the rows, of a source file; each check throws naming the place. */
import { DataError } from './data-error.js';
import { numberIn, textIn, rowError, type CsvRow } from './read-csv.js';

/** Files print six significant digits, so two that were rounded apart agree to about this much. */
const ROUNDING = 1e-4;
const JOULES_PER_WATT_HOUR = 3600;

/** Joules / 3600 = Wh. */
export function assertJoules(row: CsvRow): void {
  assertNear(row, 'wh_per_output', numberIn(row, 'joules_per_output') / JOULES_PER_WATT_HOUR, ROUNDING);
}

/** Joules of an answer = joules of a token x tokens of an answer. */
export function assertJoulesPerToken(row: CsvRow): void {
  const joules = numberIn(row, 'joules_per_output_token') * numberIn(row, 'mean_output_tokens');
  assertNear(row, 'joules_per_output', joules, ROUNDING);
}

/** Throws unless the field holds `expected` to within a share of it. */
export function assertNear(row: CsvRow, field: string, expected: number, tolerance: number): void {
  const value = numberIn(row, field);
  if (Math.abs(value - expected) > Math.abs(expected) * tolerance) {
    throw rowError(row, field, `is ${value}, the row's other numbers give ${expected}`);
  }
}

/**
 * Stars recomputed: five bins of equal width from the least to the greatest energy, the least getting five stars.
 * `rows` are one task's (and, for text generation, one class's).
 */
export function assertStars(rows: readonly CsvRow[], field: string): void {
  const energies = rows.map((row) => numberIn(row, field));
  const least = Math.min(...energies);
  const width = (Math.max(...energies) - least) / 5;
  rows.forEach((row, index) => {
    const bin = Math.min(4, Math.floor((energies[index]! - least) / width));
    const published = numberIn(row, 'stars');
    if (published !== 5 - bin) {
      throw rowError(row, 'stars', `${published} published for ${textIn(row, 'model')}, ${5 - bin} recomputed`);
    }
  });
}

/** The published span of AI Energy Score, "62,000-fold": a slip of units in any task would move it. */
export function assertSpan(rows: readonly CsvRow[], field: string, expectedFold: number): void {
  const energies = rows.map((row) => numberIn(row, field));
  const fold = Math.max(...energies) / Math.min(...energies);
  if (Math.round(fold) !== expectedFold) {
    const file = rows[0]?.file ?? '';
    throw new DataError(file, 'all', field, `largest / smallest is ${fold}, expected ${expectedFold}`);
  }
}

/** Throws unless `0 < low <= typical <= high`. */
export function assertOrder(row: CsvRow, field: string, low: number, typical: number, high: number): void {
  if (!(low > 0 && low <= typical && typical <= high)) {
    throw rowError(row, field, `${low}, ${typical}, ${high} are not in order`);
  }
}
