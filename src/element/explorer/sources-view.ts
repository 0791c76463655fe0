/**
 * Where do numbers come from? The three kinds with a real case of each from the dataset, why nobody outside knows more of
 * closed models, what a meter counts, with the switch to the whole data centre, and what nobody counted.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Boundary } from '../../core/index.js';
import type { ExplorerText } from '../../words/explorer-language.js';
import { describeTitle } from '../../words/describe-compare.js';
import { CASES, describeBoundary, describeCase } from '../../words/describe-origins.js';
import type { Passage } from '../../words/lesson-language.js';
import { renderKindMark } from '../icons.js';
import { renderSources } from '../render-working.js';
import { renderChoices } from './choices.js';
import type { ExplorerHost, ExplorerState, ExplorerView } from './explorer-view.js';
import { unlessHidden } from './hidden-controls.js';

/** One query on its own, whatever else the explorer shows now. */
const ALONE = { queries: 1, task: undefined, outputTokens: undefined, equivalents: undefined } as const;

/** The meter's places, the inmost first. */
const METERS = ['gpu-only', 'whole-server', 'data-centre'] as const;

export class SourcesView implements ExplorerView {
  constructor(private readonly host: ExplorerHost) {}

  #choose = (boundary: ExplorerState['boundary']): void => {
    this.host.change({ boundary });
    const said = this.#boundarySentence();
    if (said) this.host.announce(said);
  };

  /** What the switch does to the first model's figure. */
  #boundarySentence(): string | undefined {
    const [model] = this.host.state.models;
    if (model === undefined) return undefined;
    const published = this.host.explain({ model, boundary: 'as-published' });
    const shown = this.host.explain({ model });
    if (published.status !== 'known' || shown.status !== 'known') return undefined;
    const isSwitched = this.host.state.boundary === 'data-centre';
    return describeBoundary(published, isSwitched ? shown : undefined, this.host);
  }

  render(): TemplateResult {
    const { lesson } = this.host;
    const words = lesson.sources;
    return html`<div class="lesson">
      <p class="intro">${words.intro}</p>
      <div class="kinds">${CASES.map((one) => this.#renderKind(one))}</div>
      ${this.#renderPassage(words.closed)}
      <section class="part">
        <h2>${words.boundary.heading}</h2>
        ${words.boundary.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)} ${this.#renderMeters()}
        ${this.#renderSwitch()}
      </section>
      <section class="part">
        <h2>${words.notCounted.heading}</h2>
        <ul>
          ${words.notCounted.paragraphs.map((item) => html`<li>${item}</li>`)}
        </ul>
      </section>
    </div>`;
  }

  #renderPassage = ({ heading, paragraphs }: Passage): TemplateResult =>
    html`<section class="part">
      <h2>${heading}</h2>
      ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    </section>`;

  #renderKind({ kind, model }: (typeof CASES)[number]): TemplateResult {
    const { lesson, language } = this.host;
    const { heading, paragraphs } = lesson.sources.kind[kind];
    const known = this.host.explain({ model, boundary: 'as-published', ...ALONE });
    return html`<section class="kind-card">
      <h2>${renderKindMark(kind)}<span>${heading}</span></h2>
      ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      ${known.status === 'known' ? this.#renderCase(describeCase(known, this.host), language) : nothing}
    </section>`;
  }

  #renderCase(
    { sentence, queryMeaning, published, sources }: ReturnType<typeof describeCase>,
    language: ExplorerText['language'],
  ): TemplateResult {
    return html`<div class="case">
      <h3>${this.host.lesson.sources.realCase}</h3>
      <p>${sentence}</p>
      <p class="hint">${queryMeaning} ${published}</p>
      <div class="hint">${renderSources(sources, language)}</div>
    </div>`;
  }

  /** Each place of the meter holds the ones before. */
  #renderMeters(): TemplateResult {
    const { meter } = this.host.lesson.sources;
    const counted = this.#countedBoundary();
    return METERS.reduce<TemplateResult>(
      (inner, boundary) =>
        html`<div class=${boundary === counted ? 'meter counted' : 'meter'}>
          <p>${meter[boundary]}</p>
          ${inner}
        </div>`,
      html``,
    );
  }

  #countedBoundary(): Boundary | undefined {
    const [model] = this.host.state.models;
    const answer = model === undefined ? undefined : this.host.explain({ model });
    return answer?.status === 'known' ? answer.boundary : undefined;
  }

  #renderSwitch(): TemplateResult {
    const words = this.host.lesson.sources;
    const names = { 'as-published': words.asPublished, 'data-centre': words.wholeDataCentre };
    const { boundary, queries } = this.host.state;
    const said = this.#boundarySentence();
    return html`${unlessHidden('boundary', this.host, () =>
      renderChoices('meter', words.switch, names, boundary, this.#choose),
    )}
    ${
      said
        ? html`<div class="result">
            <p class="term">${describeTitle(queries, this.host)}</p>
            <p>${said}</p>
          </div>`
        : nothing
    }`;
  }
}
