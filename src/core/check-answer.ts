/**
 * Judges a pupil's answer to a sum: right, close, a slip of units that can be named, or not yet. It knows what was asked
 * and the numbers of the sum; the words for a verdict are in `src/words`.
 */
import { readAnswer, type Reading } from './read-answer.js';

/** What was asked for, with the right answer in its unit, above 0. */
export interface Asked {
  unit: 'Wh' | 'kWh' | 'h';
  value: number;
  /** The power in the sum, W: giving it for the energy is a slip of its own. */
  powerW?: number;
  /** Nothing but the unit was asked for: the same in another unit is no answer. */
  isConversion?: boolean;
}

/** A right sum in another unit than the asked one, or the other quantity. */
export type UnitSlip =
  | 'wh-for-kwh'
  | 'kwh-for-wh'
  | 'thousand-off'
  | 'seconds-for-hours'
  | 'minutes-for-hours'
  | 'power-for-energy'
  | 'other-quantity'
  | 'another-unit';

export type Verdict =
  { verdict: 'right' | 'close' | 'not-yet' | 'unreadable' } | { verdict: 'unit-slip'; slip: UnitSlip };

/** Parts of the right answer: this far off it is right still, or close. */
const RIGHT = 0.02;
const CLOSE = 0.1;

const isNear = (value: number, target: number, part: number): boolean =>
  Math.abs(value - target) <= part * Math.abs(target) * (1 + 1e-9);

/** Two significant digits are right, although they can be 5 % off. */
const isRight = (value: number, target: number): boolean =>
  isNear(value, target, RIGHT) || isNear(value, Number(target.toPrecision(2)), 1e-9);

const isClose = (value: number, target: number): boolean =>
  isNear(value, target, CLOSE) || isNear(value, Number(target.toPrecision(1)), 1e-9);

/** How many times the right answer each slip gives. */
const SLIPS: Record<Asked['unit'], [slip: UnitSlip, factor: number][]> = {
  Wh: [
    ['kwh-for-wh', 1 / 1000],
    ['thousand-off', 1000],
    ['seconds-for-hours', 3600],
    ['minutes-for-hours', 60],
  ],
  kWh: [
    ['wh-for-kwh', 1000],
    ['thousand-off', 1 / 1000],
    ['seconds-for-hours', 3600],
    ['minutes-for-hours', 60],
  ],
  h: [
    ['seconds-for-hours', 3600],
    ['minutes-for-hours', 60],
  ],
};

const BASE_OF_UNIT = { Wh: 1, kWh: 1000, h: 1 };

function findSlip(number: number, { unit, value, powerW }: Asked): UnitSlip | undefined {
  const sameAsPower = powerW !== undefined && [powerW, powerW / BASE_OF_UNIT[unit]].some((w) => isRight(number, w));
  if (sameAsPower && unit !== 'h') return 'power-for-energy';
  return SLIPS[unit].find(([, factor]) => isRight(number, value * factor))?.[0];
}

/** A written unit is believed: 200 J is right where 0.056 Wh is; watts are no energy however many. */
function judge({ number, quantity, inBase }: Reading, asked: Asked): Verdict {
  const wanted = asked.unit === 'h' ? 'time' : 'energy';
  if (quantity && quantity !== wanted) {
    return { verdict: 'unit-slip', slip: quantity === 'power' ? 'power-for-energy' : 'other-quantity' };
  }
  const answer = inBase === undefined ? number : inBase / BASE_OF_UNIT[asked.unit];
  if (isRight(answer, asked.value)) {
    const isLeftToDo = asked.isConversion && !isNear(number, answer, 1e-9);
    return isLeftToDo ? { verdict: 'unit-slip', slip: 'another-unit' } : { verdict: 'right' };
  }
  // Who writes "20 min" where hours are asked for has not taken minutes for hours.
  const isOtherTime = asked.unit === 'h' && !isNear(number, answer, 1e-9);
  const slip = isOtherTime ? undefined : findSlip(answer, asked);
  if (slip) return { verdict: 'unit-slip', slip };
  return { verdict: isClose(answer, asked.value) ? 'close' : 'not-yet' };
}

const BEST_FIRST: Verdict['verdict'][] = ['right', 'close', 'unit-slip', 'not-yet'];

/**
 * The verdict on an answer as it was typed; where it can be read in two ways, the better one.
 *
 * @example checkAnswer('200', { unit: 'Wh', value: 10 * (20 / 3600), powerW: 10 }) // seconds-for-hours
 */
export function checkAnswer(text: string, asked: Asked): Verdict {
  const verdicts = readAnswer(text).map((reading) => judge(reading, asked));
  return (
    BEST_FIRST.flatMap((best) => verdicts.find(({ verdict }) => verdict === best) ?? [])[0] ?? { verdict: 'unreadable' }
  );
}
