/** Registers every language there is, and shows the badge and the card in each. A page of your own registers its one. */
import '../src/badge.js';
import { directionOf, fillLanguages, nameOf, TAGS } from './language-options.js';

function makeSection(tag: string): HTMLElement {
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

document.querySelector('#languages')!.append(...TAGS.map(makeSection));

const select = document.querySelector<HTMLSelectElement>('#language')!;
fillLanguages(select);
select.addEventListener('change', () => {
  document.querySelector<HTMLElement>('#changing')!.lang = select.value;
});
