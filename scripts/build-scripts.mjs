/** Builds the files for script tags, each a whole program, and the words to register with them. */
import { readFileSync } from 'node:fs';
import { minify as swc } from '@swc/core';
import { minify as terser } from 'terser';
import { build } from 'vite';
import { packDataset } from '../data/pack-dataset.ts';
import { manifest, shared } from './build-settings.mjs';
import { leanLit } from './lean-lit.mjs';
import { minifyStyles } from './minify-styles.mjs';
import { minifyTemplates } from './minify-templates.mjs';

const { license, version } = manifest;

/** What stands first in a file that bundles nothing of others. */
export const BANNER = `/*! Everyday Equivalents ${version}, ${license} */`;

/** A file for a script tag holds the dataset by columns. */
const packedDataset = {
  name: 'packed-dataset',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('/data/dataset.json')) return undefined;
    const packed = packDataset(JSON.parse(readFileSync(id, 'utf8')));
    const code = `import { unpackDataset } from './unpack-dataset.ts';
      export default unpackDataset(${JSON.stringify(packed)});`;
    return { code, moduleType: 'js' };
  },
};

/** What both minifiers are told of this code. Not swc's `unsafe_arrows`: it makes arrows of functions that use `arguments`. */
const COMPRESS = { passes: 3, inline: 1, keep_fargs: false, pure_getters: true };

/**
 * Weighs 3 % less than the bundler's own minifier: terser inlines and drops across the whole file, and swc finds as much
 * again in what terser leaves as either misses alone. Names are shortened once, at the end.
 */
const minify = (banner) => ({
  name: 'minify',
  async renderChunk(code) {
    const terse = await terser(code, {
      module: true,
      ecma: 2022,
      compress: { ...COMPRESS, unsafe_arrows: true, unsafe_methods: true },
      mangle: false,
      format: { comments: false },
      sourceMap: true,
    });
    const { code: minified, map } = await swc(terse.code, {
      module: true,
      ecma: 2022,
      // What terser leaves a function stays one: it weighs no less as an arrow made at each call.
      compress: { ...COMPRESS, inline: 0 },
      mangle: true,
      format: { comments: false, preamble: `${banner}\n` },
      sourceMap: { content: terse.map },
    });
    return { code: minified, map };
  },
});

/** One build per file: only so does each hold everything it needs. */
export const buildScript = (name, entry, ...plugins) =>
  build({
    ...shared,
    plugins: [...plugins, packedDataset, leanLit, minifyStyles, name !== 'hydrate' && minifyTemplates],
    build: {
      target: 'es2022',
      outDir: 'dist/cdn',
      emptyOutDir: false,
      // The package has no room for a map of `hydrate`: it is the card's modules over again, with Lit's support before them.
      // `embed` is a page of code around the file of the card.
      sourcemap: !['hydrate', 'embed'].includes(name),
      license: { fileName: `${name}.licenses.md` },
      lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
      rolldownOptions: {
        plugins: [minify(`/*! Everyday Equivalents ${version}, ${license}; what it bundles: ${name}.licenses.md */`)],
        output: { minify: false, codeSplitting: false },
        // What d3-array makes for its own exports when it loads, asked for or not.
        treeshake: { manualPureFunctions: ['bisector', 'Blur2'] },
        checks: { pluginTimings: false },
      },
    },
  });

/** A file of words for a page to register: of the card, or of the explorer, which has those of the card in it. */
export const buildWords = (name) =>
  build({
    ...shared,
    build: {
      target: 'es2022',
      outDir: 'dist/cdn/words',
      emptyOutDir: false,
      lib: { entry: { [name]: `src/words/${name}.ts` }, formats: ['es'], fileName: () => `${name}.js` },
      rolldownOptions: {
        plugins: [minify(BANNER)],
        output: { minify: false },
      },
    },
  });
