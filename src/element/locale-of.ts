import { usableLocale } from '../words/index.js';

const FRAGMENT = 11 satisfies typeof Node.DOCUMENT_FRAGMENT_NODE;

/** The host of the shadow root that an element stands in, of whichever window; a link is a root with a `host` of another kind. */
export function hostOf(element: Element): Element | undefined {
  const { nodeType, host } = element.getRootNode() as ShadowRoot;
  return nodeType === FRAGMENT ? host : undefined;
}

/** The nearest `lang` above an element, its own first, through shadow roots to the document's. */
function inheritedLang(element: Element): string | null {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang');
  const host = hostOf(element);
  return host ? inheritedLang(host) : element.ownerDocument.documentElement.lang;
}

/** The locale an element speaks: as HTML inherits `lang`, guarded against tags that `Intl` refuses. On a server an element stands alone. */
export const localeOf = (element: Element): string =>
  usableLocale('closest' in element ? inheritedLang(element) : (element as Element).getAttribute('lang'));
