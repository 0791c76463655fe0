/** The dev server: the repository as it is, with the demo as its start page. The package is built by scripts/build.mjs. */
import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  appType: 'mpa',
  json: { namedExports: false },
  optimizeDeps: { entries: ['demo/**/*.html'] },
  plugins: [startPage],
  // By number: a bare container need not resolve the name localhost.
  server: { host: '127.0.0.1', open: hasDesktop && !process.env['CI'] ? START_PAGE : false },
});
