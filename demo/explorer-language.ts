/** The languages that a page's address asks for, `?lang=fr` or `lang=fr` in a link of the explorer, loaded as they are. */
import type { ClassroomLanguage } from '../src/words/explorer-language.js';
import { translations } from '../src/words/explorer/translations.js';
import { usableLocale } from '../src/words/index.js';
import { formatFirst } from './first-numbers.js';

const askedIn = (parameters: string): string[] => {
  const asked = new URLSearchParams(parameters.slice(1)).get('lang');
  const { language } = new Intl.Locale(usableLocale(asked));
  return asked !== null && Object.hasOwn(translations, language) ? [language] : [];
};

/** Lets the explorer speak them; the first is that of the page around it, undefined where that stays English. */
async function load(): Promise<ClassroomLanguage | undefined> {
  void formatFirst();
  const tags = [location.search, location.hash].flatMap(askedIn);
  const languages = await Promise.all(tags.map((tag) => translations[tag]!()));
  // Last, so that a page in French does not begin in English.
  const { registerLanguage } = await import('../src/explorer.js');
  registerLanguage(...languages);
  return languages[0];
}

addEventListener('hashchange', () => void load());

/** That of the page around the explorer. No top-level await: WebKit hangs where its frame goes before that ends. */
export const pageLanguage = load();
