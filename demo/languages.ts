/** Registers every language there is, and shows the badge and the card in each. A page of your own registers its one. */
import type * as languageOptions from './language-options.js';
import { holdCards } from './hold-cards.js';
import { oneByOne } from './one-by-one.js';

type Languages = typeof languageOptions;

function makeSection(tag: string, { directionOf, nameOf }: Languages): HTMLElement {
  const section = document.createElement('section');
  section.lang = tag;
  section.dir = directionOf(tag);
  const heading = document.createElement('h2');
  heading.textContent = nameOf(tag);
  const badge = document.createElement('everyday-equivalents-badge');
  badge.model = 'meta-llama/Llama-3.1-70B-Instruct';
  const card = document.createElement('everyday-equivalents');
  Object.assign(card, { model: 'llama3.1:70b', queries: 1000 });
  section.append(heading, badge, card);
  return section;
}

async function show(languages: Languages): Promise<void> {
  await putBack();
  const select = document.querySelector<HTMLSelectElement>('#language')!;
  await oneByOne([() => languages.fillLanguages(select)]);
  select.addEventListener('change', () => {
    document.querySelector<HTMLElement>('#changing')!.lang = select.value;
  });
  const sections = document.querySelector('#languages')!;
  await oneByOne(languages.TAGS.map((tag) => () => sections.append(makeSection(tag, languages))));
}

const putBack = holdCards();
void Promise.all([import('./language-options.js'), import('../src/badge.js')]).then(([languages]) => show(languages));
