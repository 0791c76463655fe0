/** @jsxImportSource solid-js */
// Compiled by `npm run types` and never run: what JSX takes, and by `@ts-expect-error` what it must not.
import type { EverydayEquivalentsBadge } from '../../src/badge.js';
import type {} from '../../src/frameworks/solid.js';

declare const ref: (element: EverydayEquivalentsBadge) => void;

export const right = [
  <everyday-equivalents class="wide" lang="de" model="llama3.1:70b" output-tokens={120}>
    The sentence that stays without a script.
  </everyday-equivalents>,
  <everyday-equivalents-badge ref={ref} usage={{}} streaming aria-label="Answer" />,
  <everyday-equivalents-explorer withUrl on:everyday-equivalents-change={({ detail }) => detail.status === 'known'} />,
];

export const wrong = [
  // @ts-expect-error a count is a number
  <everyday-equivalents-badge queries="many" />,
  // @ts-expect-error a misspelt input
  <everyday-equivalents-badge outputToken={1} />,
  // @ts-expect-error a listener is no text
  <everyday-equivalents on:everyday-equivalents-change="say()" />,
];
