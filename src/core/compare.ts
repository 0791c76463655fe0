/**
 * Two explanations beside each other: how many times as much one query of the first uses as one of the second. Only
 * like is compared with like: one task, one kind, one boundary, one publication (prompts, lengths and software differ from
 * one to the next), and figures that it lets stand side by side.
 */
import type { Range } from './dataset.js';
import type { Explanation, Known } from './explanation.js';

/** Why two explanations cannot be set beside each other. */
export type Difference =
  'given' | 'no-figure' | 'task' | 'kind' | 'boundary' | 'source' | 'length' | 'guessed' | 'not-comparable';

export type Ratio =
  | {
      comparable: true;
      /** Energy of one query of the first over one of the second: 6 says six times as much. */
      ratio: Range;
      /** Whether their ranges overlap, so that either may be the smaller in practice. */
      overlaps: boolean;
    }
  | { comparable: false; difference: Difference };

/** Answers of about the same length: a longer one costs more whatever the model. */
const MOST_LENGTH_RATIO = 3;

const publicationsOf = ({ sources }: Known): string => sources.map(({ id }) => id).join();

/** Whether nothing but guesses tells two figures apart. */
const areGuessed = (...both: Known[]): boolean => both.every(({ caveats }) => caveats.includes('size-guessed'));

/** Whether the energy is the host's or the author's own: what it covers is not known. */
const isGiven = (one: Explanation): boolean => one?.status === 'known' && one.model.match === 'given';

/** Whether a publication does not let a figure stand beside others, or nobody here has read there how far it is spread. */
const isNotComparable = ({ caveats }: Known): boolean =>
  caveats.includes('not-comparable') || caveats.includes('read-second-hand');

function differenceOf(a: Known, b: Known): Difference | undefined {
  if (a.task === undefined || a.task !== b.task) return 'task';
  if (a.kind !== b.kind) return 'kind';
  if (a.boundary !== b.boundary || a.boundary === 'not-stated') return 'boundary';
  if (publicationsOf(a) !== publicationsOf(b)) return 'source';
  if (areGuessed(a, b)) return 'guessed';
  if ([a, b].some(isNotComparable)) return 'not-comparable';
  // Answers so long or short that no typical value can be said.
  if (a.rangeOnly || b.rangeOnly) return 'length';
  // Where one of them is not known this is NaN, which is above nothing.
  const lengths = [a.outputTokens, b.outputTokens] as number[];
  return Math.max(...lengths) / Math.min(...lengths) > MOST_LENGTH_RATIO ? 'length' : undefined;
}

/**
 * How many times as much energy one query of `a` uses as one of `b`.
 *
 * @returns The ratio of their typical values, with the least and the most that their ranges allow; or why the two
 *   cannot be compared. An explanation without a figure is never compared.
 */
export function compare(a: Explanation, b: Explanation): Ratio {
  if (isGiven(a) || isGiven(b)) return { comparable: false, difference: 'given' };
  if (a?.status !== 'known' || b?.status !== 'known') return { comparable: false, difference: 'no-figure' };
  const difference = differenceOf(a, b);
  if (difference) return { comparable: false, difference };
  const [one, other] = [a.perQueryWh, b.perQueryWh];
  return {
    comparable: true,
    ratio: { low: one.low / other.high, typical: one.typical / other.typical, high: one.high / other.low },
    overlaps: one.low <= other.high && other.low <= one.high,
  };
}
