/** A page of its own for a bench: one script in one bundle, on a server of its own, in a Chromium that can collect garbage. */
import { createServer } from 'node:http';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browsers.mjs';

/** Opens the page once its script has set `globalThis.bench`. */
export async function openBench(script) {
  const { outputFiles } = await build({
    entryPoints: [script],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
  });

  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? outputFiles[0].text : '<!doctype html><html lang="en"><script type="module" src="bench.js"></script>',
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    // A loop of an hour's updates is one call.
    protocolTimeout: 1_200_000,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--js-flags=--expose-gc'],
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'load' });
  await page.waitForFunction('globalThis.bench');

  async function close() {
    await browser.close();
    server.close();
  }
  return { page, close };
}
