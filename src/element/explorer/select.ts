/** One of many, as the platform's own list. */
import { html, type TemplateResult } from 'lit';

/** A list to choose from, under its label; `id` must be the only one of its kind on show. */
export const renderSelect = (
  id: string,
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select>
  </div>`;
