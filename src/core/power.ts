/** The power of everyday things that are told in time: Wh per second, minute or hour as watts. */
import type { DisplayUnit, Equivalent } from './dataset.js';

const SECONDS: Partial<Record<DisplayUnit, number>> = { second: 1, minute: 60, hour: 3600 };

/** W of what uses so many Wh in one unit of time; undefined where the unit is no time. */
export function powerOf(whPerUnit: number, unit: DisplayUnit): number | undefined {
  const seconds = SECONDS[unit];
  return seconds && (whPerUnit * 3600) / seconds;
}

/** W of a thing as its assumption states it: in four digits, without what the rounding of Wh per second left over. */
export function statedPowerOf({ unit, whPerUnit }: Equivalent): number | undefined {
  const power = powerOf(whPerUnit.typical, unit);
  return power && Number(power.toPrecision(4));
}
