/**
 * The card in an article. It says the answer first, then draws it: every fact of the picture is also text. What is
 * said comes from `words`, where things stand from `chart`; the card only decides what is shown for which status.
 */
import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { layoutEnergyLadder } from '../chart/energy-ladder.js';
import {
  compare,
  datasetWithOwn,
  explainWithOwn,
  isWebAddress,
  type Dataset,
  type Explanation,
  type ExplainRequest,
  type Kind,
  type Known,
  type OwnEquivalent,
} from '../core/index.js';
import { cardWordsFor } from '../words/card-languages.js';
import { describeWouldUse } from '../words/describe-compared.js';
import {
  describeDataDate,
  describeKnown,
  describeRevision,
  describeUnknown,
  describeUnmeasured,
  emphasiseComparison,
  emphasiseReason,
  languageFor,
  type ComparisonLine,
} from '../words/index.js';
import { cardStyles } from './everyday-equivalents.styles.js';
import { withExplanation } from './explained-element.js';
import { renderIcon } from './icons.js';
import { JsonScript } from './json-script.js';
import { renderLabel, renderReason, renderSentence } from './render-answer.js';
import { renderCitation } from './render-citation.js';
import { renderLadder } from './render-ladder.js';
import { renderParts } from './render-parts.js';
import { renderWorking } from './render-working.js';

/** Whether Lit takes over what a server rendered: `everyday-equivalents/hydrate` asks for it before Lit is there. */
const HYDRATES = 'litElementHydrateSupport' in globalThis;

/**
 * What a number of queries to an AI model costs in electricity, with its source, and in things people know.
 *
 * @summary The card for an article: a sentence, comparisons, a picture, the source and the sum.
 *
 * @slot - Fallback sentence, and a JSON script with equivalents of the author's own. The sentence is
 * shown until the script has run, and wherever there is no answer.
 *
 * @csspart sentence - What the queries use, and what that is like, in words.
 * @csspart compared - How much the model of `compare-with` would use, or why that is not said.
 * @csspart comparisons - The list of comparisons.
 * @csspart comparison - One comparison: its icon and its words.
 * @csspart picture - The energy ladder with its title.
 * @csspart label - How the figure came to be, what it covers, its range and what one query is.
 * @csspart caution - What to know of an everyday thing whose source is weak.
 * @csspart source - The line of links to where the figure was published.
 * @csspart working - The disclosure with the sum, the assumptions and the notes.
 * @csspart citation - In it, the disclosure with the citation in three formats.
 * @csspart reason - Why there is no answer, under the fallback sentence.
 *
 * @cssproperty [--everyday-equivalents-accent=light-dark(#a34700, #ffb35c)] - The marked energy, icons and focus.
 * @cssproperty [--everyday-equivalents-ink=light-dark(#211d1a, #f1ece4)] - Text.
 * @cssproperty [--everyday-equivalents-muted-ink=light-dark(#655d56, #b5aca1)] - Secondary text; keep 4.5:1 on the paper.
 * @cssproperty [--everyday-equivalents-paper=light-dark(#fffdf9, #1d1a17)] - Background.
 * @cssproperty [--everyday-equivalents-line=light-dark(#d8d0c6, #4a443d)] - Hairlines and the ladder's rails.
 * @cssproperty [--everyday-equivalents-radius=0.25rem] - Corners.
 * @cssproperty [--everyday-equivalents-font=inherit] - Font family.
 * @cssproperty [--everyday-equivalents-space=1rem] - Distance between the parts, and the padding.
 * @cssproperty [--everyday-equivalents-min-height] - Height reserved, so that nothing moves once the card is defined.
 *
 * @fires {ExplanationChangeEvent} everyday-equivalents-change - When the answer changes; `detail` is the explanation.
 */
export class EverydayEquivalents extends withExplanation(LitElement, languageFor) {
  static override styles = cardStyles;
  static override properties: PropertyDeclarations = {
    compareWith: { attribute: 'compare-with' },
    sourceLabel: { attribute: 'source-label' },
    sourceUrl: { attribute: 'source-url' },
    wattHoursKind: { attribute: 'watt-hours-kind' },
    ownEquivalents: { attribute: false },
    dataVersion: { attribute: 'data-version' },
    changesUrl: { attribute: 'changes-url' },
  };

  /** Where `watt-hours` comes from if it is the author's own figure: it is labelled as that. */
  declare sourceLabel?: string;

  /** Web address of that source. */
  declare sourceUrl?: string;

  /** How that figure came to be: `measured`, `disclosed` or `estimated`. Default `estimated`, which claims least. */
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

  /** Another model, as its host spells it, to say how much less or more it would use for the same kind of answer. */
  declare compareWith?: string;

  #json = new JsonScript();
  #other?: Explanation;

  /** A plain render beside what a server rendered would say everything twice: it is replaced, unless it is taken over. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const served = this.shadowRoot;
    if (served && !HYDRATES) served.replaceChildren();
    const root = super.createRenderRoot();
    // Taken over, its styles are still the server's <style>, which a strict policy blocks.
    if (served) adoptStyles(served, EverydayEquivalents.elementStyles);
    return root;
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

  get #isRevised(): boolean {
    const { dataVersion } = this as { dataVersion?: unknown };
    // What is no text names no version.
    return typeof dataVersion === 'string' && dataVersion !== '' && dataVersion !== super.figures.version;
  }

  protected override explain(): Explanation | undefined {
    return this.#isRevised ? undefined : super.explain();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const other = this.explanation?.status === 'known' ? this.#explainOther(this.explanation) : undefined;
    this.warn(other, 'compareWith');
    this.#other = other?.status === 'invalid' ? undefined : other;
  }

  /** The answer for the other model: what its own figure says of the same task and count. */
  #explainOther({ task }: Known): Explanation | undefined {
    const model = this.compareWith ?? undefined;
    if (model === undefined) return undefined;
    // The author's own figure is not the other model's.
    const own = { wattHours: undefined, wattHoursKind: undefined, sourceLabel: undefined, sourceUrl: undefined };
    return this.answer({ ...this.request(), ...own, model, task });
  }

  protected override render(): TemplateResult {
    const { explanation, language, locale } = this;
    if (this.#isRevised) return this.#renderRevision();
    if (!explanation) return html`<slot></slot>`;
    switch (explanation.status) {
      case 'known':
        return this.#renderKnown(explanation);
      case 'unmeasured':
        return this.#renderReason(describeUnmeasured(explanation, language, locale));
      case 'unknown-model':
        return this.#renderReason([describeUnknown(explanation, language, locale)], explanation.nearest);
      case 'invalid':
        return this.#renderReason([renderParts(emphasiseReason(explanation, language, locale))]);
    }
  }

  #renderReason(lines: unknown[], nearest: string[] = []): TemplateResult {
    return html`<div class="card without-answer">
      <slot></slot>
      ${renderReason(lines, nearest, this.language)}
    </div>`;
  }

  #renderRevision(): TemplateResult {
    const { language, locale, readerRegion: region, changesUrl } = this;
    const { text, changes } = describeRevision(this.dataVersion!, super.figures.version, { language, locale, region });
    const link = isWebAddress(changesUrl) ? html`<a href=${changesUrl}>${changes}</a>` : nothing;
    return this.#renderReason([html`${text} ${link}`]);
  }

  #renderKnown(known: Known): TemplateResult {
    const { language, locale } = this;
    const description = describeKnown(known, language, locale);
    const region = this.region ?? this.readerRegion;
    const card = cardWordsFor(language, locale);
    const other = this.#other && describeWouldUse(known, this.#other, compare(known, this.#other), card);
    const ladder = layoutEnergyLadder(known, this.figures, region, language, locale);
    return html`<article class="card" lang=${language.tag} dir=${language.direction ?? nothing}>
      ${renderSentence(description, other ? html`<p part="compared" lang=${card.language.tag}>${other}</p>` : undefined)}
      <ul part="comparisons" class="comparisons">
        ${description.comparisons.map((line) => this.#renderComparison(line))}
      </ul>
      ${renderLadder(ladder, known.rangeOnly)} ${renderLabel(known, description, language, card)}
      ${renderWorking(description, language, describeDataDate(super.figures.version, { language, locale, region }), {
        citation: renderCitation(known, super.figures, card),
      })}
    </article>`;
  }

  #renderComparison(line: ComparisonLine): TemplateResult {
    const { id } = line;
    const group = this.figures.equivalents.find((one) => one.id === id)?.group;
    return html`<li part="comparison" class="comparison">
      ${renderIcon(id, group)}<span class=${line.text.startsWith(line.amount) ? 'amount-first' : nothing}
        >${renderParts(emphasiseComparison(line))}</span
      >
    </li>`;
  }
}
