/**
 * What a card takes from the author of its page: a figure and things of their own, another model, and the data that the
 * article was written with. It knows what the answers are, not how they look.
 */
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import {
  datasetWithOwn,
  explainWithOwn,
  type Dataset,
  type Explanation,
  type ExplainRequest,
  type Kind,
  type Known,
  type OwnEquivalent,
} from '../core/index.js';
import { languageFor } from '../words/index.js';
import { withExplanation } from './explained-element.js';
import { JsonScript } from './json-script.js';

/** A card without a look. */
export abstract class AuthoredCard extends withExplanation(LitElement, languageFor) {
  static override properties: PropertyDeclarations = {
    compareWith: { attribute: 'compare-with' },
    sourceLabel: { attribute: 'source-label' },
    sourceUrl: { attribute: 'source-url' },
    wattHoursKind: { attribute: 'watt-hours-kind' },
    ownEquivalents: { attribute: false },
    dataVersion: { attribute: 'data-version' },
    changesUrl: { attribute: 'changes-url' },
  };

  /** Another model, as its host spells it, to say how much less or more it would use for the same kind of answer. */
  declare compareWith?: string;

  /** Where `watt-hours` comes from if it is the author's own figure: it is labelled as that, and not as the provider’s. */
  declare sourceLabel?: string;

  /** Web address of that source. */
  declare sourceUrl?: string;

  /**
   * How that figure came to be: `measured`, `disclosed` or `estimated`. Default `measured` by the host, with a
   * `source-label` `estimated`.
   */
  declare wattHoursKind?: Kind;

  /**
   * Everyday things of the author's own, each with `id`, `wording`, `whPerUnit` and `source`; without `equivalents` they
   * are what is compared with. In HTML: `<script type="application/json">` inside the element.
   */
  declare ownEquivalents?: readonly OwnEquivalent[];

  /**
   * Version of the data that the article was written with, which is their date. Where the page has other data, the
   * fallback sentence stands and says that figures have since been revised.
   */
  declare dataVersion?: string;

  /** Web address of the list of revised figures, which a card with other data than its `data-version` links. */
  declare changesUrl?: string;

  /** The answer for the model of `compareWith`. */
  protected other?: Explanation;

  #json = new JsonScript();

  /** What stands inside it has yet to come where a page is still arriving: its JSON, for one. */
  override connectedCallback(): void {
    super.connectedCallback();
    const page = this.ownerDocument;
    if (page.readyState === 'loading') {
      page.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    }
  }

  protected override get figures(): Dataset {
    return datasetWithOwn(super.figures, this.#own);
  }

  get #own(): unknown {
    return this.ownEquivalents ?? this.#json.read(this);
  }

  protected override inputs(): ExplainRequest {
    const { sourceLabel, sourceUrl, wattHoursKind } = this;
    const own = { sourceLabel, sourceUrl, wattHoursKind, ownEquivalents: this.#own as OwnEquivalent[] | undefined };
    // An attribute that is taken off again is null.
    const given = Object.entries(own).filter(([, value]) => value !== undefined && value !== null);
    return { ...super.inputs(), ...Object.fromEntries(given) };
  }

  protected override answer(request: ExplainRequest): Explanation {
    return explainWithOwn(request, super.figures);
  }

  /** Whether the article was written with other data than these. */
  protected get isRevised(): boolean {
    const { dataVersion } = this as { dataVersion?: unknown };
    // What is no text names no version.
    return typeof dataVersion === 'string' && dataVersion !== '' && dataVersion !== this.figures.version;
  }

  protected override explain(): Explanation | undefined {
    return this.isRevised ? undefined : super.explain();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const other = this.explanation?.status === 'known' ? this.#explainOther(this.explanation) : undefined;
    this.warn(other, 'compareWith');
    this.other = other?.status === 'invalid' ? undefined : other;
  }

  /** The answer for the other model: what its own figure says of the same task and count. */
  #explainOther({ task }: Known): Explanation | undefined {
    const model = this.compareWith ?? undefined;
    if (model === undefined) return undefined;
    // The author's own figure is not the other model's.
    const own = { wattHours: undefined, wattHoursKind: undefined, sourceLabel: undefined, sourceUrl: undefined };
    return this.answer({ ...this.request(), ...own, model, task });
  }
}
