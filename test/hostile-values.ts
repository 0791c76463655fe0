/** What people and programs who mean harm, or know no better, put into an input. Composed here from known vectors. */
import naughty from 'big-list-of-naughty-strings/blns.json';
import fc from 'fast-check';

export const NAUGHTY: readonly string[] = naughty;

const RUN = 'window.hacked=1';

/** Ways out of text, attributes, comments, elements that keep raw text, and other languages' syntax. */
const BREAKOUTS = [
  '',
  '">',
  "'>",
  '`>',
  '-->',
  ']]>',
  '</title>',
  '</textarea>',
  '</script>',
  '</style>',
  '</noscript>',
  '\u0000',
  '\\">',
];
const ELEMENTS = [
  `<script>${RUN}</script>`,
  `<ScRiPt/x>${RUN}</sCrIpT>`,
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><set attributeName=href to=javascript:${RUN}>`,
  `<svg><use href="data:image/svg+xml,x">`,
  `<math><a xlink:href=javascript:${RUN}>`,
  `<iframe srcdoc="&lt;script&gt;parent.hacked=1&lt;/script&gt;">`,
  `<object data=javascript:${RUN}>`,
  `<embed src=javascript:${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<form action=javascript:${RUN}><button>`,
  `<a href="java\tscript:${RUN}">`,
  `<base href=//example.org/>`,
  `<link rel=stylesheet href=//example.org/x.css>`,
  `<meta http-equiv=refresh content=0>`,
  `<style>*{background:url(//example.org/x)}</style>`,
  `<template shadowrootmode=open><script>${RUN}</script></template>`,
  `<x-hostile onclick=${RUN} is=x slot=x part=sentence>`,
  `<video><source onerror=${RUN}>`,
  `<b>`,
];
const ATTRIBUTES = [
  `" onmouseover="${RUN}`,
  `' onfocus='${RUN}' autofocus='`,
  `x onpointerenter=${RUN} `,
  `" style="position:fixed`,
];
const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `\u0001javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:x`,
  `//example.org/x`,
  `https://example.org/"onclick="${RUN}`,
  `https://example.org/\n<b>`,
];
const TEMPLATES = [
  '${7*7}',
  '{{7*7}}',
  '<%= 7*7 %>',
  '#{7*7}',
  '{amount}',
  '{model}{queries}',
  '?lit$1$',
  '<!--?lit$123$-->',
  '$&$1$`',
  '%s%n%x',
  '=1+1',
  '@SUM(1)',
  '|cmd',
  '\u202e\u2066\u200f',
  '\ud800',
  '\ufeff',
];

/** What Markdown, with what its readers add, takes for more than text. */
const MARKDOWN = [
  'www.example.org',
  'someone@example.org',
  'https://example.org/x',
  '<https://example.org>',
  '[x](//example.org)',
  '![x](x.png)',
  '[x]: //example.org "y"',
  '[^1]: x',
  '# x',
  'x\n===',
  '---',
  '    x',
  '\tx',
  '> x',
  '1) x',
  '- [ ] x',
  '+ x',
  '```\nx\n```',
  '~~x~~',
  '*x* __x__ ***x***',
  '| x |\n| - |\n| x |',
  'x  \nx',
  '&lt;b&gt; &#60;b&#62;',
  '\\<b\\>',
  '\\',
  '$x$',
  ':x:',
  '@x #1',
];

/** Every payload: each element after each way out. */
export const PAYLOADS: readonly string[] = [
  ...BREAKOUTS.flatMap((out) => ELEMENTS.map((element) => out + element)),
  ...ATTRIBUTES,
  ...ADDRESSES,
  ...TEMPLATES,
  ...MARKDOWN,
];

/** Names by which an object reaches more than its own. */
export const POLLUTING = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'toJSON',
];

/** Ten million characters, in kinds that are slow for one pattern or another. */
export const longTexts = (length = 10_000_000): string[] =>
  ['a', '-', '1', '1.', ' ', '<', 'a-', '/', ':', 'v0', '&', '\u0000', '😀', '[](', '\n', '1,'].map((part) =>
    part.repeat(length / part.length),
  );

const thrower = (): never => {
  throw new Error('a trap');
};

/** Objects that throw, never end or are not what they say; made anew, because some can be used once. */
export function trickyValues(): unknown[] {
  const cyclic: Record<string, unknown> = { model: 'gpt-4o', usage: {} };
  cyclic.usage = cyclic;
  cyclic.response = [cyclic];
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const revokedList = Proxy.revocable([], {});
  revokedList.revoke();
  const traps = Object.fromEntries(
    ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'].map((trap) => [trap, thrower]),
  );
  const sparse: unknown[] = [];
  sparse[1e6] = 'gpt-4o';
  return [
    cyclic,
    revoked.proxy,
    revokedList.proxy,
    new Proxy({}, traps),
    new Proxy([], traps),
    sparse,
    Object.assign([], { length: 2 ** 32 - 1 }),
    Object.create(null),
    Object.freeze({ model: 'gpt-4o' }),
    ...['model', 'usage', 'queries', 'length', 'id', 'toString', Symbol.toPrimitive, Symbol.iterator].map((key) =>
      Object.defineProperty({}, key, { get: thrower, enumerable: true }),
    ),
    { toString: thrower, valueOf: thrower, toJSON: thrower },
    [{ toString: thrower }],
    [Symbol('x')],
    Object.create({ model: 'gpt-4o', prompt_tokens: 1, completion_tokens: 2 }),
    JSON.parse('{"__proto__":{"model":"gpt-4o","polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    10n,
    -(2n ** 70n),
    Symbol('x'),
    Symbol.iterator,
    new Date(NaN),
    new Date(0),
    /x/g,
    thrower,
    class {},
    new Map([['model', 'gpt-4o']]),
    new Uint8Array(8),
    new Error('<b>'),
    Promise.resolve(1),
    [[[[[]]]]],
    [null, undefined, NaN],
    ...[NaN, Infinity, -Infinity, -0, 0, -1, 1.5, 1e16, 5e-324, 2 ** 53, true, false, null, undefined, ''],
  ];
}

/** Has every property, each like itself, and says that it has none. */
function endlessValue(): object {
  const endless: object = new Proxy(
    {},
    { get: () => endless, getOwnPropertyDescriptor: () => ({ value: endless, configurable: true }) },
  );
  return endless;
}

/** Any text: harmless, naughty, a payload, a name of a prototype. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 20 }),
  fc.constantFrom(...NAUGHTY),
  fc.constantFrom(...PAYLOADS),
  fc.constantFrom(...POLLUTING),
  fc
    .tuple(fc.constantFrom('gpt-4o', 'llama3.1:70b', '1', '2026-01-01', 'en', 'chat'), fc.constantFrom(...PAYLOADS))
    .map((parts) => parts.join('')),
);

/** Any value that says what it has, by a function that gives it anew: a proxy that throws cannot be carried around. */
export const honestValues: fc.Arbitrary<() => unknown> = fc.oneof(
  texts.map((text) => () => text),
  fc
    .anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
      maxDepth: 2,
    })
    .map((value) => () => value),
  fc.nat(trickyValues().length - 1).map((at) => () => trickyValues()[at]),
);

/** Any value at all. */
export const values: fc.Arbitrary<() => unknown> = fc.oneof(
  { weight: 40, arbitrary: honestValues },
  { weight: 1, arbitrary: fc.constant(endlessValue) },
);
