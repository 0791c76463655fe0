/**
 * Many explanations to one total: energies added, the weakest kind kept, boundaries listed, answers without a figure
 * counted and not guessed. It knows no language; what it adds was explained before.
 */
import { compareEnergy, type ComparisonOptions } from './comparison.js';
import { KINDS, type Boundary, type Dataset, type Kind, type Range, type Source } from './dataset.js';
import { add, times } from './range.js';
import type { Comparison, Explanation, Known } from './explanation.js';

/** An explanation without an energy. */
type Missing = Exclude<Explanation, Known>;

/** The total of some answers, as far as figures exist. */
export interface Tally {
  /** How many explanations came in, and how many of them have an energy. */
  answers: number;
  covered: number;
  /** Queries of the covered answers. */
  queries: number;
  /** Wh of the covered answers together; absent where none is covered. */
  energyWh?: Range;
  /** The weakest kind among the covered answers. */
  kind?: Kind;
  /** The boundaries among the covered answers: more than one says that unlike figures were added. */
  boundaries: Boundary[];
  /** Whether a part is known as a range only: its typical value is the middle of nothing published. */
  rangeOnly: boolean;
  sources: Source[];
  /** The covered answers by model, in the order they came. */
  models: { name: string; queries: number; energyWh: Range }[];
  /** The answers that have an energy, as they were explained. */
  known: Known[];
  /** Those that have none, likewise. */
  missing: Missing[];
  comparisons: Comparison[];
}

/** Weakest last in `KINDS`. */
const weaker = (a: Kind, b: Kind): Kind => (KINDS.indexOf(a) > KINDS.indexOf(b) ? a : b);

const distinct = <Value>(values: Value[]): Value[] => [...new Set(values)];

function addByModel(known: Known[]): Tally['models'] {
  const models = new Map<string, Tally['models'][number]>();
  for (const { model, queries, energyWh } of known) {
    const before = models.get(model.name);
    models.set(model.name, {
      name: model.name,
      queries: (before?.queries ?? 0) + queries,
      energyWh: before ? add(before.energyWh, energyWh) : energyWh,
    });
  }
  return [...models.values()];
}

/**
 * Adds explanations up. Comparisons are for the whole total.
 *
 * @param explanations In any order; those without a known energy are counted as not covered.
 */
export function tally(explanations: readonly Explanation[], dataset: Dataset, options: ComparisonOptions = {}): Tally {
  const known = explanations.filter((one): one is Known => one?.status === 'known');
  const total = {
    answers: explanations.length,
    covered: known.length,
    queries: known.reduce((sum, { queries }) => sum + queries, 0),
    boundaries: distinct(known.map(({ boundary }) => boundary)),
    rangeOnly: known.some(({ rangeOnly }) => rangeOnly),
    sources: distinct(known.flatMap(({ sources }) => sources)),
    models: addByModel(known),
    known,
    missing: explanations.filter((one): one is Missing => one && one.status !== 'known'),
  };
  if (known.length === 0) return { ...total, comparisons: [] };
  const energyWh = known.map((one) => one.energyWh).reduce(add);
  const each = times(energyWh, 1 / total.queries);
  return {
    ...total,
    energyWh,
    kind: known.map(({ kind }) => kind).reduce(weaker),
    // A total is one sum: a raised count would be a count of nothing that happened.
    comparisons: compareEnergy(energyWh, each, total.queries, dataset, options).filter(
      ({ queries, inverse }) => !inverse && queries === total.queries,
    ),
  };
}
