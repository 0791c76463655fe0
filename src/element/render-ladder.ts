/**
 * The energy ladder on the card: `chart` says what stands where, this puts it on the page. The names are an ordered
 * list, so that it reads the same without the drawing.
 */
import { html, svg, type TemplateResult } from 'lit';
import type { EnergyLadder, LadderPlace } from '../chart/energy-ladder.js';
import type { Ladder } from '../chart/ladder.js';

/** The rails stand this far from the edge of the drawing, in em; leaders run on to the labels. */
const RAIL_START = 0.25;
const RAIL_END = 1.5;
const LEADER_END = 2.6;

const em = (length: number): string => `${length.toFixed(3)}em`;

/** A height as classes of `ladder.styles.ts`. */
const at = (y: number): string => {
  const tenths = Math.round(y * 10);
  return `y${Math.floor(tenths / 10)} d${tenths % 10}`;
};

const roominess = ({ fitsNarrow }: { fitsNarrow: boolean }): string => (fitsNarrow ? '' : 'roomy');

const line = (from: number, to: number, y: number, name: string): TemplateResult<2> => svg`<line
  class=${name} x1=${em(from)} x2=${em(to)} y1=${em(y)} y2=${em(y)}></line>`;

const rail = (x: number, { top, bottom }: Ladder): TemplateResult<2> => svg`<line
  class="rail" x1=${em(x)} x2=${em(x)} y1=${em(top - 0.6)} y2=${em(bottom + 0.6)}></line>`;

const renderDrawing = (ladder: Ladder, isRangeOnly: boolean): TemplateResult =>
  html`<svg class="drawing" width=${em(LEADER_END)} height=${em(ladder.height)} aria-hidden="true" focusable="false">
    ${ladder.ticks.map(({ y }) => line(RAIL_START, RAIL_END, y, 'tick'))}
    <rect
      class="band"
      x=${em(RAIL_START)}
      width=${em(RAIL_END - RAIL_START)}
      y=${em(ladder.band.y)}
      height=${em(ladder.band.height)}
    ></rect>
    ${rail(RAIL_START, ladder)} ${rail(RAIL_END, ladder)}
    ${ladder.rungs.map((rung) => line(RAIL_END, LEADER_END - 0.4, rung.y, `leader ${roominess(rung)}`))}
    ${line(isRangeOnly ? RAIL_END : 0, LEADER_END, ladder.marker.y, 'marker')}
  </svg>`;

const renderPlace = ({ name, energy, range, y, isHere, fitsNarrow }: LadderPlace): TemplateResult =>
  html`<li class="${isHere ? 'here' : roominess({ fitsNarrow })} ${at(y)}">
    <span class="name">${name}</span>
    <span class="energy">${energy}</span>${range ? html` <span class="range">${range}</span>` : ''}
  </li>`;

/** The picture of a known energy among everyday things; `isRangeOnly`: no typical energy is marked. */
export function renderLadder(
  { title, scale, layout, ticks, places }: EnergyLadder,
  isRangeOnly: boolean,
): TemplateResult {
  const widest = ticks.reduce((widest, { text }) => (text.length > widest.length ? text : widest), '');
  return html`<figure part="picture" class="picture">
    <figcaption>
      <span class="title">${title}</span>
      <span class="scale">${scale}</span>
    </figcaption>
    <div class="ladder">
      <div class="ticks" aria-hidden="true">
        <span class="widest">${widest}</span>
        ${ticks.map(({ text, y }) => html`<span class=${at(y)}>${text}</span>`)}
      </div>
      ${renderDrawing(layout, isRangeOnly)}
      <ol class="places">
        ${places.map(renderPlace)}
      </ol>
    </div>
  </figure>`;
}
