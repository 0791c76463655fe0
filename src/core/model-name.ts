/**
 * Any spelling of a model's name to its canonical id: exact, approximate or none. A wrong match is worse than none, so
 * every word of a name must be explained: by the canonical name, by a marker that keeps the weights, or not at all.
 * It knows which models have figures, not what the figures are.
 */
import type { Dataset, Kind, ModelEntry, Task } from './dataset.js';
import { displayName, providerOf } from './display-name.js';
import { figuresOf, listFigureModels } from './measurement.js';
import {
  keyOf,
  parseName,
  withoutContext,
  withoutSpeed,
  withoutVariant,
  type ParsedName,
} from './name-tokens.js';

/** A model or service that has a published figure. */
export interface ModelInfo {
  id: string;
  name: string;
  provider: string;
  match: 'exact' | 'approximate';
  kinds: Kind[];
  tasks: Task[];
}

type Certainty = ModelInfo['match'];

/** How the weights of a canonical id relate to the tuned form that hosts serve. */
type Form = 'tuned' | 'tuned-only' | 'base' | 'fixed';

interface Entry {
  id: string;
  organisation: string;
  form: Form;
  precision: NonNullable<ParsedName['precision']>;
  /** A text model with open weights: hosts serve it in tiers and quantised, and third parties mirror it. */
  isOpenText: boolean;
  /** Weights that only their provider serves: no tag of Ollama's can hold them. */
  isClosed: boolean;
  needsVariant: boolean;
  needsPublisher: boolean;
}

interface NameIndex {
  ids: Map<string, string>;
  entries: Map<string, Entry[]>;
  answers: Map<string, ModelInfo | undefined>;
}

const CLOSED = /^(?:openai\/|anthropic\/|google\/gemini)/;
const TUNED_TASKS: Task[] = ['chat', 'reasoning', 'reasoning-one-at-a-time', 'image-chat', 'video-chat', 'code-completion'];
const BASE_TASKS: Task[] = ['text-10-tokens', 'code-generation'];
/** Releases whose own precision is below 16 bits: unmarked names mean that one. */
const NATIVE = { fp8: /^deepseek-ai\/deepseek-/i, mxfp4: /^openai\/gpt-oss-/ };
/** Hosts that serve others' models under their own prefix. */
const HOSTS =
  /^(?:azure|bedrock|vertex|google|fireworks|models|together|groq|cerebras|cloudflare|workers|deepinfra|nim|alibaba|novita|sambanova|openrouter|hugging|hf|ollama|lmstudio|vercel|gateway|replicate|databricks|snowflake|watsonx|oci|github|nebius|hyperbolic|lambda|friendli|perplexity|sagemaker|baseten|scaleway|ovh|parasail|chutes|siliconflow|wandb|nscale|publisher|foundation|global|us|eu|openai|anyscale|litellm|deployment|hosted)/;
const REPACKAGERS =
  /^(?:unsloth|bartowski|lmstudio|thebloke|neuralmagic|redhat|nvidia|amd|intel|casperhansen|hugging-?quants|quantfactory|mradermacher|maziyar|mlx|second-state|ggml|solidrust|modelcloud|nousresearch|qwen|ibnzterrell|isolation)/;

const indexes = new WeakMap<Dataset, NameIndex>();
/** A page shows few models; the bound only keeps hostile callers from filling memory. */
const MOST_ANSWERS = 2000;

function formOf(words: ParsedName, model: ModelEntry, tasks: Task[], isClosed: boolean): Form {
  if (isClosed) return 'fixed';
  if (model.tunedOnly) return 'tuned-only';
  if (words.variant === 'base') return 'base';
  if (words.variant === 'tuned') return 'tuned';
  if (tasks.some((task) => TUNED_TASKS.includes(task))) return 'tuned-only';
  return tasks.some((task) => BASE_TASKS.includes(task)) && !model.baseOnly ? 'base' : 'fixed';
}

function entryOf(id: string, dataset: Dataset): { entry: Entry; parsed: ParsedName; model: ModelEntry } {
  const parsed = parseName(id) ?? { organisation: '', words: [], servedOtherwise: false, moves: false, isTag: false };
  const model = dataset.models[id] ?? {};
  const figures = figuresOf(id, dataset);
  const tasks = figures.map((figure) => figure.task);
  const isClosed = CLOSED.test(id) && !NATIVE.mxfp4.test(id) && !figures.some(({ source }) => source.kind === 'measured');
  const native = NATIVE.mxfp4.test(id) ? 'mxfp4' : NATIVE.fp8.test(id) && !/distill/i.test(id) ? 'fp8' : undefined;
  return {
    parsed,
    model,
    entry: {
      id,
      organisation: parsed.organisation,
      form: formOf(parsed, model, tasks, isClosed),
      precision: native ?? (parsed.precision === 'fp8' ? 'fp8' : 'full'),
      isClosed,
      isOpenText: !isClosed && tasks.some((task) => [...TUNED_TASKS, ...BASE_TASKS].includes(task)),
      needsVariant: model.needsVariant ?? false,
      needsPublisher: model.needsPublisher ?? false,
    },
  };
}

/** All the ways to leave out optional words. */
const subsets = (words: string[]): string[][] =>
  words.reduce<string[][]>((sets, word) => sets.flatMap((set) => [set, [...set, word]]), [[]]);

function addKeys(index: NameIndex, words: string[], optional: string[], entry: Entry): void {
  const required = words.filter((word) => !optional.includes(word));
  for (const extra of subsets(optional)) {
    const key = keyOf([...required, ...extra]);
    const entries = index.entries.get(key) ?? [];
    if (!entries.some(({ id }) => id === entry.id)) index.entries.set(key, [...entries, entry]);
  }
}

function indexOf(dataset: Dataset): NameIndex {
  let index = indexes.get(dataset);
  if (!index) {
    index = { ids: new Map(), entries: new Map(), answers: new Map() };
    for (const id of listFigureModels(dataset)) {
      const { entry, parsed, model } = entryOf(id, dataset);
      index.ids.set(id.toLowerCase(), id);
      const named = entry.form === 'fixed' ? parsed.words : withoutVariant(parsed.words);
      addKeys(index, named, model.optional ?? [], entry);
      for (const alias of model.aliases ?? []) {
        const parsedAlias = parseName(alias);
        if (!parsedAlias?.isTag) index.ids.set(alias.toLowerCase(), id);
        const words = parsedAlias?.words ?? [];
        addKeys(index, entry.form === 'fixed' ? words : withoutVariant(words), [], entry);
      }
    }
    indexes.set(dataset, index);
  }
  return index;
}

/** How sure the variant makes a match, or undefined where it rules it out. */
function variantCertainty(parsed: ParsedName, entry: Entry, siblings: Entry[]): Certainty | undefined {
  const { variant } = parsed;
  if (entry.form === 'fixed') return parsed.isTag && entry.isClosed ? undefined : 'exact';
  if (entry.form === 'base') return variant === 'base' ? 'exact' : undefined;
  if (variant === 'base') return undefined;
  if (variant === 'tuned' || entry.form === 'tuned-only') {
    return parsed.isTag && entry.needsVariant && !parsed.words.some((word) => word === 'instruct') ? undefined : 'exact';
  }
  const isOpen = entry.needsVariant || siblings.some(({ form }) => form === 'base');
  return isOpen ? undefined : 'approximate';
}

/** How sure the precision makes a match. */
function precisionCertainty(parsed: ParsedName, entry: Entry): Certainty {
  if (parsed.precision === undefined) return entry.precision === 'fp8' && !isNative(entry) ? 'approximate' : 'exact';
  if (parsed.isTag && parsed.precision === 'low' && entry.precision === 'mxfp4') return 'exact';
  return parsed.precision === entry.precision ? 'exact' : 'approximate';
}

const isNative = ({ id }: Entry): boolean => NATIVE.fp8.test(id) || NATIVE.mxfp4.test(id);

const plain = (organisation: string): string => organisation.replace(/[^a-z\d]/g, '');

/** How sure the organisation makes a match: its publisher or a host, a known repackager, or somebody else. */
function organisationCertainty(parsed: ParsedName, entry: Entry): Certainty | undefined {
  const [theirs, ours] = [plain(parsed.organisation), plain(entry.organisation)];
  if (theirs === '' && entry.needsPublisher) return undefined;
  const isPublisher = theirs === '' || entry.isClosed || ours.startsWith(theirs.slice(0, 20)) || theirs.startsWith(ours) || theirs.slice(0, 5) === ours.slice(0, 5);
  if (isPublisher || HOSTS.test(parsed.organisation)) return 'exact';
  if (REPACKAGERS.test(parsed.organisation) || entry.isOpenText) return 'approximate';
  return undefined;
}

interface Candidate {
  entry: Entry;
  certainty: Certainty;
}

const isSameRelease = ([one, other]: Candidate[]): boolean => keyOf([one!.entry.form]) === keyOf([other!.entry.form]);

/** The one entry of a key that a name can mean; none where it leaves open which. */
function chooseEntry(parsed: ParsedName, entries: Entry[], isSure: boolean): Candidate | undefined {
  const candidates = entries.flatMap((entry) => {
    const parts = [
      variantCertainty(parsed, entry, entries),
      precisionCertainty(parsed, entry),
      organisationCertainty(parsed, entry),
    ];
    if (parts.includes(undefined)) return [];
    const sure = isSure && !parsed.servedOtherwise && parts.every((part) => part === 'exact');
    return [{ entry, certainty: sure ? ('exact' as const) : ('approximate' as const) }];
  });
  // One release measured in two precisions: the one the name states, else 16 bits.
  const stated = candidates.filter(({ entry }) => entry.precision === (parsed.precision ?? 'full'));
  const best = candidates.length > 1 && stated.length ? stated : candidates;
  return best.length === 1 ? best[0] : best.find(({ entry }) => entry.precision === 'full' && best.length === 2 && isSameRelease(best));
}

/** A version written without its dot: `35` in `gpt-35-turbo`. */
const dotted = (word: string): string => (/^\d\d$/.test(word) ? `${word[0]}.${word[1]}` : word);

/** A closed model's numbered snapshot: `0613`, `001`. */
const SNAPSHOT = /^\d{3,4}$/;

/** Looks a name up by its words: as they are, then without context length, snapshot or tier of speed. */
function matchWords(parsed: ParsedName, words: string[], index: NameIndex): Candidate | undefined {
  if (parsed.moves && !words.some((word) => /^\d/.test(word))) return undefined;
  const attempts: [words: string[], isSure: boolean, isAllowed: (entry: Entry) => boolean][] = [
    [words, true, (entry) => entry.form === 'fixed'],
    [withoutVariant(words), true, (entry) => entry.form !== 'fixed'],
    [withoutContext(words), true, (entry) => entry.form === 'fixed'],
    [withoutContext(withoutVariant(words)), true, (entry) => entry.form !== 'fixed'],
    [withoutContext(words.filter((word) => !SNAPSHOT.test(word))), true, (entry) => entry.isClosed],
    [withoutSpeed(withoutContext(withoutVariant(words))), false, (entry) => entry.isOpenText && entry.form !== 'fixed'],
  ];
  for (const [tried, isSure, isAllowed] of attempts) {
    const entries = index.entries.get(keyOf(tried))?.filter(isAllowed);
    if (!entries?.length) continue;
    // A tier of speed exists of what is served only: such a name means the tuned form.
    const read: ParsedName = isSure || parsed.variant ? parsed : { ...parsed, variant: 'tuned' };
    return chooseEntry(read, entries, isSure);
  }
  return undefined;
}

function infoOf(id: string, match: Certainty, dataset: Dataset): ModelInfo {
  const figures = figuresOf(id, dataset);
  return {
    id,
    name: displayName(id, dataset),
    provider: providerOf(id, dataset),
    match,
    kinds: [...new Set(figures.map(({ source }) => source.kind))],
    tasks: [...new Set(figures.map(({ task }) => task))],
  };
}

function look(name: string, dataset: Dataset, index: NameIndex): ModelInfo | undefined {
  const id = index.ids.get(name.trim().toLowerCase());
  if (id !== undefined) return infoOf(id, 'exact', dataset);
  const parsed = parseName(name);
  const found = parsed && (matchWords(parsed, parsed.words, index) ?? matchWords(parsed, parsed.words.map(dotted), index));
  return found && infoOf(found.entry.id, found.certainty, dataset);
}

/**
 * The model or service that a name means.
 *
 * @param name As a host spells it: `llama3.1:70b`, `us.meta.llama3-1-70b-instruct-v1:0`, a Hugging Face id.
 * @returns Undefined where nothing published is sure to be about that model: never the nearest instead.
 */
export function findModel(name: string, dataset: Dataset): ModelInfo | undefined {
  const index = indexOf(dataset);
  if (name.length <= 300 && index.answers.has(name)) return index.answers.get(name);
  const found = look(name.slice(0, 300), dataset, index);
  if (index.answers.size >= MOST_ANSWERS) index.answers.clear();
  if (name.length <= 300) index.answers.set(name, found);
  return found;
}

/** All models and services that have a figure, in order of precedence. */
export function listModels(dataset: Dataset): ModelInfo[] {
  return listFigureModels(dataset).map((id) => infoOf(id, 'exact', dataset));
}
