/** An explanation as Markdown: for a readme, an issue, a newsletter that takes no HTML. */
import { isWebAddress, type Explanation } from '../core/index.js';
import type { Part, SourceLine } from '../words/index.js';
import { publish, type Item, type StaticOptions } from './publication.js';
import { oneLine } from './text.js';

/** Text that no Markdown reader takes for markup, HTML or the start of a block. */
const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_{}[\]#|~>$@]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    // Some readers make links of bare addresses.
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/www\./gi, (start) => start.replace('.', '\\.'));

/** The text of a link by entities: marked, which Hexo has, takes escapes off there and reads what is left once more. */
const escapeLinkText = (text: string): string =>
  escapeMarkdown(text).replace(/\\(.)/g, (_, sign: string) => `&#${sign.charCodeAt(0)};`);

/** Without spaces before it, of which four would start code. */
const partsMarkdown = (parts: readonly Part[]): string =>
  parts
    .map(({ text, look }) => (look === 'strong' ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text)))
    .join('')
    .trim();

const linkOf = ({ text, url }: SourceLine): string =>
  isWebAddress(url) ? `[${escapeLinkText(text)}](<${url}>)` : escapeMarkdown(text);

const itemMarkdown = ({ parts, note, source }: Item): string =>
  [
    '-',
    partsMarkdown(parts),
    ...(note === undefined ? [] : [`(${escapeMarkdown(note.text)}${source ? ` ${linkOf(source)}` : ''})`]),
  ].join(' ');

/** Markdown of an explanation; names and texts are escaped, only web addresses are links. */
export function formatMarkdown(explanation: Explanation, options: StaticOptions = {}): string {
  const { paragraphs, items, notes, sources, sourceTerm, dataDate } = publish(explanation, options);
  const blocks = [
    ...paragraphs.map(partsMarkdown),
    ...(items.length ? [items.map(itemMarkdown).join('\n')] : []),
    ...(notes.length ? [escapeMarkdown(notes.join(' '))] : []),
    ...(sources.length
      ? [`${escapeMarkdown(sourceTerm)}: ${sources.map(linkOf).join('; ')}. ${escapeMarkdown(dataDate)}`]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
