/**
 * From Wh to what a person can picture: which equivalents fit an energy, how good each is, and the varied few to show.
 * The rules and their grounds are in `data/README.md`; the words for an amount are in `src/words`.
 */
import type { Dataset, Equivalent, Range } from './dataset.js';
import { displayUnit } from './display-unit.js';
import { times } from './energy.js';
import { MAX_QUERIES } from './request.js';
import type { Comparison } from './explanation.js';

/** How many comparisons stand side by side. */
const SHOWN = 3;
/** Amounts outside these, in the unit shown, cannot be pictured. */
const LEAST = 0.1;
const MOST = 1000;
/** The product's own three: shown wherever people meet such amounts of them. */
const PREFERRED = ['led_bulb', 'phone_charge', 'ev_km', 'ev_mile'];
/** A shown comparison stays while its score is at least this share of the best. */
const KEEP_SHARE = 0.8;

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
  const above = CLOSENESS.findIndex(([edge]) => edge > amount);
  if (above < 1) return CLOSENESS.at(-1)![1];
  const [[a, worthA], [b, worthB]] = [CLOSENESS[above - 1]!, CLOSENESS[above]!];
  return worthA + ((worthB - worthA) * Math.log(amount / a)) / Math.log(b / a);
}

/** 1 for an amount of one significant digit, less the farther it is from one. */
function roundness(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(amount));
  return 1 - Math.abs(amount - Math.round(amount / power) * power) / amount;
}

/** How well an amount of an equivalent reads, 0 to 1. */
function scoreOf(equivalent: Equivalent, amount: number): number {
  const { low, high } = equivalent.whPerUnit;
  const stability = Math.max(0, 1 - Math.log2(high / low) / 4);
  return (
    closeness(amount) ** 0.5 * equivalent.familiarity ** 0.33 * stability ** 0.12 * roundness(amount) ** 0.05
  );
}

const isShowable = (amount: number): boolean => amount >= LEAST && amount <= MOST;

/** Whether an equivalent is offered to readers of a region; `-US` in its regions keeps it from them. */
function isForRegion({ regions }: Equivalent, region: string): boolean {
  if (!regions) return true;
  const hidden = regions.some((one) => one.startsWith('-'));
  return hidden ? !regions.includes(`-${region}`) : regions.includes(region);
}

const divide = ({ low, typical, high }: Range, by: number): Range => ({
  low: low / by,
  typical: typical / by,
  high: high / by,
});

const describe = (equivalent: Equivalent) => ({
  id: equivalent.id,
  whPerUnit: equivalent.whPerUnit,
  baseUnit: equivalent.unit,
  assumption: equivalent.assumption,
  source: equivalent.source,
});

type Scored = Comparison & { score: number; group: Equivalent['group'] };

/** An energy in one equivalent, or undefined where nobody meets such an amount of it. */
function fit(equivalent: Equivalent, energyWh: Range, queries: number): Scored | undefined {
  const amount = energyWh.typical / equivalent.whPerUnit.typical;
  const [least, most] = equivalent.natural;
  const { unit, factor } = displayUnit(amount, equivalent.unit);
  if (amount < least || amount > most || !isShowable(amount * factor)) return undefined;
  return {
    ...describe(equivalent),
    amount: divide(energyWh, equivalent.whPerUnit.typical / factor),
    unit,
    queries,
    inverse: false,
    score: scoreOf(equivalent, amount * factor),
    group: equivalent.group,
  };
}

/** How many queries one unit of the equivalent is worth, or undefined where that is no countable number. */
function invert(equivalent: Equivalent, perQueryWh: Range): Comparison | undefined {
  const count = equivalent.whPerUnit.typical / perQueryWh.typical;
  if (count < 1 || count > MAX_QUERIES) return undefined;
  const per = equivalent.whPerUnit.typical;
  return {
    ...describe(equivalent),
    amount: { low: per / perQueryWh.high, typical: count, high: per / perQueryWh.low },
    unit: equivalent.unit,
    queries: 1,
    inverse: true,
  };
}

/** One of each group, the preferred three before others, best score first. */
function chooseVaried(fitting: Scored[], keep: string | undefined): Comparison[] {
  const ranked = fitting.sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best) return [];
  const kept = ranked.find((one) => one.id === keep && one.score >= KEEP_SHARE * best.score);
  const first = kept ?? best;
  const chosen = [first];
  for (const one of [...ranked.filter(({ id }) => PREFERRED.includes(id)), ...ranked]) {
    if (chosen.length < SHOWN && chosen.every((other) => other.group !== one.group)) chosen.push(one);
  }
  const rest = chosen.slice(1).sort((a, b) => b.score - a.score);
  return [first, ...rest].map(({ score: _score, group: _group, ...comparison }) => comparison);
}

export interface ComparisonOptions {
  equivalents?: readonly string[];
  region?: string;
  keep?: string;
}

/** The same energy for the least power of ten of queries above the asked ones of which `of` finds something. */
function raiseCount<Found>(perQueryWh: Range, queries: number, of: (energyWh: Range, queries: number) => Found[]): Found[] {
  for (let count = 10; count <= MAX_QUERIES; count *= 10) {
    if (count <= queries) continue;
    const found = of(times(perQueryWh, count), count);
    if (found.length) return found;
  }
  return [];
}

/** What an author asked for: each as it is, else inverted, else for more queries. */
function compareAsked(asked: Equivalent[], perQueryWh: Range, energyWh: Range, queries: number): Comparison[] {
  const plain = ({ score: _score, group: _group, ...comparison }: Scored): Comparison => comparison;
  return asked.slice(0, SHOWN).flatMap((equivalent) => {
    const fits = fit(equivalent, energyWh, queries);
    if (fits) return [plain(fits)];
    const inverted = invert(equivalent, perQueryWh);
    if (inverted && isShowable(inverted.amount.typical)) return [inverted];
    const raised = raiseCount(perQueryWh, queries, (energy, count): Scored[] => {
      const found = fit(equivalent, energy, count);
      return found ? [found] : [];
    });
    return raised.length ? raised.map(plain) : (inverted ?? []);
  });
}

/**
 * Up to three comparisons for an energy, the best first; never an amount that would print as 0. Where nothing fits,
 * the count is raised by powers of ten, or, above all everyday things, the largest thing is told in queries.
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
    return compareAsked(asked, perQueryWh, energyWh, queries);
  }
  const offered = dataset.equivalents.filter(
    (one) => one.byDefault && one.class === 'socket' && isForRegion(one, region.toUpperCase()),
  );
  const chosenFor = (energy: Range, count: number) =>
    chooseVaried(offered.flatMap((one) => fit(one, energy, count) ?? []), keep);
  const chosen = chosenFor(energyWh, queries);
  if (chosen.length) return chosen;
  const raised = raiseCount(perQueryWh, queries, chosenFor);
  if (raised.length) return raised;
  const largest = dataset.equivalents.filter((one) => one.byDefault && one.class === 'socket');
  largest.sort((a, b) => b.whPerUnit.typical - a.whPerUnit.typical);
  return largest.slice(0, 1).flatMap((one) => invert(one, perQueryWh) ?? []);
}
