/**
 * What a language must say: whole sentences with `{placeholders}`, one form per plural category where a count decides.
 * A translator adds one file of this shape; `describe.ts` fills it in, `format.ts` writes the numbers.
 */
import type { Boundary, Caveat, DisplayUnit, Kind, Known, RequestCaveat, Task } from '../core/index.js';

/** A sentence, or its forms by the plural category of the count it holds; `other` is always there. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

export interface Language {
  /** BCP 47 tag of the language. */
  tag: string;
  kind: Record<Kind, string>;
  /** What each kind means, in a sentence. */
  kindMeaning: Record<Kind, string>;
  boundary: Record<Boundary, string>;
  task: Record<Task, string>;
  caveat: Record<Caveat | RequestCaveat, string>;
  /** What one query is. */
  queryMeaning: (known: Known) => string;

  /** `{queries}` queries to `{model}` use `{energy}`, by the count; `{conditions}` is one of the next two. */
  known: Message;
  /** As `known`, where nothing but `{low}` to `{high}` can be said. */
  knownRange: Message;
  /** `{kind}` and `{boundary}`. */
  conditions: string;
  /** As `conditions`, with `{low}` to `{high}` and what the range is over. */
  conditionsWithRange: Record<RangeCause, string>;
  /** As `known`, where the host gave the energy; `givenUnnamed` where it named no model. */
  given: Message;
  givenUnnamed: Message;
  approximate: string;

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
  /** A total: by the count `{answers}`; `{line}` is one of the lines above. */
  total: Message;
  totalUnknown: Message;
  covers: Message;
  /** `{list}` of the boundaries whose figures were added. */
  mixedBoundaries: string;
  unreadableUsage: string;
  rangeShort: string;

  source: string;
  sources: string;
  conditionsOfMeasurement: string;

  unmeasured: string;
  unmeasuredAccepting: string;
  available: string;
  measuredRange: Message;
  unknownModel: string;
  nearest: string;
  invalid: string;

  /** What one line of the ladder is beside the next: `{factor}` times as much. */
  ladderScale: string;
  step: Record<'published' | 'given' | 'middle' | 'perUnit' | 'result' | 'timeResult', string>;
  query: Message;
  token: Message;
  label: Record<'howWorkedOut' | 'ladder' | 'oneQueryIs' | 'assumptions' | 'notes' | 'notCounted' | 'source', string>;
  /** What no figure of the dataset holds. */
  notCounted: string;
}

/** What makes the range of an energy. */
export type RangeCause = 'served' | 'estimates' | 'efforts' | 'runs';
