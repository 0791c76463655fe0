import { usableLocale } from '../words/index.js';

/** The nearest `lang` above an element, its own first, through shadow roots to the document's. */
function inheritedLang(element: Element): string | null {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang');
  // Asked by its host, which a shadow root of any window has.
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? inheritedLang(host) : element.ownerDocument.documentElement.lang;
}

/** The locale an element speaks: as HTML inherits `lang`, guarded against tags that `Intl` refuses. On a server an element stands alone. */
export const localeOf = (element: Element): string =>
  usableLocale('closest' in element ? inheritedLang(element) : (element as Element).getAttribute('lang'));
