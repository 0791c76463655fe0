/** The languages of the badge: `languages.ts` has those of the card, which are larger. */
import { enLine } from './en-line.js';
import type { LineLanguage } from './language.js';

/** The language for a locale: its own, that of its primary subtag, else the first. */
export const findLanguage = <L extends LineLanguage>(languages: readonly [L, ...L[]], locale: string): L =>
  languages.find(({ tag }) => tag === locale) ??
  languages.find(({ tag }) => tag === locale.split('-')[0]) ??
  languages[0];

/** What the badge says to readers of a locale. */
export const lineLanguageFor = (locale: string): LineLanguage => findLanguage([enLine], locale);
