/**
 * What card and badge share: the inputs as attributes and properties, one `explain()` for each change of them, one
 * warning for an input that cannot be used, one event for a new answer. It knows no markup: a subclass renders.
 */
import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import {
  explain,
  REQUEST_FIELDS,
  type Dataset,
  type Explanation,
  type ExplainRequest,
  type Kind,
  type Known,
  type Task,
} from '../core/index.js';
import { dataset } from '../dataset.js';
import { languageFor, regionOf, type Language } from '../words/index.js';
import { ExplanationChangeEvent } from './explanation-change-event.js';
import { localeOf } from './locale-of.js';

/** Digits only, as `queries="1000"` or `1e12`: anything else stays text, which `explain` answers as invalid. */
const number = {
  fromAttribute: (text: string | null): number | undefined =>
    text === null
      ? undefined
      : /^\s*\d+(\.\d+)?(e\+?\d+)?\s*$/i.test(text)
        ? Number(text)
        : (text as unknown as number),
};

const list = {
  fromAttribute: (text: string | null): string[] | undefined => text?.split(/[\s,]+/).filter(Boolean),
};

/** Frameworks that know a property set it, so that a text arrives there as it would in the attribute. */
const readText: Partial<Record<string, (text: string) => unknown>> = {
  queries: number.fromAttribute,
  outputTokens: number.fromAttribute,
  wattHours: number.fromAttribute,
  accept: list.fromAttribute,
  equivalents: list.fromAttribute,
};

/** How an attribute of a field is written. */
const attributeOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What a reader sees of an answer: the event goes by it. */
const gist = (explanation: Explanation): unknown[] =>
  explanation.status === 'known'
    ? [explanation.model.id, explanation.queries, explanation.kind, explanation.boundary, ...gistOfEnergy(explanation)]
    : [JSON.stringify(explanation)];

const gistOfEnergy = ({ energyWh, comparisons }: Known): unknown[] => [
  energyWh.low,
  energyWh.typical,
  energyWh.high,
  ...comparisons.map(({ id }) => id),
];

const isSameAnswer = (before: Explanation | undefined, now: Explanation): boolean =>
  before === now || (before !== undefined && gist(before).join() === gist(now).join());

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

  /** The present answer; undefined while the inputs ask nothing. */
  explanation?: Explanation;

  protected locale = 'en';
  protected language: Language = languageFor('en');

  #warned = '';
  #announced?: Explanation;

  /** `lang` stays the platform's own property: it is only watched. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang') this.requestUpdate();
  }

  /** A new place may speak another language. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  /** The figures and equivalents to explain with. */
  protected get data(): Dataset {
    return dataset;
  }

  /** What the inputs ask, or undefined where they ask nothing. */
  protected request(): ExplainRequest | undefined {
    const request: Record<string, unknown> = {};
    const inputs = this as Omit<ExplainRequest, 'dataset'>;
    for (const field of REQUEST_FIELDS) {
      const value: unknown = inputs[field];
      if (value === undefined || value === null) continue;
      const read = typeof value === 'string' ? readText[field] : undefined;
      request[field] = read ? read(value as string) : value;
    }
    if (request.model === '') delete request.model;
    return request.model === undefined && request.wattHours === undefined ? undefined : request;
  }

  /** The answer to the inputs; the comparison shown now stays first while it is nearly as good. */
  protected explain(): Explanation | undefined {
    const request = this.request();
    if (!request) return undefined;
    request.region ??= regionOf(this.locale);
    if (this.explanation?.status === 'known') request.keep = this.explanation.comparisons[0]?.id;
    return explain(request, this.data);
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
