/**
 * Everyday equivalents: the curated words of `equivalents.json` and the published factors of `equivalents.csv`, joined
 * only where the factor follows from its own statement.
 */
import type { Equivalent, Range } from '../src/core/dataset.js';
import { DataError } from './data-error.js';
import { assertPaired, assertWords, type CuratedEquivalent, type RefusedEquivalent } from './check-equivalents.js';
import { deriveWh, type Bound } from './derivation.js';
import { numberIn, textIn, rowError, type CsvRow } from './read-csv.js';
import type { KeptOut } from './reduction.js';

const FIELD_OF: Record<Bound, string> = { low: 'wh_per_unit_low', typical: 'wh_per_unit', high: 'wh_per_unit_high' };
/** Off unless asked for: the sources disagree, are out of date, or the thing is contested. */
const NEVER_BY_DEFAULT = new Set(['stadium_floodlights', 'aa_battery', 'web_search_2009', 'video_streaming']);
/** Percents are told as charges above 100, of which people meet as many as of charges: 60. */
const MOST_NATURAL: Record<string, number> = { phone_percent: 6000 };
/** Bounds that the file itself calls a guess: the typical factor stands in their place. */
const GUESSED: Record<string, Bound> = { web_search_2009: 'low' };
/** A published factor may be rounded by this share at least, and at most. */
const ROUNDING = { least: 0.006, most: 0.015 };

/** Joins every row with its entry, in the order of the CSV. */
export function deriveEquivalents(
  rows: readonly CsvRow[],
  curated: readonly (CuratedEquivalent | RefusedEquivalent)[],
): { equivalents: Equivalent[]; keptOut: KeptOut[] } {
  const wholes = new Map<string, Range>();
  const equivalents: Equivalent[] = [];
  const keptOut: KeptOut[] = [];
  assertPaired(rows, curated);
  for (const row of rows) {
    const entry = curated.find(({ id }) => id === textIn(row, 'id'))!;
    if ('keptOut' in entry) {
      keptOut.push({ row, name: entry.id, reason: entry.keptOut });
      continue;
    }
    const equivalent = deriveEquivalent(row, entry, wholes);
    wholes.set(equivalent.id, equivalent.whPerUnit);
    equivalents.push(equivalent);
  }
  return { equivalents, keptOut };
}

function deriveEquivalent(row: CsvRow, entry: CuratedEquivalent, wholes: ReadonlyMap<string, Range>): Equivalent {
  assertWords(row, entry);
  const whPerUnit = {
    low: factor(row, entry, 'low', wholes),
    typical: factor(row, entry, 'typical', wholes),
    high: factor(row, entry, 'high', wholes),
  };
  return {
    id: entry.id,
    name: entry.name,
    unit: entry.unit,
    whPerUnit,
    assumption: entry.assumption,
    source: { title: entry.sourceTitle, url: addressOf(row), date: textIn(row, 'year') },
    class: entry.class,
    group: entry.group,
    familiarity: numberIn(row, 'familiarity_suggested'),
    byDefault: textIn(row, 'default_on') === 'yes' && !NEVER_BY_DEFAULT.has(entry.id),
    natural: [numberIn(row, 'natural_min'), MOST_NATURAL[entry.id] ?? numberIn(row, 'natural_max')],
    ...(entry.regions ? { regions: entry.regions } : {}),
  };
}

/** Wh per unit: a power x a time is exact and goes out unrounded; anything else as published, once it was recomputed. */
function factor(row: CsvRow, entry: CuratedEquivalent, bound: Bound, wholes: ReadonlyMap<string, Range>): number {
  if (GUESSED[textIn(row, 'id')] === bound) return factor(row, entry, 'typical', wholes);
  const { derivation } = entry;
  const published = numberIn(row, FIELD_OF[bound]);
  const derived = deriveWh(derivation, bound, wholes);
  if (derived === null && bound === 'typical')
    throw new DataError('equivalents.json', textIn(row, 'id'), 'derivation', 'does not give the typical factor');
  if (derived === null) return published;
  if (!(Math.abs(derived - published) <= published * roundingOf(textIn(row, FIELD_OF[bound])))) {
    throw rowError(row, FIELD_OF[bound], `${published} does not follow from its statement, which gives ${derived}`);
  }
  return derivation.from === 'power' ? derived : published;
}

/** The share by which a printed number may be off: half of its last digit, final zeros of a whole number not counting. */
function roundingOf(printed: string): number {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const zeros = decimals === 0 ? /0*$/.exec(printed)![0].length : 0;
  const half = 10 ** (zeros - decimals) / 2;
  return Math.min(ROUNDING.most, Math.max(ROUNDING.least, half / Number(printed)));
}

/** Some addresses of the file go on in words. */
function addressOf(row: CsvRow): string {
  const address = /^https:\/\/\S+/.exec(textIn(row, 'source_url'))?.[0];
  if (address === undefined) throw rowError(row, 'source_url', `"${row.fields.source_url}" is not an address`);
  return address;
}
