/** Which equivalents a reader gets without asking: electricity from a socket, of things met in the reader's region. */
import type { Dataset, Equivalent } from './dataset.js';
import { remembering } from './remembering.js';

const isOffered = (one: Equivalent): boolean => one.byDefault && one.class === 'socket';

/** Whether an equivalent is for readers of a region; `-US` in its regions keeps it from them. */
function isForRegion({ regions }: Equivalent, region: string): boolean {
  if (!regions) return true;
  const hidden = regions.some((one) => one.startsWith('-'));
  return hidden ? !regions.includes(`-${region}`) : regions.includes(region);
}

const offersFor = remembering<Equivalent[]>();

/** The equivalents offered to readers of an ISO 3166 region, `001` for the world. */
export function offeredEquivalents(dataset: Dataset, region: string): readonly Equivalent[] {
  const key = region.toUpperCase();
  return offersFor(dataset, key, () => dataset.equivalents.filter((one) => isOffered(one) && isForRegion(one, key)));
}

/** Days of homes of any region, which their names tell: the largest everyday things. */
export const offeredHomes = (dataset: Dataset): Equivalent[] =>
  dataset.equivalents.filter((one) => isOffered(one) && one.unit === 'day');
