/** The words that a surface has of its own, beside the language it shares: in that language or, where there are none, in English. */
import type { Language } from './language.js';
import { languageFor } from './languages.js';

/** A surface's own words, with the language and the locale that their sentences are filled in with. */
export interface OwnWords<Words> {
  language: Language;
  words: Words;
  locale: string;
}

/** How English numbers are written where the words have to be English on a page of another language. */
const ENGLISH_LOCALE = 'en-001';

/** The words of a language out of all there are, English first; all in English where it has none: no sentence mixes two. */
export function ownWordsFor<Words extends { tag: string }>(
  all: readonly [english: Words, ...others: Words[]],
  language: Language,
  locale: string,
): OwnWords<Words> {
  const words = all.find(({ tag }) => tag === language.tag);
  return words
    ? { language, words, locale }
    : { language: languageFor(all[0].tag), words: all[0], locale: ENGLISH_LOCALE };
}
