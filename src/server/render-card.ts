/**
 * The card as a server writes it: its shadow root declared in HTML, so that it is read before any script has run, with the
 * static HTML between the tags for readers, feeds and archives that know no shadow roots. The same element draws it.
 */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { explainWithOwn, type ExplainRequest } from '../core/index.js';
import { dataset } from '../dataset.js';
import '../element/define-everyday-equivalents.js';
import { formatHtml } from '../static/index.js';
import { readerOf } from '../words/index.js';

export interface CardOptions extends Omit<ExplainRequest, 'dataset' | 'keep'> {
  /** BCP 47 tag of the words, written on the card. Default English. */
  lang?: string;
  /** Address of `everyday-equivalents.css`: linked in place of an inline style, which a strict policy blocks. */
  stylesheet?: string;
  /** Version of the data that the article keeps, and where what has changed since is listed. */
  dataVersion?: string;
  changesUrl?: string;
  /** HTML between the tags in place of the static form; it is written as it is. */
  fallback?: string;
}

/** On one line behind a comment, Markdown passes HTML on as it is; otherwise it puts a paragraph around it, which breaks it. */
const MARK = '<!-- everyday-equivalents -->';

const STYLE = /<style>.*?<\/style>/;

/** Lit's own marks around the element, of which no page makes use. */
const AROUND = /^(<!--[^>]*-->)+|<!--\/lit-part-->$/g;

const escapeAttribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** JSON that does not end the script it stands in. */
const jsonScript = (value: unknown): string =>
  `<script type="application/json">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`;

const list = (values: readonly string[] | undefined): string | typeof nothing => values?.join(' ') ?? nothing;

/**
 * HTML of `<everyday-equivalents>` with its shadow root declared. In the page, `everyday-equivalents/hydrate` takes it over
 * as it stands; the plain script replaces it.
 *
 * @example renderCard({ model: 'llama3.1:70b', queries: 1000, lang: 'en-GB' })
 */
export function renderCard({ lang, stylesheet, fallback, dataVersion, changesUrl, ...request }: CardOptions): string {
  const asked = { region: readerOf(lang).region, ...request };
  const { ownEquivalents } = request;
  const inside =
    (ownEquivalents ? jsonScript(ownEquivalents) : '') +
    (fallback ?? formatHtml(explainWithOwn(asked, dataset), { lang, region: request.region }));
  const card = html`<everyday-equivalents
    lang=${lang ?? 'en'}
    model=${request.model ?? nothing}
    queries=${request.queries ?? nothing}
    task=${request.task ?? nothing}
    output-tokens=${request.outputTokens ?? nothing}
    input-tokens=${request.inputTokens ?? nothing}
    watt-hours=${request.wattHours ?? nothing}
    watt-hours-kind=${request.wattHoursKind ?? nothing}
    source-label=${request.sourceLabel ?? nothing}
    source-url=${request.sourceUrl ?? nothing}
    accept=${list(request.accept)}
    boundary=${request.boundary ?? nothing}
    equivalents=${list(request.equivalents)}
    region=${request.region ?? nothing}
    data-version=${dataVersion ?? nothing}
    changes-url=${changesUrl ?? nothing}
    .ownEquivalents=${ownEquivalents}
    >${unsafeHTML(inside)}</everyday-equivalents
  >`;
  const written =
    MARK +
    collectResultSync(render(card))
      .replace(AROUND, '')
      .replace(/\s*\n\s*/g, ' ');
  if (stylesheet === undefined) return written;
  return written.replace(STYLE, () => `<link rel="stylesheet" href="${escapeAttribute(stylesheet)}">`);
}
