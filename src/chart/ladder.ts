/**
 * The energy ladder as plain coordinates: a logarithmic scale that stands upright, everyday things as its rungs, and one
 * energy with its range marked among them. Upright, because then one geometry serves every width and both reading
 * directions. It knows neither the DOM nor words; lengths are in the unit of `height`, y grows downwards.
 */
import { decadesIn, ladderDomain, ladderScale } from './ladder-scale.js';

/** An everyday thing to place: one unit of it. */
export interface LadderThing {
  id: string;
  wh: number;
}

export interface LadderInput {
  /** The first ones win where labels would collide. */
  things: readonly LadderThing[];
  energyWh: { low: number; typical: number; high: number };
  height: number;
  /** Least distance between two labels, and between a label and the marker's, which is taller. */
  gap: number;
  markerGap: number;
  /** The same in a narrow box, where labels break into several lines. */
  narrowGap: number;
  narrowMarkerGap: number;
  /** Room kept above the top and below the bottom, for half a label. */
  padding: number;
}

export interface LadderRung extends LadderThing {
  y: number;
  /** Whether its label has room in a narrow box too. */
  fitsNarrow: boolean;
}

export interface Ladder {
  height: number;
  /** Ends of the rails. */
  top: number;
  bottom: number;
  ticks: { wh: number; y: number }[];
  /** How many times as much each tick is as the one below. */
  factor: number;
  /** Highest energy first, as they stand. */
  rungs: LadderRung[];
  marker: { y: number };
  /** From the high to the low end of the range. */
  band: { y: number; height: number };
}

/** Ticks stand at least this share of the height apart. */
const TICK_GAP = 0.07;

type Placed = LadderThing & { y: number };

/** Those that keep their distance to the marker and to all that came before them. */
function withoutCollisions(placed: Placed[], markerY: number, gap: number, markerGap: number): Placed[] {
  const kept: Placed[] = [];
  for (const one of placed) {
    const isFree = Math.abs(one.y - markerY) >= markerGap && kept.every(({ y }) => Math.abs(one.y - y) >= gap);
    if (isFree) kept.push(one);
  }
  return kept;
}

/** Lays out a ladder; an energy beyond the things makes it longer by whole decades, it is never cut off. */
export function layoutLadder(input: LadderInput): Ladder {
  const { things, energyWh, height, padding } = input;
  const domain = ladderDomain(
    things.map(({ wh }) => wh),
    [energyWh.low, energyWh.high],
  );
  const yOf = ladderScale(domain, height, padding);
  const { decades, factor } = decadesIn(domain, height - 2 * padding, TICK_GAP * height);
  const markerY = yOf(energyWh.typical);
  const bandTop = yOf(energyWh.high);

  const placed = things.map((thing) => ({ ...thing, y: yOf(thing.wh) }));
  const narrow = withoutCollisions(placed, markerY, input.narrowGap, input.narrowMarkerGap);
  // The narrow ones first, so that a wide ladder holds all of theirs and some more.
  const all = withoutCollisions(
    [...narrow, ...placed.filter((one) => !narrow.includes(one))],
    markerY,
    input.gap,
    input.markerGap,
  );

  return {
    height,
    top: padding,
    bottom: height - padding,
    ticks: decades.map((wh) => ({ wh, y: yOf(wh) })),
    factor,
    rungs: all.map((one) => ({ ...one, fitsNarrow: narrow.includes(one) })).sort((a, b) => a.y - b.y),
    marker: { y: markerY },
    band: { y: bandTop, height: yOf(energyWh.low) - bandTop },
  };
}
