/** "How is this worked out?": the sum with its sources, what the comparisons assume, and what a reader must know besides. */
import { html, nothing, type TemplateResult } from 'lit';
import type { KnownDescription, Language, SourceLine } from '../words/index.js';
import { emphasise } from './emphasise.js';

/** Titles and assumptions are published in English, so that is their language on any page. */
const inEnglish = (text: string): TemplateResult => html`<span lang="en">${text}</span>`;

const renderSource = ({ text, title, url }: SourceLine): TemplateResult =>
  html`<a href=${url}>${emphasise(text, [title, inEnglish])}</a>`;

/** The sources of the figure itself, each a link. */
export const renderSources = (sources: SourceLine[], language: Language): TemplateResult | typeof nothing =>
  sources.length
    ? html`<p part="source" class=${sources.length > 1 ? 'several' : nothing}>
        <span class="term">${sources.length > 1 ? language.sources : language.label.source}</span>
        ${sources.map((source) => html`<span>${renderSource(source)}</span> `)}
      </p>`
    : nothing;

const renderSteps = ({ steps }: KnownDescription): TemplateResult =>
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
          ${comparisons.map(({ assumption, source }) => html`<li>${inEnglish(assumption)} ${renderSource(source)}</li>`)}
        </ul>`
    : nothing;

/** Everything behind the answer, closed until a reader asks. */
export const renderWorking = (description: KnownDescription, language: Language): TemplateResult =>
  html`<details part="working" class="working">
    <summary><span>${language.label.howWorkedOut}</span></summary>
    ${renderSteps(description)} ${renderAssumptions(description, language)}
    <p class="term">${language.label.notes}</p>
    <ul>
      ${description.notes.map((note) => html`<li>${note}</li>`)}
    </ul>
    <p class="term">${language.label.notCounted}</p>
    <p>${language.notCounted}</p>
  </details>`;
