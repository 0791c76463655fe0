/**
 * What the data are: the types of `data/dataset.json`, checked by `assert-dataset.ts`. It does not know the file
 * (only `src/dataset.ts` does), nor which figure answers a request (`measurement.ts`), nor how a host spells a model
 * (`model-name.ts`).
 */

/** How a figure came to be: a laboratory benchmark, the provider's own statement, or a model of a closed system. */
export type Kind = (typeof KINDS)[number];
/** Strongest first: a sum keeps the weakest kind of its parts. */
export const KINDS = ['measured', 'disclosed', 'estimated'] as const;

/** What was inside the meter. */
export type Boundary = (typeof BOUNDARIES)[number];
export const BOUNDARIES = ['gpu-only', 'whole-server', 'data-centre', 'not-stated'] as const;

/** What one query asks of the model: one vocabulary for all sources, in the order a default is chosen. */
export type Task = (typeof TASKS)[number];
export const TASKS = [
  'chat',
  'reasoning',
  'code-completion',
  'code-generation',
  'image-chat',
  'video-chat',
  'text-to-image',
  'text-to-video',
  'image-to-video',
  'question-answering',
  'text-classification',
  'token-classification',
  'masked-language-modelling',
  'sentence-similarity',
  'image-classification',
  'object-detection',
  'image-captioning',
  'speech-recognition',
  'reasoning-one-at-a-time',
  'text-10-tokens',
  'summary-10-tokens',
] as const;

/** What a reader must know beside a figure; the words for each code are in `src/words`. */
export type Caveat = (typeof CAVEATS)[number];
export const CAVEATS = [
  'prompt-folded-in',
  'one-request-at-a-time',
  'ten-tokens',
  'up-to-8192-tokens',
  'not-comparable',
  'third-party-copy',
  'meaning-of-mark-not-stated',
  'near-token-cap',
  'measured-twice',
  'medium-effort',
  'high-effort',
  'range-over-efforts',
  'thinking-on',
  'method-published',
  'no-method-published',
  'median-not-mean',
  'size-guessed',
  'prompt-not-counted',
  'read-second-hand',
  'older-revision',
  'range-over-snapshots',
  'interquartile-range',
  'standard-deviation',
  'range-over-estimates',
] as const;

/** Low, typical and high of one quantity, in the unit its name says; `low <= typical <= high`. */
export interface Range {
  low: number;
  typical: number;
  high: number;
}

/** Id of the source of a figure that the page's author gives. */
export const AUTHOR = 'author';

/** A publication that figures or factors come from. */
export interface Source {
  id: string;
  publisher: string;
  title: string;
  url: string;
  /** Date of the publication or of the data, ISO 8601: a year, a month or a day. */
  date: string;
  kind: Kind;
  boundary: Boundary;
}

/**
 * One row of a figure table: `[model, typicalWh, lowWh, highWh, outputTokens, hardware, precision, output, stars, caveats]`.
 * Trailing nulls are left out; null for lowWh and highWh says that there was one measurement and no range.
 * Wh are per query; outputTokens is the mean length of an answer; `output` says size, steps and frames of a picture
 * or video (`1024x1024 20 steps`); stars are AI Energy Score's, 1 to 5.
 */
export type FigureRow = [
  model: string,
  typicalWh: number,
  lowWh?: number | null,
  highWh?: number | null,
  outputTokens?: number | null,
  hardware?: string | null,
  precision?: string | null,
  output?: string | null,
  stars?: number | null,
  caveats?: Caveat[] | null,
];

/**
 * The figures that one source publishes for one task, with what they all share. A model has one row, or one for each length
 * of answer that the source has, which differ in length and Wh alone: the first answers where no length is asked.
 */
export interface FigureTable {
  source: string;
  task: Task;
  hardware?: string;
  caveats?: Caveat[];
  rows: FigureRow[];
}

/** Mean over many models of one task: context for a reader, never a model's figure. */
export interface TaskMean {
  task: Task;
  source: string;
  meanWh: number;
  standardDeviationWh: number;
  /** How many models the whole study ran; it does not say how many of them for this task. */
  models: number;
}

/** How the amount of an equivalent is told. */
export type EquivalentUnit =
  'second' | 'minute' | 'hour' | 'day' | 'kilometre' | 'mile' | 'percent' | 'charge' | 'count';
/** The units that an amount is shown in: those of an equivalent, or a smaller or larger one of the same quantity. */
export type DisplayUnit = EquivalentUnit | 'metre' | 'foot';

/** How `{amount}` of a thing is said: a text, or its forms by the plural category of the amount. */
export type Wording = string | ({ other: string } & Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>);

/** An everyday thing with known Wh per unit. */
export interface Equivalent {
  id: string;
  /** Name in English. */
  name: string;
  unit: EquivalentUnit;
  whPerUnit: Range;
  /** What was assumed, in one English sentence. */
  assumption: string;
  source: { title: string; url: string; date: string };
  /** Same class only: socket electricity never stands beside food, stored or produced energy. */
  class: 'socket' | 'food' | 'store' | 'production';
  /** Comparisons of one set differ in group. */
  group: 'light-electronics' | 'charging' | 'heat' | 'distance' | 'household' | 'other';
  /** How familiar the thing is, 0 to 1. */
  familiarity: number;
  /** Whether it may appear without being asked for. */
  byDefault: boolean;
  /** The amounts in which people meet the thing, in `unit`. */
  natural: [min: number, max: number];
  /** ISO 3166 regions whose readers get it by default; absent: everywhere. `-` before a region: not there. */
  regions?: string[];
  /** How it is said where no language has words for it. */
  wording?: Wording;
  /** True for one of the page's author: said to readers. */
  isOwn?: boolean;
}

/** A model or a service by its canonical id, with what its id does not say. */
export interface ModelEntry {
  name?: string;
  provider?: string;
  /** Other spellings that no rule can derive. */
  aliases?: string[];
  /** Exists or is served in its tuned form only: a missing "instruct" changes nothing. */
  tunedOnly?: boolean;
  /** Exists in its pre-trained form only. */
  baseOnly?: boolean;
  /** Has siblings that only the variant tells apart (Instruct and Thinking): without it a name means neither. */
  needsVariant?: boolean;
  /** Means this model only beside its publisher's name: alone, hosts give the name to others. */
  needsPublisher?: boolean;
  /** Tokens of the name that hosts may leave out or add without meaning another model (`["17b", "16e"]`). */
  optional?: string[];
}

/** Everything that ships: `data/dataset.json`, made by `npm run data`. */
export interface Dataset {
  /** Date of this dataset, ISO 8601. */
  version: string;
  /** In order of precedence: the first source that has a figure for a model and task answers. */
  sources: Source[];
  figures: FigureTable[];
  taskMeans: TaskMean[];
  equivalents: Equivalent[];
  models: Record<string, ModelEntry>;
}
