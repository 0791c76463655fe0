/** The languages of the badge, and those that a page has registered: `languages.ts` has those of the card, which are larger. */
import { enLine } from './en-line.js';
import { likelyScript } from './format.js';
import type { Language, LineLanguage } from './language.js';

let registered: readonly Language[] = [];

/** Adds a language for every surface; one of the same tag takes the place of the one before. */
export function addLanguage(language: Language): void {
  registered = [language, ...registered.filter(({ tag }) => tag !== language.tag)];
}

/** The registered language of a locale, by its tag or by what it is read as (`zh-TW` is not `zh`), else a surface's own. */
export const findLanguage = <L extends LineLanguage>(own: L, locale: string): L =>
  // A language that can be registered says what every surface does.
  (registered.find(({ tag }) => tag === locale) ??
    registered.find(({ tag }) => likelyScript(tag) === likelyScript(locale)) ??
    own) as L;

/** What the badge says to readers of a locale. */
export const lineLanguageFor = (locale: string): LineLanguage => findLanguage(enLine, locale);
