/**
 * The pages of `demo/` as `demo/site/` makes them: a plugin for vite, which serves and builds them, and one for the
 * test runner. What makes them is loaded once: restart after a change of `demo/site/` or of a description in `src/element/`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli as analyse } from '@custom-elements-manifest/analyzer/cli.js';
import { register, tsImport } from 'tsx/esm/api';

const root = fileURLToPath(new URL('..', import.meta.url));
const demo = path.join(root, 'demo');

const once = (make) => {
  let made;
  return () => (made ??= make());
};

/** What `npm run manifest` writes, without writing it. */
export const describeElements = once(async () => {
  // Its configuration reads sources in TypeScript.
  const unregister = register();
  try {
    const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
    return await analyse({ argv, cwd: root, noWrite: true });
  } finally {
    await unregister();
  }
});

const load = once(() => tsImport('../demo/site/render-page.ts', import.meta.url));

function readIntegrity() {
  try {
    return readFileSync(path.join(root, 'dist/cdn/integrity.json'), 'utf8');
  } catch {
    return undefined; // The package is not built.
  }
}

/** A page by its file in `demo/`, as readers get it. */
export async function renderSitePage(file, source = readFileSync(path.join(demo, file), 'utf8'), allowed = {}) {
  const [{ renderPage }, manifest] = await Promise.all([load(), describeElements()]);
  return renderPage(source, file, { manifest, integrity: readIntegrity(), allowed });
}

/** The first paint waits for styles and not for modules, so the styles are asked for first: vite writes them last of the head. */
function stylesFirst(html) {
  const links = html.match(/^ *<link rel="stylesheet".*\n/gm) ?? [];
  const without = links.reduce((text, link) => text.replace(link, ''), html);
  return without.replace(
    /^ *<(script type="module"|link rel="modulepreload"|\/head>)/m,
    (first) => links.join('') + first,
  );
}

/** For vite. */
export function sitePages() {
  let allowed;
  return {
    name: 'site-pages',
    configResolved({ command }) {
      allowed = command === 'serve' ? { 'connect-src': ['ws:'] } : {};
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { filename }) => renderSitePage(path.relative(demo, filename), html, allowed),
    },
  };
}

/** For vite's build, beside the plugin above. */
export const stylesBeforeModules = () => ({
  name: 'styles-before-modules',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: stylesFirst },
});

/** For @web/test-runner, whose tests bring axe into the pages. */
export const sitePagesInTests = () => ({
  name: 'site-pages',
  async transform({ path: page, body }) {
    const [, file] = /^\/demo\/([\w/-]+\.html)$/.exec(page) ?? [];
    return file && typeof body === 'string'
      ? { body: await renderSitePage(file, body, { 'trusted-types': ['axe'] }) }
      : undefined;
  },
});
