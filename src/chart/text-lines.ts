/**
 * Breaks text into lines where nothing can measure it: pictures made on a server. Widths are those of DejaVu Sans, the
 * widest of the usual sans-serif fonts, so that lines of any other end earlier and never run out of their box. Lengths are
 * in em of the text.
 */
const WIDTHS: [width: number, characters: string][] = [
  [0.3, "'Iijl,. \u00a0’"],
  [0.37, '-/:;\\|f'],
  [0.42, '!()[]rt'],
  [0.55, '"*_`?cszL–“”'],
  [0.85, '#+<=>^~÷×OQMGDwN&H'],
  [1, '%@Wm'],
];
const OTHER_WIDTH = 0.63;
/** Scripts whose signs fill a square. */
const SQUARE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\uff60]|[\u{1f000}-\u{3ffff}]/u;
/** How much wider bold letters are. */
const BOLD = 1.12;

const widthOfSign = new Map(WIDTHS.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width] as const)));

const signWidth = (sign: string): number => widthOfSign.get(sign) ?? (SQUARE.test(sign) ? 1 : OTHER_WIDTH);

/** About how wide a text is, in em. */
export const textWidth = (text: string, isBold = false): number =>
  [...text].reduce((width, sign) => width + signWidth(sign), 0) * (isBold ? BOLD : 1);

/** A stretch of text in one look. */
export interface Run<Look> {
  text: string;
  look: Look;
}

/** Where a line may break: after spaces, and around signs that fill a square. */
const pieces = (text: string): string[] =>
  text.match(
    /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60][。、，．！？」』）]*|[^ \n\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]+ *|\s+/g,
  ) ?? [];

/** A piece that is wider than a whole line, cut where it fills one. */
function cut(piece: string, width: number, isBold: boolean): string[] {
  if (textWidth(piece.trimEnd(), isBold) <= width) return [piece];
  const parts = [''];
  for (const sign of piece) {
    if (textWidth(parts.at(-1)! + sign, isBold) > width) parts.push('');
    parts[parts.length - 1] += sign;
  }
  return parts;
}

/** Lines of runs, each at most `width` em wide; runs keep their looks. */
export function layoutRuns<Look extends string>(runs: readonly Run<Look>[], width: number): Run<Look>[][] {
  const lines: Run<Look>[][] = [[]];
  let filled = 0;
  const put = (text: string, look: Look, isBold: boolean): void => {
    if (filled > 0 && filled + textWidth(text.trimEnd(), isBold) > width) {
      lines.push([]);
      filled = 0;
    }
    const line = lines.at(-1)!;
    const last = line.at(-1);
    if (last?.look === look) last.text += text;
    else line.push({ text, look });
    filled += textWidth(text, isBold);
  };
  for (const { text, look } of runs) {
    const isBold = look === 'strong';
    for (const piece of pieces(text)) for (const part of cut(piece, width, isBold)) put(part, look, isBold);
  }
  return lines.filter((line) => line.some(({ text }) => text.trim()));
}

/** Lines of one look, as texts. */
export const layoutLines = (text: string, width: number, look: 'plain' | 'strong' = 'plain'): string[] =>
  layoutRuns([{ text, look }], width).map((line) =>
    line
      .map((run) => run.text)
      .join('')
      .trimEnd(),
  );
