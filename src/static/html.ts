/** An explanation as semantic HTML: the fallback between the card's tags, a newsletter, a feed, a page without script. */
import type { Explanation } from '../core/index.js';
import type { Emphasis, Part, SourceLine } from '../words/index.js';
import { escapeMarkup, link } from './markup.js';
import { publish, type Item, type StaticOptions } from './publication.js';

const TAGS: Record<Emphasis, [start: string, end: string]> = {
  plain: ['', ''],
  strong: ['<strong>', '</strong>'],
  quiet: ['', ''],
  english: ['<span lang="en">', '</span>'],
};

const partsHtml = (parts: readonly Part[]): string =>
  parts.map(({ text, look }) => `${TAGS[look][0]}${escapeMarkup(text)}${TAGS[look][1]}`).join('');

const linkOf = ({ text, url }: SourceLine): string => link(text, url);

const itemHtml = ({ parts, note, source }: Item, noteLang: string): string =>
  note === undefined
    ? `<li>${partsHtml(parts)}</li>`
    : `<li>${partsHtml(parts)} <small${noteLang}>${escapeMarkup(note)}${source ? ` ${linkOf(source)}` : ''}</small></li>`;

/**
 * HTML of an explanation: the sentence, the comparisons with what they assume, the source. Every text is escaped, only
 * web addresses are links, and there is neither style nor script in it.
 */
export function formatHtml(explanation: Explanation, options: StaticOptions = {}): string {
  const { reader, paragraphs, items, notes, sources, sourceTerm, dataDate } = publish(explanation, options);
  const { tag, direction } = reader.language;
  const noteLang = tag === 'en' ? '' : ` lang="en"${direction ? ' dir="ltr"' : ''}`;
  const lines = [
    `<div class="everyday-equivalents" lang="${escapeMarkup(tag)}" dir="${direction ?? 'ltr'}">`,
    ...paragraphs.map((parts) => `<p>${partsHtml(parts)}</p>`),
    ...(items.length ? ['<ul>', ...items.map((item) => itemHtml(item, noteLang)), '</ul>'] : []),
    ...(notes.length ? [`<p><small>${escapeMarkup(notes.join(' '))}</small></p>`] : []),
    ...(sources.length
      ? [
          `<p><small>${escapeMarkup(sourceTerm)}: ${sources.map(linkOf).join('; ')}. ${escapeMarkup(dataDate)}</small></p>`,
        ]
      : []),
    '</div>',
  ];
  return `${lines.join('\n')}\n`;
}
