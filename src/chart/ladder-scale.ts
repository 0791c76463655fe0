/** The logarithmic scale of the ladder: from the least to the most everyday thing, longer by whole decades where needed. */
import { range } from 'd3';

const exponent = (wh: number): number => Math.log10(wh);

/** `10 ** -5` is not exactly 0.00001, the number of that spelling is. */
const powerOfTen = (power: number): number => Number(`1e${power}`);

/** The Wh from end to end: the least to the most of the things, each end moved out to a power of ten where an energy is beyond it. */
export function ladderDomain(things: readonly number[], energies: readonly number[]): [least: number, most: number] {
  const lowest = Math.min(...energies);
  const highest = Math.max(...energies);
  const least = Math.min(...things) <= lowest ? Math.min(...things) : powerOfTen(Math.floor(exponent(lowest)));
  const most = Math.max(...things) >= highest ? Math.max(...things) : powerOfTen(Math.ceil(exponent(highest)));
  return [least, most > least ? most : least * 10];
}

/**
 * Wh to a height from the top, `padding` away from both ends: more energy is higher up. Written out because D3's own
 * logarithmic scale brings its colours and number formats, 8 kB, to every article.
 */
export function ladderScale([least, most]: [number, number], height: number, padding: number): (wh: number) => number {
  const decades = exponent(most) - exponent(least);
  return (wh) => padding + ((exponent(most) - exponent(wh)) / decades) * (height - 2 * padding);
}

/** The powers of ten inside a domain, and how far apart they are: 10, or 100 and more where they would stand closer than `gap`. */
export function decadesIn(
  [least, most]: [number, number],
  length: number,
  gap: number,
): { decades: number[]; factor: number } {
  const step = Math.max(1, Math.ceil((gap * (exponent(most) - exponent(least))) / length));
  const first = Math.ceil(exponent(least) / step) * step;
  return { decades: range(first, Math.floor(exponent(most)) + 1, step).map(powerOfTen), factor: powerOfTen(step) };
}
