/** Sums over ranges: low, typical and high together. */
import type { Range } from './dataset.js';

/** Each bound times a factor, or times the same bound of a range of factors. */
export const times = (range: Range, factor: Range | number): Range => {
  const by = typeof factor === 'number' ? { low: factor, typical: factor, high: factor } : factor;
  return { low: range.low * by.low, typical: range.typical * by.typical, high: range.high * by.high };
};

/** Each bound divided by one number. */
export const divide = ({ low, typical, high }: Range, by: number): Range => ({
  low: low / by,
  typical: typical / by,
  high: high / by,
});

/** Each bound and the same bound of the other. */
export const add = (a: Range, b: Range): Range => ({
  low: a.low + b.low,
  typical: a.typical + b.typical,
  high: a.high + b.high,
});

/** The ones in the middle of an order by typical value: one, or two of an even number. */
export function middleOnes<Ranged extends { range: Range }>(all: readonly Ranged[]): Ranged[] {
  const sorted = [...all].sort((a, b) => a.range.typical - b.range.typical);
  return sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
}

/** One range over several: least low, middle typical, most high. */
export function rangeOver(ranges: readonly Range[]): Range {
  const middle = middleOnes(ranges.map((range) => ({ range })));
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    typical: middle.reduce((sum, { range }) => sum + range.typical, 0) / middle.length,
    high: Math.max(...ranges.map(({ high }) => high)),
  };
}
