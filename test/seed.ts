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

/** What one case may take, ms, whatever is put in. */
const MOST_MS = 50;
/** A busy machine makes anything late once; what is slow is slow each time. */
const TRIES = 5;

/** The time that something takes, ms: the least of a few tries, where the first was late. */
export function leastTime(act: () => void): number {
  let least = Infinity;
  for (let tried = 0; tried < TRIES && least > MOST_MS; tried++) {
    const start = performance.now();
    act();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** What is wrong with the time that a case takes; nothing where it is in time. */
export const lateness = (ms: number): string | undefined =>
  ms > MOST_MS ? `took ${Math.round(ms)} ms; right would be at most ${MOST_MS}` : undefined;

/** A property that also fails for a case that takes too long. */
function inTime<Values>(property: fc.IRawProperty<Values>): fc.IRawProperty<Values> {
  const run = (value: Values): ReturnType<typeof property.run> => {
    let failure: Awaited<ReturnType<typeof property.run>> = null;
    const late = lateness(leastTime(() => (failure = property.run(value) as typeof failure)));
    return failure ?? (late ? { error: new Error(late) } : null);
  };
  return Object.assign(Object.create(property) as typeof property, { run });
}

/** Holds for so many cases, each in time, by the seed of the run; a failure says the seed and the least case. */
export function holds<Values extends [unknown, ...unknown[]]>(
  property: fc.IRawProperty<Values>,
  numRuns: number,
): void {
  fc.assert(inTime(property), { seed: SEED, numRuns, includeErrorInReport: true });
  // Only those that held.
  cases += numRuns;
}

/** How many cases held so far. */
export const heldCases = (): number => cases;

/** How many cases were tried so far, with their seed: for the one line that a file prints. */
export const triedCases = (): string => `${cases.toLocaleString('en')} cases, seed ${SEED} (SEED=… tries others)`;

/** Counts cases that were tried by a loop. */
export const count = (tried: number): void => void (cases += tried);
