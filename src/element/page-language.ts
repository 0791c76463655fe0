/**
 * Draws elements again when what they speak changes: a `lang` anywhere above them, or a language that a page registers
 * late. One observer serves the whole page. It knows the elements that are on the page, and keeps no other alive.
 */
import type { ReactiveElement } from 'lit';
import { addLanguage, type Language } from '../words/index.js';
import { hostOf, localeOf } from './locale-of.js';

/** The elements on the page, with the locale that each spoke last. */
const followers = new Map<ReactiveElement, string>();
let observer: MutationObserver | undefined;

function redrawChanged(): void {
  for (const [element, before] of followers) {
    const locale = localeOf(element);
    if (locale === before) continue;
    followers.set(element, locale);
    element.requestUpdate();
  }
}

/** The locale an element speaks; of one on the page it is known, so that a stream does not look for it again. */
export const spokenBy = (element: ReactiveElement): string => followers.get(element) ?? localeOf(element);

/** Redraws an element that is on the page whenever its locale changes. */
export function follow(element: ReactiveElement): void {
  followers.set(element, localeOf(element));
  observer ??= new MutationObserver(redrawChanged);
  // An observer of the document does not see into shadow roots: each on the way up is observed, the same one once.
  for (let inner: Element | undefined = element; inner; inner = hostOf(inner)) {
    observer.observe(inner.getRootNode(), { attributeFilter: ['lang'], subtree: true });
  }
}

/** Forgets an element that has left the page, and with the last of them the page. */
export function unfollow(element: ReactiveElement): void {
  followers.delete(element);
  if (!followers.size) observer?.disconnect();
}

/**
 * Lets all elements of this script speak further languages, also those on the page already.
 *
 * @example registerLanguage(fr, de)
 */
export function registerLanguage(...languages: Language[]): void {
  languages.forEach(addLanguage);
  for (const element of followers.keys()) element.requestUpdate();
}
