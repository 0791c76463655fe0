/** What `explain` is asked and what it answers: the contract every surface draws from. Types only. */
import type {
  Boundary,
  Caveat,
  Dataset,
  DisplayUnit,
  EquivalentUnit,
  Kind,
  Range,
  Source,
  Task,
  Wording,
} from './dataset.js';

/** What to explain. Every quantity names its unit; anything else than these values gives status `invalid`. */
export interface ExplainRequest {
  /** The model as its host spells it, or a service such as `ChatGPT`. */
  model?: string;
  /** How many queries: a whole number from 1 to 1e15. Default 1. */
  queries?: number;
  /** What one query asks. Default: chat where the model has a chat figure, else the first of its tasks. */
  task?: Task;
  /** Mean length of an answer, reasoning included, in tokens: from 1 to 1e9. */
  outputTokens?: number;
  /** Mean length of a prompt in tokens, from 0 to 1e9: only to say when a figure does not account for it. */
  inputTokens?: number;
  /** Energy of all queries together as the host measured it, in Wh: from 1e-15 to 1e18. Wins over any look-up. */
  wattHours?: number;
  /** Least and most of `wattHours`, where the host knows them: around it. */
  wattHoursRange?: Pick<Range, 'low' | 'high'>;
  /** How that figure came to be. Default `measured` by the host; `estimated`, which claims least, with a `sourceLabel`. */
  wattHoursKind?: Kind;
  /** Where `wattHours` comes from if it is the author's own figure and not the host's: said beside it as such. */
  sourceLabel?: string;
  /** Web address of that source. */
  sourceUrl?: string;
  /** Kinds of figures to accept. Default all. */
  accept?: readonly Kind[];
  /** `data-centre` scales a GPU-only figure to the whole data centre; the result is an estimate. */
  boundary?: 'as-published' | 'data-centre';
  /** Ids of the equivalents to compare with, in this order. Default: the best fitting. */
  equivalents?: readonly string[];
  /** Everyday things of the author's own; without `equivalents` they are what is compared with. */
  ownEquivalents?: readonly OwnEquivalent[];
  /** ISO 3166 region of the reader, for households, showers and miles. */
  region?: string;
  /** Id of the comparison shown now: it stays first while nearly as good, so that a running count does not flicker. */
  keep?: string;
  /** Data of the caller's own instead of the shipped ones; throws a TypeError naming the field when it is not valid. */
  dataset?: Dataset;
}

/** An everyday thing as an author gives it. */
export interface OwnEquivalent {
  /** Letters, digits, `_` and `-`; none of ours. */
  id: string;
  /** How `{amount}` of it is said: `{ "one": "{amount} espresso", "other": "{amount} espressos" }`. */
  wording: Wording;
  /** Wh for one unit, with its spread where that is known. */
  whPerUnit: number | Range;
  /** What one unit is. Default `count`: a thing that is counted. */
  unit?: EquivalentUnit;
  /** What was assumed, in a sentence. */
  assumption?: string;
  source: { title: string; url: string; date: string };
}

/** How surely a name was recognised; `given`: the caller supplied the energy, no figure was looked up. */
export type Match = 'exact' | 'approximate' | 'given';

/** Something a reader must know that follows from the request, not from the figure alone. */
export type RequestCaveat =
  | 'no-range-published'
  | 'length-scaled'
  | 'length-far-from-measured'
  | 'length-not-accounted'
  | 'prompt-far-longer'
  | 'prompt-far-shorter'
  | 'scaled-to-data-centre'
  | 'boundary-cannot-be-scaled';

export interface ExplainedModel {
  /** Canonical id, or the name as given where the energy was given. */
  id: string;
  name: string;
  provider: string;
  match: Match;
}

/** A number of a step, with its unit and, where it was published, its source. */
export interface Term {
  value: number;
  /** Its ends: of a publication that gave them for a range over several, and wherever no typical value can be said. */
  range?: Range;
  unit: 'Wh' | 'W' | 'Wh-per-unit' | 'query' | 'token' | 'factor' | DisplayUnit;
  source?: { title: string; url: string; date: string };
  /** The equivalent a `Wh-per-unit` or a `W` belongs to. */
  equivalent?: string;
}

/**
 * One line of the sum: `terms[0] operators[0] terms[1] ... = result`, × and ÷ before +. The step `middle` has no
 * operators: its result is the middle one of its terms.
 */
export interface Step {
  name: 'published' | 'middle' | 'length' | 'boundary' | 'queries' | 'comparison';
  terms: Term[];
  operators: ('×' | '÷' | '+')[];
  result: Term;
}

/** An energy told in an everyday thing. */
export interface Comparison {
  id: string;
  /** In `unit`, for `queries` queries; `inverse`: queries per one unit. */
  amount: Range;
  unit: DisplayUnit;
  /** How many queries the amount is for: not the request's where the count had to be raised. */
  queries: number;
  inverse: boolean;
  /** Wh per unit of the equivalent itself (`baseUnit`), with the spread of the thing. */
  whPerUnit: Range;
  baseUnit: DisplayUnit;
  assumption: string;
  source: { title: string; url: string; date: string };
  /** Of an author's own thing only: how it is said. */
  wording?: Wording;
}

export interface Known {
  status: 'known';
  model: ExplainedModel;
  queries: number;
  task?: Task;
  /** What one query is, in English: "one chat answer of about 349 tokens". */
  queryMeaning: string;
  /** Mean tokens of one answer that the energy stands for, where the task has answers in tokens. */
  outputTokens?: number;
  /** Instead, where the published estimates are for answers of unlike length: the least and the most of them. */
  outputTokensRange?: [least: number, most: number];
  /** All queries together, Wh. */
  energyWh: Range;
  perQueryWh: Range;
  /** True where the published figure cannot be stretched so far that a typical value could be said. */
  rangeOnly: boolean;
  kind: Kind;
  boundary: Boundary;
  /** Where the typical value comes from; an estimate's other publications are in `sources`. */
  source: Source;
  sources: Source[];
  hardware?: string;
  precision?: string;
  /** Size, steps and frames of a picture or video: `1024x1024 20 steps`. */
  output?: string;
  /** AI Energy Score's stars, 1 to 5, where the figure has them. */
  stars?: number;
  caveats: (Caveat | RequestCaveat)[];
  /** The publisher whose estimate alone a caveat is about, where the energy is of several. */
  caveatOf?: Partial<Record<Caveat | RequestCaveat, string>>;
  comparisons: Comparison[];
  /** Ids of the equivalents asked for that are not told: nobody meets such an amount, or three others came first. */
  leftOut: string[];
  steps: Step[];
}

export interface Unmeasured {
  status: 'unmeasured';
  model: ExplainedModel;
  queries: number;
  /** The task that was asked for or would have been chosen. */
  task: Task;
  accept: readonly Kind[];
  /** Whether a figure exists that is no longer of an accepted kind once it is scaled: that makes it an estimate. */
  isScaled: boolean;
  /**
   * Whether a figure of an accepted kind exists, but of answers so much longer or shorter that nothing can be said of this
   * length, or of answers that a benchmark cuts.
   */
  isOtherLength: boolean;
  /** Tasks and kinds for which a figure of this model exists and can be asked for. */
  available: { task: Task; kind: Kind }[];
  /** Least and most typical Wh a query among the models that one source measured on that task, and how many they are. */
  measuredRange?: { lowWh: number; highWh: number; models: number };
}

export interface UnknownModel {
  status: 'unknown-model';
  /** The name as given, shortened to 100 characters. */
  model: string;
  /** Whether the name may mean each of `nearest` and leaves out what tells them apart. */
  leavesOpen: boolean;
  /** Known names that it may mean, or that are nearest to it, the nearest first. */
  nearest: string[];
}

export interface Invalid {
  status: 'invalid';
  /** The field of the request that cannot be used. */
  field: keyof ExplainRequest;
  /** What would be right, in English. */
  reason: string;
}

export type Explanation = Known | Unmeasured | UnknownModel | Invalid;
