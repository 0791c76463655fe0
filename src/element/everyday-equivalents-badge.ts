/**
 * One line under a chat answer, or the running total of many: what it cost, its kind, and a small panel with the rest.
 * Thousands stand on a page, so it draws text only, renders its panel when that opens, and keeps one listener.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { explain, readUsage, requestFor, tally, type ExplainRequest, type Known, type Tally } from '../core/index.js';
import { dataset } from '../dataset.js';
import { describeKnown, describeShort, describeTally, regionOf } from '../words/index.js';
import { badgeStyles } from './everyday-equivalents-badge.styles.js';
import { ExplainedElement } from './explained-element.js';

/**
 * @summary One line that says what an AI answer used, for chat interfaces.
 *
 * @slot - What to show while there is no answer; nothing by default.
 * @csspart line - The line; a button that opens the panel where there is an energy.
 * @csspart labels - How the figure came to be (measured, disclosed or estimated) and what it covers.
 * @csspart panel - The panel with range, boundary, sum and source.
 * @cssproperty [--everyday-equivalents-badge-width=24rem] - Width reserved for the line, so that nothing moves while it streams.
 * @fires {ExplanationChangeEvent} everyday-equivalents-change - When the answer changes; `detail` is the explanation.
 */
export class EverydayEquivalentsBadge extends ExplainedElement {
  static override styles = badgeStyles;

  /** The response or usage object of any API: model, tokens and energy are read from it. */
  @property({ attribute: false }) usage?: unknown;

  /** Many answers for one total: responses, usage objects, or requests as `explain()` takes them. */
  @property({ attribute: false }) items?: readonly unknown[];

  /** Set while the answer still grows: its final line is announced to screen readers once, when this is taken off. */
  @property({ type: Boolean }) streaming = false;

  /** Rendered when first opened; a closed panel costs no nodes. */
  @property({ state: true }) protected isOpen = false;

  #total?: Tally;
  #hasStreamed = false;

  protected override request(): ExplainRequest | undefined {
    return requestFor(this.usage, super.request());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hasStreamed ||= this.streaming;
    if (changed.has('items') || this.#total) this.#total = this.items && this.#tally(this.items);
  }

  #tally(items: readonly unknown[]): Tally {
    const region = this.region ?? regionOf(this.locale);
    const explanations = items.map((item) => explain(requestFor(item) ?? {}, dataset));
    return tally(explanations, dataset, { region, keep: this.#total?.comparisons[0]?.id });
  }

  protected override render(): TemplateResult {
    const { explanation, language, locale } = this;
    if (this.#total) {
      const { short, labels, range } = describeTally(this.#total, language, locale);
      return this.#renderButton(short, labels.join(' · '), () => html`${range && html`<p>${range}</p>`}`);
    }
    if (explanation?.status === 'known') {
      const line = describeShort(explanation, language, locale);
      return this.#renderButton(line, language.kind[explanation.kind], () => this.#renderPanel(explanation));
    }
    if (!explanation && this.usage && !readUsage(this.usage))
      return html`<span part="line">${language.unreadableUsage}</span>`;
    if (!explanation || explanation.status === 'invalid') return html`<slot></slot>`;
    return html`<span part="line">${describeShort(explanation, language, locale)}</span>`;
  }

  #renderButton(line: string, labels: string, panel: () => unknown): TemplateResult {
    return html`<button part="line" popovertarget="panel">${line} <span part="labels">${labels}</span></button
      >${this.#hasStreamed ? html`<span class="final" role="status">${this.streaming ? '' : line}</span>` : nothing}
      <div id="panel" part="panel" popover @beforetoggle=${this.#onToggle}>${this.isOpen ? panel() : nothing}</div>`;
  }

  #renderPanel(known: Known): TemplateResult {
    const { sentence, comparisonSentence, queryMeaning, notes, sources, steps } = describeKnown(
      known,
      this.language,
      this.locale,
    );
    return html`<p>${sentence} ${comparisonSentence} ${queryMeaning}</p>
      <ol>
        ${steps.map(({ text }) => html`<li>${text}</li>`)}
      </ol>
      <p>${notes.join(' ')}</p>
      ${sources.map(({ text, url }) => html`<p><a href=${url} target="_blank" rel="noopener">${text}</a></p>`)}`;
  }

  #onToggle(event: ToggleEvent): void {
    this.isOpen = event.newState === 'open';
    // The panel must have its content before it is placed.
    if (this.isOpen) this.performUpdate();
  }
}
