/**
 * Bundles the tests of `src/core` for `npm run mutate`: one file starts far faster than forty. Runs where Stryker has put
 * the mutants; tests of Node's own runner get mocha's functions, which have the same names.
 *
 * For each mutant the modules of `src` that a test file imports are loaded anew, with the mutant switched on: what a module
 * works out as it loads (tables, patterns) is mutated too, and nothing that was remembered without it answers. While Stryker
 * asks which test reaches which mutant, that is done before every test.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const folder = 'test/core';
const outfile = `${folder}/mutation-tests.mjs`;
/** Not those that try everything: what they alone would notice has no test of its own. The long ones of Node's last. */
const tests = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts') && !/^(?:hostile|joules)\./.test(file))
  .sort((a, b) => a.includes('.node.') - b.includes('.node.'));

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

const { outputFiles, metafile } = await build({
  stdin: {
    contents: [
      `import fc from 'fast-check';`,
      `fc.configureGlobal({ seed: 20261124, numRuns: 10 });`,
      ...tests.map((file) => `await loadTests('${folder}/${file}', () => import('./${file}'));`),
      'forgetLoading();',
    ].join('\n'),
    resolveDir: folder,
  },
  outfile,
  write: false,
  metafile: true,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  plugins: [fewCases, mochaForNode],
  logLevel: 'error',
});

/** The modules of `src` that a file imports, and those that they import. */
function importsOf(file, found = new Set()) {
  for (const { path } of metafile.inputs[file].imports) {
    if (found.has(path) || !/^(?:src|test)\//.test(path)) continue;
    found.add(path);
    importsOf(path, found);
  }
  return [...found].filter((path) => path.startsWith('src/'));
}

/** Takes the place of esbuild's `__esm`, which wraps a module so that it is loaded once. */
const reloading = `
const modules = new Map();
const importsOf = ${JSON.stringify(Object.fromEntries(tests.map((file) => [`${folder}/${file}`, importsOf(`${folder}/${file}`)])))};
var __esm = (module) => {
  const [name] = Object.keys(module);
  let isLoaded = false;
  let result;
  const load = () => {
    if (!isLoaded) {
      isLoaded = true;
      result = module[name]();
    }
    return result;
  };
  modules.set(name, { load, forget: () => void (isLoaded = false) });
  return load;
};
const fresh = new Set();
function reload(file) {
  if (fresh.has(file)) return;
  if (globalThis.__stryker__?.activeMutant !== undefined) fresh.add(file);
  const imported = importsOf[file].map((name) => modules.get(name)).filter(Boolean);
  for (const { forget } of imported) forget();
  for (const { load } of imported) load();
}
before(() => fresh.clear());
async function loadTests(file, load) {
  const { describe } = globalThis;
  globalThis.describe = (...args) => {
    const suite = describe(...args);
    if (suite.parent.root) suite.beforeEach(() => reload(file));
    return suite;
  };
  await load();
  globalThis.describe = describe;
}
/** What ran while the tests were loaded runs again, with each of them: it is none of Stryker's static mutants. */
function forgetLoading() {
  const { mutantCoverage } = globalThis.__stryker__ ?? {};
  if (mutantCoverage) mutantCoverage.static = {};
}
`;

const ESM = /^var __esm = [^]*?\n\};\n/m;
const [{ text }] = outputFiles;
if (!ESM.test(text)) throw new Error('esbuild wraps modules in another way: no module would be loaded anew');
writeFileSync(
  outfile,
  text.replace(ESM, () => reloading),
);
