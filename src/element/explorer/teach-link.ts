/** Builds the link for a class: the state that is shown, with another first view and without what the teacher hides. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TeachWords } from '../../words/lesson-language.js';
import { LESSON_LANGUAGES } from '../../words/lesson-languages.js';
import { formatState, START } from './explorer-state.js';
import { VIEWS, type ExplorerHost, type ExplorerState, type ViewId } from './explorer-view.js';

/** Views that a class can begin with. */
const PUPIL_VIEWS = VIEWS.filter((view) => view !== 'teach');

/** The page's address, where others can open it: neither a file nor a frame without an address. */
const pageAddress = (): string | undefined =>
  /^https?:$/.test(location.protocol) ? location.href.replace(/#.*$/s, '') : undefined;

export class TeachLink {
  #view: ViewId = 'predict';
  #hidden: readonly ViewId[] = ['teach'];

  constructor(private readonly host: ExplorerHost) {}

  #hide(view: ViewId, isHidden: boolean): void {
    this.#hidden = VIEWS.filter((one) => (one === view ? isHidden : this.#hidden.includes(one)));
    this.host.requestUpdate();
  }

  get #state(): ExplorerState {
    const hidden = this.#hidden.filter((view) => view !== this.#view);
    return { ...this.host.state, view: this.#view, hidden };
  }

  #reset = (): void => {
    const nothingElse = { task: undefined, outputTokens: undefined, equivalent: undefined, source: undefined };
    this.host.change({ ...START, ...nothingElse, view: 'teach' });
  };

  render(words: TeachWords): TemplateResult {
    const address = pageAddress();
    return html`<section class="part">
      <h2>${words.link.heading}</h2>
      ${words.link.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      <div class="numbers">${this.#renderStart(words)} ${this.#renderLanguage(words)} ${this.#renderSize(words)}</div>
      ${this.#renderHidden(words)}
      <div class="field">
        <label for="link">${words.linkField}</label>
        ${address === undefined ? html`<p class="hint" id="no-address">${words.noAddress}</p>` : nothing}
        <textarea
          id="link"
          rows="3"
          readonly
          spellcheck="false"
          aria-describedby=${address === undefined ? 'no-address' : nothing}
          .value=${`${address ?? ''}#${formatState(this.#state)}`}
          @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
        ></textarea>
      </div>
      <p class="buttons">
        <button type="button" class="main" @click=${this.#select}>${words.selectAll}</button>
        <button type="button" @click=${this.#reset}>${words.reset}</button>
      </p>
    </section>`;
  }

  /** To copy by hand or by key: a page is not always let near the clipboard. */
  #select = (event: Event): void => {
    const section = (event.currentTarget as HTMLElement).closest('section')!;
    section.querySelector<HTMLTextAreaElement>('#link')!.focus();
  };

  #renderStart(words: TeachWords): TemplateResult {
    const choose = (event: Event): void => {
      this.#view = (event.target as HTMLSelectElement).value as ViewId;
      this.host.requestUpdate();
    };
    return html`<div class="field">
      <label for="start-view">${words.startView}</label>
      <select id="start-view" @change=${choose}>
        ${PUPIL_VIEWS.map(
          (view) => html`<option value=${view} ?selected=${view === this.#view}>${this.host.words.view[view]}</option>`,
        )}
      </select>
    </div>`;
  }

  #renderLanguage(words: TeachWords): TemplateResult | typeof nothing {
    const tags = LESSON_LANGUAGES.map(({ tag }) => tag);
    if (tags.length < 2) return nothing;
    const nameOf = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
    const choose = (event: Event): void => this.host.change({ lang: (event.target as HTMLSelectElement).value });
    return html`<div class="field">
      <label for="language">${words.language}</label>
      <select id="language" @change=${choose}>
        ${tags.map(
          (tag) =>
            html`<option value=${tag} lang=${tag} ?selected=${tag === this.host.language.tag}>${nameOf(tag)}</option>`,
        )}
      </select>
    </div>`;
  }

  #renderSize(words: TeachWords): TemplateResult {
    const choose = (event: Event): void =>
      this.host.change({ size: (event.target as HTMLInputElement).checked ? 'projector' : 'normal' });
    return html`<fieldset class="field">
      <legend>${words.size}</legend>
      <div class="choices">
        <label
          ><input type="checkbox" .checked=${this.host.state.size === 'projector'} @change=${choose} />${
            words.projector
          }</label
        >
      </div>
    </fieldset>`;
  }

  #renderHidden(words: TeachWords): TemplateResult {
    return html`<fieldset class="field">
      <legend>${words.hide}</legend>
      <div class="choices">
        ${VIEWS.filter((view) => view !== this.#view).map(
          (view) =>
            html`<label
              ><input
                type="checkbox"
                .checked=${this.#hidden.includes(view)}
                @change=${(event: Event) => this.#hide(view, (event.target as HTMLInputElement).checked)}
              />${this.host.words.view[view]}</label
            >`,
        )}
      </div>
    </fieldset>`;
  }
}
