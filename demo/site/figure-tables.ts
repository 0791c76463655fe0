/** What the dataset holds, as tables: every figure, its sources, and the everyday things. */
import { link, escapeMarkup } from '../../src/static/markup.js';
import { displayName, providerOf } from '../../src/core/display-name.js';
import { compareNames } from '../../src/core/model-groups.js';
import type { Equivalent, FigureRow, FigureTable, Range, Source } from '../../src/core/dataset.js';
import { dataset } from '../../src/dataset.js';
import { en } from '../../src/words/en.js';
import { formatDate, formatNumber } from '../../src/words/index.js';
import { formatTable } from './table.js';

/** English of no country: kilometres, and homes of none. */
export const LOCALE = 'en-001';

/** Two digits, never a number with an exponent: the table compares. */
export const wh = (wattHours: number): string => formatNumber(wattHours, LOCALE);

/** A range whose ends are the same in the digits shown is said as one number. */
export const rangeWh = ({ low, high }: Pick<Range, 'low' | 'high'>): string =>
  wh(low) === wh(high) ? wh(low) : `${wh(low)} to ${wh(high)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const sourceOf = (id: string): Source => dataset.sources.find((source) => source.id === id)!;

interface Figure {
  table: FigureTable;
  row: FigureRow;
  source: Source;
}

const figures: Figure[] = dataset.figures.flatMap((table) =>
  table.rows.map((row) => ({ table, row, source: sourceOf(table.source) })),
);

export const FIGURE_COUNT = figures.length;
export const MODEL_COUNT = new Set(figures.map(({ row: [model] }) => model)).size;

/** The published figure of a source for a model and a task. */
export function figureOf(source: string, task: string, model: string): FigureRow {
  const found = figures.find(({ table, row }) => table.source === source && table.task === task && row[0] === model);
  if (!found) throw new Error(`${source} has no figure of ${model} for ${task}.`);
  return found.row;
}

const byNameThenTask = (a: Figure, b: Figure): number =>
  compareNames(displayName(a.row[0], dataset), displayName(b.row[0], dataset)) ||
  a.table.task.localeCompare(b.table.task);

/** Every figure there is, one row each; what a reader may type to find it is what it says. */
export function formatFigures(): string {
  const sorted = [...figures].sort(byNameThenTask);
  return formatTable({
    id: 'figures',
    caption: 'Wh of one query, two digits; the range is that of the serving set-ups, the runs or the estimates.',
    columns: ['Model', 'Task', 'Kind', 'Boundary', 'Wh a query', 'Range, Wh', 'Source', 'Date'],
    numeric: [4, 5],
    rowAttributes: (at) => ` data-kind="${sorted[at]!.source.kind}" data-task="${sorted[at]!.table.task}"`,
    rows: sorted.map(({ table, row: [model, typical, low, high, outputTokens, , , , , caveats], source }) => [
      `${escapeMarkup(displayName(model, dataset))} <small>${escapeMarkup(providerOf(model, dataset))}</small>`,
      escapeMarkup(capital(en.task[table.task])) +
        (outputTokens ? ` <small>${formatNumber(Math.round(outputTokens), LOCALE, 6)} tokens</small>` : '') +
        (caveats?.includes('not-comparable') ? ' <small>not comparable with others</small>' : ''),
      capital(en.kind[source.kind]),
      escapeMarkup(en.boundary[source.boundary]),
      wh(typical),
      low && high ? rangeWh({ low, high }) : 'one figure',
      link(source.publisher, source.url),
      source.date,
    ]),
  });
}

const options = (values: [value: string, name: string][]): string =>
  values.map(([value, name]) => `<option value="${value}">${escapeMarkup(name)}</option>`).join('');

/** The tasks and the kinds that some figure has, to choose from. */
export const taskOptions = (): string =>
  options([...new Set(figures.map(({ table }) => table.task))].map((task) => [task, capital(en.task[task])]));

export const kindOptions = (): string =>
  options([...new Set(figures.map(({ source }) => source.kind))].map((kind) => [kind, capital(en.kind[kind])]));

const countOf = (id: string): number => figures.filter(({ source }) => source.id === id).length;

const means = (id: string): string => {
  const count = dataset.taskMeans.filter(({ source }) => source === id).length;
  return count ? `${count} means of tasks` : '0';
};

/** The sources in their order of precedence. */
export const formatSources = (): string =>
  formatTable({
    caption: 'The first source in this list that has a figure for a model and a task answers.',
    columns: ['Source', 'Kind', 'Boundary', 'Date', 'Figures'],
    numeric: [4],
    rows: dataset.sources.map(({ id, title, url, publisher, kind, boundary, date }) => [
      `${link(title, url)} <small>${escapeMarkup(publisher)}</small>`,
      capital(en.kind[kind]),
      escapeMarkup(en.boundary[boundary]),
      formatDate(date, LOCALE),
      countOf(id) ? String(countOf(id)) : means(id),
    ]),
  });

const UNITS: Partial<Record<Equivalent['unit'], string>> = { count: 'one', percent: 'one percent' };

/** The everyday things with the statement that each factor is recomputed from. */
export const formatEquivalents = (): string =>
  formatTable({
    caption: 'Every everyday thing, the Wh of one unit of it, and what that assumes.',
    columns: ['Thing', 'Unit', 'Wh a unit', 'Range, Wh', 'What it assumes', 'Source'],
    numeric: [2, 3],
    rows: dataset.equivalents.map(({ id, name, unit, whPerUnit, assumption, source, byDefault }) => [
      `${escapeMarkup(capital(name))} <small><code>${id}</code>${byDefault ? '' : ', when asked for'}</small>`,
      UNITS[unit] ?? unit,
      wh(whPerUnit.typical),
      rangeWh(whPerUnit),
      escapeMarkup(assumption),
      `${link(source.title, source.url)}, ${source.date}`,
    ]),
  });
