/** The languages the explorer has: English is always there, others register themselves when their module is imported. */
import { enExplorer } from './en-explorer.js';
import type { ExplorerLanguage } from './explorer-language.js';

const languages = new Map<string, ExplorerLanguage>([[enExplorer.tag, enExplorer]]);

/** The explorer's words for the tag of a language, else in English. */
export const explorerLanguageFor = (tag: string): ExplorerLanguage => languages.get(tag) ?? enExplorer;
