/** The builder: an editor's choice becomes three previews and four forms to copy, and a citation. */
import { dataset, explain, listEquivalents, type Explanation } from '../src/api.js';
import { isWebAddress, parseField } from '../src/core/index.js';
import { formatHtml, formatSvg } from '../src/static/index.js';
import {
  citableDataset,
  citablesOf,
  describeEquivalent,
  describeMissing,
  fill,
  formatCitation,
  formatCount,
  readerOf,
  type CitationFormat,
} from '../src/words/index.js';
import { followHeights, showPreviews, watchPreviews } from './builder-previews.js';
import { drawPng } from './draw-png.js';
import { formatFirst } from './first-numbers.js';
import { languageOption, TAGS } from './language-options.js';
import { modelOptions } from './model-options.js';
import { oneByOne } from './one-by-one.js';
import { addCopyButtons, refuse, save, show } from './snippet-sections.js';
import {
  embedUrl,
  formatFrameSnippet,
  formatImageSnippet,
  formatScriptSnippet,
  type Choice,
  type Hosting,
} from './snippets.js';

const MOST_THINGS = 3;
/** All but English, which the select has. */
const TRANSLATED = TAGS.slice(1);
/** The page to look at; the snippets name the host's own. */
const EMBED_PAGE = new URL('./embed.html', location.href).href;

const find = <E extends Element>(selector: string): E => document.querySelector<E>(selector)!;
const form = find<HTMLFormElement>('#choice');

/** Made by `npm run build`: what a pinned script is checked by. */
interface Built {
  version: string;
  integrity: Record<string, string>;
}

const built = JSON.parse(find('#built').textContent) as Built | null;
/** As the frame in the article told it. */
let articleHeight = 700;
/** The picture to save. */
let svg = '';

const text = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
};

function readChoice(): Choice {
  const data = new FormData(form);
  const lang = text(data, 'lang');
  return {
    model: text(data, 'model'),
    queries: text(data, 'queries').trim(),
    equivalents: data.getAll('thing').map(String),
    lang,
    translation: TRANSLATED.find((tag) => tag === lang),
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
    integrity: built?.integrity ?? {},
  };
}

const explainChoice = ({ model, queries, equivalents, lang }: Choice): Explanation =>
  explain({
    model,
    queries: parseField('queries', queries) as number,
    region: readerOf(lang).region,
    ...(equivalents.length ? { equivalents } : {}),
  });

/** Why there is nothing to copy; empty where there is. */
function problemOf(explanation: Explanation): string {
  const { language, locale } = readerOf('en');
  const base = find<HTMLInputElement>('#base');
  if (!base.checkValidity() || !isWebAddress(base.value.trim()))
    return `Where the files stand is “${base.value}”; right would be a web address with https://.`;
  switch (explanation.status) {
    case 'known':
      return '';
    case 'unmeasured':
      return describeMissing(explanation, language, locale)[0]!;
    case 'unknown-model':
      return `There is no figure for ${explanation.model}.`;
    case 'invalid':
      return `${explanation.reason.replace(/^queries/, 'The number of queries')}.`;
  }
}

function cite(explanation: Explanation, lang: string): string {
  const cited = explanation.status === 'known' ? citablesOf([explanation], dataset) : [citableDataset(dataset)];
  return formatCitation(cited, find<HTMLSelectElement>('#citation').value as CitationFormat, readerOf(lang).locale);
}

/** What a frame is called in its language; without a figure, which newer data can change. */
function frameTitle(explanation: Explanation, lang: string): string {
  if (explanation.status !== 'known') return 'Everyday Equivalents';
  const { language, locale } = readerOf(lang);
  const { queries, model } = explanation;
  const count = fill(language.query, { count: formatCount(queries, locale) }, locale, { count: queries });
  return `${count} · ${model.name} · Everyday Equivalents`;
}

function update(): void {
  const choice = readChoice();
  const where = hosting();
  const explanation = explainChoice(choice);
  const written = { lang: choice.lang };
  showPreviews(embedUrl({ ...choice, isPinned: false }, where, EMBED_PAGE));
  const problem = problemOf(explanation);
  find('#problem').textContent = problem;
  refuse(problem);
  if (problem) return;
  const html = formatHtml(explanation, written);
  svg = formatSvg(explanation, { ...written, theme: choice.theme === 'dark' ? 'dark' : 'light' });
  show('script', formatScriptSnippet(choice, where, html));
  show('frame', formatFrameSnippet(embedUrl(choice, where), frameTitle(explanation, choice.lang), articleHeight));
  show('html', html);
  show('image', formatImageSnippet(svg, 'everyday-equivalents.svg'));
  show('cite', cite(explanation, choice.lang));
  find('#integrity').textContent =
    choice.isPinned && !built
      ? 'The version and its hash are filled in once the package is built (npm run build).'
      : '';
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

followHeights((height) => {
  if (articleHeight === height) return;
  articleHeight = height;
  update();
});

void formatFirst();
void oneByOne([
  () => find('#model').append(...modelOptions('meta-llama/Llama-3.1-70B-Instruct')),
  ...TRANSLATED.map((tag) => () => find('#lang').append(languageOption(tag))),
  addThings,
  addCopyButtons,
  () => explainChoice(readChoice()),
  update,
  watchPreviews,
]);
find('#citation').addEventListener('change', update);
find('#save-svg').addEventListener('click', () =>
  save(new Blob([svg], { type: 'image/svg+xml' }), 'everyday-equivalents.svg'),
);
find('#save-png').addEventListener('click', () => {
  void drawPng(svg).then((png) => save(png, 'everyday-equivalents.png'));
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', () => {
  limitThings();
  update();
});
