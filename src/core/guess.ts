/** What a guess is worth: how many times too much or too little, told without a score. Amounts are in any one unit. */
import type { Range } from './dataset.js';

/** Guesses less than this many times off are called near: nobody knows the typical value better. */
const NEAR = 1.25;

export interface JudgedGuess {
  /** How many times the answer the guess is, the larger over the smaller: 1 or more. */
  factor: number;
  side: 'near' | 'too-much' | 'too-little';
  /** Whether it lies between the least and the most that were published, as a reader sees all three. */
  isInRange: boolean;
}

/**
 * Judges a guess.
 *
 * @param shown Rounds an amount as readers are shown it, who divide what they see: a guess of "1.8 hours" lies in a range of
 *   "1.8 to 37 hours".
 */
export function judgeGuess(
  guess: number,
  answer: Range,
  shown: (amount: number) => number = (amount) => amount,
): JudgedGuess {
  const ratio = shown(guess) / shown(answer.typical);
  const factor = Math.max(ratio, 1 / ratio);
  const side = factor < NEAR ? 'near' : ratio > 1 ? 'too-much' : 'too-little';
  return { factor, side, isInRange: shown(guess) >= shown(answer.low) && shown(guess) <= shown(answer.high) };
}

export interface GuessSummary {
  near: number;
  tooMuch: number;
  tooLittle: number;
  inRange: number;
  /** Half of the guesses were off by this factor or less. */
  middleFactor: number;
}

/** What several guesses have in common; undefined for none. */
export function sumUpGuesses(judged: readonly JudgedGuess[]): GuessSummary | undefined {
  if (judged.length === 0) return undefined;
  const factors = judged.map(({ factor }) => factor).sort((a, b) => a - b);
  const count = (side: JudgedGuess['side']): number => judged.filter((one) => one.side === side).length;
  return {
    near: count('near'),
    tooMuch: count('too-much'),
    tooLittle: count('too-little'),
    inRange: judged.filter(({ isInRange }) => isInRange).length,
    middleFactor: factors[Math.ceil(factors.length / 2) - 1]!,
  };
}

/** A place on a logarithmic slider, 0 to 1, as an amount: each step multiplies by the same factor. */
export const amountAt = (place: number, [least, most]: readonly [number, number]): number =>
  least * (most / least) ** place;

/** The place of an amount on such a slider. */
export const placeOf = (amount: number, [least, most]: readonly [number, number]): number =>
  Math.log(amount / least) / Math.log(most / least);
