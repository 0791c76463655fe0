/**
 * What a server rendered, taken over by the card in the page. Both may be of different versions, of code or of data: Lit
 * throws where their templates differ, and keeps the server's words where templates agree and words do not.
 */
import { render } from 'lit';

/** Lit's record of what it rendered into a root, under the name it has in every build. */
type Rendered = ShadowRoot & { _$litPart$?: unknown };

let isWarned = false;

/** What a reader sees, without the white space that a server lays out differently. */
const textIn = (root: ParentNode): string =>
  [...root.children]
    .map((child) => (child.matches('style, link') ? '' : child.textContent))
    .join('')
    .replace(/\s+/g, '');

/**
 * Takes over what stands in `root` by `hydrate`, or draws `template` in its place where a server of another version wrote
 * it, which the console says once.
 */
export function takeOver(root: ShadowRoot, template: unknown, hydrate: () => void): void {
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
