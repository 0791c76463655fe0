/** The languages of what the explorer says beside the language it shares. */
import type { ExplorerText } from './describe-explore.js';
import { enExplorer } from './en-explorer.js';
import type { Language } from './language.js';
import { ownWordsFor } from './own-words.js';

/** All words of the explorer in a language. */
export const explorerTextFor = (language: Language, locale: string): ExplorerText =>
  ownWordsFor([enExplorer], language, locale);
