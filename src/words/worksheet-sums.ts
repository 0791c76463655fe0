/** The sums of the sheet: E = P x t, one query and many, and how much of an everyday thing an energy is. */
import { statedPowerOf } from '../core/power.js';
import { describeThing } from './describe-thing.js';
import { formatAmount, formatCount, formatNumber, formatWatts } from './format.js';
import { DIGITS, printed, thingOf, wh, write, type Ask } from './write-question.js';

const PUPILS = 30;
const EACH = 10;
/** How long the lamp of the first sum is on. */
const LIT_SECONDS = 20;

/** The energy of a lamp that is on for a while. */
export const time: Ask = (input) => {
  const { language, locale } = input;
  const lamp = thingOf(input, 'led_bulb');
  const power = lamp && statedPowerOf(lamp);
  if (!lamp || !power) return undefined;
  const hours = LIT_SECONDS / 3600;
  const values = {
    thing: describeThing({ ...lamp, unit: 'second' }, LIT_SECONDS, language, locale),
    power: formatWatts(power, locale),
    time: formatAmount(LIT_SECONDS, 'second', locale, DIGITS),
    divisor: formatCount(3600, locale),
    hours: formatAmount(hours, 'hour', locale, DIGITS),
    energy: wh(power * hours, locale),
  };
  return write('time', values, input, { things: [lamp] });
};

/** One query, many queries. */
export const queries: Ask = (input) => {
  const { known, language, locale } = input;
  const values = {
    kind: language.kind[known.kind],
    boundary: language.boundary[known.boundary],
    model: known.model.name,
    perQuery: wh(known.perQueryWh.typical, locale),
    queries: formatCount(known.queries, locale),
    energy: wh(known.energyWh.typical, locale),
  };
  return known.queries > 1 ? write('queries', values, input, { count: known.queries }) : undefined;
};

/** What a whole class uses. */
export const classroom: Ask = (input) => {
  const { known, locale } = input;
  const each = known.queries === PUPILS * EACH ? EACH / 2 : EACH;
  const values = {
    pupils: formatCount(PUPILS, locale),
    each: formatCount(each, locale),
    queries: formatCount(PUPILS * each, locale),
    perQuery: wh(known.perQueryWh.typical, locale),
    energy: wh(known.perQueryWh.typical * PUPILS * each, locale),
  };
  return write('class', values, input);
};

/** An amount that can be pictured. */
const isCountable = (amount: number): boolean => amount >= 0.5 && amount <= 1000;

/** How many of a thing that is counted an energy is. */
export const thing: Ask = (input) => {
  const { known, language, locale } = input;
  const energyWh = known.energyWh.typical;
  const ids = [...known.comparisons.map(({ id }) => id), 'phone_charge', 'kettle_cup', 'ev_km'];
  const found = ids
    .flatMap((id) => thingOf(input, id) ?? [])
    .find((one) => statedPowerOf(one) === undefined && isCountable(energyWh / one.whPerUnit.typical));
  if (!found) return undefined;
  const values = {
    one: describeThing(found, 1, language, locale),
    wh: wh(found.whPerUnit.typical, locale),
    energy: wh(energyWh, locale),
    amount: formatNumber(energyWh / printed(found.whPerUnit.typical), locale),
  };
  return write('thing', values, input, { things: [found] });
};

/** How long a thing could run on it. */
export const run: Ask = (input) => {
  const { known, locale } = input;
  const energyWh = known.energyWh.typical;
  const ids = [...known.comparisons.map(({ id }) => id), 'led_bulb', 'microwave', 'oven_minute'];
  const found = ids
    .flatMap((id) => thingOf(input, id) ?? [])
    .find((one) => isCountable(energyWh / (statedPowerOf(one) ?? Infinity)));
  if (!found) return undefined;
  const power = statedPowerOf(found)!;
  const values = {
    power: formatWatts(power, locale),
    energy: wh(energyWh, locale),
    hours: formatAmount(energyWh / power, 'hour', locale, DIGITS),
  };
  return write('run', values, input, { things: [found] });
};
