/** What an answer rests on, to be copied into a list of sources: as a line, for LaTeX and for citation managers. */
import { html, type TemplateResult } from 'lit';
import type { Dataset, Known } from '../core/index.js';
import type { Spoken } from '../words/describe-compared.js';
import { CITATION_FORMATS, citablesOf, formatCitation } from '../words/index.js';

/** The formats' own names, which are the same in every language. */
const NAMES = { text: '', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON' };

/** Closed until a reader asks. */
export function renderCitation(known: Known, dataset: Dataset, { language, locale }: Spoken): TemplateResult {
  const cited = citablesOf([known], dataset);
  return html`<details part="citation" class="citation">
    <summary>${language.cite}</summary>
    ${CITATION_FORMATS.map(
      (format) =>
        html`${NAMES[format] ? html`<p class="term">${NAMES[format]}</p>` : ''}
          <pre lang="en" tabindex="0" role="group" aria-label=${NAMES[format] || language.cite}>
${formatCitation(cited, format, locale)}</pre>`,
    )}
  </details>`;
}
