/**
 * What a language must say: whole sentences with `{placeholders}`, one form per plural category where a count decides.
 * `describe.ts` fills them in, `format.ts` writes the numbers. The badge carries `LineLanguage` alone, because thousands
 * of pages load it and it says no more.
 */
import type {
  Boundary,
  Caveat,
  Difference,
  DisplayUnit,
  Kind,
  QueryWords,
  RequestCaveat,
  Task,
} from '../core/index.js';

/** A sentence, or its forms by the plural category of the count it holds; `other` is always there. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** What is said in one line and in the panel behind it. */
export interface LineLanguage {
  /** BCP 47 tag of the language. */
  tag: string;
  /** Where it is not written from left to right. */
  direction?: 'rtl';
  kind: Record<Kind, string>;
  boundary: Record<Boundary, string>;
  /** Between a name and what is said of it. */
  colon: string;
  caveat: Record<Caveat | RequestCaveat, string>;
  /** What one query is. */
  queryMeaning: QueryWords<Message>;

  /** `{queries}` queries to `{model}` use `{energy}`, by the count; `{conditions}` is one of the next two. */
  known: Message;
  /** As `known`, where nothing but `{low}` to `{high}` can be said. */
  knownRange: Message;
  /** `{kind}` and `{boundary}`. */
  conditions: string;
  /** As `conditions`, with `{low}` to `{high}` and what the range is over: one estimate's own range, or several. */
  conditionsWithRange: Record<RangeCause | 'estimate', string>;
  /** As `known`, where the host gave the energy; `givenUnnamed` where it named no model. */
  given: Message;
  givenUnnamed: Message;
  /** As `known`, where no model is named. */
  unnamed: Message;
  approximate: string;
  /** `{kind}` of a figure whose model the name matches approximately. */
  approximateKind: string;

  /** `{list}` holds the comparisons; by the count `{queries}` where it had to be raised. */
  comparisons: string;
  raisedComparisons: Message;
  /** `{thing}` is worth `{queries}` queries, by that count. */
  inverse: Message;
  /** How `{amount}` of an equivalent is said; for counted things the forms by the count. Where two units read differently, by unit. */
  equivalents: Record<string, Message | Partial<Record<DisplayUnit, Message>>>;

  /** The one line of a badge: `{energy}` with its comparison, which `shortPer` puts for so many `{queries}`. */
  short: string;
  shortRange: string;
  shortAlone: string;
  shortPer: Message;
  shortUnknown: string;
  shortOpen: string;
  /** That `{model}` has figures, but none of the asked task or length. */
  unmeasured: string;
  /** That `{model}` has no figure of the accepted `{kinds}`. */
  unmeasuredAccepting: string;
  /** As `unmeasuredAccepting`, where there is a figure that scaling would make an estimate. */
  unmeasuredScaled: string;
  /** That `{model}` has figures, but none that can be brought to the length asked. */
  unmeasuredLength: string;
  /** A total: by the count `{answers}`; `{line}` is one of the lines above. */
  total: Message;
  totalUnknown: Message;
  covers: Message;
  /** `{list}` of the boundaries whose figures were added. */
  mixedBoundaries: string;
  unreadableUsage: string;
  rangeShort: string;

  source: string;
  /** `{title}` that says the date, with its `{publisher}`; one that says its publisher, with its date in that place. */
  sourceDated: string;
  conditionsOfMeasurement: string;
  /** `{meaning}` of one query. */
  oneQueryIs: string;
  step: Record<'published' | 'given' | 'middle' | 'withRange' | 'perUnit' | 'result' | 'timeResult', string>;
  query: Message;
  token: Message;
  invalid: string;
  /** What no figure of the dataset holds. */
  notCounted: string;
}

/** What the card says besides. */
export interface Language extends LineLanguage {
  /** What each kind means, in a sentence. */
  kindMeaning: Record<Kind, string>;
  task: Record<Task, string>;
  sources: string;

  /** `{list}` of the next, each with its `{task}` and `{kind}`. */
  available: string;
  availableFigure: string;
  measuredRange: Message;
  unknownModel: string;
  openModel: string;
  nearest: string;

  /** What one line of the ladder is beside the next: `{factor}` times as much. */
  ladderScale: string;
  label: Record<'howWorkedOut' | 'ladder' | 'assumptions' | 'notes' | 'source', string>;

  /** `{other}` beside the model of the sentence before: by how much, `{ratio}` times. */
  wouldUse: Record<'less' | 'more' | 'asMuch', Message>;
  /** What it means for two figures that are compared that their ranges overlap. */
  overlap: string;
  /** Why `{a}` and `{b}` are not compared; `{aIs}` and `{bIs}` name their kinds, boundaries or tasks, `{b}` lacks a figure. */
  notCompared: Record<Difference, string>;
  /** By the id of an everyday thing: what to know of its figure, with `{range}`, the amount over the range of the thing. */
  thingCaveat: Record<string, string>;
  /**
   * By the id of an everyday thing: what the dataset assumes of it. A number is `{1200}` and is written as the locale
   * does; `{12700=12.7}` says another than the dataset's, of which either side may be left out. English has the dataset's.
   */
  assumptions?: Record<string, string>;
  /** What opens the citation of an answer, in several formats. */
  cite: string;
  own: AuthorsWords;
  notice: NoticeWords;
}

/** What is the author's own, said to be that. */
export interface AuthorsWords {
  /** `{thing}` is the author's wording, with its amount. */
  thing: string;
  /** What `known` and `unnamed` say in brackets, of `{kind}`. */
  conditions: string;
  /** `{kind}` of the figure. */
  kind: string;
  /** `{title}` of its source. */
  source: string;
  /** `{energy}` for so many `{queries}`. */
  step: string;
}

/** What stands around an answer where it is published. */
export interface NoticeWords {
  /** `{date}` of the dataset. */
  dataOf: string;
  /** The licence of a picture. */
  credit: string;
  /** Under an article's own sentence: it is of `{then}`, the page's figures are of `{now}`. */
  revised: string;
  /** The link to the list of what has changed. */
  changes: string;
}

/** What makes the range of an energy. */
export type RangeCause = 'served' | 'estimates' | 'efforts' | 'runs';
