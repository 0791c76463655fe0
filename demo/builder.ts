/** The builder: an editor's choice becomes three previews and four forms to copy. */
import { dataset, explain, listEquivalents, type Explanation } from '../src/api.js';
import { parseField } from '../src/core/index.js';
import { formatHtml, formatSvg } from '../src/static/index.js';
import {
  citableDataset,
  citablesOf,
  describeEquivalent,
  describeUnmeasured,
  formatCitation,
  readerOf,
  type CitationFormat,
} from '../src/words/index.js';
import { modelOptions } from './model-options.js';
import {
  embedUrl,
  formatFrameSnippet,
  formatImageSnippet,
  formatScriptSnippet,
  type Choice,
  type Hosting,
} from './snippets.js';

const MOST_THINGS = 3;
const EMBED_PAGE = new URL('./embed.html', location.href).href;

const find = <E extends Element>(selector: string): E => document.querySelector<E>(selector)!;
const form = find<HTMLFormElement>('#choice');
const frames = [...document.querySelectorAll<HTMLIFrameElement>('.previews iframe')];

/** Made by `npm run build`: what a pinned script is checked by. */
interface Built {
  version: string;
  integrity: Record<string, string>;
}

const built = JSON.parse(find('#built').textContent) as Built | null;
/** As the frame in the article told it. */
let articleHeight = 700;

const text = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
};

function readChoice(): Choice {
  const data = new FormData(form);
  return {
    model: text(data, 'model'),
    queries: text(data, 'queries').trim(),
    equivalents: data.getAll('thing').map(String),
    lang: text(data, 'lang'),
    theme: text(data, 'theme') as Choice['theme'],
    isPinned: text(data, 'data') === 'pinned',
  };
}

function hosting(): Hosting {
  const base = text(new FormData(form), 'base').trim();
  return {
    base: base === '' || base.endsWith('/') ? base : `${base}/`,
    version: built?.version ?? 'VERSION',
    dataVersion: dataset.version,
    integrity: built?.integrity['everyday-equivalents.js'],
  };
}

const explainChoice = ({ model, queries, equivalents, lang }: Choice): Explanation =>
  explain({
    model,
    queries: parseField('queries', queries) as number,
    region: readerOf(lang).region,
    ...(equivalents.length ? { equivalents } : {}),
  });

function problemOf(explanation: Explanation, lang: string): string {
  const { language, locale } = readerOf(lang);
  switch (explanation.status) {
    case 'known':
      return '';
    case 'unmeasured':
      return describeUnmeasured(explanation, language, locale)[0]!;
    case 'unknown-model':
      return `There is no figure for ${explanation.model}.`;
    case 'invalid':
      return `${explanation.reason}.`;
  }
}

function cite(explanation: Explanation, lang: string): string {
  const cited = explanation.status === 'known' ? citablesOf([explanation], dataset) : [citableDataset(dataset)];
  return formatCitation(cited, find<HTMLSelectElement>('#citation').value as CitationFormat, readerOf(lang).locale);
}

function show(id: string, snippet: string): void {
  find(`#${id} code`).textContent = snippet;
}

function update(): void {
  const choice = readChoice();
  const where = hosting();
  const explanation = explainChoice(choice);
  const written = { lang: choice.lang };
  const html = formatHtml(explanation, written);
  const svg = formatSvg(explanation, { ...written, theme: choice.theme === 'dark' ? 'dark' : 'light' });
  const url = embedUrl(choice, where, EMBED_PAGE);
  find('#problem').textContent = problemOf(explanation, choice.lang);
  for (const frame of frames) if (frame.src !== url) frame.src = url;
  show('script', formatScriptSnippet(choice, where, html));
  show('frame', formatFrameSnippet(url, 'What questions to an AI use', articleHeight));
  show('html', html);
  show('image', formatImageSnippet(svg, 'everyday-equivalents.svg'));
  show('cite', cite(explanation, choice.lang));
  find('#integrity').textContent =
    choice.isPinned && !where.integrity
      ? 'The version and its hash are filled in once the package is built (npm run build).'
      : '';
  const download = find<HTMLAnchorElement>('#download');
  URL.revokeObjectURL(download.href);
  download.href = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
}

function addThings(): void {
  const { language, locale } = readerOf('en');
  const boxes = listEquivalents()
    .filter(({ class: kind }) => kind === 'socket')
    .map((one) => {
      const label = document.createElement('label');
      const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'thing', value: one.id });
      label.append(box, describeEquivalent(one, language, locale).name);
      return label;
    });
  find('#things').append(...boxes);
}

/** More than the card shows cannot be chosen. */
function limitThings(): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[name="thing"]')];
  const isFull = boxes.filter(({ checked }) => checked).length >= MOST_THINGS;
  for (const box of boxes) box.disabled = isFull && !box.checked;
}

function addCopyButton(section: Element): void {
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  pre.tabIndex = 0;
  pre.append(code);
  const name = section.querySelector('h3')!.textContent;
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy' });
  button.setAttribute('aria-label', `Copy: ${name}`);
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(code.textContent).then(
      () => (button.textContent = 'Copied'),
      () => getSelection()?.selectAllChildren(code),
    );
  });
  section.append(pre, button);
}

addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
  const frame = frames.find(({ contentWindow }) => contentWindow === source);
  if (!frame || data?.type !== 'everyday-equivalents-height' || typeof data.height !== 'number') return;
  frame.height = String(data.height);
  if (frame === frames[0] && articleHeight !== data.height) {
    articleHeight = data.height;
    update();
  }
});

find<HTMLSelectElement>('#model').append(...modelOptions('meta-llama/Llama-3.1-70B-Instruct'));
addThings();
document.querySelectorAll('.snippet').forEach(addCopyButton);
find('#citation').addEventListener('change', update);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', () => {
  limitThings();
  document.querySelectorAll('.snippet button').forEach((button) => (button.textContent = 'Copy'));
  update();
});
update();
