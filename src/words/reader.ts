/** Whom an explanation is for: the language there is for a tag, how its numbers are written, where its readers are. */
import { regionOf, usableLocale } from './format.js';
import type { Language } from './language.js';
import { languageFor } from './languages.js';

export interface Reader {
  language: Language;
  /** How numbers are written: the asked locale, or that of the language where the asked one is not there. */
  locale: string;
  /** ISO 3166 region of the asked locale, `001` for the world. */
  region: string;
}

const isOf = ({ tag }: Language, locale: string): boolean => locale === tag || locale.startsWith(`${tag}-`);

/** The reader of a BCP 47 tag; English of the world where the tag is none. */
export function readerOf(tag: string | undefined | null): Reader {
  const asked = usableLocale(tag);
  const language = languageFor(asked);
  // English sentences with German numbers would say 1.000 for a thousand.
  return { language, locale: isOf(language, asked) ? asked : usableLocale(language.tag), region: regionOf(asked) };
}
