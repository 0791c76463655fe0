/**
 * A @web/test-runner plugin: some scripts of demo pages are served as one bundle, made at its first request. Those in TSX,
 * since React is CommonJS, which no browser loads as it is; and those of pages that tests open again and again, which
 * otherwise ask for more than a hundred modules each time.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const BUNDLED = /^\/demo\/([\w-]+\.tsx|(embed|explorer|classroom|themes\/house)\.ts)$/;

const root = fileURLToPath(new URL('..', import.meta.url));

async function bundle(script) {
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    json: { namedExports: false },
    build: {
      target: 'es2022',
      write: false,
      minify: false,
      rolldownOptions: { input: path.join(root, script), output: { format: 'es', codeSplitting: false } },
    },
  });
  return output[0].code;
}

export function bundledPages() {
  const bundles = new Map();
  return {
    name: 'bundled-pages',
    // TypeScript calls it by the name of what it compiles to.
    resolveImport: ({ source }) => (/^\.\/.*\.jsx$/.test(source) ? source.replace(/jsx$/, 'tsx') : undefined),
    resolveMimeType: ({ path: script }) => (BUNDLED.test(script) ? 'js' : undefined),
    async serve({ path: script }) {
      if (!BUNDLED.test(script)) return undefined;
      if (!bundles.has(script)) bundles.set(script, bundle(script));
      return { body: await bundles.get(script), type: 'js' };
    },
  };
}
