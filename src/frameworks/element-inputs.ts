/**
 * What the elements take where a framework writes them: read from their classes, so that there is one place to change.
 * The files beside this one tell it to their frameworks: types alone, without code. They know no framework but their own.
 */
import type { ReactiveElement } from '@lit/reactive-element';
import type { LitElement } from 'lit';
import type { EverydayEquivalentsBadge } from '../element/everyday-equivalents-badge.js';
import type { EverydayEquivalentsExplorer } from '../element/everyday-equivalents-explorer.js';
import type { EverydayEquivalents } from '../element/everyday-equivalents.js';
import type { ExplanationChangeEvent } from '../element/explanation-change-event.js';

/** Every element by its tag. */
export interface Elements {
  'everyday-equivalents': EverydayEquivalents;
  'everyday-equivalents-badge': EverydayEquivalentsBadge;
  'everyday-equivalents-explorer': EverydayEquivalentsExplorer;
}

/** The public properties that are an element's own, but for those that it answers with. */
type Properties<Element extends ReactiveElement> = Partial<Omit<Element, keyof LitElement | 'explanation' | 'state'>>;

/** A value, or the text that HTML has for it: digits for a number, words between spaces for a list. */
type OrText<Value> = Value extends number
  ? Value | `${number}`
  : Value extends readonly (infer Word extends string)[]
    ? Value | Word | `${Word} ${string}`
    : Value;

/** `outputTokens` -> `output-tokens`; a name of one word is no attribute beside its property. */
type Dashed<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Letter : `-${Lowercase<Letter>}`}${Dashed<Rest>}`
  : Name;

/** The attribute of a property that has one: a list of objects or anything at all is set as a property. */
type AttributeOf<Name, Value> = Name extends string
  ? NonNullable<Value> extends string | number | boolean | readonly string[]
    ? Exclude<Dashed<Name>, Name>
    : never
  : never;

/** Frameworks write `false` as the text of an attribute, which HTML reads as on: a switch is on or not there. */
type AsAttribute<Value> = Value extends boolean ? true | '' | undefined : OrText<Value>;

/** The inputs of an element as properties and, where their names differ, as attributes. */
export type Inputs<Element extends ReactiveElement> = {
  [Name in keyof Properties<Element>]: OrText<Properties<Element>[Name]>;
} & {
  [Name in keyof Properties<Element> as AttributeOf<Name, Properties<Element>[Name]>]?: AsAttribute<
    Properties<Element>[Name]
  >;
};

/** The name of the one event. */
export type EventName = typeof ExplanationChangeEvent.eventName;

/** What is called when the answer changes. */
export type Listener = (event: ExplanationChangeEvent) => void;
