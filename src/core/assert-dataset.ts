/** The one validator of datasets: the data build, the tests and a host's own `dataset` all pass through it. */
import { assertEquivalents } from './assert-equivalents.js';
import { fail, InvalidDataset, isDate, isText, isTextList, isWh, listOf } from './assert-fields.js';
import {
  BOUNDARIES,
  CAVEATS,
  KINDS,
  TASKS,
  type Boundary,
  type Caveat,
  type Dataset,
  type Kind,
  type ModelEntry,
  type Task,
} from './dataset.js';
import { isWebAddress } from './web-address.js';

const isWhOrNone = (value: unknown): boolean => value === undefined || value === null || isWh(value);
const isTextOrNone = (value: unknown): boolean => typeof (value ?? '') === 'string';

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
  ['hardware', 'precision', 'output'].forEach((name, at) => {
    if (!isTextOrNone((row as unknown[])[5 + at])) fail(`${field}.${name}`, 'text');
  });
  if (!isWhOrNone((row as unknown[])[8])) fail(`${field}.stars`, 'a number above 0');
  assertCaveats((row as unknown[])[9], field);
}

function assertCaveats(value: unknown, field: string): void {
  const caveats = value ?? [];
  if (!Array.isArray(caveats) || caveats.findIndex((one) => !CAVEATS.includes(one as Caveat)) >= 0) {
    fail(`${field}.caveats`, 'a list of known caveats');
  }
}

function assertFigures(value: unknown, sources: Set<unknown>): void {
  listOf(value, 'figures').forEach((table, at) => {
    const field = `figures[${at}]`;
    if (!sources.has(table.source)) fail(`${field}.source`, 'the id of a source');
    if (!TASKS.includes(table.task as Task)) fail(`${field}.task`, 'a known task');
    if (!isTextOrNone(table.hardware)) fail(`${field}.hardware`, 'text');
    assertCaveats(table.caveats, field);
    listOf(table.rows, `${field}.rows`).forEach((row, line) => assertRow(row, `${field}.rows[${line}]`));
  });
}

function assertModels(value: unknown): void {
  if (typeof value !== 'object' || value === null) return fail('models', 'an object by canonical id');
  for (const [id, model] of Object.entries(value as Record<string, Partial<ModelEntry> | null>)) {
    for (const key of ['aliases', 'optional'] as const) {
      if (!isTextList(model?.[key])) fail(`models[${id}].${key}`, 'a list of texts');
    }
    for (const key of ['name', 'provider'] as const) {
      if (!isTextOrNone(model?.[key])) fail(`models[${id}].${key}`, 'text');
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
  try {
    assertParts(value as Record<string, unknown>);
  } catch (error) {
    if (error instanceof InvalidDataset) throw error;
    // A getter or a proxy of the host's that throws.
    return fail('', 'an object that can be read');
  }
  asserted.add(value);
  return value as Dataset;
}

function assertParts(dataset: Record<string, unknown>): void {
  if (!isText(dataset.version)) fail('version', 'a date');
  assertFigures(dataset.figures, assertSources(dataset.sources));
  assertEquivalents(dataset.equivalents);
  listOf(dataset.taskMeans, 'taskMeans');
  assertModels(dataset.models);
}
