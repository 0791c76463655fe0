/**
 * The card in an article. It says the answer first, then draws it: every fact of the picture is also text. What is
 * said comes from `words`, where things stand from `chart`; the card only decides what is shown for which status.
 */
import { adoptStyles, html, nothing, type TemplateResult } from 'lit';
import { layoutEnergyLadder } from '../chart/energy-ladder.js';
import { compare, isWebAddress, type Known } from '../core/index.js';
import { describeWouldUse } from '../words/describe-compared.js';
import {
  describeDataDate,
  describeAnswer,
  describeRevision,
  describeMissing,
  emphasiseComparison,
  nearestOf,
  type ComparisonLine,
} from '../words/index.js';
import { AuthoredCard } from './authored-card.js';
import { cardStyles } from './everyday-equivalents.styles.js';
import { renderIcon } from './icons.js';
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
 * @csspart base - The box: its edges, its padding and the size of its type.
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
 * @cssproperty [--everyday-equivalents-accent=light-dark(#a34700, #ffb35c)] - The marked energy, icons and focus; it is also the colour of text: keep 4.5:1 on the paper.
 * @cssproperty [--everyday-equivalents-ink=light-dark(#211d1a, #f1ece4)] - Text.
 * @cssproperty [--everyday-equivalents-muted-ink=light-dark(#655d56, #b5aca1)] - Secondary text and rails; keep 4.5:1 on the paper.
 * @cssproperty [--everyday-equivalents-paper=light-dark(#fffdf9, #1d1a17)] - Background, opaque.
 * @cssproperty [--everyday-equivalents-line=light-dark(#d8d0c6, #4a443d)] - Hairlines.
 * @cssproperty [--everyday-equivalents-radius=0.25rem] - Corners.
 * @cssproperty [--everyday-equivalents-font=inherit] - Font family.
 * @cssproperty [--everyday-equivalents-space=1rem] - Distance between the parts, and the padding.
 * @cssproperty [--everyday-equivalents-min-height] - Height reserved, so that nothing moves once the card is defined.
 *
 * @fires {ExplanationChangeEvent} everyday-equivalents-change - When the answer changes; `detail` is the explanation.
 */
export class EverydayEquivalents extends AuthoredCard {
  static override styles = cardStyles;

  /** A plain render beside what a server rendered would say everything twice: it is replaced, unless it is taken over. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const served = this.shadowRoot;
    if (served && !HYDRATES) served.replaceChildren();
    const root = super.createRenderRoot();
    // Taken over, its styles are still the server's <style>, which a strict policy blocks.
    if (served) adoptStyles(served, EverydayEquivalents.elementStyles);
    return root;
  }

  protected override render(): TemplateResult {
    const { explanation, language, locale } = this;
    if (this.isRevised) return this.#renderRevision();
    switch (explanation?.status) {
      case 'known':
        return this.#renderKnown(explanation);
      case 'unmeasured':
      case 'unknown-model':
        return this.#renderReason(describeMissing(explanation, language, locale), nearestOf(explanation));
      default:
        // What an author got wrong is the console's: a reader has the fallback.
        return html`<slot></slot>`;
    }
  }

  #renderReason(lines: unknown[], nearest: string[] = []): TemplateResult {
    return html`<div part="base" class="card without-answer">
      <slot></slot>
      ${renderReason(lines, nearest, this.language)}
    </div>`;
  }

  #renderRevision(): TemplateResult {
    const { language, locale, readerRegion: region, changesUrl } = this;
    const { text, changes } = describeRevision(this.dataVersion!, this.figures.version, { language, locale, region });
    const link = isWebAddress(changesUrl) ? html`<a href=${changesUrl}>${changes}</a>` : nothing;
    return this.#renderReason([html`${text} ${link}`]);
  }

  #renderKnown(known: Known): TemplateResult {
    const { language, locale, readerRegion: region } = this;
    const description = describeAnswer(known, language, locale);
    const reader = { language, locale, region };
    const other = this.other && describeWouldUse(known, this.other, compare(known, this.other), reader);
    const ladder = layoutEnergyLadder(known, this.figures, region, language, locale);
    return html`<article part="base" class="card" lang=${language.tag} dir=${language.direction ?? nothing}>
      ${renderSentence(description, other ? html`<p part="compared">${other}</p>` : undefined)}
      <ul part="comparisons" class="comparisons">
        ${description.comparisons.map((line) => this.#renderComparison(line))}
      </ul>
      ${renderLadder(ladder, known.rangeOnly)} ${renderLabel(known, description, reader)}
      ${renderWorking(description, language, describeDataDate(this.figures.version, reader), {
        citation: renderCitation(known, this.figures, reader),
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
