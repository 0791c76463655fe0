/**
 * Explanations as a table for spreadsheets (RFC 4180): one line each, energies in Wh, every line with its kind, boundary
 * and sources, also those of numbers on the way. The names of its columns are identifiers, the same in every language.
 */
import type { Dataset } from './dataset.js';
import type { Known } from './explanation.js';
import { restsOn } from './rests-on.js';

const COLUMNS = [
  'model',
  'model_id',
  'provider',
  'task',
  'kind',
  'boundary',
  'queries',
  'low_wh',
  'typical_wh',
  'high_wh',
  'typical_wh_per_query',
  'output_tokens',
  'hardware',
  'source',
  'source_url',
  'source_date',
  'dataset_version',
] as const;

/** A text that a spreadsheet would take for a formula is made a text again by a quote, as spreadsheets do themselves. */
const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Numbers in the digits that they have, without what binary sums leave behind (18.387400000000003). */
const cell = (value: string | number | undefined): string => {
  const text = typeof value === 'number' ? String(Number(value.toPrecision(12))) : asText(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

function cellsOf(known: Known, version: string): Record<(typeof COLUMNS)[number], string | number | undefined> {
  const { model, energyWh, perQueryWh, rangeOnly } = known;
  const sources = restsOn([known], []);
  const list = (values: string[]): string => values.filter(Boolean).join('; ');
  return {
    model: model.name,
    model_id: model.id,
    provider: model.provider,
    task: known.task,
    kind: known.kind,
    boundary: known.boundary,
    queries: known.queries,
    low_wh: energyWh.low,
    typical_wh: rangeOnly ? undefined : energyWh.typical,
    high_wh: energyWh.high,
    typical_wh_per_query: rangeOnly ? undefined : perQueryWh.typical,
    output_tokens: known.outputTokens,
    hardware: known.hardware,
    source: list(sources.map(({ title }) => title)),
    source_url: list(sources.map(({ url }) => url)),
    source_date: list(sources.map(({ date }) => date)),
    dataset_version: version,
  };
}

/** The table, with its line of names; lines end as RFC 4180 says. */
export function formatAnswersCsv(answers: readonly Known[], { version }: Pick<Dataset, 'version'>): string {
  const rows = answers.map((known) => {
    const cells = cellsOf(known, version);
    return COLUMNS.map((column) => cell(cells[column])).join(',');
  });
  return [COLUMNS.join(','), ...rows].map((line) => `${line}\r\n`).join('');
}
