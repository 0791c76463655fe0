/**
 * Any spelling of a model's name to its canonical id: exact, approximate or none. A wrong match is worse than none, so
 * every word of a name must be explained: by the canonical name, by a marker that keeps the weights, or not at all.
 * It knows which models have figures, not what the figures are.
 */
import type { Dataset, Kind, Task } from './dataset.js';
import { displayName, providerOf } from './display-name.js';
import { figuresOf, listFigureModels } from './figures.js';
import { idSpelled, nameIndexOf, type Entry, type NameIndex } from './name-index.js';
import {
  HOSTS,
  keyOf,
  LONGEST_NAME,
  parseName,
  without,
  withoutContext,
  withoutSpeed,
  withoutVariant,
  type ParsedName,
} from './name-tokens.js';
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

/** How sure a part of a name makes a match: exact, approximate, or undefined where it rules the match out. */
type IsExact = boolean | undefined;

const answerFor = remembering<ModelInfo | undefined>();
/** Third parties that convert weights of any kind to other formats, under the same name. */
const CONVERTERS = /^(?:xenova|onnx|mlx|ggml)/;

const isWhole = ({ words }: ParsedName, { wordCount }: Entry): boolean => withoutVariant(words).length >= wordCount;

/** Whether a name stands under a host, or under its publisher's short name as gateways write it. */
const isHostOf = ({ organisation }: ParsedName, entry: Entry): boolean =>
  organisation !== entry.organisation && (HOSTS.test(organisation) || entry.organisation.startsWith(organisation));

/** Whether a name without its variant is the pre-trained model's own: a whole one, as a hub of weights has it. */
const isHubName = (parsed: ParsedName, entry: Entry): boolean =>
  parsed.organisation !== '' && !isHostOf(parsed, entry) && isWhole(parsed, entry);

/** Released once, to think or not; an `Instruct` of the same size is its successor or a third party's. */
const HYBRID = /^Qwen\/Qwen3-[\d.]+B(?:-A\d+B)?$/;

/** How sure the variant makes a match. */
function isVariantExact(parsed: ParsedName, entry: Entry, siblings: Entry[]): IsExact {
  const { variant } = parsed;
  // Nobody converts weights that only their provider has.
  if (entry.form === 'fixed') return entry.isClosed && parsed.precision ? undefined : true;
  if (entry.form === 'base') return variant === 'base' || undefined;
  if (variant === 'base') return undefined;
  if (HYBRID.test(entry.id) && parsed.words.includes('instruct')) return undefined;
  if (variant === 'tuned' || entry.form === 'tuned-only') {
    return parsed.isTag && entry.model.needsVariant && !parsed.words.includes('instruct') ? undefined : true;
  }
  const isOpen =
    entry.model.needsVariant ||
    // Fireworks serves both, the pre-trained under the name without a variant.
    parsed.organisation === 'models' ||
    isHubName(parsed, entry) ||
    siblings.some(({ form }) => form === 'base');
  return isOpen ? undefined : false;
}

/** How sure the precision makes a match. */
function isPrecisionExact({ precision, isTag }: ParsedName, entry: Entry): IsExact {
  if (precision === undefined) return entry.precision !== 'fp8' || entry.isNative;
  return precision === entry.precision || (isTag && precision === 'low' && entry.precision === 'mxfp4');
}

const plain = (organisation: string): string => organisation.replace(/[^a-z\d]/g, '');

/** How sure the organisation makes a match: its publisher or a host, or a third party that repackages open weights. */
function isOrganisationExact(parsed: ParsedName, entry: Entry): IsExact {
  const [theirs, ours] = [plain(parsed.organisation), plain(entry.organisation)];
  const isPublisher = entry.isClosed || ours.startsWith(theirs.slice(0, 5)) || theirs.startsWith(ours);
  // A name too short to tell: its publisher must stand before it, or for a text model a host.
  if (entry.model.needsPublisher && (theirs === '' || !(isPublisher || entry.isOpenText))) return undefined;
  if (isPublisher || HOSTS.test(parsed.organisation)) return true;
  return entry.isOpenText || parsed.precision || CONVERTERS.test(parsed.organisation) ? false : undefined;
}

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
const dotted = (word: string): string => (/^\d\d$/.test(word) ? `${word[0]}.${word[1]}` : word);

/** Takes the number of a snapshot off: `001`, `0613`; without `turbo`, `1106` and later ones are turbo models too. */
function withoutSnapshot(words: string[]): string[] {
  const snapshot = words.includes('turbo') ? /^\d{3,4}$/ : /^0(?:\d\d|314|613)$/;
  return without(words, snapshot);
}

const isServedText = ({ isOpenText, form }: Entry): boolean => isOpenText && form !== 'fixed';

/** The entries that words name: those whose variant is a part of the name, else those it can be left out of. */
function entriesNamed(words: string[], { entries }: NameIndex, isAllowed = (_: Entry): boolean => true): Entry[] {
  const named = (isFixed: boolean): Entry[] =>
    (entries.get(keyOf(isFixed ? words : withoutVariant(words))) ?? []).filter(
      (entry) => (entry.form === 'fixed') === isFixed && isAllowed(entry),
    );
  const fixed = named(true);
  return fixed.length ? fixed : named(false);
}

/** Looks a name up by its words: as they are, then without context length, snapshot or tier of speed. */
function matchWords(parsed: ParsedName, words: string[], index: NameIndex): Candidate | undefined {
  if (parsed.moves && !words.some((word) => /^\d/.test(word))) return undefined;
  const attempts: [strip: (words: string[]) => string[], isSure: boolean, isAllowed: (entry: Entry) => boolean][] = [
    [(all) => all, true, () => true],
    [withoutContext, true, isServedText],
    [(all) => withoutSnapshot(withoutContext(all)), true, ({ isClosed }) => isClosed],
    [(all) => without(all, /^(?:fast|batch)$/), false, ({ isClosed }) => isClosed],
    [(all) => withoutSpeed(withoutContext(all)), false, isServedText],
  ];
  for (const [strip, isSure, isAllowed] of attempts) {
    const tried = strip(words);
    if (tried !== words && tried.length === words.length) continue;
    const entries = entriesNamed(tried, index, isAllowed);
    if (!entries.length) continue;
    // A tier of speed exists of what is served only: such a name means the tuned form.
    const read: ParsedName = isSure || parsed.variant ? parsed : { ...parsed, variant: 'tuned' };
    return chooseEntry(read, entries, isSure);
  }
  return undefined;
}

/** Whether all that keeps a name from meaning an entry is what the name leaves out: its variant or its publisher. */
function mayMean(parsed: ParsedName, entry: Entry, siblings: Entry[]): boolean {
  const isOpen = entry.model.needsVariant || !isHubName(parsed, entry);
  const leavesOutVariant = parsed.variant === undefined && entry.form !== 'fixed' && isOpen;
  return (
    (leavesOutVariant || isVariantExact(parsed, entry, siblings) !== undefined) &&
    (parsed.organisation === '' || isOrganisationExact(parsed, entry) !== undefined)
  );
}

/**
 * The canonical ids that a name may mean where it leaves out what tells them apart, as `qwen3-30b-a3b-2507` does Instruct
 * and Thinking; none where the name means one model, or none that is known.
 */
export function listOpenModels(name: string, dataset: Dataset): string[] {
  const parsed = findModel(name, dataset) ? undefined : parseName(name);
  if (!parsed || parsed.moves) return [];
  const index = nameIndexOf(dataset, parsed.words);
  const named = entriesNamed(parsed.words, index);
  const entries = named.length ? named : entriesNamed(parsed.words.map(dotted), index);
  return entries.filter((entry) => mayMean(parsed, entry, entries)).map(({ id }) => id);
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
  const id = idSpelled(name, dataset);
  if (id !== undefined) return infoOf(id, true, dataset);
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
