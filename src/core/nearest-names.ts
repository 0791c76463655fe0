/** Known names that share the most with an unknown one: what a reader is offered instead, never used in its place. */
import type { Dataset } from './dataset.js';
import { listFigureModels } from './measurement.js';
import { parseName } from './name-tokens.js';

const OFFERED = 3;

type Words = Map<string, string[]>;

const indexes = new WeakMap<Dataset, Words>();

const pairsOf = (word: string): string[] => {
  const letters = `^${word}$`;
  return Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2));
};

/** Ids by the letter pairs of their words: a typing error keeps most pairs. */
function indexOf(dataset: Dataset): Words {
  let index = indexes.get(dataset);
  if (!index) {
    index = new Map();
    for (const id of listFigureModels(dataset)) {
      const pairs = (parseName(id)?.words ?? [id.toLowerCase()]).flatMap(pairsOf);
      for (const pair of new Set(pairs)) {
        const ids = index.get(pair);
        if (ids) ids.push(id);
        else index.set(pair, [id]);
      }
    }
    indexes.set(dataset, index);
  }
  return index;
}

/** The known canonical ids nearest to a name, the nearest first; none where nothing is near. */
export function nearestNames(name: string, dataset: Dataset): string[] {
  const index = indexOf(dataset);
  const pairs = new Set((parseName(name.slice(0, 100))?.words ?? []).flatMap(pairsOf));
  const shared = new Map<string, number>();
  for (const pair of pairs) {
    for (const id of index.get(pair) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  // In tenths, so that among much alike names the order of the dataset decides: the best measured first.
  const likeness = (id: string): number => Math.round((20 * shared.get(id)!) / (pairs.size + id.length));
  return [...shared.keys()]
    .filter((id) => shared.get(id)! >= 3 && likeness(id) > 1)
    .sort((a, b) => likeness(b) - likeness(a))
    .slice(0, OFFERED);
}
