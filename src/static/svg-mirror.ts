/**
 * The picture for languages that are written from right to left: what stands at the left stands at the right, icons keep
 * their shape. It knows the notation of `svg-blocks.ts` and nothing else. The direction is said by signs of the text, for
 * not every renderer reads the attribute.
 */
import { WIDTH } from './svg-blocks.js';

const ICON = 24;
/** What follows is read from right to left, up to the end of it. */
const RIGHT_TO_LEFT = '\u2067';
const END = '\u2069';
/** A name in a direction of its own. */
const ISOLATE = '\u2068';
const EM_SPACE = '\u2003';

const round = (length: number): number => Math.round(length * 100) / 100;

/** A line without the space it broke at, and with both ends of a name that goes on from the line before or in the next. */
function closed(line: string): string {
  const trimmed = line.replace(/\s+(?=(<\/tspan>)?$)/, '');
  const depths = [...trimmed.matchAll(/[\u2066-\u2069]/g)].reduce<number[]>(
    (before, [sign]) => [...before, before.at(-1)! + (sign === END ? -1 : 1)],
    [0],
  );
  const missing = -Math.min(...depths);
  return ISOLATE.repeat(missing) + trimmed + END.repeat(depths.at(-1)! + missing);
}

/** Mirrors blocks of the picture: their texts then end where they began. */
export function mirror(svg: string): string {
  const mirrored = svg
    .replace(
      / (x[12]?)="([\d.]+)"(?: y="[^"]*" width="([\d.]+)")?/g,
      (attribute, name: string, x: string, width = '0') =>
        attribute.replace(`${name}="${x}"`, `${name}="${round(WIDTH - Number(x) - Number(width))}"`),
    )
    .replace(
      /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)/g,
      (_, x: string, y: string, scale: string) =>
        `translate(${round(WIDTH - Number(x) - ICON * Number(scale))} ${y}) scale(${scale})`,
    )
    .replace(/ text-anchor="end"/g, ' text-anchor="start"')
    .replace(/<tspan dx="[^"]*"([^>]*)>/g, `<tspan$1>${EM_SPACE}`)
    .replace(
      /(<(?:text|tspan) x=[^>]*>)(.*?)(<\/tspan>(?=<tspan x=|<\/text>)|(?<!<\/tspan>)<\/text>)/g,
      (_, start: string, line: string, end: string) => `${start}${RIGHT_TO_LEFT}${closed(line)}${END}${end}`,
    );
  return `<g text-anchor="end">${mirrored}</g>`;
}
