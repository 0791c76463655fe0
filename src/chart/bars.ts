/**
 * Bars on one scale as plain fractions of its length: where each value stands, and where the ticks are. Linear bars
 * begin at 0; a logarithmic scale has no 0, so there each value is a point on its range. It knows neither the DOM nor
 * words, and no width: fractions serve every box and both reading directions.
 */
import { nice, ticks } from 'd3';
import { decadesIn, ladderScale } from './ladder-scale.js';

export type Axis = 'linear' | 'log';

export interface BarInput {
  id: string;
  low: number;
  typical: number;
  high: number;
}

/** Where a bar's values stand, 0 to 1 of the scale. */
export interface Bar extends BarInput {
  lowAt: number;
  typicalAt: number;
  highAt: number;
}

export interface Bars {
  bars: Bar[];
  ticks: { value: number; at: number }[];
  /** How many times as much each tick is as the one before it, on a logarithmic scale. */
  factor?: number;
}

/** About so many ticks have room beside each other in the narrowest box. */
const TICKS = 4;

/** The powers of ten around all values, at least one apart. */
function decadesAround(least: number, most: number): [least: number, most: number] {
  const below = Math.floor(Math.log10(least));
  const above = Math.ceil(Math.log10(most));
  return [Number(`1e${below}`), Number(`1e${Math.max(above, below + 1)}`)];
}

interface Scale {
  at: (value: number) => number;
  ticks: number[];
  factor?: number;
}

function linearScale(most: number): Scale {
  const [, end] = nice(0, most, TICKS);
  // Even steps may be nearly twice as many as are asked for.
  const steps = [TICKS, TICKS - 1].map((count) => ticks(0, end, count));
  return { at: (value) => value / end, ticks: steps.find(({ length }) => length <= TICKS + 1)! };
}

/** The ladder's scale, lying down: it counts from the top, this from the start. */
function logScale(least: number, most: number): Scale {
  const domain = decadesAround(least, most);
  const fromTop = ladderScale(domain, 1, 0);
  const { decades, factor } = decadesIn(domain, 1, 1 / (TICKS + 1));
  return { at: (value) => 1 - fromTop(value), ticks: decades, factor };
}

/** Lays bars out on one scale that holds the whole range of each. All values are above 0. */
export function layoutBars(inputs: readonly BarInput[], axis: Axis): Bars {
  if (inputs.length === 0) return { bars: [], ticks: [] };
  const least = Math.min(...inputs.map(({ low }) => low));
  const most = Math.max(...inputs.map(({ high }) => high));
  const scale = axis === 'log' ? logScale(least, most) : linearScale(most);
  return {
    bars: inputs.map((input) => ({
      ...input,
      lowAt: scale.at(input.low),
      typicalAt: scale.at(input.typical),
      highAt: scale.at(input.high),
    })),
    ticks: scale.ticks.map((value) => ({ value, at: scale.at(value) })),
    factor: scale.factor,
  };
}
