/** Takes over cards that a server rendered as they stand: the package's `./hydrate`. Needs `@lit-labs/ssr-client`. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
// After the line above, which has to be there before Lit.
export * from './index.js';
