/** The explorer in the language that the address asks for; the words around it stay English. */
import { pageLanguage } from './explorer-language.js';

if (pageLanguage) document.querySelector('everyday-equivalents-explorer')!.lang = pageLanguage.tag;
