/**
 * What a server rendered, taken over by the card in the page. Both may be of different versions, of code or of data: Lit
 * throws where their templates differ, and keeps the server's words where templates agree and words do not. Apart from the
 * card, because the plain script takes over nothing.
 */
import { LitElement, render, type PropertyValues } from 'lit';

/** Lit's record of what it rendered into a root, under the name it has in every build. */
type Rendered = ShadowRoot & { _$litPart$?: unknown };

/** What Lit keeps to an element and its heirs. */
interface Updating extends Pick<LitElement, 'shadowRoot' | 'hasUpdated'> {
  update: (this: Updating, changed: PropertyValues) => void;
  render: () => unknown;
}

let isWarned = false;

/** What a reader sees, without the white space that a server lays out differently. */
const textIn = (root: ParentNode): string =>
  [...root.children]
    .map((child) => (child.matches('style, link') ? '' : child.textContent))
    .join('')
    .replace(/\s+/g, '');

/** Takes over what stands in `root` by `hydrate`, or draws `template` in its place: then a server of another version wrote it. */
function takeOver(root: ShadowRoot, template: unknown, hydrate: () => void): void {
  const drawn = document.createDocumentFragment();
  render(template, drawn);
  let isOutdated = textIn(drawn) !== textIn(root);
  try {
    hydrate();
  } catch {
    isOutdated = true;
  }
  if (!isOutdated) return;
  root.replaceChildren();
  delete (root as Rendered)._$litPart$;
  render(template, root);
  if (isWarned) return;
  isWarned = true;
  console.warn(
    `<${root.host.localName}> was written by a server with another version of the package or its data: drawn anew.`,
  );
}

/** Has an element taken over what a server of its own version wrote, and draw anew what one of another did. */
export function guardTakeOver(element: typeof LitElement): void {
  const { update: hydrateOrRender } = LitElement.prototype as unknown as Updating;
  (element.prototype as unknown as Updating).update = function (changed) {
    const { shadowRoot, hasUpdated } = this;
    const update = (): void => hydrateOrRender.call(this, changed);
    if (!hasUpdated && shadowRoot?.hasChildNodes()) takeOver(shadowRoot, this.render(), update);
    else update();
  };
}
