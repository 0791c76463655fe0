/**
 * A picture to take away: bars on one scale with their names, and what they rest on burnt in. Laid out as plain shapes, so
 * that one layout serves a page, a file and a canvas. It knows no DOM; lengths are px of a picture 800 wide.
 */
import type { Bars } from './bars.js';
import { directed, type Direction } from './line-direction.js';
import { layoutLines } from './text-lines.js';

export type Ink = 'ink' | 'muted' | 'paper' | 'line' | 'accent' | 'band';

/** A picture leaves its page: its colours are its own, dark on light, as it is printed. */
export const INKS: Record<Ink, string> = {
  ink: '#211d1a',
  muted: '#655d56',
  paper: '#fffdf9',
  line: '#d8d0c6',
  accent: '#a34700',
  band: '#e6c5a9',
};

export const FONT = 'system-ui, sans-serif';

export type Shape =
  | { type: 'rect'; x: number; y: number; width: number; height: number; ink: Ink }
  | {
      type: 'text';
      /** Where the text begins, or ends, on its baseline. */
      x: number;
      y: number;
      size: number;
      ink: Ink;
      anchor: 'start' | 'middle' | 'end';
      isBold: boolean;
      text: string;
    };

export interface Picture {
  width: number;
  height: number;
  /** What a screen reader says of it: all its texts. */
  label: string;
  shapes: Shape[];
}

export interface PictureInput {
  title: string;
  /** What the bars show, under the title, each on lines of its own. */
  notes: readonly string[];
  bars: Bars;
  /** By the bars: their names, and their values in words. */
  names: readonly string[];
  values: readonly string[];
  tickTexts: readonly string[];
  /** What has no bar, and why. */
  notDrawn: readonly string[];
  /** A line or more each. */
  sources: readonly string[];
  /** How its own words read; names and sources are quoted as they are written. */
  direction: Direction;
}

const WIDTH = 800;
const MARGIN = 32;
const INNER = WIDTH - 2 * MARGIN;
const TITLE = 24;
const TEXT = 16;
const SMALL = 12;
const LEADING = 1.35;
const BAR = 16;

/** Puts one line or shape under the other. */
class Column {
  readonly shapes: Shape[] = [];
  y = MARGIN;

  constructor(private readonly direction: Direction) {}

  /** Words of the picture's own language. */
  text(text: string, size: number, ink: Ink, isBold = false): void {
    this.quote(text, size, ink, isBold, this.direction);
  }

  /** What is quoted, in the order that its signs have by themselves. */
  quote(text: string, size: number, ink: Ink, isBold = false, direction: Direction = 'ltr'): void {
    for (const line of layoutLines(text, INNER / size, isBold ? 'strong' : 'plain')) {
      this.y += size * LEADING;
      const [read] = directed(direction, [{ text: line }]);
      this.put(read!.text, MARGIN, size, ink, 'start', isBold);
    }
  }

  /** A text on the present line. */
  put(text: string, x: number, size: number, ink: Ink, anchor: 'start' | 'middle' | 'end', isBold = false): void {
    this.shapes.push({ type: 'text', x, y: this.y, size, ink, anchor, isBold, text });
  }

  /** From place to place on the scale, at least so wide that it is seen. */
  rect(at: number, to: number, height: number, ink: Ink, y = this.y, least = 2): void {
    const width = Math.max(least, (to - at) * INNER);
    this.shapes.push({ type: 'rect', x: MARGIN + at * INNER, y, width, height, ink });
  }
}

function addBars(column: Column, { bars, names, values, tickTexts }: PictureInput): void {
  bars.bars.forEach(({ lowAt, typicalAt, highAt }, at) => {
    column.y += TEXT;
    column.quote(names[at]!, TEXT, 'ink', true);
    column.text(values[at]!, TEXT, 'muted');
    column.y += 10;
    for (const tick of bars.ticks) column.rect(tick.at, tick.at, BAR + 12, 'line', column.y - 4, 1);
    column.rect(lowAt, highAt, BAR, 'band');
    if (bars.factor === undefined) column.rect(0, typicalAt, BAR / 2, 'accent', column.y + BAR / 4);
    column.rect(typicalAt - 0.002, typicalAt + 0.002, BAR + 4, 'accent', column.y - 2);
    column.y += BAR + 8;
  });
  column.y += SMALL * LEADING;
  bars.ticks.forEach(({ at }, index) => {
    const anchor = at < 0.05 ? 'start' : at > 0.95 ? 'end' : 'middle';
    column.put(tickTexts[index]!, MARGIN + at * INNER, SMALL, 'muted', anchor);
  });
}

const MIRRORED = { start: 'end', middle: 'middle', end: 'start' } as const;

/** The same shape in a picture that begins at the right. */
const mirrored = (shape: Shape): Shape =>
  shape.type === 'rect'
    ? { ...shape, x: WIDTH - shape.x - shape.width }
    : { ...shape, x: WIDTH - shape.x, anchor: MIRRORED[shape.anchor] };

/** Lays the picture out from where its language begins; it grows as long as its texts need. */
export function layoutPicture(input: PictureInput): Picture {
  const column = new Column(input.direction);
  column.y -= TITLE / 2;
  column.text(input.title, TITLE, 'ink', true);
  for (const note of input.notes) column.text(note, TEXT, 'muted');
  addBars(column, input);
  column.y += SMALL;
  for (const sentence of input.notDrawn) column.text(sentence, TEXT, 'muted');
  if (input.notDrawn.length) column.y += SMALL;
  for (const source of input.sources) column.quote(source, SMALL, 'muted');
  const height = Math.ceil(column.y + MARGIN);
  const rows = input.names.map((name, at) => `${name}: ${input.values[at]}`);
  const paper: Shape = { type: 'rect', x: 0, y: 0, width: WIDTH, height, ink: 'paper' };
  return {
    width: WIDTH,
    height,
    label: [input.title, ...input.notes, ...rows, ...input.notDrawn, ...input.sources].join('\n'),
    shapes: [paper, ...(input.direction === 'rtl' ? column.shapes.map(mirrored) : column.shapes)],
  };
}
