/** The parts that the picture is stacked from, each drawn from its own top, with its height in px. */
import { kindMark, findIcon } from '../chart/drawings.js';
import { directed } from '../chart/line-direction.js';
import { layoutRuns, layoutLines } from '../chart/text-lines.js';
import type { Kind } from '../core/index.js';
import type { Emphasis, Part } from '../words/index.js';
import { escapeMarkup } from './markup.js';
import { startOf, WIDTH } from './svg-direction.js';
import { attributes, iconAt, label, px, strokeLine, type Look, type Pen } from './svg-marks.js';

export const PADDING = 32;
export const INNER = WIDTH - 2 * PADDING;

/** A part of the picture, drawn from its own top. */
export interface Block {
  svg: string;
  height: number;
}

interface TextLook extends Look {
  lineHeight: number;
}

/** From the top of a line to its baseline, of its height. */
const BASELINE = 0.76;

/** A paragraph whose parts keep their looks. */
export function paragraph({ colours, direction }: Pen, parts: readonly Part[], look: TextLook): Block {
  const looks: Record<Emphasis, Record<string, string | number>> = {
    plain: {},
    strong: { fill: colours.accent, 'font-weight': 700 },
    quiet: { fill: colours.muted },
    english: {},
  };
  const lines = layoutRuns(parts, INNER / look.size);
  const x = startOf(direction, PADDING);
  const spanOf = ({ text, look: emphasis }: Part): string =>
    emphasis === 'plain' ? escapeMarkup(text) : `<tspan${attributes(looks[emphasis])}>${escapeMarkup(text)}</tspan>`;
  const tspans = lines.map(
    (line, at) =>
      `<tspan${attributes({ x, y: (at + BASELINE) * look.lineHeight })}>${directed(direction, line).map(spanOf).join('')}</tspan>`,
  );
  return {
    svg: `<text${attributes({ 'font-size': look.size, 'font-weight': look.weight, fill: look.fill })}>${tspans.join('')}</text>`,
    height: lines.length * look.lineHeight,
  };
}

/** A comparison under its icon. */
export function column(
  pen: Pen,
  id: string,
  group: Parameters<typeof findIcon>[1],
  parts: readonly Part[],
  x: number,
  width: number,
): Block {
  const ICON = 40;
  const textOf = (chosen: readonly Part[]): string =>
    chosen
      .map(({ text }) => text)
      .join('')
      .trim();
  // Where the amount stands inside the sentence, as in Japanese, the sentence is left whole.
  const amounts = parts[0]?.look === 'strong' ? parts.slice(0, 1) : [];
  const { ink } = pen.colours;
  const pieces = [
    {
      lines: layoutLines(textOf(amounts), width / 22, 'strong'),
      look: { size: 22, lineHeight: 28, fill: ink, weight: 700 },
    },
    {
      lines: layoutLines(textOf(parts.slice(amounts.length)), width / 16),
      look: { size: 16, lineHeight: 21, fill: ink },
    },
  ];
  let y = ICON + 8;
  let svg = iconAt(pen, findIcon(id, group), x, 0, ICON);
  for (const { lines, look } of pieces) {
    for (const text of lines) {
      svg += label(pen, text, x, y + look.lineHeight / 2, look);
      y += look.lineHeight;
    }
  }
  return { svg, height: y };
}

/** How the figure came to be: the mark of its kind and its words. */
export function kindLine(pen: Pen, kind: Kind, words: readonly string[]): Block {
  const look = { size: 15, lineHeight: 20, fill: pen.colours.ink, weight: 700 };
  const lines = layoutLines(words.join(' · '), (INNER - 26) / look.size, 'strong');
  return {
    svg:
      iconAt(pen, kindMark(kind), PADDING - 4, 0, 20) +
      lines.map((text, at) => label(pen, text, PADDING + 20, (at + 0.5) * look.lineHeight, look)).join(''),
    height: lines.length * look.lineHeight,
  };
}

/** A line between parts. */
export const rule = (pen: Pen): Block => ({
  svg: strokeLine(pen, [PADDING, 0], [WIDTH - PADDING, 0], pen.colours.line),
  height: 0,
});

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
