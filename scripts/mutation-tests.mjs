/**
 * Bundles the tests of `src/core` for `npm run mutate`, which starts a process for every mutant of a table: one file starts
 * far faster than forty. Runs where Stryker has put the mutants; tests of Node's own runner get mocha's functions, which
 * have the same names.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const folder = 'test/core';
/** Not those that try everything: what they alone would notice has no test of its own. */
const tests = readdirSync(folder).filter((file) => file.endsWith('.test.ts') && !/^(?:hostile|joules)\./.test(file));

/** Properties are tried on few cases, always the same: a mutant that needs a thousand to be seen has no test of its own. */
const fewCases = {
  name: 'few-cases',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/numRuns: [\d_]+/g, 'numRuns: 10'),
      loader: 'ts',
    })),
};

const mochaForNode = {
  name: 'mocha-for-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:test$/ }, () => ({ path: 'mocha', namespace: 'mocha' }));
    onLoad({ filter: /.*/, namespace: 'mocha' }, () => ({ contents: 'export const { describe, it } = globalThis;' }));
  },
};

await build({
  stdin: {
    contents: [
      `import fc from 'fast-check';`,
      `fc.configureGlobal({ seed: 20261124, numRuns: 10 });`,
      ...tests.map((file) => `await import('./${file}');`),
    ].join('\n'),
    resolveDir: folder,
  },
  outfile: `${folder}/mutation-tests.mjs`,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  plugins: [fewCases, mochaForNode],
  logLevel: 'error',
});
