/** Whom an explanation is for: the language there is for a tag, how its numbers are written, where its readers are. */
import { regionOf, usableLocale } from './format.js';
import type { Language, LineLanguage } from './language.js';
import { languageFor } from './languages.js';

export interface Reader<Spoken extends LineLanguage = Language> {
  language: Spoken;
  /** How numbers are written: the asked locale, or that of the language where the asked one is not there. */
  locale: string;
  /** ISO 3166 region of the asked locale, `001` for the world. */
  region: string;
}

const isOf = ({ tag }: LineLanguage, locale: string): boolean => locale === tag || locale.startsWith(`${tag}-`);

/** The reader of a BCP 47 tag among the languages of a surface; English of the world where the tag is none. */
export function readerIn<Spoken extends LineLanguage>(
  tag: string | undefined | null,
  find: (locale: string) => Spoken,
): Reader<Spoken> {
  const asked = usableLocale(tag);
  const language = find(asked);
  // English sentences with German numbers would say 1.000 for a thousand.
  const locale = isOf(language, asked) ? asked : usableLocale(language.tag);
  return { language, locale, region: regionOf(asked) };
}

/** The reader of a BCP 47 tag among the languages of the card. */
export const readerOf = (tag: string | undefined | null): Reader => readerIn(tag, languageFor);
