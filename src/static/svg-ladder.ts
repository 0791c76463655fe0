/** The energy ladder in the picture: drawn where `chart` laid it out for the card, in the same em. */
import type { EnergyLadder, LadderPlace } from '../chart/energy-ladder.js';
import { textWidth } from '../chart/text-lines.js';
import { PADDING, type Block } from './svg-blocks.js';
import { label, rectangle, strokeLine, wordsAt, type Pen, type Word } from './svg-marks.js';

/** Size of the picture's text, px. */
const EM = 14;
const CAPTION = 2 * 1.35 * EM;
/** The rails, and where leaders and labels begin, in em after the scale. */
const RAILS: [start: number, end: number] = [0.25, 1.5];
const LEADER_END = 2.6;
/** Room between the scale and the rails. */
const GAP = 0.75;
/** Between a name and its energy, px. */
const WORD_GAP = 10;

function drawPlace(pen: Pen, { name, energy, range, y, isHere }: LadderPlace, x: number): string {
  const { colours } = pen;
  const look = { size: EM, fill: isHere ? colours.accent : colours.ink, weight: isHere ? 700 : undefined };
  const quiet = isHere ? look : { ...look, fill: colours.muted };
  const words: Word[] = [
    { text: name, look },
    { text: energy, look: quiet },
    ...(range ? [{ text: range, look: { ...quiet, weight: undefined } }] : []),
  ];
  return wordsAt(pen, words, x, y * EM, WORD_GAP);
}

/** Draws the ladder with its title; `isRangeOnly`: no typical energy is marked. */
export function drawLadder(
  pen: Pen,
  { title, scale, layout, ticks, places }: EnergyLadder,
  isRangeOnly: boolean,
): Block {
  const { ink, muted, line, accent } = pen.colours;
  const scaleWidth = Math.max(...ticks.map(({ text }) => textWidth(text)), 0) * EM;
  const origin = PADDING + scaleWidth + GAP * EM;
  const [left, right] = RAILS.map((x) => origin + x * EM) as [number, number];
  const labels = origin + (LEADER_END + 0.5) * EM;
  const caption = { size: EM, lineHeight: EM * 1.35, fill: ink, weight: 700 };
  const quiet = { ...caption, fill: muted, weight: undefined };
  const at = (y: number): number => y * EM;
  const across = (from: number, to: number, y: number, stroke: string, width?: number): string =>
    strokeLine(pen, [from, at(y)], [to, at(y)], stroke, width);
  const rail = (x: number): string =>
    strokeLine(pen, [x, at(layout.top - 0.6)], [x, at(layout.bottom + 0.6)], muted, 2);
  const band = { x: left, y: at(layout.band.y), width: right - left, height: at(layout.band.height) };
  const parts = [
    ...ticks.map(({ text, y }) => label(pen, text, PADDING + scaleWidth, at(y), quiet, 'end')),
    ...layout.ticks.map(({ y }) => across(left, right, y, muted)),
    rectangle(pen, band, accent, 0.28),
    ...[left, right].map(rail),
    ...layout.rungs.map(({ y }) => across(right, labels - 0.6 * EM, y, line)),
    across(isRangeOnly ? right : origin, labels - 0.4 * EM, layout.marker.y, accent, 4),
    ...places.map((place) => drawPlace(pen, place, labels)),
  ];
  return {
    svg:
      label(pen, title, PADDING, caption.lineHeight / 2, caption) +
      label(pen, scale, PADDING, caption.lineHeight * 1.5, quiet) +
      `<g transform="translate(0 ${CAPTION})">${parts.join('')}</g>`,
    height: CAPTION + at(layout.height),
  };
}
