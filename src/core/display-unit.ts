/** The unit an amount is told in: seconds below 90, minutes below 90, hours below 48, then days; metres below 1 km; percent below one charge. */
import type { DisplayUnit } from './dataset.js';

/** Units of one quantity, the smallest first: how many of the smallest each holds, and below which amount it serves. */
type Ladder = [unit: DisplayUnit, size: number, below: number][];

const LADDERS: Ladder[] = [
  [
    ['second', 1, 90],
    ['minute', 60, 90],
    ['hour', 3600, 48],
    ['day', 86400, Infinity],
  ],
  [
    ['metre', 1, 1000],
    ['kilometre', 1000, Infinity],
  ],
  // Feet only up to a tenth of a mile: nobody pictures 900 ft.
  [
    ['foot', 1, 528],
    ['mile', 5280, Infinity],
  ],
  [
    ['percent', 1, 100],
    ['charge', 100, Infinity],
  ],
];

const ladders = new Map(LADDERS.flatMap((ladder) => ladder.map(([unit, size]) => [unit, { ladder, size }] as const)));

/** The unit to show `amount` in, and how many of that unit one `unit` is. */
export function displayUnit(amount: number, unit: DisplayUnit): { unit: DisplayUnit; factor: number } {
  const known = ladders.get(unit);
  if (!known) return { unit, factor: 1 };
  const smallest = amount * known.size;
  const [shown, each] = known.ladder.find(([, size, below]) => smallest / size < below)!;
  return { unit: shown, factor: known.size / each };
}
