/** Builds the link for a class: the state that is shown, with another first view and without what the teacher hides. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TeachWords } from '../../words/lesson-language.js';
import { explorerTags } from '../../words/explorer-languages.js';
import { formatState, START } from './explorer-state.js';
import { VIEWS, type ExplorerHost, type ExplorerState, type ViewId } from './explorer-view.js';
import { CONTROLS, type Control } from './hidden-controls.js';
import { renderSelect } from './select.js';

type Hideable = ViewId | Control;

/** Views that a class can begin with. */
const PUPIL_VIEWS = VIEWS.filter((view) => view !== 'teach');

/** The page's address, where others can open it: neither a file nor a frame without an address. */
const pageAddress = (): string | undefined =>
  /^https?:$/.test(location.protocol) ? location.href.replace(/#.*$/s, '') : undefined;

export class TeachLink {
  #view: ViewId = 'predict';
  #hidden = new Set<Hideable>(['teach']);

  constructor(private readonly host: ExplorerHost) {}

  #hide(id: Hideable, isHidden: boolean): void {
    if (isHidden) this.#hidden.add(id);
    else this.#hidden.delete(id);
    this.host.requestUpdate();
  }

  get #state(): ExplorerState {
    const hidden = [...VIEWS, ...CONTROLS].filter((id) => id !== this.#view && this.#hidden.has(id));
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
    const views = PUPIL_VIEWS.map((view) => [view, this.host.words.view[view]] as const);
    return renderSelect('start-view', words.startView, views, this.#view, (view) => {
      this.#view = view as ViewId;
      this.host.requestUpdate();
    });
  }

  #renderLanguage(words: TeachWords): TemplateResult | typeof nothing {
    const tags = explorerTags();
    if (tags.length < 2) return nothing;
    const nameOf = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
    const languages = tags.map((tag) => [tag, nameOf(tag)] as const);
    return renderSelect('language', words.language, languages, this.host.language.tag, (lang) =>
      this.host.change({ lang }),
    );
  }

  #renderSize(words: TeachWords): TemplateResult {
    const choose = (isLarge: boolean): void => this.host.change({ size: isLarge ? 'projector' : 'normal' });
    return html`<fieldset class="field">
      <legend>${words.size}</legend>
      <div class="choices">${this.#renderBox(words.projector, this.host.state.size === 'projector', choose)}</div>
    </fieldset>`;
  }

  /** What can be taken away: views but the one to begin with, and controls. */
  #renderHidden(words: TeachWords): TemplateResult {
    const views = VIEWS.filter((view) => view !== this.#view).map((id) => [id, this.host.words.view[id]] as const);
    const controls = CONTROLS.map((id) => [id, words.control[id]] as const);
    return html`${this.#renderBoxes(words.hide, views)} ${this.#renderBoxes(words.hideControls, controls)}`;
  }

  #renderBoxes(legend: string, things: (readonly [id: Hideable, name: string])[]): TemplateResult {
    return html`<fieldset class="field">
      <legend>${legend}</legend>
      <div class="choices">
        ${things.map(([id, name]) => this.#renderBox(name, this.#hidden.has(id), (is) => this.#hide(id, is)))}
      </div>
    </fieldset>`;
  }

  #renderBox(name: string, isChecked: boolean, choose: (isChecked: boolean) => void): TemplateResult {
    const change = (event: Event): void => choose((event.target as HTMLInputElement).checked);
    return html`<label><input type="checkbox" .checked=${isChecked} @change=${change} /><span>${name}</span></label>`;
  }
}
