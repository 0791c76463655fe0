/**
 * Show the working: E = P x t step by step with a pupil's own numbers, questions to check one's answers to, and the
 * published sum of the model beside them. The sums are `core`'s, the sentences `words`'.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { offeredEquivalents } from '../../core/index.js';
import { checkAnswer, type Verdict } from '../../core/check-answer.js';
import { statedPowerOf } from '../../core/power.js';
import type { LessonReader } from '../../words/describe-guess.js';
import { describeChecks, describeSumSteps, type Check, type CheckName, type Sum } from '../../words/describe-sum.js';
import { describeThing } from '../../words/describe-thing.js';
import { describeVerdict, readNumber } from '../../words/describe-verdict.js';
import { formatNumber } from '../../words/format.js';
import { describeKnown } from '../../words/index.js';
import type { TimeUnit } from '../../words/lesson-language.js';
import { lessonFor } from '../../words/lesson-languages.js';
import { renderSteps } from '../render-working.js';
import type { ExplorerHost, ExplorerView } from './explorer-view.js';

const LEAST = 0.001;
const MOST = 1_000_000;

const TIME_UNITS: TimeUnit[] = ['second', 'minute', 'hour'];

/** What a pupil typed, as it was typed. */
interface Typed {
  power: string;
  time: string;
}

export class WorkingView implements ExplorerView {
  #typed: Typed = { power: '10', time: '20' };
  #timeUnit: TimeUnit = 'second';
  #shown = 1;
  #answers = new Map<CheckName, { text: string; verdict: Verdict }>();

  constructor(private readonly host: ExplorerHost) {}

  get #reader(): LessonReader {
    const { language, locale } = this.host;
    return { language, lesson: lessonFor(language.tag), locale };
  }

  #numberOf(field: keyof Typed): number | undefined {
    const number = readNumber(this.#typed[field], this.host.locale);
    return number !== undefined && number >= LEAST && number <= MOST ? number : undefined;
  }

  get #known(): Sum['known'] {
    const [model] = this.host.state.models;
    const answer = model === undefined ? undefined : this.host.explain({ model });
    return answer?.status === 'known' ? answer : undefined;
  }

  /** Other numbers make other questions: verdicts on the ones before say nothing. */
  #changeNumbers(change: () => void): void {
    change();
    this.#answers.clear();
    this.host.requestUpdate();
  }

  #type = (field: keyof Typed, event: Event): void =>
    this.#changeNumbers(() => (this.#typed[field] = (event.target as HTMLInputElement).value));

  #chooseUnit = (event: Event): void =>
    this.#changeNumbers(() => (this.#timeUnit = (event.target as HTMLSelectElement).value as TimeUnit));

  #chooseThing = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const thing = this.#things().find(({ id }) => id === value);
    if (thing) this.#changeNumbers(() => (this.#typed.power = formatNumber(thing.powerW, this.host.locale, 4)));
  };

  /** Everyday things that have a power, by what an hour of them is called. */
  #things(): { id: string; powerW: number; name: string }[] {
    const { figures, region, language, locale } = this.host;
    return offeredEquivalents(figures, region).flatMap((thing) => {
      const powerW = statedPowerOf(thing);
      const name = describeThing({ ...thing, unit: 'hour' }, 1, language, locale);
      return powerW ? [{ id: thing.id, powerW, name }] : [];
    });
  }

  #show(count: number, steps: readonly string[]): void {
    const added = steps.slice(this.#shown, count);
    this.#shown = count;
    if (added.length) this.host.announce(added.join(' '));
    this.host.requestUpdate();
  }

  /** Without a form, which a sandboxed frame would not let a pupil send. */
  #check(check: Check, event: Event): void {
    const text = (event.currentTarget as HTMLElement).closest('.check')!.querySelector('input')!.value;
    const verdict = checkAnswer(text, check.asked);
    this.#answers.set(check.name, { text, verdict });
    this.host.announce(describeVerdict(verdict, check, this.#reader));
    this.host.requestUpdate();
  }

  render(): TemplateResult {
    const { lesson } = this.#reader;
    const [powerW, time] = [this.#numberOf('power'), this.#numberOf('time')];
    const known = this.#known;
    const sum = powerW && time ? { powerW, time, timeUnit: this.#timeUnit, known } : undefined;
    return html`<div class="lesson" lang=${lesson.tag}>
      <p class="intro">${lesson.working.intro}</p>
      <p class="formula"><strong>${lesson.working.formula}</strong> <span>${lesson.working.formulaInWords}</span></p>
      ${this.#renderNumbers()} ${sum ? html`${this.#renderSteps(sum)} ${this.#renderChecks(sum)}` : nothing}
      ${known ? this.#renderPublished(known) : nothing}
    </div>`;
  }

  #renderNumbers(): TemplateResult {
    const { working } = this.#reader.lesson;
    return html`<fieldset class="numbers">
      <legend>${working.numbers}</legend>
      ${this.#renderThings()} ${this.#renderNumber('power', working.power)} ${this.#renderNumber('time', working.time)}
      <div class="field">
        <label for="time-unit">${working.timeUnit}</label>
        <select id="time-unit" @change=${this.#chooseUnit}>
          ${TIME_UNITS.map(
            (unit) => html`<option value=${unit} ?selected=${unit === this.#timeUnit}>${working.unit[unit]}</option>`,
          )}
        </select>
      </div>
    </fieldset>`;
  }

  #renderThings(): TemplateResult {
    const { locale } = this.host;
    const { working } = this.#reader.lesson;
    const things = this.#things();
    const typed = this.#numberOf('power');
    const chosen = things.find(({ powerW }) => powerW === typed)?.id;
    return html`<div class="field things">
      <label for="thing">${working.thing}</label>
      <select id="thing" @change=${this.#chooseThing}>
        <option value="" ?selected=${chosen === undefined}>${working.own}</option>
        ${things.map(
          ({ id, powerW, name }) =>
            html`<option value=${id} ?selected=${id === chosen}>
              ${name} (${formatNumber(powerW, locale, 4)}&nbsp;W)
            </option>`,
        )}
      </select>
    </div>`;
  }

  #renderNumber(field: keyof Typed, label: string): TemplateResult {
    const isInvalid = this.#numberOf(field) === undefined;
    return html`<div class="field">
      <label for=${field}>${label}</label>
      <input
        id=${field}
        inputmode="decimal"
        autocomplete="off"
        maxlength="40"
        .value=${this.#typed[field]}
        aria-invalid=${isInvalid ? 'true' : 'false'}
        aria-describedby=${isInvalid ? `${field}-problem` : nothing}
        @input=${(event: Event) => this.#type(field, event)}
      />
      ${isInvalid ? html`<p class="hint" id=${`${field}-problem`}>${this.#reader.lesson.working.invalid}</p>` : nothing}
    </div>`;
  }

  #renderSteps(sum: Sum): TemplateResult {
    const { working } = this.#reader.lesson;
    const steps = describeSumSteps(sum, this.#reader);
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
        <button type="button" ?disabled=${isAll} @click=${() => this.#show(steps.length, steps)}>${working.all}</button>
      </p>
    </section>`;
  }

  #renderChecks(sum: Sum): TemplateResult {
    const { working } = this.#reader.lesson;
    return html`<section class="part">
      <h2>${working.check}</h2>
      <p class="hint">${working.checkIntro}</p>
      <ol class="checks">
        ${describeChecks(sum, this.#reader).map((check) => html`<li>${this.#renderCheck(check)}</li>`)}
      </ol>
    </section>`;
  }

  #renderCheck(check: Check): TemplateResult {
    const { working } = this.#reader.lesson;
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
        <button type="button" @click=${judge}>${working.checkButton}</button>
      </span>
      ${
        answer
          ? html`<p class=${`verdict ${answer.verdict.verdict}`} id=${`${id}-verdict`}>
              ${describeVerdict(answer.verdict, check, this.#reader)}
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderPublished(known: NonNullable<Sum['known']>): TemplateResult {
    const { language, locale } = this.host;
    const description = describeKnown(known, language, locale);
    return html`<section class="part">
      <h2>${this.#reader.lesson.working.published}</h2>
      <p>${description.sentence}</p>
      ${renderSteps(description)}
    </section>`;
  }
}
