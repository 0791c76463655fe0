/**
 * How much energy one unit of an everyday thing takes, worked out from the statement it rests on. Only exact
 * conversions are written here; every other number is in `equivalents.json`.
 */
import type { Range } from '../src/core/dataset.js';

/** One value for low, typical and high alike, or one for each; null where the statement does not give that bound. */
type Bounds = number | [low: number | null, typical: number | null, high: number | null];

/** A statement from which Wh per unit can be worked out. */
export type Derivation =
  /** Watts x the share of the time they are drawn x seconds. */
  | { from: 'power'; watts: Bounds; seconds: Bounds; duty?: Bounds }
  /** Water heated: litres x kJ per litre and kelvin x temperature rise / efficiency. */
  | {
      from: 'heat';
      litres: Bounds;
      fromCelsius: Bounds;
      toCelsius: Bounds;
      efficiency: Bounds;
      kilojoulesPerLitreKelvin: number;
    }
  /** A total shared out over a count, `times` of which make one unit. */
  | { from: 'total'; wattHours: Bounds; count: number; times?: number }
  | { from: 'distance'; wattHours: Bounds; miles: number; per: 'kilometre' | 'mile' }
  | { from: 'food'; kilocalories: Bounds; count: number }
  | { from: 'fraction'; of: string; times: number }
  /** Published as it is, with no sum behind it; `why` says whose figure it is. */
  | { from: 'stated'; wattHours: Bounds; why: string };

const BOUND_NAMES = ['low', 'typical', 'high'] as const;
export type Bound = (typeof BOUND_NAMES)[number];

const SECONDS_PER_HOUR = 3600;
const KILOJOULES_PER_WATT_HOUR = 3.6;
const KILOJOULES_PER_KILOCALORIE = 4.184;
const KILOMETRES_PER_MILE = 1.609344;

/** Wh per unit for one bound, or null where the statement does not give it. `wholes` are the things a fraction may be of. */
export function deriveWh(derivation: Derivation, bound: Bound, wholes: ReadonlyMap<string, Range>): number | null {
  switch (derivation.from) {
    case 'power':
      return product(bound, derivation.watts, derivation.seconds, derivation.duty ?? 1, 1 / SECONDS_PER_HOUR);
    case 'heat':
      return deriveHeat(derivation, bound);
    case 'total':
      return product(bound, derivation.wattHours, derivation.times ?? 1, 1 / derivation.count);
    case 'distance':
      return product(
        bound,
        derivation.wattHours,
        1 / derivation.miles,
        derivation.per === 'mile' ? 1 : 1 / KILOMETRES_PER_MILE,
      );
    case 'food':
      return product(
        bound,
        derivation.kilocalories,
        KILOJOULES_PER_KILOCALORIE / KILOJOULES_PER_WATT_HOUR,
        1 / derivation.count,
      );
    case 'fraction':
      return product(bound, wholes.get(derivation.of)?.[bound] ?? NaN, derivation.times);
    case 'stated':
      return product(bound, derivation.wattHours);
  }
}

function deriveHeat(heat: Extract<Derivation, { from: 'heat' }>, bound: Bound): number | null {
  const cold = boundOf(heat.fromCelsius, bound);
  const hot = boundOf(heat.toCelsius, bound);
  const efficiency = boundOf(heat.efficiency, bound);
  if (cold === null || hot === null || efficiency === null) return null;
  return product(
    bound,
    heat.litres,
    heat.kilojoulesPerLitreKelvin,
    hot - cold,
    1 / efficiency,
    1 / KILOJOULES_PER_WATT_HOUR,
  );
}

function product(bound: Bound, ...factors: Bounds[]): number | null {
  let result = 1;
  for (const factor of factors) {
    const value = boundOf(factor, bound);
    if (value === null) return null;
    result *= value;
  }
  return result;
}

function boundOf(bounds: Bounds, bound: Bound): number | null {
  return typeof bounds === 'number' ? bounds : bounds[BOUND_NAMES.indexOf(bound)]!;
}
