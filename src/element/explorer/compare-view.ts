/** Chosen models, all models of a task, or all tasks of a source: on one scale, in one everyday thing. */
import { html, nothing, type TemplateResult } from 'lit';
import { compare, rankModels, rankTasks, type Explanation, type Known } from '../../core/index.js';
import { cardWordsFor } from '../../words/card-languages.js';
import {
  describeAxis,
  describeFold,
  describeFoldOfTasks,
  describeOneThing,
  describeOrder,
  describeTitle,
} from '../../words/describe-compare.js';
import { describeUses } from '../../words/describe-compared.js';
import { describeUnknown, describeUnmeasured, fill } from '../../words/index.js';
import { renderChoices } from './choices.js';
import {
  answersFor,
  chosenRanking,
  groupsOfModels,
  groupsOfTask,
  groupsOfTasks,
  type Chosen,
  type RowGroup,
} from './compare-rows.js';
import { CountControl } from './count-control.js';
import type { Compared, ExplorerHost, ExplorerView } from './explorer-view.js';
import { ModelChooser } from './model-chooser.js';
import { chartOf, renderBars, type BarChart } from './render-bars.js';
import { renderBarsTable } from './render-bars-table.js';
import { renderSelect } from './select.js';
import { renderTaskControl } from './task-control.js';
import { renderThingControl } from './thing-control.js';

/** What is shown, and what is said of it beside the bars. */
interface Answer {
  groups: RowGroup[];
  sentences: string[];
  /** The groups whose rows can all be compared: their order is said too. */
  ordered: RowGroup[];
}

export class CompareView implements ExplorerView {
  #models: ModelChooser;
  #count: CountControl;

  constructor(private readonly host: ExplorerHost) {
    this.#models = new ModelChooser(host, this.#tell);
    this.#count = new CountControl(host, this.#tell);
  }

  #tell = (): void => this.host.announce(this.#answer().sentences.join(' '));

  #answer(): Answer {
    const { host } = this;
    if (host.state.compared === 'models') return this.#answerForModels();
    const chosen = chosenRanking(host);
    if (!chosen) return { groups: [], sentences: [], ordered: [] };
    const { source, task } = chosen;
    if (host.state.compared === 'tasks') {
      const tasks = rankTasks(source.id, host.figures);
      const sentences = [describeFoldOfTasks(tasks, source.id, host)];
      return { groups: groupsOfTasks(chosen, host), sentences, ordered: [] };
    }
    const ranked = rankModels(task, source.id, host.figures).filter(({ isComparable }) => isComparable);
    const sentences = ranked.length > 1 ? [describeFold(ranked, host)] : [];
    return { groups: groupsOfTask(chosen, host), sentences, ordered: [] };
  }

  /** Each model beside the least of its group; groups are not set beside each other. */
  #answerForModels(): Answer {
    const { language, locale } = this.host;
    const { known } = answersFor(this.host);
    const groups = groupsOfModels(known);
    const card = cardWordsFor(language, locale);
    const answerOf = (id: string): Known => known.find(({ model }) => model.id === id)!;
    const compared = groups.map((group) => {
      const [least, ...others] = group.rows.map(({ id }) => answerOf(id));
      const pairs = others.map((other) => ({ other, ratio: compare(other, least!) }));
      return {
        group,
        isOrdered: pairs.length > 0 && pairs.every(({ ratio }) => ratio.comparable),
        sentences: pairs.map(({ other, ratio }) => describeUses(other, least!, ratio, card)),
      };
    });
    return {
      groups,
      sentences: compared.flatMap((one) => one.sentences),
      ordered: compared.filter(({ isOrdered }) => isOrdered).map(({ group }) => group),
    };
  }

  render(): TemplateResult {
    const { host } = this;
    const { words, state } = host;
    const choose = (compared: Compared): void => {
      // On even steps all tasks but one would be a line of no length.
      host.change(compared === 'tasks' ? { compared, axis: 'log' } : { compared });
      this.#tell();
    };
    return html`<div class="compare">
      ${renderChoices('compared', words.compare.legend, words.compare.what, state.compared, choose)}
      <div class="controls">
        ${state.compared === 'models' ? this.#models.render(false) : this.#renderRanking()} ${this.#count.render()}
        <div class="stack">
          ${renderThingControl(host, this.#tell)}
          ${state.compared === 'models' ? renderTaskControl(host, this.#tell) : nothing}
        </div>
      </div>
      ${this.#renderAnswer()}
    </div>`;
  }

  #renderRanking(): TemplateResult | typeof nothing {
    const { host } = this;
    const chosen = chosenRanking(host);
    return chosen ? this.#renderSources(chosen) : nothing;
  }

  #renderSources({ rankings, source, task }: Chosen): TemplateResult {
    const { host } = this;
    const { words, state, language } = host;
    const sources = rankings.map((one): [string, string] => [one.source.id, one.source.title]);
    const tasks = rankings.find((one) => one.source === source)!.tasks;
    const names = tasks.map((one): [string, string] => [one, language.task[one]]);
    return html`<div class="stack">
      ${renderSelect('source', words.compare.source, sources, source.id, (id) => this.#change({ source: id }))}
      ${
        state.compared === 'task'
          ? renderSelect('ranked-task', words.compare.task, names, task, (id) =>
              this.#change({ source: source.id, task: tasks.find((one) => one === id) }),
            )
          : nothing
      }
    </div>`;
  }

  #change(change: Parameters<ExplorerHost['change']>[0]): void {
    this.host.change(change);
    this.#tell();
  }

  #renderAnswer(): TemplateResult {
    const { host } = this;
    const { words, state } = host;
    const answer = this.#answer();
    const { groups } = answer;
    const chart = chartOf(groups, host);
    const title = describeTitle(state.queries, host);
    const stars = groups.some(({ rows }) => rows.some((row) => row.stars !== undefined));
    return html`<section class="ranked" aria-labelledby="ranked">
        <h2 id="ranked">${title}</h2>
        ${groups.length ? this.#renderSummary(answer, chart) : html`<p>${words.compare.nothing}</p>`}
        ${
          groups.length
            ? html`${this.#renderScale(chart.bars.factor)} ${renderBars(chart, host)}
              ${groups.filter(({ isRanked }) => isRanked).length > 1 ? html`<p>${words.compare.apart}</p>` : nothing}
              ${stars ? html`<p class="hint">${words.compare.starsMeaning}</p>` : nothing}
              ${renderBarsTable(chart, title, host)}`
            : nothing
        }
      </section>
      ${state.compared === 'models' ? this.#renderMissing() : nothing}`;
  }

  #renderSummary({ sentences, ordered }: Answer, chart: BarChart): TemplateResult {
    const { host } = this;
    const orders = ordered.map(({ rows }) =>
      describeOrder(
        rows.map((row) => ({ label: row.label, typical: chart.texts.get(row)!.typical })),
        host,
      ),
    );
    return html`<div class="summary">
      ${[...sentences, ...orders].map((sentence) => html`<p>${sentence}</p>`)}
      ${chart.one ? html`<p class="hint">${describeOneThing(chart.one, host)}</p>` : nothing}
    </div>`;
  }

  #renderScale(factor: number | undefined): TemplateResult {
    const { host } = this;
    const { words, state } = host;
    return html`<div class="scale-controls">
        ${renderChoices('axis', words.compare.axis, words.compare.axisName, state.axis, (axis) => host.change({ axis }))}
        ${
          state.compared === 'models'
            ? renderChoices(
                'boundary',
                words.compare.boundary,
                words.compare.boundaryName,
                state.boundary,
                (boundary) => this.#change({ boundary }),
              )
            : nothing
        }
      </div>
      <p class="hint">
        ${describeAxis(factor, host)} ${words.compare.key[state.compared === 'tasks' ? 'tasks' : state.axis]}
      </p>`;
  }

  #renderMissing(): TemplateResult | typeof nothing {
    const { missing } = answersFor(this.host);
    if (missing.length === 0) return nothing;
    return html`<section class="missing" aria-labelledby="missing">
      <h3 id="missing">${this.host.words.compare.missing}</h3>
      <ul>
        ${missing.map((one) => html`<li>${this.#sayWhy(one)}</li>`)}
      </ul>
    </section>`;
  }

  #sayWhy(missing: Exclude<Explanation, Known>): string {
    const { language, locale } = this.host;
    if (missing.status === 'unmeasured') return describeUnmeasured(missing, language, locale).join(' ');
    if (missing.status === 'unknown-model') return describeUnknown(missing, language, locale);
    return fill(language.invalid, { reason: missing.reason }, locale);
  }
}
