/** Registers every language there is, and shows the badge and the card in each. A page of your own registers its one. */
import '../src/badge.js';
import { registerLanguage } from '../src/index.js';
import * as translations from '../src/words/translations.js';

registerLanguage(...Object.values(translations));

const TAGS = ['en', ...Object.values(translations).map(({ tag }) => tag)];

/** What a language calls itself. */
const nameOf = (tag: string): string => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

function makeSection(tag: string, direction: string): HTMLElement {
  const section = document.createElement('section');
  section.lang = tag;
  section.dir = direction;
  const heading = document.createElement('h2');
  heading.textContent = nameOf(tag);
  const badge = document.createElement('everyday-equivalents-badge');
  badge.model = 'meta-llama/Llama-3.1-70B-Instruct';
  const card = document.createElement('everyday-equivalents');
  Object.assign(card, { model: 'llama3.1:70b', queries: 1000 });
  section.append(heading, badge, card);
  return section;
}

const directionOf = (tag: string): string =>
  Object.values(translations).find((language) => language.tag === tag)?.direction ?? 'ltr';

document.querySelector('#languages')!.append(...TAGS.map((tag) => makeSection(tag, directionOf(tag))));

const select = document.querySelector<HTMLSelectElement>('#language')!;
for (const tag of TAGS) {
  const option = new Option(nameOf(tag), tag);
  option.lang = tag;
  select.append(option);
}
select.addEventListener('change', () => {
  document.querySelector<HTMLElement>('#changing')!.lang = select.value;
});
