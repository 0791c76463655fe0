/** What a reader must know of an everyday thing whose figure is weak: the amount over its own range, and why. */
import type { Comparison, Known } from '../core/index.js';
import type { Spoken } from './describe-compared.js';
import { describeAmount } from './describe-thing.js';
import { fill } from './format.js';

/** The amount of a comparison at the most and the least that the thing itself may use; an inverse one in queries. */
function overThing({ amount, whPerUnit, inverse, unit }: Comparison, { language, locale }: Spoken): string {
  const { low, typical, high } = whPerUnit;
  const [least, most] = inverse ? [low / typical, high / typical] : [typical / high, typical / low];
  const range = { low: amount.typical * least, typical: amount.typical, high: amount.typical * most };
  const text = describeAmount({ unit: inverse ? 'count' : unit, whPerUnit }, range, language, locale);
  return inverse ? fill(language.query, { count: text }, locale, { count: range.high }) : text;
}

/** One sentence for each of an answer's comparisons that needs one. */
export function describeThingCaveats({ comparisons }: Known, spoken: Spoken): string[] {
  return comparisons.flatMap((comparison) => {
    const message = spoken.language.thingCaveat[comparison.id];
    return message ? [fill(message, { range: overThing(comparison, spoken) }, spoken.locale)] : [];
  });
}
