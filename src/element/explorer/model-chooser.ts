/** The models of the explorer: those chosen, one of them shown, and a field to find others in. */
import { html, nothing, type TemplateResult } from 'lit';
import { compareNames, findModel, type ModelChoice } from '../../core/index.js';
import { fill } from '../../words/index.js';
import { MOST_MODELS } from './explorer-state.js';
import type { ExplorerHost } from './explorer-view.js';
import { ModelFinder } from './model-finder.js';

/** Before what has the focus goes: gives it to what stays of the models, the field or another model's button. */
function passFocus(from: EventTarget | null): void {
  const models = (from as Element).closest('.models')!;
  const others = [...models.querySelectorAll<HTMLElement>('.remove')].filter((one) => one !== from);
  (models.querySelector<HTMLElement>('[role="combobox"]:not(:focus)') ?? others[0])?.focus();
}

export class ModelChooser {
  #finder: ModelFinder;

  /**
   * @param settled Called when the chosen models have changed.
   * @param withShown Lets one model be the one that is shown; without it all are alike.
   */
  constructor(
    private readonly host: ExplorerHost,
    private readonly settled: () => void,
    private readonly withShown: boolean,
  ) {
    this.#finder = new ModelFinder(host, this.#choose, () => host.state.models.map(this.#idOf));
  }

  /** The canonical id of a chosen name; a name without a figure stands for itself. */
  #idOf = (name: string): string => findModel(name, this.host.figures)?.id ?? name;

  /** Adds a model, which is then the one that is shown, or takes away one that is chosen already. */
  #choose = ({ id, name }: ModelChoice, event: Event): void => {
    const { state, words, locale } = this.host;
    if (state.models.map(this.#idOf).includes(id)) return this.#remove(id, name);
    const isLast = state.models.length + 1 === MOST_MODELS;
    if (isLast) passFocus(event.currentTarget);
    this.#finder.clear(isLast || this.withShown);
    this.host.change({ models: this.withShown ? [id, ...state.models] : [...state.models, id] });
    this.host.announce(fill(words.models.added, { model: name }, locale));
    this.settled();
  };

  #remove(id: string, name: string): void {
    const { state, words, locale } = this.host;
    this.host.change({ models: state.models.filter((one) => this.#idOf(one) !== id) });
    this.host.announce(fill(words.models.removed, { model: name }, locale));
    this.settled();
  }

  #show(name: string): void {
    this.host.change({ models: [name, ...this.host.state.models.filter((one) => one !== name)] });
    this.settled();
  }

  render(): TemplateResult {
    const { words, state } = this.host;
    const chosen = state.models.map((name) => {
      const found = findModel(name, this.host.figures);
      return { name, id: found?.id ?? name, label: found?.name ?? name };
    });
    const isFull = chosen.length >= MOST_MODELS;
    const withShown = this.withShown && chosen.length > 1;
    return html`<fieldset class="field models">
      <legend>${withShown ? words.models.legendOne : words.models.legend}</legend>
      ${chosen.length ? nothing : html`<p class="hint">${words.models.none}</p>`}
      <ul class="chosen">
        ${chosen.sort((a, b) => compareNames(a.label, b.label)).map((one) => this.#renderChosen(one, withShown))}
      </ul>
      ${isFull ? html`<p class="hint">${words.models.full}</p>` : this.#finder.render()}
    </fieldset>`;
  }

  #renderChosen({ name, id, label }: { name: string; id: string; label: string }, withShown: boolean): TemplateResult {
    const { words, state, locale } = this.host;
    return html`<li>
      ${
        withShown
          ? html`<label>
              <input
                type="radio"
                name="shown"
                .checked=${state.models[0] === name}
                @change=${() => this.#show(name)}
              /><span>${label}</span>
            </label>`
          : html`<span>${label}</span>`
      }
      <button
        class="remove"
        type="button"
        aria-label=${fill(words.models.remove, { model: label }, locale)}
        @click=${(event: Event) => {
          passFocus(event.currentTarget);
          this.#remove(id, label);
        }}
      >
        ×
      </button>
    </li>`;
  }
}
