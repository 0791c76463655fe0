/** The control of what queries ask: each model's own task, or one for all. */
import { guard } from 'lit/directives/guard.js';
import { listFigureTasks, type Task } from '../../core/index.js';
import type { ExplorerHost } from './explorer-view.js';
import { renderSelect } from './select.js';

/** One control for the task of all chosen models; drawn again only when what it depends on has changed. */
export function renderTaskControl(host: ExplorerHost, settled: () => void): unknown {
  const { state, figures, words, language } = host;
  return guard([state.task, figures, words, language], () => {
    const tasks = listFigureTasks(figures).map((task): [string, string] => [task, language.task[task]]);
    const options: [string, string][] = [['', words.models.anyTask], ...tasks];
    return renderSelect('task', words.models.task, options, state.task ?? '', (task) => {
      host.change({ task: (task || undefined) as Task | undefined });
      settled();
    });
  });
}
