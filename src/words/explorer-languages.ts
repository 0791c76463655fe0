/** The languages of the explorer: English, and the registered ones that have its words. */
import type { ExplorerLanguage, ExplorerText } from './explorer-language.js';
import { en } from './explorer/en.js';
import type { Language } from './language.js';
import { findLanguage, registeredLanguages } from './line-languages.js';

const isExplorers = (language: Language): language is ExplorerLanguage => 'explorer' in language;

/** What the explorer says to readers of a locale. */
export const explorerLanguageFor = (locale: string): ExplorerLanguage => findLanguage(en, locale, isExplorers);

/** The tags of the languages that the explorer speaks. */
export const explorerTags = (): string[] => [en, ...registeredLanguages().filter(isExplorers)].map(({ tag }) => tag);

/** What a view is written with. */
export const explorerTextOf = (language: ExplorerLanguage, locale: string): ExplorerText => ({
  language,
  words: language.explorer,
  lesson: language.lesson,
  locale,
});
