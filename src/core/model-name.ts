/**
 * Any spelling of a model's name to its canonical id: exact, approximate or none. A wrong match is worse than none, so
 * every word of a name must be explained: by the canonical name, by a marker that keeps the weights, or not at all.
 * It knows which models have figures, not what the figures are.
 */
import type { Dataset, Kind, Task } from './dataset.js';
import { displayName, providerOf } from './display-name.js';
import { figuresOf, listFigureModels } from './figures.js';
import { HUB } from './name-host.js';
import { idSpelled, nameIndexOf, type Entry, type NameIndex } from './name-index.js';
import { isOrganisationExact, isPrecisionExact, isVariantExact } from './name-sureness.js';
import { keyOf, LONGEST_NAME, parseName, without, withoutVariant, type ParsedName } from './name-tokens.js';
import { remembering } from './remembering.js';

/** A model or service that has a published figure. */
export interface ModelInfo {
  id: string;
  name: string;
  provider: string;
  match: 'exact' | 'approximate';
  kinds: Kind[];
  tasks: Task[];
}

const answerFor = remembering<ModelInfo | undefined>();

interface Candidate {
  entry: Entry;
  isExact: boolean;
}

/** The one entry of a key that a name can mean; none where it leaves open which. */
function chooseEntry(parsed: ParsedName, entries: Entry[], isSure: boolean): Candidate | undefined {
  const candidates = entries.flatMap((entry) => {
    const parts = [
      isVariantExact(parsed, entry, entries),
      isPrecisionExact(parsed, entry),
      isOrganisationExact(parsed, entry),
      isSure && !parsed.servedOtherwise,
    ];
    // With a tier of speed in its name a third party's model is one of its own.
    return parts.includes(undefined) || !(isSure || parts[2]) ? [] : [{ entry, isExact: !parts.includes(false) }];
  });
  // One release measured in two precisions: the one the name states, else 16 bits.
  const stated = candidates.filter(({ entry }) => entry.precision === (parsed.precision ?? 'full'));
  const best = stated.length ? stated : candidates;
  const isOneRelease = best.length === 2 && best[0]!.entry.form === best[1]!.entry.form;
  return best.length === 1 ? best[0] : best.find(({ entry }) => isOneRelease && entry.precision === 'full');
}

/** A version written without its dot: `35` in `gpt-35-turbo`. */
export const dotted = (word: string): string => (/^\d\d$/.test(word) ? `${word[0]}.${word[1]}` : word);

const isServedText = ({ isOpenText, form }: Entry): boolean => isOpenText && form !== 'fixed';

/**
 * Words that a name may have besides those that name a model, whether it is as sure with them, and which models it may mean:
 * lengths of context, numbers of snapshots (`001`, `0613`; without `turbo`, `1106` and later ones are turbo models too), how a
 * benchmark asked (`api`, or `fc` for calling functions, which of open weights may be more than that) and tiers of speed.
 */
const ADDITIONS: [words: RegExp, isSure: boolean, isAllowed: (entry: Entry) => boolean][] = [
  [/^$/, true, () => true],
  [/^\d+k$/, true, isServedText],
  [/^(?:\d+k|1m|0\d\d|0314|0613|api|fc)$/, true, ({ isClosed }) => isClosed],
  [/^(?:\d+k|\d{3,4})$/, true, ({ isClosed, id }) => isClosed && id.includes('turbo')],
  [/^(?:fast|mode|batch)$/, false, ({ isClosed }) => isClosed],
  [/^(?:\d+k|fast|nitro|batch|fc|instant|versatile|tput|turbo|specdec)$/, false, isServedText],
];

/** The entries that words name: those whose variant is a part of the name, else those it can be left out of. */
export function entriesNamed(
  words: string[],
  { entries }: NameIndex,
  isAllowed = (_: Entry): boolean => true,
): Entry[] {
  const named = (isFixed: boolean): Entry[] =>
    (entries.get(keyOf(isFixed ? words : withoutVariant(words))) ?? []).filter(
      (entry) => (entry.form === 'fixed') === isFixed && isAllowed(entry),
    );
  const fixed = named(true);
  return fixed.length ? fixed : named(false);
}

/** Looks a name up by its words: as they are, then without what it may have besides. */
function matchWords(parsed: ParsedName, words: string[], index: NameIndex): Candidate | undefined {
  if (parsed.moves && !words.some((word) => /\d/.test(word))) return undefined;
  for (const [additions, isSure, isAllowed] of ADDITIONS) {
    const entries = entriesNamed(without(words, additions), index, isAllowed);
    if (!entries.length) continue;
    // A tier of speed exists of what is served only: such a name means the tuned form.
    const read: ParsedName = isSure || parsed.variant ? parsed : { ...parsed, variant: 'tuned' };
    return chooseEntry(read, entries, isSure);
  }
  return undefined;
}

function infoOf(id: string, isExact: boolean, dataset: Dataset): ModelInfo {
  const figures = figuresOf(id, dataset);
  return {
    id,
    name: displayName(id, dataset),
    provider: providerOf(id, dataset),
    match: isExact ? 'exact' : 'approximate',
    kinds: [...new Set(figures.map(({ source }) => source.kind))],
    tasks: [...new Set(figures.map(({ task }) => task))],
  };
}

function look(name: string, dataset: Dataset): ModelInfo | undefined {
  const onHub = name.replace(HUB, '');
  const id = idSpelled(onHub, dataset);
  // A tag of Ollama's is never exact.
  if (id !== undefined) return infoOf(id, !onHub.includes(':'), dataset);
  const parsed = parseName(name);
  if (!parsed) return undefined;
  const index = nameIndexOf(dataset, parsed.words);
  const found = matchWords(parsed, parsed.words, index) ?? matchWords(parsed, parsed.words.map(dotted), index);
  return found && infoOf(found.entry.id, found.isExact, dataset);
}

/**
 * The model or service that a name means.
 *
 * @param name As a host spells it: `llama3.1:70b`, `us.meta.llama3-1-70b-instruct-v1:0`, a Hugging Face id.
 * @returns Undefined where nothing published is sure to be about that model: never the nearest instead.
 */
export function findModel(name: string, dataset: Dataset): ModelInfo | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  return answerFor(dataset, name, () => look(name, dataset));
}

/** All models and services that have a figure, in order of precedence. */
export function listModels(dataset: Dataset): ModelInfo[] {
  return listFigureModels(dataset).map((id) => infoOf(id, true, dataset));
}
