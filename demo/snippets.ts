/** What an editor copies: the card as script tag, frame, static HTML or picture. Every value is escaped. */
import { escapeMarkup } from '../src/static/markup.js';

/** What the editor chose. */
export interface Choice {
  model: string;
  queries: string;
  /** Ids of the things to compare with; none: the best fitting. */
  equivalents: readonly string[];
  lang: string;
  /** Tag of the language besides English that the card has to be taught. */
  translation?: string;
  theme: 'auto' | 'light' | 'dark';
  /** Whether the article keeps its numbers. */
  isPinned: boolean;
}

/** Where the files of the package stand, and which they are. */
export interface Hosting {
  /** Address of the folder that holds `dist/cdn`, with its last slash: a copy for each version, and the newest. */
  base: string;
  version: string;
  dataVersion: string;
  /** Hashes of the scripts by their names, where the package is built. */
  integrity: Readonly<Record<string, string>>;
}

const attributes = (values: Record<string, string | undefined>): string =>
  Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value!)}"`)
    .join('');

/** The attributes of the card. */
const cardAttributes = ({ model, queries, equivalents, lang, isPinned }: Choice, { base, dataVersion }: Hosting) => ({
  model,
  queries,
  equivalents: equivalents.join(' '),
  lang,
  'data-version': isPinned ? dataVersion : '',
  'changes-url': isPinned ? `${base}CHANGELOG.md` : '',
});

/** Address of a file: one version's for good, or the newest. */
const fileUrl = (file: string, { isPinned }: Choice, { base, version }: Hosting): string =>
  `${base}${isPinned ? `${version}/` : ''}${file}`;

/** A pinned script carries its hash; what a script imports could not, so that a language is a script of its own. */
function scriptTag(file: string, choice: Choice, hosting: Hosting): string {
  const integrity = choice.isPinned ? hosting.integrity[file] : undefined;
  const script = {
    type: 'module',
    src: fileUrl(file, choice, hosting),
    integrity,
    crossorigin: integrity && 'anonymous',
  };
  return `<script${attributes(script)}></script>`;
}

/** Script tags and card, with the static form as the fallback between the tags. */
export function formatScriptSnippet(choice: Choice, hosting: Hosting, fallback: string): string {
  const style = choice.theme === 'auto' ? '' : `color-scheme: ${choice.theme}`;
  const scripts = ['everyday-equivalents.js', ...(choice.translation ? [`languages/${choice.translation}.js`] : [])];
  return [
    ...scripts.map((file) => scriptTag(file, choice, hosting)),
    `<everyday-equivalents${attributes({ ...cardAttributes(choice, hosting), style })}>`,
    `${fallback.trimEnd()}`,
    '</everyday-equivalents>',
    '',
  ].join('\n');
}

/** Address of the page for a frame; `page` is another than the host's, to look at. */
export function embedUrl(choice: Choice, hosting: Hosting, page = fileUrl('embed.html', choice, hosting)): string {
  const asked = { ...cardAttributes(choice, hosting), theme: choice.theme === 'auto' ? '' : choice.theme };
  const search = new URLSearchParams(Object.entries(asked).filter(([, value]) => value));
  return `${page}?${search.toString()}`;
}

/**
 * The two lines that give a frame the height it tells; the frame is known by its window, not by what it says it is. They
 * stand in a comment, which script passes over, and hold no < or >, at which WordPress would end it: where a system takes
 * the script tags out, nothing is left to read.
 */
export const RESIZER = `<script><!--
addEventListener('message', function ({ source, data }) { if (data?.type !== 'everyday-equivalents-height' || Math.min(data.height, 1e4) !== data.height) return;
for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.height = data.height; });
//--></script>`;

/**
 * A frame of the embed page with the script that gives it its height. The script comes first: Markdown then takes neither
 * for a paragraph, in which it would write the script's signs as entities.
 */
export function formatFrameSnippet(url: string, title: string, height: number): string {
  const frame = {
    src: url,
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    style: 'display: block; border: 0',
  };
  return `${RESIZER}\n<iframe${attributes(frame)}></iframe>\n`;
}

/** The picture, with all that is drawn in words: a paragraph of its own, and no wider than its column. */
export function formatImageSnippet(svg: string, file: string): string {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const [title, description] = ['title', 'desc'].map(
    (name) => new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 's').exec(svg)?.[1] ?? '',
  );
  const fit = 'max-width: 100%; height: auto';
  // Title and description are escaped already.
  const image = `<img src="${escapeMarkup(file)}" width="${width}" height="${height}" loading="lazy" style="${fit}" alt="${title} ${description}">`;
  return `<p>${image}</p>\n`;
}
