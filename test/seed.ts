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

/** What one case may take, ms, whatever is put in, on a machine that does nothing else. */
const MOST_MS = 50;
/** A machine is late once for many reasons; what is slow is slow each time. */
const TRIES = 5;
/** Reading ten million characters once takes this long on a machine that does nothing else, ms. */
const READING_MS = 15;

const BLANKS = ' '.repeat(1e7);

/** How many times slower everything is at the moment than on a machine that does nothing else. */
function slowness(): number {
  const start = performance.now();
  BLANKS.trim();
  return Math.max(1, (performance.now() - start) / READING_MS);
}

/** The time since a start, as it would be on a machine that does nothing else. */
function timeSince(start: number): number {
  const took = performance.now() - start;
  return took > MOST_MS ? took / slowness() : took;
}

/** The time that something takes, ms: the least of a few tries, where the first was late. */
export function leastTime(act: () => void): number {
  let least = Infinity;
  for (let tried = 0; tried < TRIES && least > MOST_MS; tried++) {
    const start = performance.now();
    act();
    least = Math.min(least, timeSince(start));
  }
  return least;
}

/** As `leastTime`, of something that is awaited. */
export async function leastTimeOf(act: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let tried = 0; tried < TRIES && least > MOST_MS; tried++) {
    const start = performance.now();
    await act();
    least = Math.min(least, timeSince(start));
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

/** As `holds`, of a property that is awaited, which times its cases itself. */
export async function holdsAwaited<Values extends [unknown, ...unknown[]]>(
  property: fc.IAsyncProperty<Values>,
  numRuns: number,
): Promise<void> {
  await fc.assert(property, { seed: SEED, numRuns, includeErrorInReport: true });
  cases += numRuns;
}

/** How many cases held so far. */
export const heldCases = (): number => cases;

/** How many cases were tried so far, with their seed: for the one line that a file prints. */
export const triedCases = (): string => `${cases.toLocaleString('en')} cases, seed ${SEED} (SEED=… tries others)`;

/** Counts cases that were tried by a loop. */
export const count = (tried: number): void => void (cases += tried);
