/** The site as `npm run site` builds it. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import type { Browser } from 'puppeteer-core';
import { PAGES } from '../../demo/site/pages.js';
import { openChromium, openWatched, serveFolder, type Site } from './chromium.js';

const folder = mkdtempSync(path.join(tmpdir(), 'site-'));

let site: Site;
let browser: Browser;

before(async () => {
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  site = await serveFolder(folder, 0);
  browser = await openChromium();
});
after(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

for (const { file, isBare } of PAGES) {
  describe(`${file} of the built site`, () => {
    it('has all that its head asks for', () => {
      const asked = [...read(file).matchAll(/<(?:link|script)\b[^>]* (?:href|src)="([^"]+)"/g)].map(([, url]) => url!);
      assert.deepEqual(
        asked.filter((url) => !existsSync(path.join(folder, path.dirname(file), url))),
        [],
      );
    });

    it('opens under its policy, with nothing in the console but what a value of it is to warn of', async () => {
      const { page, problems } = await openWatched(browser, `${site.url}/${file}`);
      await page.close();
      assert.deepEqual(
        problems.filter((problem) => !problem.startsWith('<everyday-equivalents')),
        [],
      );
    });

    it('has its styles, asked for before its modules', () => {
      const html = read(file);
      const styles = [...html.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(({ 1: url, index }) => ({
        css: readFileSync(path.join(folder, path.dirname(file), url!), 'utf8'),
        index,
      }));
      const css = styles.map((style) => style.css).join('');
      const firstModule = html.search(/<script type="module"|<link rel="modulepreload"/);
      assert.match(css, isBare ? /:root\s*\{|body\s*\{/ : /\.site-head\b/);
      if (firstModule >= 0) assert.ok(styles.every(({ index }) => index < firstModule));
    });
  });
}

describe('a chat of the built site', () => {
  for (const [file, field] of [
    ['deep-chat.html', 'deep-chat >>> [deep-chat-placeholder-text="Ask anything"]'],
    ['react-chat.html', 'form button:not(:disabled)'],
  ] as const) {
    it(`is there to be asked, on ${file}`, async () => {
      const { page } = await openWatched(browser, `${site.url}/${file}`);
      assert.ok(await page.$(field));
      await page.close();
    });
  }
});
