/** An explanation as semantic HTML: the fallback between the card's tags, a newsletter, a feed, a page without script. */
import type { Explanation } from '../core/index.js';
import { emphasiseSource, type Emphasis, type Language, type Part, type SourceLine } from '../words/index.js';
import { escapeMarkup, linkAround } from './markup.js';
import { publish, type Item, type StaticOptions } from './publication.js';

type Tags = Record<Emphasis, [start: string, end: string]>;

const NONE: Tags[Emphasis] = ['', ''];

/** English is marked within another language, with its direction where that is not its own. */
const tagsIn = ({ tag, direction }: Language): Tags => ({
  plain: NONE,
  strong: ['<strong>', '</strong>'],
  quiet: NONE,
  english: tag === 'en' ? NONE : [`<span lang="en"${direction ? ' dir="ltr"' : ''}>`, '</span>'],
});

const partsHtml = (parts: readonly Part[], tags: Tags): string =>
  parts.map(({ text, look }) => tags[look].join(escapeMarkup(text))).join('');

const linkOf = (source: SourceLine, tags: Tags): string =>
  linkAround(partsHtml(emphasiseSource(source), tags), source.url);

const itemHtml = ({ parts, note, source }: Item, tags: Tags): string =>
  note === undefined
    ? `<li>${partsHtml(parts, tags)}</li>`
    : `<li>${partsHtml(parts, tags)} <small>${partsHtml([note], tags)}${source ? ` ${linkOf(source, tags)}` : ''}</small></li>`;

/**
 * HTML of an explanation: the sentence, the comparisons with what they assume, the source. Every text is escaped, only
 * web addresses are links, and there is neither style nor script in it.
 */
export function formatHtml(explanation: Explanation, options: StaticOptions = {}): string {
  const { reader, paragraphs, items, notes, sources, sourceTerm, dataDate } = publish(explanation, options);
  const { tag, direction } = reader.language;
  const tags = tagsIn(reader.language);
  const lines = [
    `<div class="everyday-equivalents" lang="${escapeMarkup(tag)}" dir="${direction ?? 'ltr'}">`,
    ...paragraphs.map((parts) => `<p>${partsHtml(parts, tags)}</p>`),
    ...(items.length ? ['<ul>', ...items.map((item) => itemHtml(item, tags)), '</ul>'] : []),
    ...(notes.length ? [`<p><small>${escapeMarkup(notes.join(' '))}</small></p>`] : []),
    ...(sources.length
      ? [
          `<p><small>${escapeMarkup(sourceTerm)}: ${sources.map((source) => linkOf(source, tags)).join('; ')}. ${escapeMarkup(dataDate)}</small></p>`,
        ]
      : []),
    '</div>',
  ];
  return `${lines.join('\n')}\n`;
}
