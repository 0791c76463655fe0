/** The site as `npm run site` builds it. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { PAGES } from '../../demo/site/pages.js';

const folder = mkdtempSync(path.join(tmpdir(), 'site-'));

before(async () => {
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
});
after(() => {
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
