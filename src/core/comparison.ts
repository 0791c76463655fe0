/**
 * From Wh to what a person can picture: which equivalents fit an energy, how good each is, and the varied few to show.
 * The rules and their grounds are in `data/README.md`; the words for an amount are in `src/words`.
 */
import type { Dataset, DisplayUnit, Equivalent, Range } from './dataset.js';
import { displayUnit } from './display-unit.js';
import { scoreOf } from './comparison-score.js';
import { offeredEquivalents, offeredHomes } from './offered-equivalents.js';
import { divide, times } from './range.js';
import { MAX_QUERIES } from './request.js';
import type { Comparison } from './explanation.js';

/** How many comparisons stand side by side. */
export const SHOWN = 3;
/** Amounts outside these, in the unit shown, cannot be pictured. */
export const LEAST = 0.1;
export const MOST = 1000;
/** The product's own three: shown wherever people meet such amounts of them. */
const PREFERRED = ['led_bulb', 'phone_charge', 'ev_km', 'ev_mile'];
/** A shown comparison stays while its score is at least this share of the best. */
export const KEEP_SHARE = 0.8;

const isShowable = (amount: number): boolean => amount >= LEAST && amount <= MOST;

/** Written out, not spread: a page of answers calls this for each of them. */
const describe = (
  { id, whPerUnit, unit: baseUnit, assumption, source, wording }: Equivalent,
  amount: Range,
  unit: DisplayUnit,
  queries: number,
  inverse: boolean,
): Comparison => {
  const comparison = { id, amount, unit, queries, inverse, whPerUnit, baseUnit, assumption, source };
  return wording ? { ...comparison, wording } : comparison;
};

/** An equivalent that fits an energy: the unit to show, how many of it one unit of the equivalent is, its score. */
interface Fit {
  equivalent: Equivalent;
  unit: DisplayUnit;
  factor: number;
  score: number;
}

/** How an energy fits an equivalent, or undefined where nobody meets such an amount of it. */
function fit(equivalent: Equivalent, wattHours: number): Fit | undefined {
  const amount = wattHours / equivalent.whPerUnit.typical;
  const [least, most] = equivalent.natural;
  if (amount < least || amount > most) return undefined;
  const { unit, factor } = displayUnit(amount, equivalent.unit);
  const shown = amount * factor;
  return isShowable(shown) ? { equivalent, unit, factor, score: scoreOf(equivalent, shown) } : undefined;
}

function fitAll(equivalents: readonly Equivalent[], wattHours: number): Fit[] {
  const fits: Fit[] = [];
  for (const equivalent of equivalents) {
    const one = fit(equivalent, wattHours);
    if (one) fits.push(one);
  }
  return fits;
}

const isPreferred = ({ equivalent }: Fit): boolean => PREFERRED.includes(equivalent.id);
const byScore = (a: Fit, b: Fit): number => b.score - a.score;

/** Tells an energy in an equivalent that fits it. */
const compare = ({ equivalent, unit, factor }: Fit, energyWh: Range, queries: number): Comparison =>
  describe(equivalent, divide(energyWh, equivalent.whPerUnit.typical / factor), unit, queries, false);

/** How many queries one unit of the equivalent is worth; nothing where that is no countable number. */
function invert(equivalent: Equivalent, perQueryWh: Range): Comparison[] {
  const count = equivalent.whPerUnit.typical / perQueryWh.typical;
  if (count < 1 || count > MAX_QUERIES) return [];
  const per = equivalent.whPerUnit.typical;
  const amount = { low: per / perQueryWh.high, typical: count, high: per / perQueryWh.low };
  return [describe(equivalent, amount, equivalent.unit, 1, true)];
}

/** The best of each group; one of the preferred stands for its group whenever people meet such an amount of it. */
function bestOfGroups(fits: Fit[]): Fit[] {
  const best = new Map<string, Fit>();
  for (const one of fits) {
    const other = best.get(one.equivalent.group);
    const isBetter = !other || (isPreferred(one) === isPreferred(other) ? one.score > other.score : isPreferred(one));
    if (isBetter) best.set(one.equivalent.group, one);
  }
  return [...best.values()].sort(byScore);
}

/** The best first, or the one shown now while it is nearly as good; beside it the preferred before others. */
function chooseVaried(fits: Fit[], keep: string | undefined): Fit[] {
  const ranked = bestOfGroups(fits);
  const best = ranked[0];
  if (!best) return [];
  const first =
    fits.find(({ equivalent, score }) => equivalent.id === keep && score >= KEEP_SHARE * best.score) ?? best;
  const others = ranked.filter(({ equivalent }) => equivalent.group !== first.equivalent.group);
  const beside = [...others.filter(isPreferred), ...others.filter((one) => !isPreferred(one))].slice(0, SHOWN - 1);
  return [first, ...beside.sort(byScore)];
}

export interface ComparisonOptions {
  equivalents?: readonly string[];
  region?: string;
  keep?: string;
}

type Find = (energyWh: Range, queries: number) => Comparison[];

/** The comparisons of the nearest power of ten of queries, above the asked ones or below them, for which any are found. */
function changeCount(perQueryWh: Range, queries: number, isMore: boolean, find: Find): Comparison[] {
  for (let power = 0; 10 ** power <= MAX_QUERIES; power++) {
    const count = isMore ? 10 ** power : MAX_QUERIES / 10 ** power;
    const found = count > queries === isMore ? find(times(perQueryWh, count), count) : [];
    if (found.length) return found;
  }
  return [];
}

/** What two comparisons that say the same share: percents of a phone charge are parts of it. */
const keyOf = ({ id, inverse }: Comparison): string => `${id === 'phone_percent' ? 'phone_charge' : id} ${inverse}`;

/** What an author asked for: each as it is, else inverted, else for more queries, else for fewer; none where neither can be. */
function compareAsked(asked: Equivalent[], perQueryWh: Range, energyWh: Range, queries: number): Comparison[] {
  const told = asked.flatMap((equivalent) => {
    const plainly: Find = (energy, count) =>
      fitAll([equivalent], energy.typical).map((one) => compare(one, energy, count));
    const inverted = invert(equivalent, perQueryWh);
    const ways = [
      () => plainly(energyWh, queries),
      () => inverted.filter(({ amount }) => isShowable(amount.typical)),
      () => changeCount(perQueryWh, queries, true, plainly),
      () => inverted,
      () => changeCount(perQueryWh, queries, false, plainly),
    ];
    // A stream asks 20 times a second, and the first way is nearly always there.
    for (const way of ways) {
      const found = way();
      if (found.length) return found;
    }
    return [];
  });
  const keys = told.map(keyOf);
  return told.filter((_, at) => keys.indexOf(keys[at]!) === at).slice(0, SHOWN);
}

/** Above all that a region's readers know: homes of other regions, which their names tell. */
function compareHuge(energyWh: Range, perQueryWh: Range, queries: number, dataset: Dataset): Comparison[] {
  const homes = offeredHomes(dataset);
  const [best] = fitAll(homes, energyWh.typical).sort(byScore);
  if (best) return [compare(best, energyWh, queries)];
  return homes.slice(0, 1).flatMap((one) => invert(one, perQueryWh));
}

/**
 * Up to three comparisons for an energy, the best first; never an amount that would print as 0. Where nothing fits,
 * the count is raised by powers of ten, or, above all everyday things, a day of a home is told in queries. Things that were
 * asked for may also be told for fewer queries; where none of them can be, what fits best is told.
 */
export function compareEnergy(
  energyWh: Range,
  perQueryWh: Range,
  queries: number,
  dataset: Dataset,
  { equivalents, region = '001', keep }: ComparisonOptions = {},
): Comparison[] {
  if (equivalents) {
    const asked = equivalents.map((id) => dataset.equivalents.find((one) => one.id === id)!);
    const told = compareAsked(asked, perQueryWh, energyWh, queries);
    if (told.length) return told;
  }
  const offered = offeredEquivalents(dataset, region);
  const chosenFor = (energy: Range, count: number): Comparison[] =>
    chooseVaried(fitAll(offered, energy.typical), keep).map((one) => compare(one, energy, count));
  const chosen = chosenFor(energyWh, queries);
  if (chosen.length) return chosen;
  const raised = changeCount(perQueryWh, queries, true, chosenFor);
  return raised.length ? raised : compareHuge(energyWh, perQueryWh, queries, dataset);
}
