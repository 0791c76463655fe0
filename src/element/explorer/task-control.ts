/** The control of what queries ask: each model's own task, or one for all. */
import { html, type TemplateResult } from 'lit';
import { groupModels, type Task } from '../../core/index.js';
import type { ExplorerHost } from './explorer-view.js';

/** One control for the task of all chosen models. */
export function renderTaskControl(host: ExplorerHost, settled: () => void): TemplateResult {
  const { state, figures, words, language } = host;
  const tasks = groupModels(undefined, figures).map(({ task }) => task);
  const choose = (event: Event): void => {
    host.change({ task: ((event.target as HTMLSelectElement).value || undefined) as Task | undefined });
    settled();
  };
  return html`<div class="field task">
    <label for="task">${words.models.task}</label>
    <select id="task" @change=${choose}>
      <option value="" .selected=${state.task === undefined}>${words.models.anyTask}</option>
      ${tasks.map((task) => html`<option value=${task} .selected=${task === state.task}>${language.task[task]}</option>`)}
    </select>
  </div>`;
}
