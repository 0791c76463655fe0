/** One of a few, as radio buttons: the control that the views share. */
import { html, nothing, type TemplateResult } from 'lit';

/** A group of radio buttons; `name` must differ from every other on show; `why` is said under them. */
export const renderChoices = <Value extends string>(
  name: string,
  legend: string,
  choices: Record<Value, string>,
  chosen: Value,
  choose: (value: Value) => void,
  why?: string,
): TemplateResult =>
  html`<fieldset class="field" aria-describedby=${why === undefined ? nothing : `${name}-why`}>
    <legend>${legend}</legend>
    <div class="choices">
      ${(Object.entries(choices) as [Value, string][]).map(
        ([value, label]) =>
          html`<label>
            <input type="radio" name=${name} .checked=${value === chosen} @change=${() => choose(value)} />
            <span>${label}</span>
          </label>`,
      )}
    </div>
    ${why === undefined ? nothing : html`<p class="hint" id=${`${name}-why`}>${why}</p>`}
  </fieldset>`;
