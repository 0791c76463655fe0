/**
 * `npm run build` makes `dist/`: `esm/` mirrors `src/` as ES modules with types and leaves lit and d3 to the reader's
 * bundler; each file of `cdn/` is a whole program for one script tag, each of `cdn/words/` a language to register with
 * it, of `cdn/languages/` the same as a script tag, and `cdn/embed.html` the page for frames; `cli/` the command line in
 * one file, `classroom.html` the explorer's page in one file, and in each further language; `custom-elements.json`
 * describes the elements.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build } from 'vite';
import { packDataset } from '../data/pack-dataset.ts';
import { cardStyles } from '../src/element/everyday-equivalents.styles.ts';
import { translations as explorerTranslations } from '../src/words/explorer/translations.ts';
import * as translations from '../src/words/translations.ts';
import { buildClassrooms } from './classroom.mjs';
import { writeEditorData } from './editor-data.mjs';
import { besideScripts, copyPages, writeLanguageScript } from './embed-page.mjs';
import { hashFiles } from './integrity.mjs';
import { minifyStyles } from './minify-styles.mjs';
import { minifyTemplates } from './minify-templates.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies, optionalDependencies, peerDependencies, license, version } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
);

const packages = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
const isDependency = (id) => packages.some((name) => id === name || id.startsWith(`${name}/`));

const entriesIn = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`);

const ESM_ENTRIES = [
  ...['src/index.ts', 'src/badge.ts', 'src/explorer.ts', 'src/api.ts', 'src/core/index.ts'],
  ...['src/static/index.ts', 'src/static/png.ts', 'src/ssr.ts', 'src/hydrate.ts'],
  ...entriesIn('src/words'),
  ...entriesIn('src/frameworks'),
];
const CDN_ENTRIES = {
  'everyday-equivalents': 'src/index.ts',
  badge: 'src/badge.ts',
  explorer: 'src/explorer.ts',
  hydrate: 'src/hydrate.ts',
};

const shared = {
  configFile: false,
  root,
  logLevel: 'warn',
  // As an object and not as JSON.parse('…'): smaller, and readable in the ES modules.
  json: { namedExports: false, stringify: false },
};

/** The compiler's own modules, such as the one that applies decorators, come under a path with its version. */
const modulePath = ({ name }) =>
  name.startsWith('_virtual/') ? `runtime/${path.posix.basename(name)}.js` : '[name].js';

const buildModules = () =>
  build({
    ...shared,
    build: {
      target: 'es2022',
      outDir: 'dist/esm',
      // Readable as it is: a map would be longer than the module.
      minify: false,
      lib: { entry: ESM_ENTRIES, formats: ['es'] },
      rolldownOptions: {
        external: isDependency,
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: modulePath },
      },
    },
  });

/** One file, so that the command starts without looking for its parts; the renderer of pictures stays optional. */
const buildCommand = () =>
  build({
    ...shared,
    build: {
      target: 'node20',
      outDir: 'dist/cli',
      emptyOutDir: false,
      minify: false,
      lib: { entry: 'src/cli/bin.ts', formats: ['es'], fileName: () => 'everyday-equivalents.js' },
      rolldownOptions: {
        external: (id) => id.startsWith('node:') || id === '@resvg/resvg-js',
        output: { codeSplitting: false },
      },
    },
  });

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

/** Weighs 2 % less than the bundler's own minifier: it also inlines and drops across the whole file. */
const terser = (banner) => ({
  name: 'terser',
  async renderChunk(code) {
    const { code: minified, map } = await minify(code, {
      module: true,
      ecma: 2022,
      compress: { passes: 3, keep_fargs: false, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
      format: { preamble: banner, comments: false },
      sourceMap: true,
    });
    return { code: minified, map };
  },
});

/** One build per file: only so does each hold everything it needs. */
const buildScript = (name, entry, ...plugins) =>
  build({
    ...shared,
    plugins: [...plugins, packedDataset, minifyStyles, name !== 'hydrate' && minifyTemplates],
    build: {
      target: 'es2022',
      outDir: 'dist/cdn',
      emptyOutDir: false,
      sourcemap: true,
      license: { fileName: `${name}.licenses.md` },
      lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
      rolldownOptions: {
        plugins: [terser(`/*! Everyday Equivalents ${version}, ${license}; what it bundles: ${name}.licenses.md */`)],
        output: { minify: false, codeSplitting: false },
        // What d3-array makes for its own exports when it loads, asked for or not.
        treeshake: { manualPureFunctions: ['bisector', 'Blur2'] },
        checks: { pluginTimings: false },
      },
    },
  });

const BANNER = `/*! Everyday Equivalents ${version}, ${license} */`;
const TAGS = Object.values(translations).map(({ tag }) => tag);
const EXPLORER_TAGS = Object.keys(explorerTranslations);

/** A file of words for a page to register: of the card, or of the explorer, which has those of the card in it. */
const buildWords = (name) =>
  build({
    ...shared,
    build: {
      target: 'es2022',
      outDir: 'dist/cdn/words',
      emptyOutDir: false,
      lib: { entry: { [name]: `src/words/${name}.ts` }, formats: ['es'], fileName: () => `${name}.js` },
      rolldownOptions: {
        plugins: [terser(BANNER)],
        output: { minify: false },
      },
    },
  });

function run(tool, ...args) {
  const { status } = spawnSync(path.join(root, 'node_modules/.bin', tool), args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')} failed`);
}

const missing = ESM_ENTRIES.filter((file) => !existsSync(path.join(root, file)));
if (missing.length > 0) throw new Error(`An entry of the package is missing: ${missing.join(', ')}`);

rmSync(path.join(root, 'dist'), { recursive: true, force: true });
await buildModules();
for (const [name, entry] of Object.entries(CDN_ENTRIES)) await buildScript(name, entry);
for (const tag of TAGS) await buildWords(tag);
for (const tag of EXPLORER_TAGS) await buildWords(`explorer/${tag}`);
for (const language of Object.values(translations)) writeLanguageScript(language, BANNER);
await buildScript('embed', 'demo/embed.ts', besideScripts(TAGS));
await copyPages();
buildClassrooms(await Promise.all(Object.values(explorerTranslations).map((load) => load())));
await buildCommand();
// What `renderCard({ stylesheet })` links where a policy blocks styles in the page.
writeFileSync(path.join(root, 'dist/cdn/everyday-equivalents.css'), cardStyles.map(({ cssText }) => cssText).join(''));
// What a page that pins a file writes beside its address.
const integrity = Object.fromEntries(
  Object.entries(hashFiles(path.join(root, 'dist/cdn'))).filter(([file]) => /\.(js|css)$/.test(file)),
);
writeFileSync(path.join(root, 'dist/cdn/integrity.json'), `${JSON.stringify({ version, integrity }, null, 2)}\n`);
run('tsc', '-p', 'tsconfig.build.json');
// By tsx, since its configuration reads sources in TypeScript.
const analyser = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
run('tsx', analyser, 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
writeEditorData(path.join(root, 'dist'));
