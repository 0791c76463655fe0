/**
 * The dev server: the repository as it is, with the site in `demo/` as its start page; and `npm run site`, which builds
 * that site into `dist/site`. The package is built by scripts/build.mjs.
 */
import { defineConfig, type Plugin } from 'vite';
import { PAGES } from './demo/site/pages.js';
import { sitePages, stylesBeforeModules } from './scripts/site-pages.mjs';

const START_PAGE = '/demo/';

/** A server or container has no browser to open, and trying prints a stack trace. */
const hasDesktop =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

const startPage: Plugin = {
  name: 'start-page',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url !== '/') return next();
      response.writeHead(302, { Location: START_PAGE }).end();
    });
    const printUrls = server.printUrls.bind(server);
    server.printUrls = () => {
      printUrls();
      const base = server.resolvedUrls?.local[0];
      if (base) server.config.logger.info(`  ➜  Demo:    ${new URL(START_PAGE, base).href}`);
    };
  },
};

export default defineConfig(({ command }) => ({
  appType: 'mpa',
  ...(command === 'build' ? { root: 'demo', base: './' } : {}),
  build: {
    target: 'es2022',
    outDir: '../dist/site',
    emptyOutDir: true,
    // The polyfill would fetch, which the policy of the pages forbids; and what a script loads later it asks for itself, for
    // a list of links costs a phone more than it saves.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, modules, { hostType }) => (hostType === 'html' ? modules : []),
    },
    // The chats hold other projects' frameworks.
    chunkSizeWarningLimit: 600,
    rolldownOptions: { input: PAGES.map(({ file }) => `demo/${file}`), checks: { pluginTimings: false } },
  },
  json: { namedExports: false },
  optimizeDeps: { entries: ['demo/**/*.html'] },
  plugins: [startPage, sitePages(), stylesBeforeModules()],
  // By number: a bare container need not resolve the name localhost.
  server: {
    host: '127.0.0.1',
    open: hasDesktop && !process.env['CI'] ? START_PAGE : false,
    // What is built while a page is open is no reason to load it again.
    watch: { ignored: ['**/dist/**', '**/coverage/**'] },
  },
}));
