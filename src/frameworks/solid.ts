/** The elements in JSX for Solid, which sets properties: import this for its types alone, next to the element's script. */
import type { ReactiveElement } from '@lit/reactive-element';
import type { JSX } from 'solid-js';
import type { Elements, EventName, Inputs, Listener } from './element-inputs.js';

/** What an element takes: all of HTML, its own inputs, its event, `ref`. */
export type ElementProps<Element extends ReactiveElement> = JSX.HTMLAttributes<Element> &
  Inputs<Element> & { [Name in `on:${EventName}`]?: Listener };

type ElementsInSolid = { [Tag in keyof Elements]: ElementProps<Elements[Tag]> };

declare module 'solid-js' {
  // It is where Solid keeps the names of JSX.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends ElementsInSolid {}
  }
}
