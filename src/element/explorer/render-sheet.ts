/** The sheet and its key as they are read on a screen and printed: each on a page of its own. */
import { html, type TemplateResult } from 'lit';
import type { SheetWords } from '../../words/lesson-language.js';
import type { Worksheet } from '../../words/worksheet.js';
import type { SheetQuestion } from '../../words/write-question.js';

export const renderSheet = ({ title, about, questions, sources }: Worksheet, words: SheetWords): TemplateResult =>
  html`<article class="sheet">
    <h2>${title}</h2>
    <p class="names"><span>${words.name}</span><span>${words.date}</span></p>
    <p>${about}</p>
    <ol>
      ${questions.map(({ text }) => html`<li>${text}</li>`)}
    </ol>
    <footer>
      <p>${words.sources}</p>
      ${sources.map((source) => html`<p>${source}</p>`)}
    </footer>
  </article>`;

const renderAnswer = ({ text, answer }: SheetQuestion): TemplateResult =>
  html`<li>
    <p class="hint">${text}</p>
    <p>${answer}</p>
  </li>`;

/** Printed always, shown on a screen when asked for. */
export const renderKey = ({ title, questions }: Worksheet, words: SheetWords, isShown: boolean): TemplateResult =>
  html`<article class=${isShown ? 'sheet key' : 'sheet key print-only'} id="key">
    <h2>${words.key}</h2>
    <p class="hint">${title}</p>
    <ol>
      ${questions.map(renderAnswer)}
    </ol>
  </article>`;
