import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import { bundledPages } from './scripts/bundled-pages.mjs';
import { engines, findBrowser } from './scripts/browsers.mjs';
import { contractSite } from './scripts/contract-site.mjs';
import { mediaEmulation } from './scripts/media-emulation.mjs';
import { sitePagesInTests } from './scripts/site-pages.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

const CHROMIUM_ARGS = [
  '--no-sandbox', // Chromium refuses to run as root with it.
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      launchOptions: { executablePath, args: CHROMIUM_ARGS },
      // A tab in the background gets no animation frames and no resize or intersection events; a window does.
      createPage: ({ browser }) => browser.newPage({ type: 'window' }),
    }),
  // By WebDriver BiDi, which needs no driver of its own.
  firefox: (executablePath) =>
    chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { browser: 'firefox', executablePath } }),
  webkit: webkitLauncher,
};

const isLive = process.stdout.isTTY && !process.env.CI;

export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'production'] },
  middleware: [contractSite()],
  plugins: [
    bundledPages(),
    sitePagesInTests(),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    mediaEmulation(),
    a11ySnapshotPlugin(),
  ],
  browsers: await Promise.all(engines.map(async (engine) => launchers[engine](await findBrowser(engine)))),
  // By number: where the name localhost does not resolve, coverage would be counted as nothing.
  hostname: '127.0.0.1',
  concurrentBrowsers: 1,
  concurrency: 2,
  // A busy or cold machine takes longer than the runner's defaults allow.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 60_000 } },
  staticLogging: !isLive,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: isLive })],
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['lcovonly', 'text-summary'],
    threshold: { lines: 80 },
  },
};
