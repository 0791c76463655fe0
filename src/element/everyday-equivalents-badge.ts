/**
 * One line under a chat answer, or the running total of many: what it cost, its kind, and a small panel with the rest.
 * Thousands stand on a page, so it draws text without templates, makes its panel's content when that opens, and keeps
 * one listener. It knows no figures and joins no words.
 */
import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from '@lit/reactive-element';
import { explain, readUsage, requestFor, tally, type ExplainRequest, type Tally } from '../core/index.js';
import {
  describeLabels,
  describePanel,
  describeShort,
  describeTally,
  describeTallyPanel,
  lineLanguageFor,
  type LineLanguage,
  type Panel,
} from '../words/index.js';
import { cloneButton, link, make, mark } from './badge-parts.js';
import { badgeStyles } from './everyday-equivalents-badge.styles.js';
import { withExplanation } from './explained-element.js';

/** What the badge shows: a line; with labels it is a button that opens a panel of paragraphs and links. */
interface Shown {
  line: string;
  labels?: string;
  panel?: () => Panel;
}

/**
 * @summary One line that says what an AI answer used, for chat interfaces.
 *
 * @slot - What to show while there is no answer; nothing by default.
 * @csspart line - The line; a button that opens the panel where there is an energy.
 * @csspart labels - How the figure came to be: measured, disclosed or estimated; for a total also what it covers.
 * @csspart panel - The panel that opens.
 * @csspart answer - In the panel: the energy with its range and boundary, and the comparisons.
 * @csspart sum - In the panel: the lines of the sum, each with its sources.
 * @csspart note - In the panel: what to know beside the figure.
 * @cssproperty [--everyday-equivalents-badge-width=24rem] - Width reserved for the line, so that nothing moves while it streams.
 * @fires {ExplanationChangeEvent} everyday-equivalents-change - When the answer changes; `detail` is the explanation.
 */
export class EverydayEquivalentsBadge extends withExplanation(ReactiveElement, lineLanguageFor) {
  static override styles = badgeStyles;
  static override properties: PropertyDeclarations = {
    usage: { attribute: false },
    items: { attribute: false },
    streaming: { type: Boolean },
  };

  /** The response or usage object of any API: model, tokens and energy are read from it. */
  declare usage?: unknown;

  /** Many answers for one total: responses, usage objects, or requests as `explain()` takes them. */
  declare items?: readonly unknown[];

  /** Set while the answer still grows: its final line is announced to screen readers once, when this is taken off. */
  declare streaming: boolean;

  #total?: Tally;
  #shown?: Shown;
  #spoken?: LineLanguage;
  #line?: Text;
  #labels?: HTMLElement;
  #panel?: HTMLElement;
  #final?: HTMLElement;

  constructor() {
    super();
    // Vue reads an attribute without a value as on only where the property is on or off already.
    this.streaming = false;
  }

  protected override request(): ExplainRequest | undefined {
    return this.usage === undefined ? super.request() : requestFor(this.usage, this.inputs());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Before the first answer there is nothing to add up.
    this.#total = isFilled(this.items) ? this.#addUp(this.items) : undefined;
    if (!this.explanation && !this.streaming && readUsage(this.usage)) this.warn(explain({}, this.figures));
  }

  /** What one of many answers asks; one that names no model is of the badge's own. */
  #requestOf(item: unknown): ExplainRequest | undefined {
    return requestFor(item) ?? (readUsage(item) && requestFor(item, this.inputs()));
  }

  #addUp(items: readonly unknown[]): Tally {
    const explanations = Array.from(items, (item) => explain(this.#requestOf(item) ?? {}, this.figures));
    return tally(explanations, this.figures, { region: this.readerRegion, keep: this.#total?.comparisons[0]?.id });
  }

  /** What to show, or undefined where the slotted fallback stays. */
  #show(): Shown | undefined {
    const { explanation, language, locale } = this;
    const total = this.#total;
    if (total) {
      const { short, labels } = describeTally(total, language, locale);
      return { line: short, labels: labels.join(', '), panel: () => describeTallyPanel(total, language, locale) };
    }
    if (!explanation) return this.usage && !readUsage(this.usage) ? { line: language.unreadableUsage } : undefined;
    if (explanation.status === 'invalid') return undefined;
    const line = describeShort(explanation, language, locale);
    if (explanation.status !== 'known') return { line };
    const labels = describeLabels(explanation, language, locale).join(' · ');
    return { line, labels, panel: () => describePanel(explanation, language, locale) };
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const before = this.#shown;
    const shown = (this.#shown = this.#show());
    // Nodes change only with the form of the answer and its language; a stream changes their text alone.
    if (!before || !shown || !before.labels !== !shown.labels || this.#spoken !== this.language) this.#build(shown);
    else {
      if (before.line !== shown.line) this.#line!.data = shown.line;
      if (shown.labels && before.labels !== shown.labels) this.#labels!.textContent = shown.labels;
    }
    if (this.#panel?.matches(':popover-open')) this.#fillPanel();
    if (this.streaming || this.#final) this.#announce(shown);
  }

  #build(shown: Shown | undefined): void {
    const root = this.renderRoot;
    this.#line = this.#labels = this.#panel = undefined;
    this.#spoken = this.language;
    // What will be announced stays: a live region that comes with its text says nothing.
    const final = this.#final ? [mark(this.#final, this.language)] : [];
    if (!shown) return root.replaceChildren(make('slot'), ...final);
    if (!shown.labels) {
      const line = make('span', 'line', (this.#line = new Text(shown.line)));
      return root.replaceChildren(mark(line, this.language), ...final);
    }
    const button = cloneButton(this.language);
    this.#line = button.firstChild as Text;
    this.#line.data = shown.line;
    this.#labels = button.lastChild as HTMLElement;
    this.#labels.textContent = shown.labels;
    button.addEventListener('click', this.#prepare);
    root.replaceChildren(button, ...final);
  }

  /** Before the platform's own toggle: the panel is made at its first opening, and filled at each. A closed one costs nothing. */
  #prepare = (event: Event): void => {
    const button = event.currentTarget as HTMLButtonElement;
    if (!this.#panel) {
      this.#panel = mark(make('div', 'panel'), this.language);
      this.#panel.popover = 'auto';
      this.#panel.role = 'dialog';
      // Firefox would stop at it where it scrolls, on the way to its links.
      this.#panel.tabIndex = -1;
      // Escape within it would leave the focus on a link that is gone.
      this.#panel.onbeforetoggle = () => {
        if (this.#panel!.matches(':focus-within')) button.focus();
      };
      this.renderRoot.append(this.#panel);
      button.popoverTargetElement = this.#panel;
    }
    this.#fillPanel();
  };

  #fillPanel(): void {
    const { answer, sum, notes, links } = this.#shown!.panel!();
    this.#panel!.ariaLabel = this.#shown!.line;
    this.#panel!.replaceChildren(
      ...answer.map((text) => make('p', 'answer', text)),
      make(
        'ol',
        'sum',
        ...sum.map(({ text, sources }) => make('li', '', text, ...sources.flatMap((one) => [' ', link(one)]))),
      ),
      ...notes.map((text) => make('p', 'note', text)),
      ...links.map(link),
    );
  }

  /** A live region that is there before its text, and gets it once: when the stream has ended. */
  #announce(shown: Shown | undefined): void {
    if (!this.#final) {
      this.#final = mark(make('span', 'final'), this.language);
      this.#final.role = 'status';
      this.renderRoot.append(this.#final);
    }
    const text = shown && !this.streaming ? [shown.line, shown.labels].filter(Boolean).join(', ') : '';
    if (this.#final.textContent !== text) this.#final.textContent = text;
  }
}

/** Whether a value is a list with something in it, and no more than a page can add up; a proxy of the page's may throw. */
function isFilled(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value) && value.length > 0 && value.length < 1e5;
  } catch {
    return false;
  }
}
