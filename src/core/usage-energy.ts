import type { Kind, Range } from './dataset.js';
import { at, own } from './own-property.js';

/**
 * How the energy of a response was stated: `greenpt`; `neuralwatt` (its `energy` object, also the `: energy` comment of
 * streams and the proposal for all providers that is made of the same fields); `greenjoules` (its receipt);
 * `energy-headers` (`X-Energy-Joules`, sent by Greenjoules and by gateways); `hf-energy` (the energy fork of Text
 * Generation Inference); `albert` (Albert and any other OpenGateLLM server); `ecologits`.
 */
export type EnergySource = (typeof ENERGY)[number][0];

/** Energy of one response, all of its tokens together. */
export interface EnergyReading {
  /** Watt-hours, above 0. The middle of `wattHoursRange` where only the ends of a range were stated. */
  wattHours: number;
  /** Watt-hours; only where a range was stated. */
  wattHoursRange?: Range;
  /** `measured` by meters of the provider, or `estimated` by a model of its energy. */
  wattHoursKind: Kind;
  energySource: EnergySource;
}

/** How many of a unit make one watt-hour. Wms is the watt-millisecond. */
const PER_WATT_HOUR = { Wh: 1, kWh: 1e-3, J: 3600, mJ: 3.6e6, Wms: 3.6e6 };

/**
 * Rows are source, kind, unit, path of the figure, path of its method; in order of preference, measured before
 * estimated. OpenGateLLM's figures are computed with EcoLogits from parameters, tokens and latency (its
 * docs/functionalities/environmental_footprint.md), so they are estimates although the provider sends them.
 */
const ENERGY = [
  ['greenpt', 'measured', 'Wms', 'impact/energy/total'],
  ['neuralwatt', 'measured', 'J', 'energy_joules'],
  ['neuralwatt', 'measured', 'kWh', 'energy_kwh'],
  ['neuralwatt', 'measured', 'Wh', 'wh'],
  ['greenjoules', 'measured', 'J', 'total_joules', 'method_confidence'],
  ['energy-headers', 'measured', 'J', 'x-energy-joules', 'x-energy-method'],
  ['energy-headers', 'measured', 'J', 'X-Energy-Joules', 'X-Energy-Method'],
  ['hf-energy', 'measured', 'mJ', 'energy_consumption'],
  ['albert', 'estimated', 'kWh', 'impacts/kWh'],
  ['albert', 'estimated', 'kWh', 'carbon/kWh'],
  ['ecologits', 'estimated', 'kWh', 'impacts/energy/value'],
] as const;

/** Watt-hours of a finite number above 0, or of its decimal text (headers are text); else undefined: 0 is a placeholder. */
function toWattHours(value: unknown, perWattHour: number): number | undefined {
  const decimal = typeof value === 'string' && value.length < 25 ? Number(value) : value;
  const wattHours = typeof decimal === 'number' ? decimal / perWattHour : 0;
  return wattHours > 0 && wattHours < Infinity ? wattHours : undefined;
}

/** The energy that a provider stated in one of `places`, the objects of one response; undefined if none did. */
export function findEnergy(places: unknown[]): EnergyReading | undefined {
  for (const [energySource, kind, unit, path, methodPath] of ENERGY) {
    for (const place of places) {
      const stated = at(place, path);
      if (stated === undefined) continue;
      // A unit beside the figure wins over the documented one; a unit that we do not know makes the figure NaN.
      const statedUnit = at(place, path.replace(/[^/]*$/, 'unit')) ?? unit;
      const perWattHour = own(PER_WATT_HOUR, statedUnit as string) as number;
      const low = toWattHours(own(stated, 'min'), perWattHour);
      const high = toWattHours(own(stated, 'max'), perWattHour);
      const isRange = low && high && low <= high;
      const wattHours = isRange ? low + (high - low) / 2 : toWattHours(stated, perWattHour);
      if (!wattHours) continue;
      const method = methodPath && at(place, methodPath);
      return {
        wattHours,
        ...(isRange && { wattHoursRange: { low, typical: wattHours, high } }),
        // Greenjoules says so where it had no counter to read and derived the joules from utilisation.
        wattHoursKind: typeof method === 'string' && /deriv|estim|util|tdp/i.test(method) ? 'estimated' : kind,
        energySource,
      };
    }
  }
  return undefined;
}
