/** The controls of the compare view that it does not share: which benchmark and task, which scale, which boundary. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderChoices } from './choices.js';
import { chosenRanking } from './compare-rows.js';
import type { ExplorerHost, ExplorerState } from './explorer-view.js';
import { unlessHidden } from './hidden-controls.js';
import { renderSelect } from './select.js';

type Change = (change: Partial<ExplorerState>) => void;

/** Which benchmark, and which of its tasks. */
export function renderRanking(host: ExplorerHost, change: Change): TemplateResult | typeof nothing {
  const chosen = chosenRanking(host);
  if (!chosen) return nothing;
  const { rankings, source, task } = chosen;
  const { words, state, language } = host;
  const sources = rankings.map((one): [string, string] => [one.source.id, one.source.title]);
  const tasks = rankings.find((one) => one.source === source)!.tasks;
  const names = tasks.map((one): [string, string] => [one, language.task[one]]);
  return html`<div class="stack">
    ${renderSelect('source', words.compare.source, sources, source.id, (id) => change({ source: id }))}
    ${
      state.compared === 'task'
        ? renderSelect('ranked-task', words.compare.task, names, task, (id) =>
            change({ source: source.id, task: tasks.find((one) => one === id) }),
          )
        : nothing
    }
  </div>`;
}

/** Which scale; for chosen models, which boundary too. */
export function renderScales(host: ExplorerHost, change: Change): TemplateResult {
  const { words, state } = host;
  const { axis, axisName, boundary, boundaryName, boundaryWhy } = words.compare;
  const chooseBoundary = (value: ExplorerState['boundary']): void => change({ boundary: value });
  return html`<div class="scale-controls">
    ${unlessHidden('axis', host, () => renderChoices('axis', axis, axisName, state.axis, (value) => change({ axis: value })))}
    ${
      state.compared === 'models'
        ? unlessHidden('boundary', host, () =>
            renderChoices('boundary', boundary, boundaryName, state.boundary, chooseBoundary, boundaryWhy),
          )
        : nothing
    }
  </div>`;
}
