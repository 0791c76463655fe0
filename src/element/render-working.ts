/** "How is this worked out?": the sum with its sources, what the comparisons assume, and what a reader must know besides. */
import { html, nothing, type TemplateResult } from 'lit';
import { emphasiseSource, type KnownDescription, type Language, type SourceLine } from '../words/index.js';
import { renderParts } from './render-parts.js';

/** Only what may be linked has an address here; a source of an author's own need not have one. */
const renderSource = (source: SourceLine): TemplateResult => {
  const parts = renderParts(emphasiseSource(source));
  return source.url ? html`<a href=${source.url}>${parts}</a>` : html`${parts}`;
};

/** The sources of the figure itself, each a link. */
export const renderSources = (sources: SourceLine[], language: Language): TemplateResult | typeof nothing =>
  sources.length
    ? html`<p part="source" class=${sources.length > 1 ? 'several' : nothing}>
        <span class="term">${sources.length > 1 ? language.sources : language.label.source}</span>
        ${sources.map((source) => html`<span>${renderSource(source)}</span> `)}
      </p>`
    : nothing;

/** The sum, line by line, with links to where its numbers were published. */
export const renderSteps = ({ steps }: KnownDescription): TemplateResult =>
  html`<ol class="steps">
    ${steps.map(
      ({ text, sources }) =>
        html`<li>
          <span class="sum">${text}</span
          >${sources.map(({ title, url }) => html` ${renderSource({ text: title, title, url })}`)}
        </li>`,
    )}
  </ol>`;

const renderAssumptions = ({ comparisons }: KnownDescription, language: Language): TemplateResult | typeof nothing =>
  comparisons.length
    ? html`<p class="term">${language.label.assumptions}</p>
        <ul>
          ${comparisons.map(({ assumption, source }) => html`<li>${renderParts([assumption])} ${renderSource(source)}</li>`)}
        </ul>`
    : nothing;

const renderNotes = ({ notes }: KnownDescription, { label }: Language): TemplateResult | typeof nothing =>
  notes.length
    ? html`<p class="term">${label.notes}</p>
        <ul>
          ${notes.map((note) => html`<li>${note}</li>`)}
        </ul>`
    : nothing;

/** Everything behind the answer, closed until a reader asks, or open from the start. */
export const renderWorking = (
  description: KnownDescription,
  language: Language,
  dataDate: string,
  { isOpen = false, citation }: { isOpen?: boolean; citation?: TemplateResult } = {},
): TemplateResult =>
  html`<details part="working" class="working" ?open=${isOpen}>
    <summary><span>${language.label.howWorkedOut}</span></summary>
    ${renderSteps(description)} ${renderAssumptions(description, language)} ${renderNotes(description, language)}
    <p>${dataDate}</p>
    ${citation ?? nothing}
  </details>`;
