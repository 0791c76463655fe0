/** The chart of the compare view once more as a table: every number of it, for those who read and for spreadsheets. */
import { html, nothing, type TemplateResult } from 'lit';
import { describeStars } from '../../words/describe-compare.js';
import type { CompareRow, RowGroup } from './compare-rows.js';
import type { ExplorerHost } from './explorer-view.js';
import type { BarChart } from './render-bars.js';

type Column = 'model' | 'task' | 'kind' | 'boundary' | 'least' | 'typical' | 'most' | 'thing' | 'stars';

/** What a cell holds; nothing where the row has no such thing. */
function cellOf(column: Column, row: CompareRow, { kind, boundary }: RowGroup, chart: BarChart, host: ExplorerHost) {
  const { language } = host;
  const text = chart.texts.get(row)!;
  const cells: Record<Column, string | undefined> = {
    model: row.label,
    task: row.task && language.task[row.task],
    kind: language.kind[kind],
    boundary: language.boundary[boundary],
    least: row.least ? `${text.least} (${row.least})` : text.least,
    typical: text.typical,
    most: row.most ? `${text.most} (${row.most})` : text.most,
    thing: text.thing,
    stars: row.stars === undefined ? undefined : describeStars(row.stars, host),
  };
  return cells[column];
}

/** The table, closed until a reader asks for it; it scrolls by itself where it is wider than the page. */
export function renderBarsTable(chart: BarChart, title: string, host: ExplorerHost): TemplateResult {
  const { words } = host;
  const rows = chart.groups.flatMap((group) => group.rows.map((row) => ({ row, group })));
  const hasStars = rows.some(({ row }) => row.stars !== undefined);
  const isOfTasks = rows.some(({ row }) => row.least !== undefined);
  const columns: Column[] = [
    ...(isOfTasks ? (['task'] as const) : (['model', 'task'] as const)),
    ...(['kind', 'boundary', 'least', 'typical', 'most', 'thing'] as const),
    ...(hasStars ? (['stars'] as const) : []),
  ];
  return html`<details class="twin">
    <summary>${words.compare.table}</summary>
    <div class="scroll" role="region" tabindex="0" aria-label=${words.compare.table}>
      <table>
        <caption>
          ${title}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${words.compare.column[column]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ row, group }) =>
              html`<tr>
                ${columns.map((column, at) => {
                  const cell = cellOf(column, row, group, chart, host) ?? nothing;
                  return at === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
