/**
 * An amount as a number of like pictures: how much each stands for, where each stands, and how full it is. The count
 * stays small enough to be seen at once, so what one picture stands for grows by powers of ten. It knows neither the
 * DOM, nor what the pictures are; lengths are in cells of one picture.
 */
import { range } from 'd3';

export interface Picture {
  column: number;
  row: number;
  /** 0 to 1, from its foot. */
  filled: number;
}

export interface Pictogram {
  /** How much one picture stands for: 1, 10, 100 … */
  each: number;
  columns: number;
  rows: number;
  pictures: Picture[];
}

/** More pictures than this are not counted at a glance. */
const MOST = 50;
const COLUMNS = 10;
/** A part smaller than this would be an empty picture to the eye. */
const SLIVER = 0.05;

/** How much one picture stands for, so that no more than `MOST` are needed. */
function eachOf(amount: number): number {
  let power = 0;
  while (amount / 10 ** power > MOST) power += 1;
  return 10 ** power;
}

/** Lays an amount above 0 out as pictures in rows of ten; the last one is partly filled. */
export function layoutPictogram(amount: number): Pictogram {
  const each = eachOf(amount);
  const wanted = amount / each;
  const count = Math.max(1, Math.ceil(wanted - SLIVER));
  const columns = Math.min(COLUMNS, count);
  return {
    each,
    columns,
    rows: Math.ceil(count / columns),
    pictures: range(count).map((at) => ({
      column: at % columns,
      row: Math.floor(at / columns),
      filled: Math.min(1, wanted - at),
    })),
  };
}
