/** One model, one count, one everyday thing: the answer in a sentence, as pictures, on the ladder and as a sum. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { layoutEnergyLadder } from '../../chart/energy-ladder.js';
import type { Explanation, Known } from '../../core/index.js';
import {
  describeDataDate,
  describeKnown,
  describeMissing,
  nearestOf,
  type KnownDescription,
} from '../../words/index.js';
import { renderLabel, renderReason, renderSentence } from '../render-answer.js';
import { renderLadder } from '../render-ladder.js';
import { renderWorking } from '../render-working.js';
import { CountControl } from './count-control.js';
import type { ExplorerHost, ExplorerView } from './explorer-view.js';
import { unlessHidden } from './hidden-controls.js';
import { ModelChooser } from './model-chooser.js';
import { renderPictogram } from './render-pictogram.js';
import { renderSmaller } from './render-smaller.js';
import { renderTaskControl } from './task-control.js';
import { renderThingControl } from './thing-control.js';

/** Drawn before others, where the answer is told in them: what everybody can picture. */
const PICTURED = ['led_bulb', 'phone_charge'];

export class ExploreView implements ExplorerView {
  #models: ModelChooser;
  #count: CountControl;

  constructor(private readonly host: ExplorerHost) {
    this.#models = new ModelChooser(host, this.#tell, true);
    this.#count = new CountControl(host, this.#tell);
  }

  /** The answer for the first of the models; undefined where none is chosen. */
  #explain(): Explanation | undefined {
    const [model] = this.host.state.models;
    return model === undefined ? undefined : this.host.explain({ model });
  }

  /** Says the answer once a reader has come to one: the slider speaks for itself on the way. */
  #tell = (): void => {
    const { language, locale } = this.host;
    const answer = this.#explain();
    if (answer?.status !== 'known') return;
    const { sentence, comparisonSentence } = describeKnown(answer, language, locale);
    this.host.announce(`${sentence} ${comparisonSentence}`);
  };

  render(): TemplateResult {
    const { host } = this;
    return html`<div class="explore">
      <div class="controls">
        ${unlessHidden('models', host, () => this.#models.render())}
        ${unlessHidden('count', host, () => this.#count.render())}
        <div class="stack">
          ${unlessHidden('thing', host, () => renderThingControl(host, this.#tell))}
          ${unlessHidden('task', host, () => renderTaskControl(host, this.#tell))}
        </div>
      </div>
      ${host.draws > 2 ? this.#renderAnswer() : nothing}
    </div>`;
  }

  #renderAnswer(): TemplateResult | undefined {
    const answer = this.#explain();
    if (answer?.status === 'known') return this.#renderKnown(answer);
    const { language, locale } = this.host;
    return answer && renderReason(describeMissing(answer, language, locale), nearestOf(answer), language);
  }

  #renderKnown(known: Known): TemplateResult {
    const { host } = this;
    const { language, locale } = host;
    const description = describeKnown(known, language, locale);
    return html`<div class="answer">
        ${renderSentence(description)} ${unlessHidden('pictogram', host, () => this.#renderPicture(known))}
        ${renderLabel(known, description, host)}
      </div>
      ${host.draws > 3 ? this.#renderLadder(known) : nothing}
      ${host.draws > 4 ? this.#renderBelow(known, description) : nothing}`;
  }

  #renderLadder(known: Known): unknown {
    const { host } = this;
    const { language, locale, figures, region } = host;
    return unlessHidden('ladder', host, () =>
      renderLadder(layoutEnergyLadder(known, figures, region, language, locale), known.rangeOnly),
    );
  }

  #renderBelow(known: Known, description: KnownDescription): TemplateResult {
    const { host } = this;
    const { language, figures } = host;
    return html`${unlessHidden('smaller', host, () => this.#renderSmaller(known))}
    ${unlessHidden('sum', host, () => renderWorking(description, language, describeDataDate(figures.version, host), { isOpen: true }))}`;
  }

  #renderPicture(known: Known): TemplateResult {
    const { words } = this.host;
    const { comparisons, leftOut, rangeOnly } = known;
    if (rangeOnly) return html`<p class="hint">${words.picture.rangeOnly}</p>`;
    const pictured = comparisons.find(({ id }) => PICTURED.includes(id)) ?? comparisons[0];
    return html`${leftOut.length ? html`<p class="hint">${words.picture.instead}</p>` : nothing}
    ${pictured ? renderPictogram(pictured, known, this.host) : nothing}`;
  }

  /** Only what it depends on, so that it costs nothing while a count is dragged. */
  #renderSmaller(known: Known): unknown {
    const { state, figures, language, locale } = this.host;
    const show = (id: string): void => {
      const { models } = this.host.state;
      this.host.change({ models: [id, ...models.slice(1, 4), ...models.slice(0, 1)].filter(isFirst) });
      this.#tell();
    };
    return guard([known.model.id, known.task, state.outputTokens, state.boundary, figures, language, locale], () =>
      renderSmaller(known, this.host, show),
    );
  }
}

const isFirst = (name: string, at: number, names: readonly string[]): boolean => names.indexOf(name) === at;
