/**
 * The energy ladder on the card: `chart` says where things stand, `words` what they are called, this puts both on the
 * page. The names are an ordered list, so that it reads the same without the drawing.
 */
import { html, svg, type TemplateResult } from 'lit';
import { layoutLadder, type Ladder, type LadderRung } from '../chart/ladder.js';
import { offeredEquivalents, offeredHomes, type Dataset, type Equivalent, type Known } from '../core/index.js';
import {
  describeEquivalent,
  describeLadderScale,
  describePlace,
  formatEnergy,
  type Language,
  type Place,
} from '../words/index.js';

/** In em of the picture's own text, so that labels keep their distances when a reader enlarges it. */
const GEOMETRY = { height: 28, padding: 2, gap: 2.3, markerGap: 2.4, narrowGap: 3.6, narrowMarkerGap: 4.2 };

/** The rails stand this far from the edge of the drawing, in em; leaders run on to the labels. */
const RAIL_START = 0.25;
const RAIL_END = 1.5;
const LEADER_END = 2.6;

const em = (length: number): string => `${length.toFixed(3)}em`;

const at = (y: number): string => `inset-block-start: ${em(y)}`;

/** What may stand on the ladder, from the least to the most, then the most familiar first. */
function thingsFor(region: string, dataset: Dataset): Equivalent[] {
  const offered = offeredEquivalents(dataset, region);
  const hasHome = offered.some(({ unit }) => unit === 'day');
  const all = [...offered, ...(hasHome ? [] : offeredHomes(dataset).slice(0, 1))];
  const byEnergy = all.sort((a, b) => a.whPerUnit.typical - b.whPerUnit.typical);
  const ends = [byEnergy[0], byEnergy.at(-1)].filter((one) => one !== undefined);
  const between = byEnergy.slice(1, -1).sort((a, b) => b.familiarity - a.familiarity);
  return [...ends, ...between];
}

const roominess = ({ fitsNarrow }: LadderRung): string => (fitsNarrow ? '' : 'roomy');

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

const renderPlace = ({ name, energy, range }: Place, y: number, className: string): TemplateResult =>
  html`<li class=${className} .style=${at(y)}>
    <span class="name">${name}</span>
    <span class="energy">${energy}</span>${range ? html` <span class="range">${range}</span>` : ''}
  </li>`;

/** The picture of a known energy among everyday things. */
export function renderLadder(
  known: Known,
  dataset: Dataset,
  region: string,
  language: Language,
  locale: string,
): TemplateResult {
  const equivalents = thingsFor(region, dataset);
  const things = equivalents.map(({ id, whPerUnit }) => ({ id, wh: whPerUnit.typical }));
  const ladder = layoutLadder({ ...GEOMETRY, things, energyWh: known.energyWh });
  const places = [
    ...ladder.rungs.map((rung) => {
      const equivalent = equivalents.find(({ id }) => id === rung.id)!;
      return { y: rung.y, className: roominess(rung), place: describeEquivalent(equivalent, language, locale) };
    }),
    { y: ladder.marker.y, className: 'here', place: describePlace(known, language, locale) },
  ].sort((a, b) => a.y - b.y);

  const ticks = ladder.ticks.map(({ wh, y }) => ({ y, text: formatEnergy(wh, locale, 1) }));
  const widest = ticks.reduce((widest, { text }) => (text.length > widest.length ? text : widest), '');

  return html`<figure part="picture" class="picture">
    <figcaption>
      <span class="title">${language.label.ladder}</span>
      <span class="scale">${describeLadderScale(ladder.factor, language, locale)}</span>
    </figcaption>
    <div class="ladder">
      <div class="ticks" aria-hidden="true">
        <span class="widest">${widest}</span>
        ${ticks.map(({ text, y }) => html`<span .style=${at(y)}>${text}</span>`)}
      </div>
      ${renderDrawing(ladder, known.rangeOnly)}
      <ol class="places">
        ${places.map(({ place, y, className }) => renderPlace(place, y, className))}
      </ol>
    </div>
  </figure>`;
}
