/**
 * Lets mocha run the tests of `src/core` in Node, for `npm run mutate`: TypeScript through tsx, and mocha's own functions
 * where a test asks for those of `node:test`, which have the same names.
 */
import Module from 'node:module';
import 'tsx';

const load = Module._load;
Module._load = (request, ...rest) => (request === 'node:test' ? globalThis : load(request, ...rest));
