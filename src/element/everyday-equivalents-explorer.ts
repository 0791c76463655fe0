/**
 * The explorer for classrooms: the shell around its views. It keeps the one state that they share, reads it from the
 * inputs and the URL, writes it back there, and shows one view at a time. What a view shows it does not know.
 */
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { explain, findInvalidField, type Explanation, type ExplainRequest, type Invalid } from '../core/index.js';
import { explorerLanguageFor, explorerTextOf } from '../words/explorer-languages.js';
import { explorerStyles } from './everyday-equivalents-explorer.styles.js';
import { withExplanation } from './explained-element.js';
import { formatState, parseState, START } from './explorer/explorer-state.js';
import type { ExplorerHost, ExplorerState, ExplorerView, ViewId } from './explorer/explorer-view.js';
import { nextTask } from './explorer/next-task.js';
import { requestOf, STATE_INPUTS, withInputs } from './explorer/state-request.js';
import { renderTabs } from './explorer/tabs.js';
import { UrlFragment } from './explorer/url-fragment.js';
import { VIEW_TYPES } from './explorer/views.js';

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** How many draws an explorer begins with: its tabs, those with the answer known, then the view, which has four of its own. */
const DRAWS = 6;

/**
 * An explorer of what queries to AI models cost in electricity: for classrooms, and for readers who want to try.
 * Its inputs are those of the card, as a starting state; `watt-hours` and `input-tokens` mean nothing to it.
 *
 * @summary The classroom: choose models, a count and an everyday thing, compare, and see where the numbers come from.
 *
 * @slot - Fallback: shown until the script has run.
 *
 * @csspart base - The box: its edges, its padding and the size of its type.
 * @csspart tabs - The row of tabs, one for each view.
 * @csspart view - The view that is shown.
 * @csspart sentence - In it, as in the card: what the queries use, and what that is like, in words.
 * @csspart picture - The energy ladder with its title.
 * @csspart label - How the figure came to be, what it covers, its range and what one query is.
 * @csspart caution - What to know of an everyday thing whose source is weak.
 * @csspart source - The line of links to where the figure was published.
 * @csspart working - The disclosure with the sum, the assumptions and the notes.
 * @csspart reason - Why there is no answer.
 *
 * @cssproperty [--everyday-equivalents-accent=light-dark(#a34700, #ffb35c)] - Marked energies, icons, controls and focus; it is also the colour of text: keep 4.5:1 on the paper.
 * @cssproperty [--everyday-equivalents-ink=light-dark(#211d1a, #f1ece4)] - Text.
 * @cssproperty [--everyday-equivalents-muted-ink=light-dark(#655d56, #b5aca1)] - Secondary text, rails and edges of controls; keep 4.5:1 on the paper.
 * @cssproperty [--everyday-equivalents-paper=light-dark(#fffdf9, #1d1a17)] - Background, opaque.
 * @cssproperty [--everyday-equivalents-line=light-dark(#d8d0c6, #4a443d)] - Hairlines.
 * @cssproperty [--everyday-equivalents-radius=0.25rem] - Corners.
 * @cssproperty [--everyday-equivalents-font=inherit] - Font family.
 * @cssproperty [--everyday-equivalents-space=1rem] - Distance between the parts, and the padding.
 *
 * @fires {ExplanationChangeEvent} everyday-equivalents-change - When the answer for the model that is shown changes; `detail` is the explanation.
 */
export class EverydayEquivalentsExplorer extends withExplanation(LitElement, explorerLanguageFor) {
  static override styles = [explorerStyles, ...VIEW_TYPES.flatMap(({ styles }) => styles ?? [])];
  static override properties: PropertyDeclarations = {
    start: {},
    withUrl: { attribute: 'with-url', type: Boolean },
  };

  /** A starting state as a link of the explorer holds it: `view=compare&model=…&model=…`. The other inputs win over it. */
  declare start?: string;
  /** Reads the state from the page's URL fragment and writes it there, so that a link shows what is seen now. */
  declare withUrl: boolean;

  #views = new Map<ViewId, ExplorerView>();
  #url = new UrlFragment((text) => this.withUrl && this.#show(parseState(text, this.#host.state)));
  #accept?: ExplainRequest['accept'];
  #announced = '';
  #host: Writable<ExplorerHost> = {
    state: START,
    figures: this.figures,
    ...explorerTextOf(this.language, this.locale),
    region: this.readerRegion,
    draws: 0,
    explain: (request) => explain(this.#complete(request), this.figures),
    change: (change) => this.#change(change),
    requestUpdate: () => this.requestUpdate(),
    announce: (text) => this.#announce(text),
  };

  constructor() {
    super();
    // As the badge's `streaming`: for Vue.
    this.withUrl = false;
  }

  /** Everything that a link to what is shown now holds. */
  get state(): ExplorerState {
    return this.#host.state;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#url.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#url.disconnect();
  }

  protected override request(): ExplainRequest | undefined {
    const [model] = this.state.models;
    return model === undefined || this.#host.draws === 0 ? undefined : this.#complete({ model });
  }

  /** The first draw answers nothing yet: that ends no warning. */
  protected override warn(answer: Explanation | undefined): void {
    if (answer || this.#host.draws > 0) super.warn(answer);
  }

  /** The first draws come each in a task of its own, so that the page around answers its reader meanwhile. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const host = this.#host;
    if (host.draws >= DRAWS) return super.scheduleUpdate();
    return nextTask().then(async () => {
      await super.scheduleUpdate();
      // After the draw, not within it: there Lit takes another for an oversight and warns.
      if (++host.draws < DRAWS) this.requestUpdate();
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    return (await super.getUpdateComplete()) || this.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) this.#start();
    else if (changed.has('accept') || STATE_INPUTS.some((name) => changed.has(name))) {
      this.#host.state = this.#withInputs(this.state, (name) => changed.has(name));
    }
    super.willUpdate(changed);
    const { language, locale, figures } = this;
    Object.assign(this.#host, { ...explorerTextOf(language, locale), figures, region: this.readerRegion });
  }

  #start(): void {
    const asked = this.#withInputs(parseState(typeof this.start === 'string' ? this.start : ''), () => true);
    this.#host.state = this.withUrl ? parseState(this.#url.read(), asked) : asked;
    this.#speak();
  }

  /** A state with what the inputs say; what cannot be used is said in the console, and left out. */
  #withInputs(state: ExplorerState, isNew: (name: string) => boolean): ExplorerState {
    const inputs = this.inputs();
    for (let answer = this.#check(inputs); answer; answer = this.#check(inputs)) {
      this.warn(answer);
      delete inputs[answer.field];
    }
    this.#accept = inputs.accept;
    return withInputs(state, inputs, isNew);
  }

  #check = (inputs: ExplainRequest): Invalid | undefined =>
    findInvalidField({ ...inputs, model: inputs.model ?? 'any' }, this.figures);

  /** A request with what it leaves out, as the state and the inputs have it. */
  #complete(request: ExplainRequest): ExplainRequest {
    return { ...requestOf(this.state, this.figures), accept: this.#accept, region: this.readerRegion, ...request };
  }

  #change(change: Partial<ExplorerState>): void {
    this.#show({ ...this.state, ...change });
    if (this.withUrl) this.#url.write(formatState(this.state));
  }

  #show(state: ExplorerState): void {
    // What was said of one view is no news of another.
    if (state.view !== this.state.view) this.#announced = '';
    this.#host.state = state;
    this.#speak();
    this.requestUpdate();
  }

  /** A language that the state names is this element's own `lang`. */
  #speak(): void {
    const { lang } = this.state;
    if (lang !== undefined && lang !== this.lang) this.lang = lang;
  }

  #announce(text: string): void {
    this.#announced = text;
    this.requestUpdate();
  }

  #viewFor(id: ViewId): ExplorerView {
    let view = this.#views.get(id);
    if (!view) this.#views.set(id, (view = VIEW_TYPES.find((type) => type.id === id)!.create(this.#host)));
    return view;
  }

  protected override render(): TemplateResult {
    const { words, state, language } = this.#host;
    const ids = VIEW_TYPES.map(({ id }) => id).filter((id) => !state.hidden.includes(id));
    const [first = state.view] = ids;
    const shown = ids.includes(state.view) ? state.view : first;
    const tabs = ids.map((id) => ({ id, name: words.view[id] }));
    return html`<section
      part="base"
      class=${`explorer ${state.size}`}
      lang=${language.tag}
      dir=${language.direction ?? nothing}
      aria-label=${words.name}
    >
      ${tabs.length > 1 ? renderTabs(tabs, shown, words.name, (view) => this.#change({ view })) : nothing}
      <div part="view" class="view" id="panel" role="tabpanel" aria-labelledby=${`tab-${shown}`}>
        ${this.#host.draws > 1 ? this.#viewFor(shown).render() : nothing}
      </div>
      <p class="spoken" role="status">${this.#announced}</p>
    </section>`;
  }
}
