/** @jsxImportSource react */
// Compiled by `npm run types` and never run: what JSX takes, and by `@ts-expect-error` what it must not.
import type { Ref } from 'react';
import type { EverydayEquivalentsBadge } from '../../src/badge.js';
import type {} from '../../src/frameworks/react.js';

declare const ref: Ref<EverydayEquivalentsBadge>;

export const right = [
  <everyday-equivalents className="wide" lang="de" model="llama3.1:70b" output-tokens={120}>
    The sentence that stays without a script.
  </everyday-equivalents>,
  <everyday-equivalents-badge key="1" ref={ref} usage={{}} streaming aria-label="Answer" />,
  <everyday-equivalents-explorer withUrl oneveryday-equivalents-change={({ detail }) => detail.status === 'known'} />,
];

export const wrong = [
  // @ts-expect-error a count is a number
  <everyday-equivalents-badge queries="many" />,
  // @ts-expect-error a misspelt input
  <everyday-equivalents-badge outputToken={1} />,
  // @ts-expect-error a listener is no text
  <everyday-equivalents oneveryday-equivalents-change="say()" />,
];
