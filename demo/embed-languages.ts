/**
 * The languages of the embed page. Here all of them are there at once; in `dist/cdn`, `scripts/embed-page.mjs` puts a
 * module in the place of this that fetches the one asked for from beside the script.
 */
import type { Language } from '../src/words/language.js';
import * as translations from '../src/words/translations.js';

const languages = Object.values(translations);

/** All but English. */
export const TAGS = languages.map(({ tag }) => tag);

/** The words of one of these. */
export const loadLanguage = (tag: string): Promise<Language> =>
  Promise.resolve(languages.find((one) => one.tag === tag)!);
