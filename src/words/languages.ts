/** The languages of the card. */
import { en } from './en.js';
import type { Language } from './language.js';
import { findLanguage } from './line-languages.js';

/** What is said to readers of a locale. */
export const languageFor = (locale: string): Language => findLanguage(en, locale);
