/** Tables that stay tables where their rows are drawn one under the other, as on a narrow screen. */
import { escapeMarkup } from '../../src/static/markup.js';

export interface TableOptions {
  caption: string;
  columns: string[];
  /** Cells as HTML; the first names its row. */
  rows: string[][];
  id?: string;
  /** Attributes of each row, as HTML. */
  rowAttributes?: (at: number) => string;
  /** Columns of numbers, which stand at their end. */
  numeric?: number[];
  /** For readers who see, the heading above says it already. */
  hidesCaption?: boolean;
}

/** Inline code between backquotes, everything else as text. */
export const prose = (text: string): string =>
  escapeMarkup(text.replaceAll('\n', ' ')).replace(/`([^`]+)`/g, '<code>$1</code>');

/** A table whose cells carry the name of their column, and all their roles: a changed display takes those away. */
export function formatTable({
  caption,
  columns,
  rows,
  id,
  rowAttributes,
  numeric = [],
  hidesCaption,
}: TableOptions): string {
  const kind = (at: number): string => (numeric.includes(at) ? ' class="number"' : '');
  const head = columns.map((name, at) => `<th role="columnheader" scope="col"${kind(at)}>${name}</th>`).join('');
  const cell = (html: string, at: number): string =>
    at === 0
      ? `<th role="rowheader" scope="row">${html}</th>`
      : `<td role="cell" data-label="${escapeMarkup(columns[at]!)}"${kind(at)}>${html}</td>`;
  const body = rows.map((cells, at) => `<tr role="row"${rowAttributes?.(at) ?? ''}>${cells.map(cell).join('')}</tr>`);
  return `<table role="table"${id ? ` id="${id}"` : ''}>
<caption${hidesCaption ? ' class="hidden"' : ''}>${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body.join('\n')}
</tbody>
</table>`;
}
