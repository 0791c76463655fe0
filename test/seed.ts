/** One seed for every property of a run: printed, so that a failure can be repeated, and another for whoever asks. */
import fc from 'fast-check';

const DEFAULT_SEED = 20261124;

/** In a page `?seed=7`, which Node has in the variable `SEED`. */
function askedSeed(): number {
  const { process, location } = globalThis as {
    process?: { env?: Record<string, string | undefined> };
    location?: { search: string };
  };
  return Number(process?.env?.SEED ?? new URLSearchParams(location?.search ?? '').get('seed') ?? NaN);
}

const asked = askedSeed();

/** The seed of this run. */
export const SEED = Number.isSafeInteger(asked) ? asked : DEFAULT_SEED;

let cases = 0;

/** Holds for so many cases, by the seed of the run; a failure says the seed and the least case. */
export function holds<Values extends [unknown, ...unknown[]]>(
  property: fc.IRawProperty<Values>,
  numRuns: number,
): void {
  cases += numRuns;
  fc.assert(property, { seed: SEED, numRuns });
}

/** How many cases were tried so far, with their seed: for the one line that a file prints. */
export const triedCases = (): string => `${cases.toLocaleString('en')} cases, seed ${SEED} (SEED=… tries others)`;

/** Counts cases that were tried by a loop. */
export const count = (tried: number): void => void (cases += tried);
