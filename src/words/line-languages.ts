/** The languages of the badge, and those that a page has registered: `languages.ts` has those of the card, which are larger. */
import { enLine } from './en-line.js';
import { likelyScript } from './format.js';
import type { Language, LineLanguage } from './language.js';

const registered = new Map<string, Language>();

/** Adds a language for every surface; one of the same tag takes the place of the one before. */
export const addLanguage = (language: Language): unknown => registered.set(language.tag, language);

/** The registered language of a locale: of its tag, or of its language and script (`zh-TW` is not `zh`), else a surface's own. */
export const findLanguage = <L extends LineLanguage>(own: L, locale: string): L =>
  // A language that can be registered says what every surface does.
  (registered.get(locale) ??
    [...registered.values()].find(({ tag }) => likelyScript(tag) === likelyScript(locale)) ??
    own) as L;

/** What the badge says to readers of a locale. */
export const lineLanguageFor = (locale: string): LineLanguage => findLanguage(enLine, locale);
