/**
 * How well an amount of an everyday thing reads: how near it is to amounts that people picture, how round, and how
 * familiar and stable the thing is. The rules and their grounds are in `data/README.md`.
 */
import type { Equivalent } from './dataset.js';

/** Closeness of an amount to what reads best: amount and worth, joined by straight lines over the logarithm. */
const CLOSENESS: [amount: number, worth: number][] = [
  [0.1, 0.1],
  [1, 0.7],
  [1, 1],
  [10, 1],
  [30, 0.95],
  [100, 0.6],
  [1000, 0.1],
];

function closeness(amount: number): number {
  let above = 1;
  while (above < CLOSENESS.length - 1 && CLOSENESS[above]![0] <= amount) above++;
  const [least, worth] = CLOSENESS[above - 1]!;
  const [most, nextWorth] = CLOSENESS[above]!;
  return worth + ((nextWorth - worth) * Math.log(amount / least)) / Math.log(most / least);
}

/** 1 for an amount of one significant digit, less the farther it is from one. */
function roundness(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(amount));
  return 1 - Math.abs(amount - Math.round(amount / power) * power) / amount;
}

const appeals = new WeakMap<Equivalent, number>();

/** What an equivalent is worth whatever its amount: how familiar and how stable it is. */
function appealOf(equivalent: Equivalent): number {
  let appeal = appeals.get(equivalent);
  if (appeal === undefined) {
    const { low, high } = equivalent.whPerUnit;
    const stability = Math.max(0, 1 - Math.log2(high / low) / 4);
    appeals.set(equivalent, (appeal = equivalent.familiarity ** 0.33 * stability ** 0.12));
  }
  return appeal;
}

/** How well an amount of an equivalent reads, 0 to 1. */
export const scoreOf = (equivalent: Equivalent, amount: number): number =>
  appealOf(equivalent) * Math.sqrt(closeness(amount)) * roundness(amount) ** 0.05;
