/** The parts of the badge as nodes: text, never markup, and each with the language it is in. */
import type { LineLanguage, SourceLine, StepLine } from '../words/index.js';

let button: HTMLElement | undefined;

/** Says what language a part is in: that of the page may be another. */
export const mark = (part: HTMLElement, { tag, direction }: LineLanguage): HTMLElement =>
  Object.assign(part, { lang: tag, dir: direction ?? 'ltr' });

/** A button with a line and its labels: copying one costs half of making it. */
export function cloneButton(language: LineLanguage): HTMLElement {
  if (button?.lang !== language.tag) {
    button = mark(make('button', 'line', '-', ' · ', make('span', 'labels')), language);
    button.ariaHasPopup = 'dialog';
  }
  // The text of an empty node would not be copied.
  return button.cloneNode(true) as HTMLElement;
}

/** An element with a part and text: never markup. */
export function make(tag: string, part = '', ...children: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  if (part) element.setAttribute('part', part);
  element.append(...children);
  return element;
}

/** A link to a source, by its title where no more is said of it; titles are marked as the English that they are. */
export function link({ title, url, text = title }: Partial<SourceLine> & StepLine['sources'][number]): HTMLElement {
  const [before, after] = text.split(title);
  const english = Object.assign(make('span', '', title), { lang: 'en' });
  return Object.assign(make('a', '', before!, english, after!), { href: url, target: '_blank', rel: 'noopener' });
}
