/**
 * Makes the inputs of a reference page live: each change draws the element anew from what is written, as a page with
 * these lines would, and shows the lines and what the element says of a value it cannot use.
 */
import { formatSnippet, type Tried } from './site/snippet.js';

const playground = document.querySelector<HTMLElement>('.playground')!;
const { tag = '', fallback = '' } = playground.dataset;
const form = playground.querySelector('form')!;
const preview = playground.querySelector('.preview')!;
const said = playground.querySelector('.said')!;
const snippet = playground.querySelector('.snippet')!;
const copy = playground.querySelector<HTMLButtonElement>('.copy')!;

type Control = HTMLInputElement | HTMLTextAreaElement;

const controls = [...form.querySelectorAll<Control>('[name]')];
const isFlag = (control: Control): boolean => control.type === 'checkbox';
const isJson = (control: Control): boolean => control.localName === 'textarea';
const isSet = (control: Control): boolean =>
  isFlag(control) ? (control as HTMLInputElement).checked : control.value !== '';

/** What the elements say in the console is shown on the page as well. */
const warnings: string[] = [];
const warn = console.warn.bind(console);
console.warn = (...words: unknown[]) => {
  warnings.push(words.join(' '));
  warn(...words);
};

function readTried(): Tried {
  const given = controls.filter(isSet);
  return {
    attributes: given.filter((one) => !isJson(one)).map((one) => [one.name, isFlag(one) ? '' : one.value]),
    properties: given.filter(isJson).map((one) => [one.name, one.value]),
  };
}

/** The value of a text in JSON, or undefined with a word on why there is none. */
function parseValue(name: string, json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    warnings.push(`${name} is no JSON: ${(error as Error).message}`);
    return undefined;
  }
}

interface TriedElement extends HTMLElement {
  updateComplete: Promise<boolean>;
}

async function draw(): Promise<void> {
  warnings.length = 0;
  const tried = readTried();
  const element = document.createElement(tag) as TriedElement;
  element.append(fallback);
  for (const [name, value] of tried.attributes) element.setAttribute(name, value);
  const values = tried.properties.map(([name, json]) => [name, parseValue(name, json)]);
  Object.assign(element, Object.fromEntries(values));
  preview.replaceChildren(element);
  snippet.textContent = formatSnippet(tag, tried, fallback);
  copy.textContent = 'Copy these lines';
  await element.updateComplete;
  said.textContent = [...new Set(warnings)].join(' ');
}

/** Other languages than English are fetched from this site when one is asked for. */
async function speak(): Promise<void> {
  const [{ registerLanguage }, translations] = await Promise.all([
    import('../src/element/page-language.js'),
    import('../src/words/translations.js'),
  ]);
  registerLanguage(...Object.values(translations));
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  if ((target as Control).name === 'lang') void speak();
  void draw();
});
for (const button of form.querySelectorAll<HTMLButtonElement>('.example')) {
  button.addEventListener('click', () => {
    const control = controls.find(({ name }) => name === button.dataset['for'])!;
    control.value = button.dataset['example'] ?? '';
    void draw();
  });
}
copy.addEventListener('click', () => {
  void navigator.clipboard.writeText(snippet.textContent).then(
    () => (copy.textContent = 'Copied'),
    () => getSelection()?.selectAllChildren(snippet),
  );
});
