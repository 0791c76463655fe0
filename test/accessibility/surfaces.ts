/**
 * Every surface in every state it can be in, once, for all tests of accessibility: what a row builds is what a reader
 * meets. The tests that import this say in which language, theme and media.
 */
import { nextFrame } from '@open-wc/testing';
import { registerLanguage, type EverydayEquivalents } from '../../src/index.js';
import type { EverydayEquivalentsBadge } from '../../src/badge.js';
import type { EverydayEquivalentsExplorer } from '../../src/explorer.js';
import * as translations from '../../src/words/translations.js';
import '../../src/badge.js';
import '../../src/explorer.js';

registerLanguage(...Object.values(translations));

export type Surface = EverydayEquivalents | EverydayEquivalentsBadge | EverydayEquivalentsExplorer;

/** The languages there are, English first; a new translation is one more. */
export const LANGUAGES = [
  { tag: 'en', direction: 'ltr' as const },
  ...Object.values(translations).map(({ tag, direction = 'ltr' }) => ({ tag, direction })),
];

export const LLAMA_70B = 'meta-llama/Llama-3.1-70B-Instruct';
export const LLAMA_8B = 'meta-llama/Llama-3.1-8B-Instruct';

interface SurfaceState {
  name: string;
  tag: 'everyday-equivalents' | 'everyday-equivalents-badge' | 'everyday-equivalents-explorer';
  /** Attributes in lower case, properties otherwise. */
  inputs?: Record<string, unknown>;
  /** What stands between the tags. */
  fallback?: string;
  /** What a reader does to come to the state. */
  reach?: (element: Surface) => Promise<void> | void;
}

export const find = (element: Element, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;

const click =
  (...selectors: string[]) =>
  async (element: Surface): Promise<void> => {
    for (const selector of selectors) {
      find(element, selector).click();
      await element.updateComplete;
    }
  };

const openDetails = (element: Surface): void =>
  element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));

/** Writes into a field as a reader would. */
const type =
  (selector: string, value: string) =>
  async (element: Surface): Promise<void> => {
    const field = find(element, selector) as HTMLInputElement;
    field.value = value;
    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
    await element.updateComplete;
  };

const check =
  (name: string, answer: string) =>
  async (element: Surface): Promise<void> => {
    await type(`#check-${name}`, answer)(element);
    find(element, `#check-${name}`).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await element.updateComplete;
  };

const OWN_EQUIVALENT = {
  id: 'espresso',
  wording: { one: '{amount} espresso', other: '{amount} espressos' },
  whPerUnit: 8,
  assumption: 'A small machine, kept warm.',
  source: { title: 'Our test kitchen', url: 'https://example.org/espresso', date: '2026-05' },
};

const llama = { model: 'llama3.1:70b', queries: '1000' };

type Row = Omit<SurfaceState, 'tag'>;

const CARD: Row[] = [
  { name: 'measured, open', inputs: llama, reach: openDetails },
  { name: 'disclosed', inputs: { model: 'ChatGPT' } },
  { name: 'estimated', inputs: { model: 'gpt-4o', queries: '1000' }, reach: openDetails },
  { name: 'a count that is raised', inputs: { model: 'mrm8488/bert-tiny-finetuned-squadv2' } },
  { name: 'a range alone', inputs: { ...llama, 'output-tokens': '5000' } },
  { name: 'beside another model', inputs: { ...llama, 'compare-with': LLAMA_8B } },
  { name: 'a weak thing', inputs: { ...llama, equivalents: 'stadium_floodlights' }, reach: openDetails },
  {
    name: "an author's own figure",
    inputs: { 'watt-hours': '12', 'source-label': 'Our meter', 'source-url': 'https://example.org/meter' },
    reach: openDetails,
  },
  { name: "an author's own thing", inputs: { ...llama, ownEquivalents: [OWN_EQUIVALENT] }, reach: openDetails },
  { name: 'measured by the host', inputs: { 'watt-hours': '12' } },
  { name: 'unmeasured', inputs: { model: 'gpt-4o', accept: 'measured' }, fallback: 'Nobody has measured GPT-4o.' },
  { name: 'unknown', inputs: { model: 'llama 9000' }, fallback: 'Nobody knows what Llama 9000 uses.' },
  { name: 'bad input', inputs: { model: 'ChatGPT', queries: '1,000' }, fallback: 'About 340 Wh.' },
  {
    name: 'pinned to other data',
    inputs: { ...llama, 'data-version': '2020-01-01', 'changes-url': 'https://example.org/changes' },
    fallback: 'About 46 Wh.',
  },
  { name: 'nothing asked', fallback: 'Ask about a model.' },
];

const openPanel = click('button');

const BADGE: Row[] = [
  { name: 'measured, open', inputs: { model: 'llama3.1:70b' }, reach: openPanel },
  { name: 'disclosed', inputs: { model: 'ChatGPT' } },
  { name: 'estimated, open', inputs: { model: 'gpt-4o' }, reach: openPanel },
  { name: 'a total, open', inputs: { items: [{ model: 'ChatGPT' }, { model: 'gpt-4o' }] }, reach: openPanel },
  { name: 'streaming', inputs: { model: 'llama3.1:70b', streaming: true } },
  { name: 'unmeasured', inputs: { model: 'gpt-4o', accept: 'measured' } },
  { name: 'unknown', inputs: { model: 'llama 9000' } },
  { name: 'an unreadable response', inputs: { usage: { hello: 1 } } },
  { name: 'bad input', inputs: { model: 'ChatGPT', queries: '1,000' }, fallback: 'About 340 Wh.' },
];

const AES = 'aienergyscore-2025-02';
const two = `model=${LLAMA_70B}&model=${LLAMA_8B}`;
const starting = (start: string, ...reach: ((element: Surface) => Promise<void> | void)[]): Omit<Row, 'name'> => ({
  inputs: { start },
  reach: async (element) => {
    for (const step of reach) await step(element);
  },
});

/** The first row of each view is its main state. */
const EXPLORER: Row[] = [
  { name: 'explore', ...starting(`view=explore&${two}`) },
  { name: 'explore, the list of models open', ...starting(two, click('[role="combobox"]')) },
  { name: 'explore, a count that cannot be read', ...starting(two, type('.exact', '1.5')) },
  { name: 'explore, unknown', ...starting('model=llama%209000') },
  { name: 'explore, no model', ...starting('model=') },
  { name: 'compare', ...starting(`view=compare&${two}&model=gpt-4o&model=llama%209000`, openDetails) },
  { name: 'compare on powers of ten', ...starting(`view=compare&${two}&axis=log`) },
  { name: 'compare a task', ...starting(`view=compare&compare=task&source=${AES}&task=text-10-tokens&axis=log`) },
  { name: 'compare all tasks', ...starting(`view=compare&compare=tasks&source=${AES}&axis=log`, openDetails) },
  { name: 'predict', ...starting('view=predict') },
  { name: 'predict, the answer', ...starting('view=predict', click('.main')) },
  { name: 'predict, the look back', ...starting('view=predict', click(...Array<string>(10).fill('.main'))) },
  { name: 'working', ...starting(`view=working&${two}&queries=1000`) },
  {
    name: 'working, answers checked',
    ...starting(`view=working&${two}&queries=1000`, click('.main'), check('hours', '0.00556'), check('energy', 'x')),
  },
  { name: 'sources', ...starting('view=sources') },
  { name: 'sources, the whole data centre', ...starting(`view=sources&${two}&boundary=data-centre`) },
  { name: 'teach', ...starting('view=teach') },
  { name: 'teach, the key open', ...starting('view=teach', click('[aria-controls="key"]')) },
  { name: 'on a projector', ...starting(`${two}&size=projector`) },
];

const rowsOf = (tag: SurfaceState['tag'], rows: Row[]): SurfaceState[] => rows.map((row) => ({ ...row, tag }));

/** Every state of every surface. */
export const SURFACES: SurfaceState[] = [
  ...rowsOf('everyday-equivalents', CARD),
  ...rowsOf('everyday-equivalents-badge', BADGE),
  ...rowsOf('everyday-equivalents-explorer', EXPLORER),
];

/** What a row is called in the name of a test. */
export const nameOf = ({ tag, name }: SurfaceState): string =>
  `${tag.replace('everyday-equivalents', '').replace('-', '') || 'card'}: ${name}`;

export const surfaceNamed = (name: string): SurfaceState => SURFACES.find((state) => nameOf(state) === name)!;

const boxes: HTMLElement[] = [];
const { warn } = console;
// Rows with bad input warn, as they should.
beforeEach(() => (console.warn = () => undefined));
afterEach(() => {
  console.warn = warn;
  boxes.splice(0).forEach((box) => box.remove());
});

/** Puts a surface in its state on the page, in a language; taken away after the test. */
export async function mount(
  { tag, inputs = {}, fallback = '', reach }: SurfaceState,
  { tag: lang, direction } = LANGUAGES[0]!,
): Promise<Surface> {
  const box = Object.assign(document.createElement('div'), { lang, dir: direction });
  const element: Surface = document.createElement(tag);
  for (const [name, value] of Object.entries(inputs)) {
    if (typeof value === 'string') element.setAttribute(name, value);
    else Object.assign(element, { [name]: value });
  }
  element.append(fallback);
  box.append(element);
  document.body.append(box);
  boxes.push(box);
  await element.updateComplete;
  await reach?.(element);
  await element.updateComplete;
  await nextFrame();
  return element;
}
