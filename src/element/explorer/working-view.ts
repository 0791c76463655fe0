/**
 * Show the working: E = P x t step by step with a pupil's own numbers, questions to check one's answers to, and the
 * published sum of the model. The sums are `core`'s, the sentences `words`'.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Known } from '../../core/index.js';
import { describeSumSteps, type Sum } from '../../words/describe-sum.js';
import { describeKnown } from '../../words/index.js';
import { renderSteps } from '../render-working.js';
import { AnswerChecks } from './answer-checks.js';
import type { ExplorerHost, ExplorerView } from './explorer-view.js';
import { unlessHidden } from './hidden-controls.js';
import { OwnNumbers } from './own-numbers.js';

export class WorkingView implements ExplorerView {
  #numbers: OwnNumbers;
  #checks: AnswerChecks;
  #shown = 1;

  constructor(private readonly host: ExplorerHost) {
    this.#checks = new AnswerChecks(host);
    this.#numbers = new OwnNumbers(host, () => {
      this.#checks.forget();
      host.requestUpdate();
    });
  }

  get #known(): Known | undefined {
    const [model] = this.host.state.models;
    const answer = model === undefined ? undefined : this.host.explain({ model });
    return answer?.status === 'known' ? answer : undefined;
  }

  #show(count: number, steps: readonly string[]): void {
    const added = steps.slice(this.#shown, count);
    this.#shown = count;
    if (added.length) this.host.announce(added.join(' '));
    this.host.requestUpdate();
  }

  /** Its button is then of no use, and lets the focus go to the one beside it. */
  #showAll(event: Event, steps: readonly string[]): void {
    ((event.currentTarget as HTMLElement).previousElementSibling as HTMLElement).focus();
    this.#show(steps.length, steps);
  }

  render(): TemplateResult {
    const { lesson } = this.host;
    const known = this.#known;
    const sum = { ...this.#numbers.sum, known: known?.rangeOnly ? undefined : known };
    return html`<div class="lesson">
      <p class="intro">${lesson.working.intro}</p>
      <p class="formula"><strong>${lesson.working.formula}</strong> <span>${lesson.working.formulaInWords}</span></p>
      ${this.#numbers.render()} ${this.#renderSteps(sum)} ${this.#checks.render(sum)}
      ${known ? unlessHidden('sum', this.host, () => this.#renderPublished(known)) : nothing}
    </div>`;
  }

  #renderSteps(sum: Sum): TemplateResult {
    const { working } = this.host.lesson;
    const steps = describeSumSteps(sum, this.host);
    const shown = Math.min(this.#shown, steps.length);
    const isAll = shown === steps.length;
    return html`<section class="part">
      <h2>${working.steps}</h2>
      <ol class="sum-steps">
        ${steps.slice(0, shown).map((step) => html`<li class="sum">${step}</li>`)}
      </ol>
      <p class="buttons">
        <button type="button" class="main" @click=${() => this.#show(isAll ? 1 : shown + 1, steps)}>
          ${isAll ? working.restart : working.next}
        </button>
        <button type="button" ?disabled=${isAll} @click=${(event: Event) => this.#showAll(event, steps)}>
          ${working.all}
        </button>
      </p>
    </section>`;
  }

  #renderPublished(known: Known): TemplateResult {
    const { language, lesson, locale } = this.host;
    const description = describeKnown(known, language, locale);
    return html`<section class="part">
      <h2>${lesson.working.published}</h2>
      <p>${description.sentence}</p>
      ${renderSteps(description)}
    </section>`;
  }
}
