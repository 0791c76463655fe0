/**
 * The elements for typed JSX in React 19, which sets properties: import this for its types alone, next to the script of
 * the element. What an element takes is read from its class; React is no dependency.
 */
import type { ReactiveElement } from '@lit/reactive-element';
import type { LitElement } from 'lit';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { EverydayEquivalentsBadge } from './element/everyday-equivalents-badge.js';
import type { EverydayEquivalentsExplorer } from './element/everyday-equivalents-explorer.js';
import type { EverydayEquivalents } from './element/everyday-equivalents.js';
import type { ExplanationChangeEvent } from './element/explanation-change-event.js';

/** The public properties that are an element's own, but for those that it answers with. */
type Inputs<Tag extends ReactiveElement> = Partial<Omit<Tag, keyof LitElement | 'explanation' | 'state'>>;

/** React takes the name of an event that is not the platform's own as it is, after `on`. */
type Listeners = { [Name in `on${typeof ExplanationChangeEvent.eventName}`]?: (event: ExplanationChangeEvent) => void };

/** What an element takes in JSX: all of HTML, its own inputs, its event, `ref` and `key`. */
export type ElementProps<Tag extends ReactiveElement> = DetailedHTMLProps<HTMLAttributes<Tag>, Tag> &
  Inputs<Tag> &
  Listeners;

declare module 'react' {
  // It is where React keeps the names of JSX.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'everyday-equivalents': ElementProps<EverydayEquivalents>;
      'everyday-equivalents-badge': ElementProps<EverydayEquivalentsBadge>;
      'everyday-equivalents-explorer': ElementProps<EverydayEquivalentsExplorer>;
    }
  }
}
