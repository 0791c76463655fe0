/** One of a few, as radio buttons: the control that the views share. */
import { html, type TemplateResult } from 'lit';

/** A group of radio buttons; `name` must differ from every other on show. */
export const renderChoices = <Value extends string>(
  name: string,
  legend: string,
  choices: Record<Value, string>,
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult =>
  html`<fieldset class="field">
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
  </fieldset>`;
