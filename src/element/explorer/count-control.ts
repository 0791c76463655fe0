/** The control of the count: a field for any whole number, a slider by tens, and the class of 30 as one press. */
import { html, nothing, type TemplateResult } from 'lit';
import { countAt, LAST_POSITION, positionOf } from '../../chart/count-scale.js';
import { fill, formatCount } from '../../words/index.js';
import type { ExplorerHost } from './explorer-view.js';

/** A class of 30 with 10 questions each. */
const CLASS_QUERIES = 300;
const MOST_QUERIES = 1e15;

/** A count as people write one: digits, in groups of three or not. A count is whole, so a point can only part groups. */
function parseCount(text: string): number | undefined {
  const isGrouped = /^\d{1,3}([ ,.'’\u00a0\u202f]\d{3})+$/.test(text);
  const digits = isGrouped ? text.replace(/\D/g, '') : text;
  const count = /^\d{1,16}$/.test(digits) ? Number(digits) : NaN;
  return count >= 1 && count <= MOST_QUERIES ? count : undefined;
}

export class CountControl {
  /** What was typed, for as long as the field is being written in: a count that cannot be read is not lost. */
  #typed?: string;

  /** @param settled Called when a reader has come to a count: not at each step on the way. */
  constructor(
    private readonly host: ExplorerHost,
    private readonly settled: () => void,
  ) {}

  #type = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value.trim();
    const queries = parseCount(this.#typed);
    if (queries === undefined) this.host.requestUpdate();
    else this.host.change({ queries });
  };

  /** A readable count is rewritten as the language writes it; one that cannot be read stays, with what is wrong. */
  #leave = (): void => {
    if (this.#typed === undefined) return;
    if (parseCount(this.#typed) !== undefined) {
      this.#typed = undefined;
      this.settled();
    }
    this.host.requestUpdate();
  };

  #slide = (event: Event): void => {
    this.#typed = undefined;
    this.host.change({ queries: countAt((event.target as HTMLInputElement).valueAsNumber) });
  };

  #choose = (queries: number): void => {
    this.#typed = undefined;
    this.host.change({ queries });
    this.settled();
  };

  render(): TemplateResult {
    const { state, words, language, locale } = this.host;
    const isWrong = this.#typed !== undefined && parseCount(this.#typed) === undefined;
    const count = formatCount(state.queries, locale);
    return html`<fieldset class="field count">
      <legend>${words.count.legend}</legend>
      <input
        class="exact"
        inputmode="numeric"
        autocomplete="off"
        aria-label=${words.count.exact}
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby=${isWrong ? 'count-problem' : nothing}
        .value=${this.#typed ?? count}
        @input=${this.#type}
        @change=${this.#leave}
      />
      ${isWrong ? html`<p class="problem" id="count-problem">${words.count.problem}</p>` : nothing}
      <input
        type="range"
        min="0"
        max=${LAST_POSITION}
        step="1"
        aria-label=${words.count.slider}
        aria-valuetext=${fill(language.query, { count }, locale, { count: state.queries })}
        .value=${String(positionOf(state.queries))}
        @input=${this.#slide}
        @change=${this.settled}
      />
      <p>
        <button
          class="quiet"
          type="button"
          aria-pressed=${state.queries === CLASS_QUERIES ? 'true' : 'false'}
          @click=${() => this.#choose(CLASS_QUERIES)}
        >
          ${words.count.preset}
        </button>
      </p>
    </fieldset>`;
  }
}
