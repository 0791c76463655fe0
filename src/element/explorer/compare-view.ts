/** Up to five models, the models of a task, or the tasks of a source, on one scale with one everyday thing. */
import { html, type TemplateResult } from 'lit';
import type { ExplorerHost, ExplorerView } from './explorer-view.js';

export class CompareView implements ExplorerView {
  constructor(private readonly host: ExplorerHost) {}

  render(): TemplateResult {
    return html`<p>${this.host.words.view.compare}</p>`;
  }
}
