/** A pupil's own numbers: a power, or that of an everyday thing, and a time. It keeps them as they were typed. */
import { html, nothing, type TemplateResult } from 'lit';
import { offeredEquivalents } from '../../core/index.js';
import { statedPowerOf } from '../../core/power.js';
import { describeThing } from '../../words/describe-thing.js';
import { readNumber } from '../../words/describe-verdict.js';
import type { Sum } from '../../words/describe-sum.js';
import { formatNumber } from '../../words/format.js';
import type { TimeUnit } from '../../words/lesson-language.js';
import type { ExplorerHost } from './explorer-view.js';
import { readerOf } from './lesson-reader.js';

const LEAST = 0.001;
const MOST = 1_000_000;

/** As assumptions state powers. */
const WATT_DIGITS = 4;

const TIME_UNITS: TimeUnit[] = ['second', 'minute', 'hour'];

type Field = 'power' | 'time';

interface PoweredThing {
  id: string;
  powerW: number;
  /** What an hour of it is called. */
  name: string;
}

export class OwnNumbers {
  #typed: Record<Field, string> = { power: '10', time: '20' };
  #timeUnit: TimeUnit = 'second';

  /** @param onChange Called after every change. */
  constructor(
    private readonly host: ExplorerHost,
    private readonly onChange: () => void,
  ) {}

  /** The numbers, or undefined while one of them cannot be used. */
  get sum(): Sum | undefined {
    const [powerW, time] = [this.#read('power'), this.#read('time')];
    return powerW && time ? { powerW, time, timeUnit: this.#timeUnit } : undefined;
  }

  #read(field: Field): number | undefined {
    const number = readNumber(this.#typed[field], this.host.locale);
    return number !== undefined && number >= LEAST && number <= MOST ? number : undefined;
  }

  #type(field: Field, value: string): void {
    this.#typed[field] = value;
    this.onChange();
  }

  #chooseUnit = (event: Event): void => {
    this.#timeUnit = (event.target as HTMLSelectElement).value as TimeUnit;
    this.onChange();
  };

  #chooseThing = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const thing = this.#things().find(({ id }) => id === value);
    if (thing) this.#type('power', formatNumber(thing.powerW, this.host.locale, WATT_DIGITS));
  };

  #things(): PoweredThing[] {
    const { figures, region, language, locale } = this.host;
    return offeredEquivalents(figures, region).flatMap((thing) => {
      const powerW = statedPowerOf(thing);
      const name = describeThing({ ...thing, unit: 'hour' }, 1, language, locale);
      return powerW ? [{ id: thing.id, powerW, name }] : [];
    });
  }

  render(): TemplateResult {
    const { working } = readerOf(this.host).lesson;
    return html`<fieldset class="numbers">
      <legend>${working.numbers}</legend>
      ${this.#renderThings()} ${this.#renderField('power', working.power)} ${this.#renderField('time', working.time)}
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
    const { working } = readerOf(this.host).lesson;
    const things = this.#things();
    const power = this.#read('power');
    const chosen = things.find(({ powerW }) => powerW === power)?.id;
    return html`<div class="field things">
      <label for="thing">${working.thing}</label>
      <select id="thing" @change=${this.#chooseThing}>
        <option value="" ?selected=${chosen === undefined}>${working.own}</option>
        ${things.map(
          ({ id, powerW, name }) =>
            html`<option value=${id} ?selected=${id === chosen}>
              ${name} (${formatNumber(powerW, locale, WATT_DIGITS)}&nbsp;W)
            </option>`,
        )}
      </select>
    </div>`;
  }

  #renderField(field: Field, label: string): TemplateResult {
    const isInvalid = this.#read(field) === undefined;
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
        @input=${(event: Event) => this.#type(field, (event.target as HTMLInputElement).value)}
      />
      ${
        isInvalid
          ? html`<p class="hint" id=${`${field}-problem`}>${readerOf(this.host).lesson.working.invalid}</p>`
          : nothing
      }
    </div>`;
  }
}
