/** The languages a demo page offers: registers every one there is, and knows what each calls itself. */
import { registerLanguage } from '../src/index.js';
import * as translations from '../src/words/translations.js';

const languages = Object.values(translations);
registerLanguage(...languages);

/** Tags of all languages there are, English first. */
export const TAGS = ['en', ...languages.map(({ tag }) => tag)];

/** What a language calls itself. */
export const nameOf = (tag: string): string => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

/** Which way a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  languages.find((language) => language.tag === tag)?.direction ?? 'ltr';

/** A language to choose, in its own words. */
export function languageOption(tag: string): HTMLOptionElement {
  const option = new Option(nameOf(tag), tag);
  option.lang = tag;
  return option;
}

/** Gives a select one option for each language. */
export const fillLanguages = (select: HTMLSelectElement): void => select.append(...TAGS.map(languageOption));
