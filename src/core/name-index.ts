/**
 * The canonical names of a dataset by their words: what every way to spell one leads to. It knows which words of a name
 * may be left out, not which spelling a host uses.
 */
import type { Dataset, ModelEntry, Task } from './dataset.js';
import { figuresOf, listFigureModels } from './figures.js';
import { keyOf, lengthOf, parseName, withoutVariant, wordsOf, type ParsedName } from './name-tokens.js';

/** How the weights of a canonical id relate to the tuned form that hosts serve. */
type Form = 'tuned' | 'tuned-only' | 'base' | 'fixed';

export interface Entry {
  id: string;
  organisation: string;
  form: Form;
  precision: NonNullable<ParsedName['precision']>;
  /** Released in that precision: names without a mark mean it too. */
  isNative: boolean;
  /** A text model with open weights: hosts serve it in tiers and quantised, and third parties mirror it. */
  isOpenText: boolean;
  /** Weights that only their provider serves: no tag of Ollama's can hold them. */
  isClosed: boolean;
  /** How many words say which model it is. */
  wordCount: number;
  model: ModelEntry;
  /** Its place among the dataset's models. */
  rank: number;
}

/** Entries by the key of their words. */
export interface NameIndex {
  entries: Map<string, Entry[]>;
  /** By a run of letters the models whose names have it; and the rank of those whose names are not taken apart yet. */
  runs: Map<string, string[]>;
  unread: Map<string, number>;
}

const CLOSED = /^(?:openai\/|anthropic\/|google\/gemini|mistralai\/mistral-medium$)/;
const TUNED_TASKS = /chat|^reasoning|completion/;
const BASE_TASKS = /^text-10|^code-gen/;
const indexes = new WeakMap<Dataset, NameIndex>();
const spellings = new WeakMap<Dataset, Map<string, string>>();

const isText = (tasks: Task[]): boolean => tasks.some((task) => TUNED_TASKS.test(task) || BASE_TASKS.test(task));

function formOf(words: ParsedName, model: ModelEntry, tasks: Task[], isClosed: boolean): Form {
  if (isClosed || !isText(tasks)) return 'fixed';
  if (model.tunedOnly) return 'tuned-only';
  if (words.variant === 'base') return 'base';
  if (words.variant === 'tuned') return 'tuned';
  if (tasks.some((task) => TUNED_TASKS.test(task))) return 'tuned-only';
  return model.baseOnly ? 'fixed' : 'base';
}

function entryOf(id: string, parsed: ParsedName, rank: number, dataset: Dataset): Entry {
  const model = dataset.models[id] ?? {};
  const figures = figuresOf(id, dataset);
  const tasks = figures.map((figure) => figure.task);
  const isClosed = CLOSED.test(id) && !figures.some(({ source }) => source.kind === 'measured');
  const native = /gpt-oss/.test(id) ? 'mxfp4' : /^deepseek-ai.(?!.*Distill)/.test(id) ? 'fp8' : undefined;
  return {
    id,
    organisation: parsed.organisation,
    form: formOf(parsed, model, tasks, isClosed),
    precision: native ?? (parsed.precision === 'fp8' ? 'fp8' : 'full'),
    isNative: native !== undefined,
    isClosed,
    wordCount: lengthOf(parsed.words),
    isOpenText: !isClosed && isText(tasks),
    model,
    rank,
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
    if (entries.some(({ id }) => id === entry.id)) continue;
    index.entries.set(
      key,
      [...entries, entry].sort((a, b) => a.rank - b.rank),
    );
  }
}

/** A name's words without what its form says by itself. */
const namedWords = ({ form }: Entry, words: string[]): string[] => (form === 'fixed' ? words : withoutVariant(words));

function addModel(index: NameIndex, id: string, rank: number, dataset: Dataset): void {
  const own = parseName(id);
  if (!own) return;
  const entry = entryOf(id, own, rank, dataset);
  const { aliases = [], optional = [] } = dataset.models[id] ?? {};
  for (const name of [id, ...aliases]) {
    const parsed = name === id ? own : parseName(name);
    if (!parsed) continue;
    // Some hosts write the publisher before the name with a dash.
    for (const publisher of [[], wordsOf(entry.organisation)])
      addKeys(index, [...namedWords(entry, parsed.words), ...publisher], optional, entry);
  }
}

/** Runs of letters that any spelling of a name keeps one of: not those of its variant, and single letters in need only. */
function runsOf(name: string): string[] {
  const runs = name.toLowerCase().match(/[a-z]+/g) ?? [];
  const longer = runs.filter((run) => run.length > 1 && !/^(?:instruct|chat|base)$/.test(run));
  return longer.length ? longer : runs;
}

const namesOf = (id: string, { models }: Dataset): string[] => [id, ...(models[id]?.aliases ?? [])];

/** The canonical id that a name is letter by letter, or an alias of: found without taking any name apart. */
export function idSpelled(name: string, dataset: Dataset): string | undefined {
  let ids = spellings.get(dataset);
  if (!ids) {
    spellings.set(dataset, (ids = new Map<string, string>()));
    for (const id of listFigureModels(dataset)) for (const one of namesOf(id, dataset)) ids.set(one.toLowerCase(), id);
  }
  return ids.get(name.trim().toLowerCase());
}

/** Notes where the names of a dataset are to be found, without taking them apart. */
function makeIndex(dataset: Dataset): NameIndex {
  const index: NameIndex = { entries: new Map(), runs: new Map(), unread: new Map() };
  listFigureModels(dataset).forEach((id, rank) => {
    // A service has no words that a host could spell otherwise.
    if (!id.includes('/')) return;
    index.unread.set(id, rank);
    for (const name of namesOf(id, dataset))
      for (const run of runsOf(name.slice(name.lastIndexOf('/') + 1)))
        index.runs.set(run, [...(index.runs.get(run) ?? []), id]);
  });
  return index;
}

/**
 * The names of a dataset, as far as `words` can be among them: to take all of them apart would take longer than the rest of
 * the first answer.
 */
export function nameIndexOf(dataset: Dataset, words: string[]): NameIndex {
  let index = indexes.get(dataset);
  if (!index) indexes.set(dataset, (index = makeIndex(dataset)));
  for (const run of words.join(' ').match(/[a-z]+/g) ?? []) {
    for (const id of index.runs.get(run) ?? []) {
      const rank = index.unread.get(id);
      if (rank === undefined) continue;
      index.unread.delete(id);
      addModel(index, id, rank, dataset);
    }
  }
  return index;
}
