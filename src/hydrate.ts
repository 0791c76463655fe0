/** Takes over cards that a server rendered as they stand: the package's `./hydrate`. Needs `@lit-labs/ssr-client`. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
// After the line above, which has to be there before Lit.
import { guardTakeOver } from './element/take-over.js';
import { EverydayEquivalents } from './index.js';

// Lit draws in a microtask: cards that were there before this line have yet to be taken over.
guardTakeOver(EverydayEquivalents);

export * from './index.js';
