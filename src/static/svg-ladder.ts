/** The energy ladder in the picture: drawn where `chart` laid it out for the card, in the same em. */
import type { EnergyLadder, LadderPlace } from '../chart/energy-ladder.js';
import { textWidth } from '../chart/text-lines.js';
import { label, PADDING, rectangle, strokeLine, wordsAt, type Block, type Colours, type Word } from './svg-blocks.js';

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

function drawPlace({ name, energy, range, y, isHere }: LadderPlace, x: number, colours: Colours): string {
  const look = { size: EM, fill: isHere ? colours.accent : colours.ink, weight: isHere ? 700 : undefined };
  const quiet = isHere ? look : { ...look, fill: colours.muted };
  const words: Word[] = [
    { text: name, look },
    { text: energy, look: quiet },
    ...(range ? [{ text: range, look: { ...quiet, weight: undefined } }] : []),
  ];
  return wordsAt(words, x, y * EM, WORD_GAP);
}

/** Draws the ladder with its title; `isRangeOnly`: no typical energy is marked. */
export function drawLadder(
  { title, scale, layout, ticks, places }: EnergyLadder,
  isRangeOnly: boolean,
  colours: Colours,
): Block {
  const scaleWidth = Math.max(...ticks.map(({ text }) => textWidth(text)), 0) * EM;
  const origin = PADDING + scaleWidth + GAP * EM;
  const [left, right] = RAILS.map((x) => origin + x * EM) as [number, number];
  const labels = origin + (LEADER_END + 0.5) * EM;
  const caption = { size: EM, lineHeight: EM * 1.35, fill: colours.ink, weight: 700 };
  const quiet = { ...caption, fill: colours.muted, weight: undefined };
  const at = (y: number): number => y * EM;
  const parts = [
    ...ticks.map(({ text, y }) => label(text, PADDING + scaleWidth, at(y), quiet, 'end')),
    ...layout.ticks.map(({ y }) => strokeLine(left, at(y), right, at(y), colours.muted)),
    rectangle(left, at(layout.band.y), right - left, at(layout.band.height), colours.accent, 0.28),
    ...[left, right].map((x) => strokeLine(x, at(layout.top - 0.6), x, at(layout.bottom + 0.6), colours.muted, 2)),
    ...layout.rungs.map(({ y }) => strokeLine(right, at(y), labels - 0.6 * EM, at(y), colours.line)),
    strokeLine(
      isRangeOnly ? right : origin,
      at(layout.marker.y),
      labels - 0.4 * EM,
      at(layout.marker.y),
      colours.accent,
      4,
    ),
    ...places.map((place) => drawPlace(place, labels, colours)),
  ];
  return {
    svg:
      label(title, PADDING, caption.lineHeight / 2, caption) +
      label(scale, PADDING, caption.lineHeight * 1.5, quiet) +
      `<g transform="translate(0 ${CAPTION})">${parts.join('')}</g>`,
    height: CAPTION + at(layout.height),
  };
}
