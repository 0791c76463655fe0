/** The contract that card, badge and explorer share, as `explained-element.ts` keeps it: inputs, answer, and what a subclass may ask or change. */
import type { PropertyValues } from 'lit';
import type { Dataset, Explanation, ExplainRequest, Kind, Task } from '../core/index.js';
import type { LineLanguage } from '../words/index.js';

/** The inputs and the answer of an element that explains. */
export declare class Explained<Language extends LineLanguage = LineLanguage> {
  /** The model as its host spells it, or a service such as `ChatGPT`. */
  model?: string;
  /** How many queries: a whole number from 1 to 1e15, digits only. Default 1. */
  queries?: number;
  /** What one query asks, such as `chat` or `text-to-image`. Default: chat where the model has a chat figure. */
  task?: Task;
  /** Mean length of an answer in tokens, reasoning included. */
  outputTokens?: number;
  /** Mean length of a prompt in tokens: only to say when a figure does not account for it. */
  inputTokens?: number;
  /** Energy of all queries together in Wh, where the host measured it: wins over any look-up. */
  wattHours?: number;
  /** Kinds of figures to accept: `measured`, `disclosed`, `estimated`, separated by spaces. Default all. */
  accept?: Kind[];
  /** `data-centre` scales a GPU-only figure to the whole data centre, as an estimate. Default `as-published`. */
  boundary?: 'as-published' | 'data-centre';
  /** Ids of the equivalents to compare with, separated by spaces. Default: the best fitting. */
  equivalents?: string[];
  /** ISO 3166 region of the reader. Default: the region of the language. */
  region?: string;
  /** The present answer; undefined while the inputs ask nothing. */
  explanation?: Explanation;
  /** How numbers are written: the page's locale, or that of the language where the page's own is not there. */
  protected locale: string;
  /** Where the readers are: `region`, or the region of the page's locale. */
  protected readerRegion: string;
  protected language: Language;
  /** The figures and equivalents to explain with. */
  protected get figures(): Dataset;
  /** The inputs that are set. */
  protected inputs(): ExplainRequest;
  /** The answer, or undefined where there is none to give. */
  protected explain(): Explanation | undefined;
  /** The answer to what the inputs ask. */
  protected answer(request: ExplainRequest): Explanation;
  /** What the inputs ask, or undefined where they ask nothing. */
  protected request(): ExplainRequest | undefined;
  /** Says once for each unusable value which attribute it is (`input`, else the field), its value and what would be right. */
  protected warn(explanation: Explanation | undefined, input?: string): void;
  protected willUpdate(changed: PropertyValues): void;
  protected updated(changed: PropertyValues): void;
}
