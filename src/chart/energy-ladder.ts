/**
 * The energy ladder of an explanation: which everyday things stand on it, where, and what each place is called. Every
 * surface draws this; none chooses things of its own. Lengths are in em of the picture's text.
 */
import { offeredEquivalents, offeredHomes, type Dataset, type Equivalent, type Known } from '../core/index.js';
import {
  describeEquivalent,
  describeLadderScale,
  describePlace,
  formatEnergy,
  labelThing,
  type Language,
  type Place,
} from '../words/index.js';
import { layoutLadder, type Ladder } from './ladder.js';

/** In em of the picture's own text, so that labels keep their distances when a reader enlarges it. */
const GEOMETRY = { height: 28, padding: 1.5, gap: 2.7, markerGap: 2.6, narrowGap: 3.6, narrowMarkerGap: 4.2 };

/** A line of the ladder's list: what stands there, with its energy. */
export interface LadderPlace extends Place {
  y: number;
  /** Whether it is the explained energy itself. */
  isHere: boolean;
  /** Whether its label has room in a narrow box too. */
  fitsNarrow: boolean;
}

export interface EnergyLadder {
  title: string;
  /** How many times as much each line is as the one below. */
  scale: string;
  layout: Ladder;
  /** The scale's own labels. */
  ticks: { text: string; y: number }[];
  /** The most energy first, as they stand. */
  places: LadderPlace[];
}

/** What may stand on the ladder, from the least to the most, then the most familiar first. */
function thingsFor(region: string, dataset: Dataset): Equivalent[] {
  const offered = offeredEquivalents(dataset, region);
  const hasHome = offered.some(({ unit }) => unit === 'day');
  const all = [...offered, ...(hasHome ? [] : offeredHomes(dataset).slice(0, 1))];
  const byEnergy = all.sort((a, b) => a.whPerUnit.typical - b.whPerUnit.typical);
  const ends = [byEnergy[0], byEnergy.at(-1)].filter((one) => one !== undefined);
  const between = byEnergy.slice(1, -1).sort((a, b) => b.familiarity - a.familiarity);
  return [...ends, ...between];
}

/** Lays out the ladder of a known energy among the everyday things of a region. */
export function layoutEnergyLadder(
  known: Known,
  dataset: Dataset,
  region: string,
  language: Language,
  locale: string,
): EnergyLadder {
  const equivalents = thingsFor(region, dataset);
  const things = equivalents.map(({ id, whPerUnit }) => ({ id, wh: whPerUnit.typical }));
  const layout = layoutLadder({ ...GEOMETRY, things, energyWh: known.energyWh });
  const rungs = layout.rungs.map(({ id, y, fitsNarrow }) => {
    const equivalent = labelThing(
      equivalents.find((one) => one.id === id)!,
      language,
    );
    return { ...describeEquivalent(equivalent, language, locale), y, fitsNarrow, isHere: false };
  });
  const here = { ...describePlace(known, language, locale), y: layout.marker.y, fitsNarrow: true, isHere: true };
  return {
    title: language.label.ladder,
    scale: describeLadderScale(layout.factor, language, locale),
    layout,
    ticks: layout.ticks.map(({ wh, y }) => ({ y, text: formatEnergy(wh, locale, 1) })),
    places: [...rungs, here].sort((a, b) => a.y - b.y),
  };
}
