/** What of the things that were asked for is not told: who asked should hear of it, since the answer does not show it. */
import type { Comparison, ExplainRequest } from './explanation.js';

/** Ids of the equivalents asked for that are none of the comparisons. */
export const findLeftOut = ({ equivalents = [] }: ExplainRequest, comparisons: readonly Comparison[]): string[] =>
  equivalents.filter((asked) => comparisons.every(({ id }) => id !== asked));

/** Names the field first, as for an input that cannot be used; nothing where all is told. */
export const sayLeftOut = (ids: readonly string[]): string =>
  ids.length ? `equivalents leaves out ${ids.join(' ')}: told are at most three, in amounts that people meet` : '';
