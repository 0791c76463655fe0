/**
 * What a server rendered, taken over by the card in the page. Both may be of different versions, of code or of data: Lit
 * throws where their templates differ, and keeps the server's words where templates agree and words do not. Apart from the
 * card, because the plain script takes over nothing.
 */
import { LitElement, ReactiveElement, render, type PropertyValues } from 'lit';

/** Lit's record of what it rendered into a root, under the name it has in every build. */
type Rendered = ShadowRoot & { _$litPart$?: unknown };

/** What Lit keeps to an element and its heirs. */
interface Updating extends Pick<LitElement, 'shadowRoot' | 'hasUpdated'> {
  update: (this: Updating, changed: PropertyValues) => void;
  render: () => unknown;
}

const warned = new Set<string>();

/** Says it once for all cards of a page. */
function warnOnce(root: ShadowRoot, message: string): void {
  if (!warned.has(message)) console.warn(`<${root.host.localName}> ${message}`);
  warned.add(message);
}

/** What a reader sees, without the white space that a server lays out differently. */
const textIn = (root: ParentNode): string =>
  [...root.children]
    .map((child) => (child.matches('style, link') ? '' : child.textContent))
    .join('')
    .replace(/\s+/g, '');

/** The language of the words of a card. */
const langIn = (root: ParentNode): string | undefined => root.querySelector<HTMLElement>('[lang]')?.lang;

/**
 * Takes over what stands in `root` by `hydrate`, or draws `template` in its place: then a server of another version wrote it.
 * Not where it `mayWait` and the server's language is not there yet: gives whether it is done.
 */
function takeOver(root: ShadowRoot, template: unknown, hydrate: () => void, mayWait: boolean): boolean {
  const drawn = document.createDocumentFragment();
  render(template, drawn);
  const lang = langIn(root);
  if (mayWait && lang && lang !== langIn(drawn)) {
    warnOnce(root, `was written by a server in "${lang}", which this script has not registered: it stays as it is.`);
    return false;
  }
  let isOutdated = textIn(drawn) !== textIn(root);
  try {
    hydrate();
  } catch {
    isOutdated = true;
  }
  if (!isOutdated) return true;
  root.replaceChildren();
  delete (root as Rendered)._$litPart$;
  render(template, root);
  warnOnce(root, 'was written by a server with another version of the package or its data: drawn anew.');
  return true;
}

/** Has an element taken over what a server of its own version wrote, and draw anew what one of another did. */
export function guardTakeOver(element: typeof LitElement): void {
  const { update: hydrateOrRender } = LitElement.prototype as unknown as Updating;
  /** Those whose language may yet be registered. */
  const waiting = new WeakSet<Updating>();
  (element.prototype as unknown as Updating).update = function (changed) {
    const { shadowRoot, hasUpdated } = this;
    const update = (): void => hydrateOrRender.call(this, changed);
    if ((hasUpdated && !waiting.has(this)) || !shadowRoot?.hasChildNodes()) return update();
    // Once an input has changed, what the server wrote is of the past, in whatever language.
    const mayWait = !hasUpdated || changed.size === 0;
    if (takeOver(shadowRoot, this.render(), update, mayWait)) waiting.delete(this);
    else {
      waiting.add(this);
      // Without Lit's drawing the update is still to be ended.
      (ReactiveElement.prototype as unknown as Updating).update.call(this, changed);
    }
  };
}
