/** The card's own words by language: English is always there. */
import type { CardLanguage } from './card-language.js';
import type { CardWords } from './describe-compared.js';
import { enCard } from './en-card.js';
import type { Language } from './language.js';

const languages = new Map<string, CardLanguage>([[enCard.tag, enCard]]);

/** All words of a card in a language; its own are English where it has none. */
export const cardWordsFor = (language: Language, locale: string): CardWords => ({
  language,
  words: languages.get(language.tag) ?? enCard,
  locale,
});
