/** A comparison as pictures that fill: `chart` says how many and how full, `words` what one stands for. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { layoutPictogram, type Picture } from '../../chart/pictogram.js';
import type { Comparison, Known } from '../../core/index.js';
import { describePictogram, picturedAmount } from '../../words/describe-explore.js';
import { findIcon } from '../../chart/drawings.js';
import type { ExplorerHost } from './explorer-view.js';

/** One picture is drawn in 24 units, in a cell of 28. */
const SIZE = 24;
const CELL = 28;
/** Pictures stand this many em high, smaller where there are many. */
const LARGE = 4;
const SMALL = 2.75;
const FEW = 10;

const em = (length: number): string => `${length}em`;

const renderPicture = ({ column, row, filled }: Picture, drawing: string): TemplateResult<2> =>
  svg`<g transform=${`translate(${column * CELL} ${row * CELL})`}>
    <path class="fill" d=${drawing} clip-path=${filled < 1 ? 'url(#filled)' : nothing}></path>
    <path d=${drawing}></path>
  </g>`;

/** What of a picture is filled, from its foot: one for all, because no more than one is filled in part. */
const renderClip = (filled: number): TemplateResult<2> =>
  svg`<clipPath id="filled"><rect width=${SIZE} y=${SIZE * (1 - filled)} height=${SIZE * filled}></rect></clipPath>`;

/** The pictures of one comparison, with the sentence that says what they show. */
export function renderPictogram(comparison: Comparison, known: Known, host: ExplorerHost): TemplateResult {
  const pictured = picturedAmount(comparison, known);
  const { each, columns, rows, pictures } = layoutPictogram(pictured.amount);
  const group = host.figures.equivalents.find(({ id }) => id === comparison.id)?.group;
  const drawing = findIcon(comparison.id, group).outline;
  const [width, height] = [columns * CELL - (CELL - SIZE), rows * CELL - (CELL - SIZE)];
  const size = pictures.length > FEW ? SMALL : LARGE;
  return html`<figure class="pictogram">
    <svg
      viewBox=${`0 0 ${width} ${height}`}
      width=${em((size * width) / CELL)}
      height=${em((size * height) / CELL)}
      aria-hidden="true"
      focusable="false"
    >
      ${renderClip(pictures.at(-1)!.filled)} ${pictures.map((picture) => renderPicture(picture, drawing))}
    </svg>
    <figcaption>${describePictogram(comparison, pictured, each, known, host)}</figcaption>
  </figure>`;
}
