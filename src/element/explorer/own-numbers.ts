/** A pupil's own numbers: a power, or that of an everyday thing, and a time. It keeps them as they were typed. */
import { html, nothing, type TemplateResult } from 'lit';
import { offeredEquivalents } from '../../core/index.js';
import { statedPowerOf } from '../../core/power.js';
import { describePower } from '../../words/describe-thing.js';
import { readNumber } from '../../words/describe-verdict.js';
import type { Sum } from '../../words/describe-sum.js';
import { formatNumber, WATT_DIGITS } from '../../words/format.js';
import type { TimeUnit } from '../../words/lesson-language.js';
import type { ExplorerHost } from './explorer-view.js';
import { renderSelect } from './select.js';

const LEAST = 0.001;
const MOST = 1_000_000;

const TIME_UNITS: TimeUnit[] = ['second', 'minute', 'hour'];

type Field = 'power' | 'time';

interface PoweredThing {
  id: string;
  powerW: number;
  name: string;
}

export class OwnNumbers {
  #typed: Record<Field, string> = { power: '10', time: '20' };
  /** The numbers that were last written there: a field that is cleared for another number takes no exercise away. */
  #numbers: Record<Field, number> = { power: 10, time: 20 };
  #timeUnit: TimeUnit = 'second';

  /** @param onChange Called after every change of the sum. */
  constructor(
    private readonly host: ExplorerHost,
    private readonly onChange: () => void,
  ) {}

  get sum(): Sum {
    return { powerW: this.#numbers.power, time: this.#numbers.time, timeUnit: this.#timeUnit };
  }

  #read(field: Field): number | undefined {
    const number = readNumber(this.#typed[field], this.host.locale);
    return number !== undefined && number >= LEAST && number <= MOST ? number : undefined;
  }

  #type(field: Field, value: string): void {
    this.#typed[field] = value;
    const number = this.#read(field);
    if (number === undefined) return this.host.requestUpdate();
    this.#numbers[field] = number;
    this.onChange();
  }

  #chooseUnit = (unit: string): void => {
    this.#timeUnit = unit as TimeUnit;
    this.onChange();
  };

  #chooseThing = (chosen: string): void => {
    const thing = this.#things().find(({ id }) => id === chosen);
    if (thing) this.#type('power', this.#format(thing.powerW));
  };

  #format = (powerW: number): string => formatNumber(powerW, this.host.locale, WATT_DIGITS);

  #things(): PoweredThing[] {
    const { figures, region } = this.host;
    return offeredEquivalents(figures, region).flatMap((thing) => {
      const powerW = statedPowerOf(thing);
      return powerW ? [{ id: thing.id, powerW, name: describePower(thing, powerW, this.host) }] : [];
    });
  }

  render(): TemplateResult {
    const { working } = this.host.lesson;
    const units = TIME_UNITS.map((unit) => [unit, working.unit[unit]] as const);
    return html`<fieldset class="numbers">
      <legend>${working.numbers}</legend>
      ${this.#renderThings()} ${this.#renderField('power', working.power)} ${this.#renderField('time', working.time)}
      ${renderSelect('time-unit', working.timeUnit, units, this.#timeUnit, this.#chooseUnit)}
    </fieldset>`;
  }

  #renderThings(): TemplateResult {
    const { working } = this.host.lesson;
    const things = this.#things();
    const power = this.#read('power');
    const chosen = things.find(({ powerW }) => powerW === power)?.id ?? '';
    const options = things.map(({ id, name }) => [id, name] as const);
    return html`<div class="things">
      ${renderSelect('own-thing', working.thing, [['', working.own], ...options], chosen, this.#chooseThing)}
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
      ${isInvalid ? html`<p class="hint" id=${`${field}-problem`}>${this.host.lesson.working.invalid}</p>` : nothing}
    </div>`;
  }
}
