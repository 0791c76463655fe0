/** The explorer in the language that the address asks for; the words around it stay English. */
import { pageLanguage } from './explorer-language.js';

void pageLanguage.then((language) => {
  if (language) document.querySelector('everyday-equivalents-explorer')!.lang = language.tag;
});
