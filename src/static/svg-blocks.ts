/**
 * The parts that the picture is stacked from, each a string of SVG with its height. Looks are attributes and not a style
 * sheet, so that every renderer and every content policy draws the same. Lengths are px of a picture 640 wide.
 */
import { kindMark, findIcon, type Icon } from '../chart/drawings.js';
import { layoutRuns, layoutLines } from '../chart/text-lines.js';
import type { Kind } from '../core/index.js';
import type { Emphasis, Part } from '../words/index.js';
import { escapeMarkup } from './markup.js';

export const WIDTH = 640;
export const PADDING = 32;
export const INNER = WIDTH - 2 * PADDING;

export type Theme = 'light' | 'dark';

export interface Colours {
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

/** A part of the picture, drawn from its own top. */
export interface Block {
  svg: string;
  height: number;
}

/** How a text is set, px. */
export interface Look {
  size: number;
  fill: string;
  weight?: number;
}

interface TextLook extends Look {
  lineHeight: number;
}

/** From the top of a line to its baseline, of its height. */
const BASELINE = 0.76;

const px = (length: number): string => String(Math.round(length * 100) / 100);

const attributes = (values: Record<string, string | number | undefined>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? px(value) : escapeMarkup(value!)}"`)
    .join('');

/** A stretch of a line in one look. */
export interface Word {
  text: string;
  look: Look;
}

const lookOf = ({ size, fill, weight }: Look) => ({ 'font-size': size, 'font-weight': weight, fill });

/** Words on one line whose middle stands at `y`, `gap` apart: the renderer knows how wide they are. */
export function wordsAt(words: readonly Word[], x: number, y: number, gap: number): string {
  const size = Math.max(...words.map(({ look }) => look.size));
  const spans = words.map(
    ({ text, look }, at) =>
      `<tspan${attributes({ dx: at ? gap : undefined, ...lookOf(look) })}>${escapeMarkup(text)}</tspan>`,
  );
  return `<text${attributes({ x, y: y + size * 0.36 })}>${spans.join('')}</text>`;
}

/** One line of text whose middle stands at `y`; `end`: it ends at `x`. */
export const label = (text: string, x: number, y: number, look: Look, anchor?: 'end'): string =>
  `<text${attributes({ x, y: y + look.size * 0.36, ...lookOf(look), 'text-anchor': anchor })}>${escapeMarkup(text)}</text>`;

export const strokeLine = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): string =>
  `<line${attributes({ x1, y1, x2, y2, stroke, 'stroke-width': width })}/>`;

export const rectangle = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  opacity?: number,
): string => `<rect${attributes({ x, y, width, height, fill, 'fill-opacity': opacity })}/>`;

/** An icon of 24 by 24, scaled to `size`. */
export const iconAt = ({ outline, filled }: Icon, x: number, y: number, size: number, colour: string): string =>
  `<g transform="translate(${px(x)} ${px(y)}) scale(${px(size / 24)})" fill="none" stroke="${colour}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">` +
  (outline && `<path d="${outline}"/>`) +
  (filled && `<path d="${filled}" fill="${colour}" stroke="none"/>`) +
  '</g>';

/** A paragraph whose parts keep their looks. */
export function paragraph(parts: readonly Part[], look: TextLook, colours: Colours, x = PADDING, width = INNER): Block {
  const looks: Record<Emphasis, Record<string, string | number>> = {
    plain: {},
    strong: { fill: colours.accent, 'font-weight': 700 },
    quiet: { fill: colours.muted },
    english: {},
  };
  const lines = layoutRuns(parts, width / look.size);
  const tspans = lines.map(
    (line, at) =>
      `<tspan${attributes({ x, y: (at + BASELINE) * look.lineHeight })}>${line
        .map(({ text, look: emphasis }) =>
          emphasis === 'plain'
            ? escapeMarkup(text)
            : `<tspan${attributes(looks[emphasis])}>${escapeMarkup(text)}</tspan>`,
        )
        .join('')}</tspan>`,
  );
  return {
    svg: `<text${attributes({ 'font-size': look.size, 'font-weight': look.weight, fill: look.fill })}>${tspans.join('')}</text>`,
    height: lines.length * look.lineHeight,
  };
}

/** Blocks side by side under their icons: the comparisons. */
export function column(
  id: string,
  group: Parameters<typeof findIcon>[1],
  parts: readonly Part[],
  x: number,
  width: number,
  colours: Colours,
): Block {
  const ICON = 40;
  const textOf = (chosen: readonly Part[]): string =>
    chosen
      .map(({ text }) => text)
      .join('')
      .trim();
  // Where the amount stands inside the sentence, as in Japanese, the sentence is left whole.
  const amounts = parts[0]?.look === 'strong' ? parts.slice(0, 1) : [];
  const pieces = [
    {
      lines: layoutLines(textOf(amounts), width / 22, 'strong'),
      look: { size: 22, lineHeight: 28, fill: colours.ink, weight: 700 },
    },
    {
      lines: layoutLines(textOf(parts.slice(amounts.length)), width / 16),
      look: { size: 16, lineHeight: 21, fill: colours.ink },
    },
  ];
  let y = ICON + 8;
  let svg = iconAt(findIcon(id, group), x, 0, ICON, colours.accent);
  for (const { lines, look } of pieces) {
    for (const text of lines) {
      svg += label(text, x, y + look.lineHeight / 2, look);
      y += look.lineHeight;
    }
  }
  return { svg, height: y };
}

/** How the figure came to be: the mark of its kind and its words. */
export function kindLine(kind: Kind, words: readonly string[], colours: Colours): Block {
  const look = { size: 15, lineHeight: 20, fill: colours.ink, weight: 700 };
  const lines = layoutLines(words.join(' · '), (INNER - 26) / look.size, 'strong');
  return {
    svg:
      iconAt(kindMark(kind), PADDING - 4, 0, 20, colours.accent) +
      lines.map((text, at) => label(text, PADDING + 20, (at + 0.5) * look.lineHeight, look)).join(''),
    height: lines.length * look.lineHeight,
  };
}

/** Blocks above each other, with the gap that stands before each. */
export function stack(blocks: readonly [gap: number, block: Block][]): Block {
  let height = 0;
  let svg = '';
  for (const [gap, block] of blocks) {
    height += gap;
    svg += `<g transform="translate(0 ${px(height)})">${block.svg}</g>`;
    height += block.height;
  }
  return { svg, height };
}
