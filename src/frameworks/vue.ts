/** The elements in Vue's templates, which set properties: import this for its types alone, next to the element's script. */
import type { ReactiveElement } from '@lit/reactive-element';
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Elements, Inputs, Listener } from './element-inputs.js';

/** What an element takes: all of HTML, its own inputs, its event, `ref` and `key`. */
export type ElementProps<Element extends ReactiveElement> = HTMLAttributes &
  PublicProps &
  Inputs<Element> & { onEverydayEquivalentsChange?: Listener };

/** Vue's checker takes an element for a component: what it is made with, and what stands between its tags. */
type InVue<Element extends ReactiveElement> = new () => Element & {
  $props: ElementProps<Element>;
  $slots: { default?: () => unknown };
};

type ElementsInVue = { [Tag in keyof Elements]: InVue<Elements[Tag]> };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalComponents extends ElementsInVue {}
}
