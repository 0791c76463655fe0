/** The classroom in the language that its address asks for, with links to the others. `dist/classroom.html` has no such script. */
import { enPage } from '../src/words/explorer/en.js';
import { translations } from '../src/words/explorer/translations.js';
import { pageLanguage } from './explorer-language.js';

/** The page around the explorer in another language: what `data-words` names. */
function translatePage(words: Record<string, string>): void {
  document.title = `${words['title']} · Everyday Equivalents`;
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]')) {
    element.textContent = words[element.dataset['words']!]!;
  }
}

/** A link to this page in a language, which goes on showing what is shown; the page speaks one of them already. */
function linkTo(tag: string, spoken: string): HTMLAnchorElement {
  const link = document.createElement('a');
  Object.assign(link, { lang: tag, hreflang: tag, href: `?lang=${tag}` });
  link.textContent = new Intl.DisplayNames(tag, { type: 'language' }).of(tag)!;
  if (tag === spoken) link.ariaCurrent = 'page';
  link.addEventListener('click', () => (link.hash = location.hash.replace(/&lang=[^&]*/, '')));
  return link;
}

void pageLanguage.then((language) => {
  if (language) {
    Object.assign(document.documentElement, { lang: language.tag, dir: language.direction ?? 'ltr' });
    translatePage({ ...enPage, ...language.page });
  }
  const links = ['en', ...Object.keys(translations)].map((tag) => linkTo(tag, language?.tag ?? 'en'));
  document.querySelector('#languages')!.append(...links);
});
