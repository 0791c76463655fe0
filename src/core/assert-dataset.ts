/** The one validator of datasets: the data build, the tests and a host's own `dataset` all pass through it. */
import {
  BOUNDARIES,
  CAVEATS,
  KINDS,
  TASKS,
  type Boundary,
  type Caveat,
  type Dataset,
  type Kind,
  type Range,
  type Source,
  type Task,
} from './dataset.js';

const fail = (field: string, right: string): never => {
  throw new TypeError(`dataset.${field} is not valid; right would be ${right}`);
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
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
    for (const key of ['id', 'publisher', 'title', 'url', 'date']) {
      if (!isText(source[key])) fail(`sources[${at}].${key}`, 'text');
    }
    if (!/^\d{4}(-\d\d){0,2}$/.test(source.date as string)) fail(`sources[${at}].date`, 'a date such as 2026-02-16');
    if (!/^https?:\/\//.test(source.url as string)) fail(`sources[${at}].url`, 'a web address');
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
  const caveats = (row as unknown[])[9] ?? [];
  if (!Array.isArray(caveats) || !caveats.every((one) => CAVEATS.includes(one as Caveat))) {
    fail(`${field}.caveats`, 'a list of known caveats');
  }
}

function assertFigures(value: unknown, sources: Set<unknown>): void {
  listOf(value, 'figures').forEach((table, at) => {
    const field = `figures[${at}]`;
    if (!sources.has(table.source)) fail(`${field}.source`, 'the id of a source');
    if (!TASKS.includes(table.task as Task)) fail(`${field}.task`, 'a known task');
    listOf(table.rows, `${field}.rows`).forEach((row, line) => assertRow(row, `${field}.rows[${line}]`));
  });
}

function assertEquivalents(value: unknown): void {
  listOf(value, 'equivalents').forEach((equivalent, at) => {
    const field = `equivalents[${at}]`;
    for (const key of ['id', 'name', 'unit', 'assumption', 'class', 'group']) {
      if (!isText(equivalent[key])) fail(`${field}.${key}`, 'text');
    }
    const { low, typical, high } = (equivalent.whPerUnit ?? {}) as Partial<Range>;
    if (!isWh(low) || !isWh(typical) || !isWh(high) || low > typical || typical > high) {
      fail(`${field}.whPerUnit`, 'low <= typical <= high in Wh, above 0');
    }
    const [least, most] = Array.isArray(equivalent.natural) ? (equivalent.natural as unknown[]) : [];
    if (!isWh(least) || !isWh(most) || least > most) fail(`${field}.natural`, 'the least and most amount people meet');
    if (!isText((equivalent.source as Partial<Source> | undefined)?.title)) fail(`${field}.source.title`, 'text');
  });
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
  if (typeof dataset.models !== 'object' || dataset.models === null) fail('models', 'an object by canonical id');
  asserted.add(value);
  return value as Dataset;
}
