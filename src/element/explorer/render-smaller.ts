/** The measured models that do the same for less, each a press away. */
import { html, nothing, type TemplateResult } from 'lit';
import { listSmaller, type Known, type Smaller } from '../../core/index.js';
import { fill, formatNumber } from '../../words/index.js';
import type { ExplorerHost } from './explorer-view.js';

function renderOne({ explanation, ratio }: Smaller, host: ExplorerHost, choose: (id: string) => void): TemplateResult {
  const { words, locale } = host;
  const { id, name } = explanation.model;
  return html`<li>
    <button
      class="quiet"
      type="button"
      aria-label=${fill(words.smaller.use, { model: name }, locale)}
      @click=${(event: Event) => {
        // The list will be another: its heading stays.
        (event.currentTarget as HTMLElement).closest('.smaller')!.querySelector('h2')!.focus();
        choose(id);
      }}
    >
      ${name}
    </button>
    <span
      >${fill(words.smaller.less, { ratio: formatNumber(ratio.typical, locale) }, locale, { count: ratio.typical, digits: 2 })}</span
    >
  </li>`;
}

/** A list of what uses less than an answer, or that why none is listed. */
export function renderSmaller(known: Known, host: ExplorerHost, choose: (id: string) => void): TemplateResult {
  const { words, figures, state, language, locale } = host;
  const { outputTokens, boundary } = state;
  const values = { model: known.model.name, kind: language.kind[known.kind] };
  const smaller = listSmaller({ model: known.model.id, task: known.task, outputTokens, boundary }, figures);
  return html`<section class="smaller" aria-labelledby="smaller">
    <h2 id="smaller" tabindex="-1">${words.smaller.title}</h2>
    ${
      smaller.length
        ? html`<ul>
            ${smaller.map((one) => renderOne(one, host, choose))}
          </ul>`
        : html`<p>
            ${known.source.kind === 'measured' ? words.smaller.none : fill(words.smaller.notMeasured, values, locale)}
          </p>`
    }
    ${smaller.some(({ overlaps }) => overlaps) ? html`<p class="hint">${words.smaller.overlap}</p>` : nothing}
  </section>`;
}
