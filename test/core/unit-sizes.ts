import type { DisplayUnit } from '../../src/core/index.js';

/** How much of a quantity one unit is: exact by definition. */
export const UNIT_SIZES: Record<DisplayUnit, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  metre: 1,
  kilometre: 1000,
  foot: 1,
  mile: 5280,
  percent: 1,
  charge: 100,
  count: 1,
};
