/** A number of a sum, as the steps of a sum hold it. */
import type { Range, Source } from './dataset.js';
import type { Term } from './explanation.js';

/** A number of a sum by its typical value, with its ends where the sum has to say them and there are two. */
export function termOf(range: Range, saysEnds: boolean, unit: Term['unit'], source?: Source): Term {
  // Not spread together: a stream asks for many.
  const value = range.typical;
  const term: Term = source ? { value, unit, source } : { value, unit };
  if (saysEnds && range.low < range.high) term.range = range;
  return term;
}
