/** Compiled by `npm run types` and never run: what JSX takes, and by `@ts-expect-error` what it must not. */
import type { Ref } from 'react';
import type { EverydayEquivalentsBadge } from '../src/badge.js';
import type {} from '../src/jsx.js';

declare const ref: Ref<EverydayEquivalentsBadge>;
declare const payload: unknown;

export const right = [
  <everyday-equivalents model="llama3.1:70b" queries={1000} accept={['measured']} boundary="data-centre" />,
  <everyday-equivalents lang="de" className="wide">
    The sentence that stays without a script.
  </everyday-equivalents>,
  <everyday-equivalents-badge key="1" ref={ref} usage={payload} streaming outputTokens={120} wattHours={0.3} />,
  <everyday-equivalents-badge items={[payload, { model: 'gpt-4o' }]} aria-label="Total" />,
  <everyday-equivalents-explorer withUrl start="view=predict" />,
  <everyday-equivalents-badge oneveryday-equivalents-change={({ detail }) => detail.status === 'known'} />,
];

export const wrong = [
  // @ts-expect-error a count is a number
  <everyday-equivalents-badge queries="many" />,
  // @ts-expect-error streaming is on or off
  <everyday-equivalents-badge streaming="yes" />,
  // @ts-expect-error items are a list
  <everyday-equivalents-badge items={payload} />,
  // @ts-expect-error a kind is one of three
  <everyday-equivalents accept={['guessed']} />,
  // @ts-expect-error the card takes no usage
  <everyday-equivalents usage={payload} />,
  // @ts-expect-error the answer comes out and does not go in
  <everyday-equivalents-badge explanation={undefined} />,
  // @ts-expect-error so does the state of the explorer
  <everyday-equivalents-explorer state={undefined} />,
  // @ts-expect-error methods are not inputs
  <everyday-equivalents-badge requestUpdate={() => undefined} />,
  // @ts-expect-error a misspelt input
  <everyday-equivalents-badge outputToken={1} />,
];
