/** What the card shows where it has no answer: the article's own sentence, and under it why, and what may have been meant. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../words/index.js';

/** The reason line by line, with the names that may have been meant. */
export const renderReason = (
  [first, ...more]: (string | TemplateResult)[],
  language: Language,
  nearest: string[] = [],
): TemplateResult =>
  html`<div class="card without-answer">
    <slot></slot>
    <div part="reason" class="reason" lang=${language.tag}>
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
    </div>
  </div>`;
