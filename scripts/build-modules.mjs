/** Builds what Node and bundlers import: `dist/esm` as modules, and the command line. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { manifest, root, shared } from './build-settings.mjs';

const { dependencies, optionalDependencies, peerDependencies } = manifest;
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

/** The compiler's own modules, such as the one that applies decorators, come under a path with its version. */
const modulePath = ({ name }) =>
  name.startsWith('_virtual/') ? `runtime/${path.posix.basename(name)}.js` : '[name].js';

export function buildModules() {
  const missing = ESM_ENTRIES.filter((file) => !existsSync(path.join(root, file)));
  if (missing.length > 0) throw new Error(`An entry of the package is missing: ${missing.join(', ')}`);
  return build({
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
}

/** One file, so that the command starts without looking for its parts; the renderer of pictures stays optional. */
export const buildCommand = () =>
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
