/** Chosen models, all models of a task, or all tasks of a benchmark: on one scale, in one everyday thing. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Explanation, Known } from '../../core/index.js';
import { describeAxis, describeOneThing, describeTitle } from '../../words/describe-compare.js';
import { describeMissing, sourceLine } from '../../words/index.js';
import { renderSources } from '../render-working.js';
import { renderChoices } from './choices.js';
import { answerComparison, type CompareAnswer } from './compare-answer.js';
import { renderRanking, renderScales } from './compare-controls.js';
import { CountControl } from './count-control.js';
import type { Compared, ExplorerHost, ExplorerState, ExplorerView } from './explorer-view.js';
import { unlessHidden } from './hidden-controls.js';
import { ModelChooser } from './model-chooser.js';
import { chartOf, renderBars } from './render-bars.js';
import { renderBarsTable } from './render-bars-table.js';
import { renderTaskControl } from './task-control.js';
import { renderThingControl } from './thing-control.js';

export class CompareView implements ExplorerView {
  #models: ModelChooser;
  #count: CountControl;

  constructor(private readonly host: ExplorerHost) {
    this.#models = new ModelChooser(host, this.#tell, false);
    this.#count = new CountControl(host, this.#tell);
  }

  #tell = (): void => this.host.announce(answerComparison(this.host).sentences.join(' '));

  #change = (change: Partial<ExplorerState>): void => {
    this.host.change(change);
    this.#tell();
  };

  /** On even steps all tasks but one would be a line of no length. */
  #compare = (compared: Compared): void =>
    this.#change(compared === 'tasks' ? { compared, axis: 'log' } : { compared });

  render(): TemplateResult {
    const { host } = this;
    const { words, state } = host;
    const areModels = state.compared === 'models';
    const answer = answerComparison(host);
    return html`<div class="compare">
      ${renderChoices('compared', words.compare.legend, words.compare.what, state.compared, this.#compare)}
      <div class="controls">
        ${unlessHidden('models', host, () => (areModels ? this.#models.render() : renderRanking(host, this.#change)))}
        ${unlessHidden('count', host, () => this.#count.render())}
        <div class="stack">
          ${unlessHidden('thing', host, () => renderThingControl(host, this.#tell))}
          ${unlessHidden('task', host, () => (areModels ? renderTaskControl(host, this.#tell) : nothing))}
        </div>
      </div>
      <section class="ranked" aria-labelledby="ranked">
        <h2 id="ranked">${describeTitle(state.queries, host)}</h2>
        ${answer.groups.length ? this.#renderChart(answer) : html`<p>${words.compare.nothing}</p>`}
      </section>
      ${answer.missing.length ? this.#renderMissing(answer.missing) : nothing}
    </div>`;
  }

  #renderChart({ groups, sentences, sources, caveats }: CompareAnswer): TemplateResult {
    const { host } = this;
    const { words, state, language, locale } = host;
    const chart = chartOf(groups, host);
    const hasStars = groups.some(({ rows }) => rows.some(({ stars }) => stars !== undefined));
    const isApart = groups.filter(({ isRanked }) => isRanked).length > 1;
    const lines = sources.filter(({ url }) => url).map((source) => sourceLine(source, language, locale));
    return html`<div class="summary">
        ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
        ${isApart ? html`<p>${words.compare.apart}</p>` : nothing}
        ${chart.one ? html`<p class="hint">${describeOneThing(chart.one, host)}</p>` : nothing}
      </div>
      ${renderScales(host, this.#change)}
      <p class="hint">
        ${describeAxis(chart.bars.factor, host)} ${words.compare.key[state.compared === 'tasks' ? 'tasks' : state.axis]}
      </p>
      ${renderBars(chart, host)}
      <div class="label">
        ${caveats.map((caveat) => html`<p>${caveat}</p>`)}
        ${hasStars ? html`<p>${words.compare.starsMeaning}</p>` : nothing} ${renderSources(lines, language)}
      </div>
      ${renderBarsTable(chart, describeTitle(state.queries, host), host)}`;
  }

  #renderMissing(missing: Exclude<Explanation, Known>[]): TemplateResult {
    const { words, language, locale } = this.host;
    return html`<section class="missing" aria-labelledby="missing">
      <h3 id="missing">${words.compare.missing}</h3>
      <ul>
        ${missing.map((one) => html`<li>${describeMissing(one, language, locale).join(' ')}</li>`)}
      </ul>
    </section>`;
  }
}
