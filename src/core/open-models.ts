/** What a name may mean that leaves open which model is meant: two variants, two publishers or several sizes. */
import type { Dataset } from './dataset.js';
import { dotted, entriesNamed, findModel } from './model-name.js';
import { nameIndexOf, type Entry, type NameIndex } from './name-index.js';
import { isHubName, isOrganisationExact, isVariantExact } from './name-sureness.js';
import { keyOf, parseName, without, withoutVariant, type ParsedName } from './name-tokens.js';

/** How a name says how large a model is. */
const SIZE = /^[ae]?[\d.x]+[bm]$/;
/** How many models a name is said to leave open. */
const MOST_OPEN = 5;

/** Whether all that keeps a name from meaning an entry is what the name leaves out: its variant or its publisher. */
function mayMean(parsed: ParsedName, entry: Entry, siblings: Entry[]): boolean {
  const isOpen = entry.model.needsVariant || !isHubName(parsed, entry);
  const leavesOutVariant = parsed.variant === undefined && entry.form !== 'fixed' && isOpen;
  return (
    (leavesOutVariant || isVariantExact(parsed, entry, siblings) !== undefined) &&
    (parsed.organisation === '' || isOrganisationExact(parsed, entry) !== undefined)
  );
}

/** The entries that words name but for the size: every one that `llama3.1` may mean. */
function entriesOfAnySize(words: string[], { entries }: NameIndex): Entry[] {
  const key = keyOf(withoutVariant(words));
  const found = [...entries].flatMap(([other, named]) =>
    without(other.split(' '), SIZE).join(' ') === key ? named : [],
  );
  return [...new Set(found)].sort((a, b) => a.rank - b.rank).slice(0, MOST_OPEN);
}

/**
 * The canonical ids that a name may mean where it leaves out what tells them apart, as `qwen3-30b-a3b-2507` does Instruct
 * and Thinking and `llama3.1` the size; none where the name means one model, or none that is known.
 */
export function listOpenModels(name: string, dataset: Dataset): string[] {
  const parsed = findModel(name, dataset) ? undefined : parseName(name);
  if (!parsed || (parsed.moves && !parsed.isTag)) return [];
  const index = nameIndexOf(dataset, parsed.words);
  const readings = [entriesNamed, entriesOfAnySize].flatMap((read) =>
    [parsed.words, parsed.words.map(dotted)].map((words) => read(words, index)),
  );
  const entries = readings.find(({ length }) => length) ?? [];
  return entries.filter((entry) => mayMean(parsed, entry, entries)).map(({ id }) => id);
}
