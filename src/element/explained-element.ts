/**
 * What card and badge share: the inputs as attributes and properties, one `explain()` for each change of them, one
 * warning for an input that cannot be used, one event for a new answer. It knows no markup: a subclass renders.
 */
import type { CSSResult, PropertyDeclarations, PropertyValues, ReactiveElement } from 'lit';
import {
  attributeOf,
  explain,
  parseField,
  REQUEST_FIELDS,
  sayLeftOut,
  type Dataset,
  type Explanation,
  type ExplainRequest,
} from '../core/index.js';
import { dataset } from '../dataset.js';
import { readerIn, type LineLanguage } from '../words/index.js';
import type { Explained } from './explained.js';
import { ExplanationChangeEvent } from './explanation-change-event.js';
import { follow, spokenBy, unfollow } from './page-language.js';

/** Whether a reader would see the same: the event goes by it, up to 20 times a second for each of many elements. */
function isSameAnswer(before: Explanation | undefined, now: Explanation): boolean {
  if (before?.status !== now.status) return false;
  if (before.status !== 'known' || now.status !== 'known') return JSON.stringify(before) === JSON.stringify(now);
  const [a, b] = [before.energyWh, now.energyWh];
  return (
    a.low === b.low &&
    a.typical === b.typical &&
    a.high === b.high &&
    before.queries === now.queries &&
    before.model.id === now.model.id &&
    before.task === now.task &&
    before.kind === now.kind &&
    before.boundary === now.boundary &&
    before.comparisons.every(({ id }, at) => id === now.comparisons[at]?.id) &&
    before.comparisons.length === now.comparisons.length
  );
}

/** What an author should hear of: an input that cannot be used, or things asked for that are not told. */
const problemOf = (explanation: Explanation | undefined): string =>
  explanation?.status === 'invalid'
    ? explanation.reason
    : explanation?.status === 'known'
      ? sayLeftOut(explanation.leftOut)
      : '';

const properties: PropertyDeclarations = Object.fromEntries(
  REQUEST_FIELDS.map((field) => {
    const fromAttribute = (text: string | null): unknown => (text === null ? undefined : parseField(field, text));
    return [field, { attribute: attributeOf(field), converter: { fromAttribute } }];
  }),
);

// What TypeScript asks of the base of a mixin.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Constructor<T> = abstract new (...args: any[]) => T;

/**
 * Adds inputs, answer, warning and event to a Lit base: `LitElement` for templates, `ReactiveElement` for text alone.
 * `languageFor` finds the words of the element's own surface.
 */
export function withExplanation<Base extends Constructor<ReactiveElement>, Language extends LineLanguage>(
  base: Base,
  languageFor: (locale: string) => Language,
): Base & Constructor<Explained<Language>> {
  class ExplainedElement extends (base as unknown as typeof ReactiveElement) {
    static override properties = properties;

    explanation?: Explanation;
    protected locale = 'en';
    protected readerRegion = '001';
    protected language: Language = languageFor('en');
    #warned: Record<string, string> = {};
    #announced?: Explanation;

    /** `lang` stays the platform's own property: it is only watched. */
    static override get observedAttributes(): string[] {
      return [...super.observedAttributes, 'lang'];
    }

    override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      super.attributeChangedCallback(name, before, now);
      if (name !== 'lang') return;
      if (this.isConnected) follow(this);
      this.requestUpdate();
    }

    /** A new place may speak another language. */
    override connectedCallback(): void {
      super.connectedCallback();
      follow(this);
      this.requestUpdate();
    }

    override disconnectedCallback(): void {
      super.disconnectedCallback();
      unfollow(this);
    }

    /** Style sheets are of one document alone: a window or frame that an element moves to gets its own. */
    adoptedCallback(): void {
      const root = this.shadowRoot;
      const view = this.ownerDocument.defaultView;
      if (!root || !view) return;
      const { elementStyles } = this.constructor as typeof ReactiveElement;
      root.adoptedStyleSheets = elementStyles.map((style) => {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync((style as CSSResult).cssText);
        return sheet;
      });
    }

    /** The figures and equivalents to explain with. */
    protected get figures(): Dataset {
      return dataset;
    }

    protected inputs(): ExplainRequest {
      const request: Record<string, unknown> = {};
      const inputs = this as Omit<ExplainRequest, 'dataset'>;
      for (const field of REQUEST_FIELDS) {
        const value: unknown = inputs[field];
        if (value === undefined || value === null) continue;
        // A text is read wherever it comes from: frameworks set properties as others do attributes.
        request[field] = typeof value === 'string' ? parseField(field, value) : value;
      }
      if (request.model === '') delete request.model;
      return request;
    }

    protected request(): ExplainRequest | undefined {
      const request = this.inputs();
      return request.model === undefined && request.wattHours === undefined ? undefined : request;
    }

    /** The answer to the inputs; the comparison shown now stays first while it is nearly as good. */
    protected explain(): Explanation | undefined {
      const request = this.request();
      if (!request) return undefined;
      request.region ??= this.readerRegion;
      if (this.explanation?.status === 'known') request.keep = this.explanation.comparisons[0]?.id;
      return this.answer(request);
    }

    protected answer(request: ExplainRequest): Explanation {
      return explain(request, this.figures);
    }

    protected override willUpdate(_changed: PropertyValues): void {
      const { language, locale, region } = readerIn(spokenBy(this), languageFor);
      const { region: given } = this as { region?: unknown };
      this.language = language;
      this.locale = locale;
      // One that is no text names no readers; it is said with the other inputs.
      this.readerRegion = typeof given === 'string' ? given : region;
      this.explanation = this.explain();
      this.warn(this.explanation);
    }

    protected override updated(_changed: PropertyValues): void {
      const { explanation } = this;
      if (!explanation || isSameAnswer(this.#announced, explanation)) return;
      this.#announced = explanation;
      this.dispatchEvent(new ExplanationChangeEvent(explanation));
    }

    /** Says once for each unusable value which attribute it is, its value and what would be right. */
    protected warn(explanation: Explanation | undefined, input = ''): void {
      const problem = problemOf(explanation);
      if (problem && problem !== this.#warned[input]) {
        console.warn(`<${this.localName}> ${problem.replace(/^\w+/, (field) => attributeOf(input || field))}.`);
      }
      this.#warned[input] = problem;
    }
  }
  return ExplainedElement as unknown as Base & Constructor<Explained<Language>>;
}
