/** The control of the everyday thing: what fits best, or one of all things; those with weaker sources apart. */
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { offeredEquivalents, type Equivalent } from '../../core/index.js';
import { describeEquivalent } from '../../words/index.js';
import type { ExplorerHost } from './explorer-view.js';

function renderThings(host: ExplorerHost, settled: () => void): TemplateResult {
  const { state, figures, words, language, locale, region } = host;
  const offered = offeredEquivalents(figures, region);
  const others = figures.equivalents.filter((one) => !offered.includes(one));
  const option = (one: Equivalent): TemplateResult =>
    html`<option value=${one.id} .selected=${one.id === state.equivalent}>
      ${describeEquivalent(one, language, locale).name}
    </option>`;
  const choose = (event: Event): void => {
    host.change({ equivalent: (event.target as HTMLSelectElement).value || undefined });
    settled();
  };
  return html`<div class="field thing">
    <label for="thing">${words.thing.label}</label>
    <select id="thing" @change=${choose}>
      <option value="" .selected=${state.equivalent === undefined}>${words.thing.best}</option>
      <optgroup label=${words.thing.offered}>${offered.map(option)}</optgroup>
      <optgroup label=${words.thing.asked}>${others.map(option)}</optgroup>
    </select>
  </div>`;
}

/** One control for the everyday thing that all numbers of a view are told in; drawn again only where that changed. */
export const renderThingControl = (host: ExplorerHost, settled: () => void): unknown =>
  guard([host.state.equivalent, host.figures, host.words, host.locale, host.region], () => renderThings(host, settled));
