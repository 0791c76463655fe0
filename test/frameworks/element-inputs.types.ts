/** Compiled by `npm run types` and never run: what the elements take, and by `@ts-expect-error` what they must not. */
import type { Elements, Inputs } from '../../src/frameworks/element-inputs.js';

type Card = Inputs<Elements['everyday-equivalents']>;
type Badge = Inputs<Elements['everyday-equivalents-badge']>;
type Explorer = Inputs<Elements['everyday-equivalents-explorer']>;

declare const payload: unknown;
const espresso = {
  id: 'espresso',
  wording: { other: '{amount} espressos' },
  whPerUnit: 8,
  assumption: 'A small machine.',
  source: { title: 'Our kitchen', url: 'https://example.org', date: '2026-05' },
};

export const right: (Card | Badge | Explorer)[] = [
  { model: 'llama3.1:70b', queries: 1000, accept: ['measured'], boundary: 'data-centre', task: 'chat' } satisfies Card,
  { queries: '1000', 'output-tokens': 120, 'watt-hours': '0.3', accept: 'measured disclosed' } satisfies Card,
  { ownEquivalents: [espresso], 'compare-with': 'gpt-4o', equivalents: 'espresso' } satisfies Card,
  { usage: payload, streaming: true, outputTokens: 120, wattHours: 0.3 } satisfies Badge,
  { items: [payload, { model: 'gpt-4o' }] } satisfies Badge,
  { withUrl: false, start: 'view=predict' } satisfies Explorer,
  { 'with-url': '', equivalents: ['led_bulb'] } satisfies Explorer,
];

export const wrong = [
  // @ts-expect-error a count is a number
  { queries: 'many' } satisfies Badge,
  // @ts-expect-error so it is as an attribute
  { 'output-tokens': 'many' } satisfies Card,
  // @ts-expect-error streaming is on or off
  { streaming: 'yes' } satisfies Badge,
  // @ts-expect-error items are a list
  { items: payload } satisfies Badge,
  // @ts-expect-error a kind is one of three
  { accept: ['guessed'] } satisfies Card,
  // @ts-expect-error as text, too
  { accept: 'guessed measured' } satisfies Card,
  // @ts-expect-error HTML reads the text "false" as on
  { 'with-url': false } satisfies Explorer,
  // @ts-expect-error things of the author's own are no attribute
  { 'own-equivalents': [espresso] } satisfies Card,
  // @ts-expect-error the card takes no usage
  { usage: payload } satisfies Card,
  // @ts-expect-error the answer comes out and does not go in
  { explanation: undefined } satisfies Badge,
  // @ts-expect-error so does the state of the explorer
  { state: undefined } satisfies Explorer,
  // @ts-expect-error methods are not inputs
  { requestUpdate: () => undefined } satisfies Badge,
  // @ts-expect-error a misspelt input
  { outputToken: 1 } satisfies Badge,
];
