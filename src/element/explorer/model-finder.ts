/**
 * A field to find models in, by the pattern of a combobox with a list. The list says beside each model what its figure is,
 * and why there is none. Which models are chosen it is told.
 */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { findModel, groupModels, type ModelChoice, type ModelGroup } from '../../core/index.js';
import { describeChoice } from '../../words/describe-explore.js';
import { fill, formatCount } from '../../words/index.js';
import type { ExplorerHost } from './explorer-view.js';

/** What is compared of a name and of what a reader types: letters and digits alone. */
const essence = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

function isFound({ id, name, provider }: ModelChoice, typed: string): boolean {
  const searched = essence(`${name} ${id} ${provider}`);
  return essence(typed)
    .split(' ')
    .every((word) => searched.includes(word));
}

/** Scrolls the list, and nothing else, until the active option is in sight. */
function reveal(root: ParentNode): void {
  const option = root.querySelector('.option.active');
  if (!option) return;
  const list = option.closest('[role="listbox"]')!;
  const [inner, outer] = [option.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}

export class ModelFinder {
  #typed = '';
  #isOpen = false;
  /** The option that Enter chooses, counted over all groups; -1 for none. */
  #active = -1;

  /**
   * @param choose Called with an option that is chosen, or chosen again.
   * @param chosenIds The canonical ids of the chosen models.
   */
  constructor(
    private readonly host: ExplorerHost,
    private readonly choose: (model: ModelChoice, event: Event) => void,
    private readonly chosenIds: () => string[],
  ) {}

  #found(): ModelGroup[] {
    const { figures, state } = this.host;
    const groups = groupModels(state.task, figures);
    if (!this.#typed) return groups;
    // A host's own spelling of a name (`llama3.1:70b`) finds its model too.
    const named = findModel(this.#typed, figures)?.id;
    return groups
      .map(({ task, models }) => ({
        task,
        models: models.filter((one) => one.id === named || isFound(one, this.#typed)),
      }))
      .filter(({ models }) => models.length > 0);
  }

  #open(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#active = -1;
    if (!isOpen) this.#typed = '';
    this.host.requestUpdate();
  }

  /** Makes room for another search. */
  clear(closes: boolean): void {
    this.#open(this.#isOpen && !closes);
    this.#typed = '';
  }

  /** Draws another option as the active one, and brings it into sight. */
  #activate(event: Event, option: number): void {
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    this.#isOpen = true;
    this.#active = option;
    this.host.requestUpdate();
    void (root.host as LitElement).updateComplete.then(() => reveal(root));
  }

  #type = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value.slice(0, 200);
    this.#activate(event, this.#typed ? 0 : -1);
  };

  #press = (event: KeyboardEvent, models: ModelChoice[]): void => {
    const move = (to: number): void => {
      event.preventDefault();
      this.#activate(event, models.length ? (to + models.length) % models.length : -1);
    };
    const model = models[this.#active];
    if (event.key === 'ArrowDown') move(this.#active + 1);
    else if (event.key === 'ArrowUp') move(this.#active < 0 ? -1 : this.#active - 1);
    else if (event.key === 'Escape' && this.#isOpen) this.#open(false);
    else if (event.key === 'Enter' && this.#isOpen && model) {
      event.preventDefault();
      this.choose(model, event);
    }
  };

  render(): TemplateResult {
    const { words, locale } = this.host;
    const groups = this.#isOpen ? this.#found() : [];
    const models = groups.flatMap((group) => group.models);
    const count = { count: models.length };
    return html`<div class="finder">
      <div class="combo">
        <input
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          placeholder=${words.models.add}
          aria-label=${words.models.add}
          aria-describedby="finder-hint"
          aria-autocomplete="list"
          aria-expanded=${this.#isOpen ? 'true' : 'false'}
          aria-controls="found"
          aria-activedescendant=${this.#isOpen && this.#active >= 0 ? `option-${this.#active}` : nothing}
          .value=${this.#typed}
          @input=${this.#type}
          @click=${() => this.#open(true)}
          @keydown=${(event: KeyboardEvent) => this.#press(event, models)}
          @blur=${() => this.#isOpen && this.#open(false)}
        />
        <div
          id="found"
          role="listbox"
          aria-multiselectable="true"
          aria-label=${words.models.list}
          ?hidden=${!this.#isOpen}
          @mousedown=${(event: Event) => event.preventDefault()}
        >
          ${this.#renderGroups(groups)}
          ${
            this.#isOpen && models.length === 0
              ? html`<p class="option" role="option" aria-disabled="true" aria-selected="false">
                  ${fill(words.models.unknown, { name: this.#typed }, locale)}
                </p>`
              : nothing
          }
        </div>
      </div>
      <p class="hint" id="finder-hint">${words.models.addHint}</p>
      <p class="spoken" role="status">
        ${this.#isOpen && this.#typed ? fill(words.models.found, { count: formatCount(models.length, locale) }, locale, count) : ''}
      </p>
    </div>`;
  }

  #renderGroups(groups: ModelGroup[]): TemplateResult[] {
    const { language } = this.host;
    const chosen = this.chosenIds();
    let at = 0;
    return groups.map(
      ({ task, models }) =>
        html`<div role="group" aria-labelledby=${`group-${task}`}>
          <p class="group" id=${`group-${task}`}>${language.task[task]}</p>
          ${models.map((model) => this.#renderOption(model, at++, chosen.includes(model.id)))}
        </div>`,
    );
  }

  #renderOption(model: ModelChoice, at: number, isChosen: boolean): TemplateResult {
    const isActive = at === this.#active;
    // The keys are the field's: an option of a combobox never has the focus.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<p
      class=${isActive ? 'option active' : 'option'}
      id=${`option-${at}`}
      role="option"
      aria-selected=${isChosen ? 'true' : 'false'}
      @click=${(event: Event) => this.choose(model, event)}
    >
      <span>${model.name}</span> <span class="figure">${describeChoice(model, this.host)}</span>
    </p>`;
  }
}
