/** The one validator of datasets: the data build, the tests and a host's own `dataset` all pass through it. */
import {
  BOUNDARIES,
  CAVEATS,
  KINDS,
  TASKS,
  type Boundary,
  type Caveat,
  type Dataset,
  type EquivalentUnit,
  type Kind,
  type ModelEntry,
  type Range,
  type Source,
  type Task,
} from './dataset.js';
import { isWebAddress } from './web-address.js';

const fail = (field: string, right: string): never => {
  throw new TypeError(`dataset${field && `.${field}`} is not valid; right would be ${right}`);
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTextList = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.every(isText));
const isDate = (value: unknown): boolean => isText(value) && /^\d{4}(-\d\d){0,2}$/.test(value);
const isWh = (value: unknown): value is number => typeof value === 'number' && value > 0 && value < Infinity;
const isWhOrNone = (value: unknown): boolean => value === undefined || value === null || isWh(value);
const listOf = (value: unknown, field: string): Record<string, unknown>[] => {
  if (!Array.isArray(value)) return fail(field, 'a list');
  value.forEach((one, at) => (typeof one === 'object' && one !== null) || fail(`${field}[${at}]`, 'an object'));
  return value as Record<string, unknown>[];
};

function assertSources(value: unknown): Set<unknown> {
  const ids = new Set<unknown>();
  listOf(value, 'sources').forEach((source, at) => {
    for (const key of ['id', 'publisher', 'title']) {
      if (!isText(source[key])) fail(`sources[${at}].${key}`, 'text');
    }
    if (!isDate(source.date)) fail(`sources[${at}].date`, 'a date such as 2026-02-16');
    if (!isWebAddress(source.url)) fail(`sources[${at}].url`, 'a web address');
    if (!KINDS.includes(source.kind as Kind)) fail(`sources[${at}].kind`, KINDS.join(', '));
    if (!BOUNDARIES.includes(source.boundary as Boundary)) fail(`sources[${at}].boundary`, BOUNDARIES.join(', '));
    if (ids.has(source.id)) fail(`sources[${at}].id`, 'an id used once');
    ids.add(source.id);
  });
  return ids;
}

function assertRow(row: unknown, field: string): void {
  if (!Array.isArray(row)) return fail(field, 'a list');
  const [model, typical, low, high, outputTokens] = row as unknown[];
  if (!isText(model)) fail(`${field}.model`, 'a canonical id');
  if (!isWh(typical)) fail(`${field}.typicalWh`, 'a number of Wh above 0');
  if (!isWhOrNone(low) || Number(low ?? typical) > Number(typical)) fail(`${field}.lowWh`, 'at most typicalWh');
  if (!isWhOrNone(high) || Number(high ?? typical) < Number(typical)) fail(`${field}.highWh`, 'at least typicalWh');
  if (!isWhOrNone(outputTokens)) fail(`${field}.outputTokens`, 'a number of tokens above 0');
  assertCaveats((row as unknown[])[9], field);
}

function assertCaveats(value: unknown, field: string): void {
  const caveats = value ?? [];
  if (!Array.isArray(caveats) || !caveats.every((one) => CAVEATS.includes(one as Caveat))) {
    fail(`${field}.caveats`, 'a list of known caveats');
  }
}

function assertFigures(value: unknown, sources: Set<unknown>): void {
  listOf(value, 'figures').forEach((table, at) => {
    const field = `figures[${at}]`;
    if (!sources.has(table.source)) fail(`${field}.source`, 'the id of a source');
    if (!TASKS.includes(table.task as Task)) fail(`${field}.task`, 'a known task');
    assertCaveats(table.caveats, field);
    listOf(table.rows, `${field}.rows`).forEach((row, line) => assertRow(row, `${field}.rows[${line}]`));
  });
}

const UNITS: EquivalentUnit[] = ['second', 'minute', 'hour', 'day', 'kilometre', 'mile', 'percent', 'charge', 'count'];

function assertEquivalents(value: unknown): void {
  const ids = new Set<unknown>();
  listOf(value, 'equivalents').forEach((equivalent, at) => {
    const field = `equivalents[${at}]`;
    for (const key of ['id', 'name', 'assumption', 'class', 'group']) {
      if (!isText(equivalent[key])) fail(`${field}.${key}`, 'text');
    }
    if (ids.has(equivalent.id)) fail(`${field}.id`, 'an id used once');
    ids.add(equivalent.id);
    if (!UNITS.includes(equivalent.unit as EquivalentUnit)) fail(`${field}.unit`, UNITS.join(', '));
    const { low, typical, high } = (equivalent.whPerUnit ?? {}) as Partial<Range>;
    if (!isWh(low) || !isWh(typical) || !isWh(high) || low > typical || typical > high) {
      fail(`${field}.whPerUnit`, 'low <= typical <= high in Wh, above 0');
    }
    const [least, most] = Array.isArray(equivalent.natural) ? (equivalent.natural as unknown[]) : [];
    if (!isWh(least) || !isWh(most) || least > most) fail(`${field}.natural`, 'the least and most amount people meet');
    if (!isWh(equivalent.familiarity) || equivalent.familiarity > 1) fail(`${field}.familiarity`, 'above 0, at most 1');
    if (!isTextList(equivalent.regions)) fail(`${field}.regions`, 'a list of regions');
    const { title, url, date } = (equivalent.source ?? {}) as Partial<Source>;
    if (!isText(title)) fail(`${field}.source.title`, 'text');
    if (!isWebAddress(url)) fail(`${field}.source.url`, 'a web address');
    if (!isDate(date)) fail(`${field}.source.date`, 'a date such as 2026-02-16');
  });
}

function assertModels(value: unknown): void {
  if (typeof value !== 'object' || value === null) return fail('models', 'an object by canonical id');
  for (const [id, model] of Object.entries(value as Record<string, Partial<ModelEntry> | null>)) {
    for (const key of ['aliases', 'optional'] as const) {
      if (!isTextList(model?.[key])) fail(`models[${id}].${key}`, 'a list of texts');
    }
  }
}

const asserted = new WeakSet<object>();

/**
 * Checks that a value is a dataset: sources with dates, figures with `low <= typical <= high`, equivalents in Wh.
 *
 * @throws {TypeError} Naming the first field that is not valid and what would be right.
 */
export function assertDataset(value: unknown): Dataset {
  if (typeof value !== 'object' || value === null) return fail('', 'an object');
  if (asserted.has(value)) return value as Dataset;
  const dataset = value as Record<string, unknown>;
  if (!isText(dataset.version)) fail('version', 'a date');
  assertFigures(dataset.figures, assertSources(dataset.sources));
  assertEquivalents(dataset.equivalents);
  listOf(dataset.taskMeans, 'taskMeans');
  assertModels(dataset.models);
  asserted.add(value);
  return value as Dataset;
}
