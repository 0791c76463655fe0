/**
 * The card in an article. It says the answer first, then draws it: every fact of the picture is also text. What is
 * said comes from `words`, where things stand from `chart`; the card only decides what is shown for which status.
 */
import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { compare, explain, type Explanation, type Known } from '../core/index.js';
import { cardWordsFor } from '../words/card-languages.js';
import { describeWouldUse } from '../words/describe-compared.js';
import {
  describeKnown,
  describeUnknown,
  describeUnmeasured,
  fill,
  languageFor,
  type ComparisonLine,
} from '../words/index.js';
import { cardStyles } from './everyday-equivalents.styles.js';
import { withExplanation } from './explained-element.js';
import { renderIcon } from './icons.js';
import { emphasise, renderLabel, renderReason, renderSentence, strong } from './render-answer.js';
import { renderLadder } from './render-ladder.js';
import { renderWorking } from './render-working.js';

/**
 * What a number of queries to an AI model costs in electricity, with its source, and in things people know.
 *
 * @summary The card for an article: a sentence, comparisons, a picture, the source and the sum.
 *
 * @slot - Fallback sentence: shown until the script has run, and wherever there is no answer.
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
  static override properties: PropertyDeclarations = { compareWith: { attribute: 'compare-with' } };

  /** Another model, as its host spells it, to say how much less or more it would use for the same kind of answer. */
  declare compareWith?: string;

  #other?: Explanation;

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
    return explain({ ...this.request(), wattHours: undefined, model, task }, this.figures);
  }

  protected override render(): TemplateResult {
    const { explanation, language, locale } = this;
    if (!explanation) return html`<slot></slot>`;
    switch (explanation.status) {
      case 'known':
        return this.#renderKnown(explanation);
      case 'unmeasured':
        return this.#renderReason(describeUnmeasured(explanation, language, locale));
      case 'unknown-model':
        return this.#renderReason([describeUnknown(explanation, language, locale)], explanation.nearest);
      case 'invalid':
        return this.#renderReason([fill(language.invalid, { reason: explanation.reason }, locale)]);
    }
  }

  #renderReason(lines: string[], nearest: string[] = []): TemplateResult {
    return html`<div class="card without-answer">
      <slot></slot>
      ${renderReason(lines, nearest, this.language)}
    </div>`;
  }

  #renderKnown(known: Known): TemplateResult {
    const { language, locale } = this;
    const description = describeKnown(known, language, locale);
    const region = this.region ?? this.readerRegion;
    const card = cardWordsFor(language, locale);
    const other = this.#other && describeWouldUse(known, this.#other, compare(known, this.#other), card);
    return html`<article class="card" lang=${language.tag}>
      ${renderSentence(description, other ? html`<p part="compared" lang=${card.language.tag}>${other}</p>` : undefined)}
      <ul part="comparisons" class="comparisons">
        ${description.comparisons.map((line) => this.#renderComparison(line))}
      </ul>
      ${renderLadder(known, this.figures, region, language, locale)} ${renderLabel(known, description, language, card)}
      ${renderWorking(description, language)}
    </article>`;
  }

  #renderComparison({ id, text, amount }: ComparisonLine): TemplateResult {
    const group = this.figures.equivalents.find((one) => one.id === id)?.group;
    return html`<li part="comparison" class="comparison">
      ${renderIcon(id, group)}<span>${emphasise(text, [amount, strong])}</span>
    </li>`;
  }
}
