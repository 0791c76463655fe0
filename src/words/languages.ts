/** The languages a page has: English is always there, others register themselves when their module is imported. */
import { en } from './en.js';
import type { Language } from './language.js';

const languages = new Map<string, Language>([[en.tag, en]]);

/** The language for a locale: its own, that of its primary subtag, else English. */
export const languageFor = (locale: string): Language =>
  languages.get(locale) ?? languages.get(locale.split('-')[0]!) ?? en;
