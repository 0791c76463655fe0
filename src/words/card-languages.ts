/** The card's own words by language: English is always there. */
import type { CardLanguage } from './card-language.js';
import { enCard } from './en-card.js';

const languages = new Map<string, CardLanguage>([[enCard.tag, enCard]]);

/** The card's own words for the tag of a language, else in English. */
export const cardLanguageFor = (tag: string): CardLanguage => languages.get(tag) ?? enCard;
