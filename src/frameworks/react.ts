/** The elements in JSX for React 19, which sets properties: import this for its types alone, next to the element's script. */
import type { ReactiveElement } from '@lit/reactive-element';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, EventName, Inputs, Listener } from './element-inputs.js';

/** What an element takes: all of HTML, its own inputs, its event, `ref` and `key`. */
export type ElementProps<Element extends ReactiveElement> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Inputs<Element> & { [Name in `on${EventName}`]?: Listener };

type ElementsInReact = { [Tag in keyof Elements]: ElementProps<Elements[Tag]> };

declare module 'react' {
  // It is where React keeps the names of JSX.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends ElementsInReact {}
  }
}
