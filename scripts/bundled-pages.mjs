/**
 * A @web/test-runner plugin: the script of a demo page in TSX is served as one bundle, since React is CommonJS, which no
 * browser loads as it is. Made once for each script, at its first request.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

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
    resolveMimeType: ({ path: script }) => (script.endsWith('.tsx') ? 'js' : undefined),
    async serve({ path: script }) {
      if (!/^\/demo\/[\w-]+\.tsx$/.test(script)) return undefined;
      if (!bundles.has(script)) bundles.set(script, bundle(script));
      return { body: await bundles.get(script), type: 'js' };
    },
  };
}
