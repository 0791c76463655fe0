/** One model, one count, one everyday thing: the answer in a sentence, on the ladder, as a pictogram and as a sum. */
import { html, type TemplateResult } from 'lit';
import type { ExplorerHost, ExplorerView } from './explorer-view.js';

export class ExploreView implements ExplorerView {
  constructor(private readonly host: ExplorerHost) {}

  render(): TemplateResult {
    return html`<p>${this.host.words.view.explore}</p>`;
  }
}
