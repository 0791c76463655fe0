/**
 * The card in an article. It says the answer first, then draws it: every fact of the picture is also text. What is
 * said comes from `words`, where things stand from `chart`; the card only decides what is shown for which status.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Known } from '../core/index.js';
import {
  describeKnown,
  describeUnknown,
  describeUnmeasured,
  fill,
  languageFor,
  type ComparisonLine,
  type KnownDescription,
} from '../words/index.js';
import { cardStyles } from './everyday-equivalents.styles.js';
import { withExplanation } from './explained-element.js';
import { renderIcon, renderKindMark } from './icons.js';
import { renderLadder } from './render-ladder.js';
import { renderSources, renderWorking } from './render-working.js';

/** A text with some of its parts put into elements, in the order the parts come; parts it does not hold are left out. */
function emphasise(text: string, ...parts: [part: string, render: (part: string) => TemplateResult][]): unknown[] {
  const pieces: unknown[] = [];
  let rest = text;
  for (const [part, render] of parts) {
    const start = part ? rest.indexOf(part) : -1;
    if (start < 0) continue;
    pieces.push(rest.slice(0, start), render(part));
    rest = rest.slice(start + part.length);
  }
  return [...pieces, rest];
}

const strong = (part: string): TemplateResult => html`<strong>${part}</strong>`;
const quiet = (part: string): TemplateResult => html`<span class="conditions">${part}</span>`;

/**
 * What a number of queries to an AI model costs in electricity, with its source, and in things people know.
 *
 * @summary The card for an article: a sentence, comparisons, a picture, the source and the sum.
 *
 * @slot - Fallback sentence: shown until the script has run, and wherever there is no answer.
 *
 * @csspart sentence - What the queries use, and what that is like, in words.
 * @csspart comparisons - The list of comparisons.
 * @csspart comparison - One comparison: its icon and its words.
 * @csspart picture - The energy ladder with its title.
 * @csspart label - How the figure came to be, what it covers, its range and what one query is.
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

  #renderReason([first, ...more]: string[], nearest: string[] = []): TemplateResult {
    return html`<div class="card without-answer">
      <slot></slot>
      <div part="reason" class="reason" lang=${this.language.tag}>
        <p class="first">${first}</p>
        ${more.map((line) => html`<p>${line}</p>`)}
        ${
          nearest.length
            ? html`<p>${this.language.nearest}</p>
                <ul>
                  ${nearest.map((name) => html`<li>${name}</li>`)}
                </ul>`
            : nothing
        }
      </div>
    </div>`;
  }

  #renderKnown(known: Known): TemplateResult {
    const { language, locale } = this;
    const description = describeKnown(known, language, locale);
    const region = this.region ?? this.readerRegion;
    return html`<article class="card" lang=${language.tag}>
      ${this.#renderSentence(description)}
      <ul part="comparisons" class="comparisons">
        ${description.comparisons.map((line) => this.#renderComparison(line))}
      </ul>
      ${renderLadder(known, this.figures, region, language, locale)} ${this.#renderLabel(known, description)}
      ${renderWorking(description, language)}
    </article>`;
  }

  #renderSentence({ sentence, energy, conditions, comparisonSentence }: KnownDescription): TemplateResult {
    return html`<div part="sentence" class="sentence">
      <p>${emphasise(sentence, [energy, strong], [conditions, quiet])}</p>
      <p>${comparisonSentence}</p>
    </div>`;
  }

  #renderComparison({ id, text, amount }: ComparisonLine): TemplateResult {
    const group = this.figures.equivalents.find((one) => one.id === id)?.group;
    return html`<li part="comparison" class="comparison">
      ${renderIcon(id, group)}<span>${emphasise(text, [amount, strong])}</span>
    </li>`;
  }

  #renderLabel(
    { kind }: Known,
    { kind: kindText, boundary, range, queryMeaning, sources }: KnownDescription,
  ): TemplateResult {
    return html`<div part="label" class="label">
      <p class="facts">
        <span class="kind">${renderKindMark(kind)}<span>${kindText}</span></span>
        <span>${boundary}</span>
        ${range ? html`<span>${range}</span>` : nothing}
      </p>
      <p>${queryMeaning}</p>
      ${renderSources(sources, this.language)}
    </div>`;
  }
}
