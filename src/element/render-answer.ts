/** The answer in words, as card and explorer show it: the sentence first, then what the figure is and where it comes from. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Known } from '../core/index.js';
import { describeThingCaveats } from '../words/describe-caveats.js';
import type { Spoken } from '../words/describe-compared.js';
import { emphasiseSentence, type KnownDescription, type Language } from '../words/index.js';
import { renderKindMark } from './icons.js';
import { renderParts } from './render-parts.js';
import { renderSources } from './render-working.js';

/** What the queries use, and what that is like; `more` is a paragraph that follows. */
export const renderSentence = (description: KnownDescription, more?: TemplateResult): TemplateResult =>
  html`<div part="sentence" class="sentence">
    <p>${renderParts(emphasiseSentence(description))}</p>
    <p>${description.comparisonSentence}</p>
    ${more ?? nothing}
  </div>`;

/** Kind, boundary, range, what one query is, what is weak, and the sources. */
export const renderLabel = (
  known: Known,
  { kind, boundary, range, queryMeaning, sources }: KnownDescription,
  spoken: Spoken,
): TemplateResult =>
  html`<div part="label" class="label">
    <p class="facts">
      <span class="kind">${renderKindMark(known.kind)}<span>${kind}</span></span>
      <span>${boundary}</span>
      ${range ? html`<span>${range}</span>` : nothing}
    </p>
    <p>${queryMeaning}</p>
    ${describeThingCaveats(known, spoken).map((caveat) => html`<p part="caution">${caveat}</p>`)}
    ${renderSources(sources, spoken.language)}
  </div>`;

/** Why there is no answer, and the names that may have been meant. */
export const renderReason = ([first, ...more]: unknown[], nearest: string[], language: Language): TemplateResult =>
  html`<div part="reason" class="reason" lang=${language.tag} dir=${language.direction ?? nothing}>
    <p class="first">${first}</p>
    ${more.map((line) => html`<p>${line}</p>`)}
    ${
      nearest.length
        ? html`<p>${language.nearest}</p>
            <ul>
              ${nearest.map((name) => html`<li>${name}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
