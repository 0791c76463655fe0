/** The elements in Svelte 5, which sets properties: import this for its types alone, next to the element's script. */
import type { ReactiveElement } from '@lit/reactive-element';
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, EventName, Inputs, Listener } from './element-inputs.js';

/** What an element takes: all of HTML, its own inputs, its event. */
export type ElementProps<Element extends ReactiveElement> = HTMLAttributes<Element> &
  Inputs<Element> & { [Name in `on${EventName}`]?: Listener };

type ElementsInSvelte = { [Tag in keyof Elements]: ElementProps<Elements[Tag]> };

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface SvelteHTMLElements extends ElementsInSvelte {}
}
