/** "Check it yourself": questions with a field each, and the verdict on what was typed there. */
import { html, nothing, type TemplateResult } from 'lit';
import { checkAnswer, type Verdict } from '../../core/check-answer.js';
import { describeChecks, type Check, type CheckName, type Sum } from '../../words/describe-sum.js';
import { describeVerdict } from '../../words/describe-verdict.js';
import type { ExplorerHost } from './explorer-view.js';

export class AnswerChecks {
  #answers = new Map<CheckName, { text: string; verdict: Verdict }>();

  constructor(private readonly host: ExplorerHost) {}

  /** Other numbers make other questions: verdicts on the ones before say nothing. */
  forget(): void {
    this.#answers.clear();
  }

  /** Without a form, which a sandboxed frame would not let a pupil send. */
  #check(check: Check, event: Event): void {
    const text = (event.currentTarget as HTMLElement).closest('.check')!.querySelector('input')!.value;
    const verdict = checkAnswer(text, check.asked);
    this.#answers.set(check.name, { text, verdict });
    this.host.announce(describeVerdict(verdict, check, this.host));
    this.host.requestUpdate();
  }

  render(sum: Sum): TemplateResult {
    const { working } = this.host.lesson;
    return html`<section class="part">
      <h2>${working.check}</h2>
      <p class="hint">${working.checkIntro}</p>
      <ol class="checks">
        ${describeChecks(sum, this.host).map((check) => html`<li>${this.#renderCheck(check)}</li>`)}
      </ol>
    </section>`;
  }

  #renderCheck(check: Check): TemplateResult {
    const answer = this.#answers.get(check.name);
    const id = `check-${check.name}`;
    const judge = (event: Event): void => this.#check(check, event);
    return html`<div class="check">
      <label for=${id}>${check.text}</label>
      <span class="answer">
        <input
          id=${id}
          inputmode="decimal"
          autocomplete="off"
          .value=${answer?.text ?? ''}
          aria-describedby=${answer ? `${id}-verdict` : nothing}
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && judge(event)}
        />
        <span>${check.asked.unit}</span>
        <button type="button" aria-describedby=${id} @click=${judge}>${this.host.lesson.working.checkButton}</button>
      </span>
      ${
        answer
          ? html`<p class=${`verdict ${answer.verdict.verdict}`} id=${`${id}-verdict`}>
              ${describeVerdict(answer.verdict, check, this.host)}
            </p>`
          : nothing
      }
    </div>`;
  }
}
