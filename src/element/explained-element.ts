/**
 * What card and badge share: the inputs as attributes and properties, one `explain()` for each change of them, one
 * warning for an input that cannot be used, one event for a new answer. It knows no markup: a subclass renders.
 */
import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import {
  assertDataset,
  explain,
  type Dataset,
  type Explanation,
  type ExplainRequest,
  type Kind,
  type Task,
} from '../core/index.js';
import { dataset as shippedDataset } from '../dataset.js';
import { languageFor, regionOf, type Language } from '../words/index.js';
import { ExplanationChangeEvent } from './explanation-change-event.js';
import { localeOf } from './locale-of.js';

/** Digits only, as `queries="1000"` or `1e12`: anything else stays text, which `explain` answers as invalid. */
const number = {
  fromAttribute: (text: string | null): number | undefined =>
    text === null ? undefined : /^\s*\d+(\.\d+)?(e\+?\d+)?\s*$/i.test(text) ? Number(text) : (text as unknown as number),
};

const list = {
  fromAttribute: (text: string | null): string[] | undefined => text?.split(/[\s,]+/).filter(Boolean),
};

const FIELDS = [
  'model',
  'queries',
  'task',
  'outputTokens',
  'wattHours',
  'accept',
  'boundary',
  'equivalents',
  'region',
  'dataset',
] as const;

/** How an attribute of a field is written. */
const attributeOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Whether a reader would read the same: what the event and the announcements go by. */
const isSameAnswer = (before: Explanation | undefined, now: Explanation): boolean =>
  before === now || JSON.stringify(before) === JSON.stringify(now);

export abstract class ExplainedElement extends LitElement {
  /** The model as its host spells it, or a service such as `ChatGPT`. */
  @property() model?: string;

  /** How many queries: a whole number from 1 to 1e15, digits only. Default 1. */
  @property({ converter: number }) queries?: number;

  /** What one query asks, such as `chat` or `text-to-image`. Default: chat where the model has a chat figure. */
  @property() task?: Task;

  /** Mean length of an answer in tokens, reasoning included. */
  @property({ attribute: 'output-tokens', converter: number }) outputTokens?: number;

  /** Energy of all queries together in Wh, where the host measured it: wins over any look-up. */
  @property({ attribute: 'watt-hours', converter: number }) wattHours?: number;

  /** Kinds of figures to accept: `measured`, `disclosed`, `estimated`, separated by spaces. Default all. */
  @property({ converter: list }) accept?: Kind[];

  /** `data-centre` scales a GPU-only figure to the whole data centre, as an estimate. Default `as-published`. */
  @property() boundary?: 'as-published' | 'data-centre';

  /** Ids of the equivalents to compare with, separated by spaces. Default: the best fitting. */
  @property({ converter: list }) equivalents?: string[];

  /** ISO 3166 region of the reader. Default: the region of the language. */
  @property() region?: string;

  /** Data of your own instead of the shipped ones; setting one that is not valid throws, naming the field. */
  @property({ attribute: false })
  get dataset(): Dataset | undefined {
    return this.#dataset;
  }
  set dataset(dataset: Dataset | undefined) {
    if (dataset !== undefined) assertDataset(dataset);
    this.#dataset = dataset;
  }

  /** The present answer; undefined while the inputs ask nothing. */
  explanation?: Explanation;

  protected locale = 'en';
  protected language: Language = languageFor('en');

  #dataset?: Dataset;
  #warned = '';
  #announced?: Explanation;

  /** What the inputs ask, or undefined where they ask nothing. */
  protected request(): ExplainRequest | undefined {
    const request: Record<string, unknown> = {};
    for (const field of FIELDS) {
      const value = this[field] as unknown;
      if (value !== undefined && value !== null) request[field] = value;
    }
    return request.model === undefined && request.wattHours === undefined ? undefined : request;
  }

  /** The answer to the inputs; the comparison shown now stays first while it is nearly as good. */
  protected explain(): Explanation | undefined {
    const request = this.request();
    if (!request) return undefined;
    request.region ??= regionOf(this.locale);
    if (this.explanation?.status === 'known') request.keep = this.explanation.comparisons[0]?.id;
    return explain(request, shippedDataset);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.locale = localeOf(this);
    this.language = languageFor(this.locale);
    this.explanation = this.explain();
    this.#warn();
  }

  protected override updated(_changed: PropertyValues): void {
    const { explanation } = this;
    if (!explanation || isSameAnswer(this.#announced, explanation)) return;
    this.#announced = explanation;
    this.dispatchEvent(new ExplanationChangeEvent(explanation));
  }

  /** Says once for each unusable value which attribute it is, its value and what would be right. */
  #warn(): void {
    const { explanation } = this;
    const problem = explanation?.status === 'invalid' ? explanation.reason : '';
    if (problem && problem !== this.#warned) {
      console.warn(`<${this.localName}> ${problem.replace(/^\w+/, attributeOf)}.`);
    }
    this.#warned = problem;
  }
}
