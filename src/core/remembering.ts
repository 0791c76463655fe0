/** What was found once for a dataset, since a page of answers asks for the same again and again. */
import type { Dataset } from './dataset.js';

/** Bounds the memory that changing names can take. */
const MOST = 2000;

/** A memory of its own: gives what is remembered for a dataset under a key, else finds it and remembers it. */
export function remembering<Found>(): (dataset: Dataset, key: string, find: () => Found) => Found {
  const memory = new WeakMap<Dataset, Map<string, Found>>();
  return (dataset, key, find) => {
    let found = memory.get(dataset);
    if (!found) memory.set(dataset, (found = new Map<string, Found>()));
    if (found.size >= MOST) found.clear();
    if (!found.has(key)) found.set(key, find());
    return found.get(key) as Found;
  };
}
