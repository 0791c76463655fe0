/**
 * The single marks of the picture, each a string of SVG. Places are those of a picture read from left to right: the pen
 * mirrors them where the language is read the other way, icons keep their shape. Looks are attributes and not a style
 * sheet, so that every renderer and every content policy draws the same. Lengths are px of a picture 640 wide.
 */
import type { Icon } from '../chart/drawings.js';
import { directed, type Direction } from '../chart/line-direction.js';
import { escapeMarkup } from './markup.js';
import { startOf } from './svg-direction.js';

export type Theme = 'light' | 'dark';

interface Colours {
  ink: string;
  muted: string;
  paper: string;
  line: string;
  accent: string;
}

/** Those of the card. */
export const COLOURS: Record<Theme, Colours> = {
  light: { ink: '#211d1a', muted: '#655d56', paper: '#fffdf9', line: '#d8d0c6', accent: '#a34700' },
  dark: { ink: '#f1ece4', muted: '#b5aca1', paper: '#1d1a17', line: '#4a443d', accent: '#ffb35c' },
};

/** What all marks of one picture are drawn with. */
export interface Pen {
  colours: Colours;
  direction: Direction;
}

/** How a text is set, px. */
export interface Look {
  size: number;
  fill: string;
  weight?: number;
}

/** A stretch of a line in one look. */
export interface Word {
  text: string;
  look: Look;
}

const EM_SPACE = '\u2003';

export const px = (length: number): string => String(Math.round(length * 100) / 100);

export const attributes = (values: Record<string, string | number | undefined>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? px(value) : escapeMarkup(value!)}"`)
    .join('');

export const lookOf = ({ size, fill, weight }: Look) => ({ 'font-size': size, 'font-weight': weight, fill });

/** Lines begin at the edge that their language begins at. */
export const inDirection = ({ direction }: Pen, svg: string): string =>
  direction === 'rtl' ? `<g text-anchor="end">${svg}</g>` : svg;

/** Words on one line whose middle stands at `y`, `gap` apart: the renderer knows how wide they are. */
export function wordsAt({ direction }: Pen, words: readonly Word[], x: number, y: number, gap: number): string {
  const size = Math.max(...words.map(({ look }) => look.size));
  // A shift goes to the right whatever is read: from right to left the gap is a space.
  const isRtl = direction === 'rtl';
  const spaced = words.map(({ text, look }, at) => ({ text: isRtl && at ? EM_SPACE + text : text, look }));
  const spans = directed(direction, spaced).map(
    ({ text, look }, at) =>
      `<tspan${attributes({ dx: at && !isRtl ? gap : undefined, ...lookOf(look) })}>${escapeMarkup(text)}</tspan>`,
  );
  return `<text${attributes({ x: startOf(direction, x), y: y + size * 0.36 })}>${spans.join('')}</text>`;
}

/** One line of text whose middle stands at `y`; `end`: it ends at `x`. */
export function label({ direction }: Pen, text: string, x: number, y: number, look: Look, anchor?: 'end'): string {
  const place = { x: startOf(direction, x), y: y + look.size * 0.36 };
  const end = direction === 'rtl' ? 'start' : 'end';
  const [line] = directed(direction, [{ text }]);
  return `<text${attributes({ ...place, ...lookOf(look), 'text-anchor': anchor && end })}>${escapeMarkup(line!.text)}</text>`;
}

export const strokeLine = (
  { direction }: Pen,
  [x1, y1]: readonly [x: number, y: number],
  [x2, y2]: readonly [x: number, y: number],
  stroke: string,
  width = 1,
): string =>
  `<line${attributes({ x1: startOf(direction, x1), y1, x2: startOf(direction, x2), y2, stroke, 'stroke-width': width })}/>`;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const rectangle = ({ direction }: Pen, { x, y, width, height }: Box, fill: string, opacity?: number): string =>
  `<rect${attributes({ x: startOf(direction, x, width), y, width, height, fill, 'fill-opacity': opacity })}/>`;

/** An icon of 24 by 24, scaled to `size`, in the accent. */
export function iconAt(
  { colours, direction }: Pen,
  { outline, filled }: Icon,
  x: number,
  y: number,
  size: number,
): string {
  const place = `translate(${px(startOf(direction, x, size))} ${px(y)}) scale(${px(size / 24)})`;
  return (
    `<g transform="${place}" fill="none" stroke="${colours.accent}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">` +
    (outline && `<path d="${outline}"/>`) +
    (filled && `<path d="${filled}" fill="${colours.accent}" stroke="none"/>`) +
    '</g>'
  );
}
