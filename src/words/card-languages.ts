/** The languages of what the card says beside the language it shares. */
import type { CardWords } from './describe-compared.js';
import { enCard } from './en-card.js';
import type { Language } from './language.js';
import { ownWordsFor } from './own-words.js';

/** All words of a card in a language. */
export const cardWordsFor = (language: Language, locale: string): CardWords => ownWordsFor([enCard], language, locale);
