/** Where things stand in the picture, for each direction that its language can have. */
import type { Direction } from '../chart/line-direction.js';

/** Of the whole picture, px. */
export const WIDTH = 640;

/** Where something `width` wide begins that begins at `x` in a picture read from left to right. */
export const startOf = (direction: Direction, x: number, width = 0): number =>
  direction === 'rtl' ? WIDTH - x - width : x;
