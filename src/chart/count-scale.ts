/**
 * The logarithmic slider for a count: ten stops for each power of ten, so that one step of the arrow key always means
 * another count, and each stop is a number a reader would say. It knows no DOM; positions are whole numbers from 0.
 */
import { minIndex } from 'd3';

const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
/** From one query to a billion; larger counts can be typed. */
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8];

const COUNTS = [...POWERS.flatMap((power) => STEPS.map((step) => step * power)), 1e9].filter(Number.isInteger);

/** The last position; the first is 0. */
export const LAST_POSITION = COUNTS.length - 1;

/** The count at a position; beyond the ends, that of the end. */
export const countAt = (position: number): number =>
  COUNTS[Math.min(LAST_POSITION, Math.max(0, Math.round(position)))]!;

/** The position nearest to a count, by ratio. */
export const positionOf = (count: number): number => minIndex(COUNTS, (stop) => Math.abs(Math.log(stop / count)));
