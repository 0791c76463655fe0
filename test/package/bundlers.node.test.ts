import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { build as buildWithEsbuild } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { build as buildWithVite } from 'vite';
import webpack from 'webpack';
import { openChromium, openWatched, serveFolder, type Site } from '../pages/chromium.js';
import { DEPENDENCIES, installPacked, withDependencies } from './packed-package.js';

const ENTRY = `
  import 'everyday-equivalents';
  import 'everyday-equivalents/badge';
  import { registerLanguage } from 'everyday-equivalents/badge';
  import { fr } from 'everyday-equivalents/words/fr';
  registerLanguage(fr);`;

const CORE = `
  import { explain } from 'everyday-equivalents/core';
  console.log(explain({ model: 'llama3.1:70b' }).status);`;

const page = (head: string) => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><title>Bundle</title><link rel="icon" href="data:,">${head}</head><body>
  <everyday-equivalents model="llama3.1:70b" queries="1000"></everyday-equivalents>
  <everyday-equivalents-badge id="en" model="llama3.1:70b"></everyday-equivalents-badge>
  <everyday-equivalents-badge id="fr" lang="fr" model="llama3.1:70b"></everyday-equivalents-badge>
  </body></html>`;

/** The lines of the card and the badges once they have their answers. */
const READ = `(async () => {
  const tags = ['everyday-equivalents', 'everyday-equivalents-badge'];
  for (const tag of tags) if (!customElements.get(tag)) throw new Error(tag + ' is not defined');
  const elements = [...document.querySelectorAll(tags.join())];
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  const textOf = ({ shadowRoot }) => shadowRoot.querySelector('[part="sentence"]') ?? shadowRoot;
  return elements.map((element) => textOf(element).textContent.replace(/\\s+/g, ' ').trim());
})()`;

let folder = '';
let site: Site;
let browser: Browser;

const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);

async function assertDraws(name: string, head = '<script type="module" src="bundle.js"></script>'): Promise<void> {
  mkdirSync(path.join(folder, name), { recursive: true });
  write(`${name}/index.html`, page(head));
  const { page: tab, problems } = await openWatched(browser, `${site.url}/${name}/`);
  const [card, english, french] = (await tab.evaluate(READ)) as string[];
  // 1000 x 0.0464422 Wh = 46.4 Wh; one is 0.046 Wh.
  assert.match(card!, /^1,000 queries to Llama 3\.1 70B use about 46 Wh/);
  assert.match(english!, /^about 0\.046 Wh, 17 seconds of an LED bulb/);
  assert.match(french!, /^environ 0,046 Wh/);
  assert.deepEqual(problems, []);
  await tab.close();
}

/** Where a browser finds installed modules, as Node finds them for one: what a page without a bundler says in its import map. */
function importMap(): string {
  const packages = withDependencies(DEPENDENCIES);
  const ours = ['', '/badge', '/words/fr'].map((entry) => `everyday-equivalents${entry}`);
  const script = `
    const addressOf = (name) => new URL(import.meta.resolve(name)).pathname.replace(/^.*(?=\\/node_modules\\/)/, '');
    console.log(JSON.stringify(process.argv.slice(2).map((name) => [name, addressOf(name)])));`;
  write('resolve.mjs', script);
  const names = [...ours, ...packages.filter((name) => !name.startsWith('@types/'))];
  const args = ['--conditions=browser', 'resolve.mjs', ...names];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  assert.equal(stderr, '');
  const folders = packages.map((name) => [`${name}/`, `/node_modules/${name}/`]);
  const imports: unknown = Object.fromEntries([...(JSON.parse(stdout) as [string, string][]), ...folders]);
  return JSON.stringify({ imports });
}

describe('the packed package', () => {
  before(async () => {
    folder = await installPacked(DEPENDENCIES);
    write('entry.js', ENTRY);
    write('core.js', CORE);
    site = await serveFolder(folder, 0);
    browser = await openChromium();
  });

  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is drawn by a bundle of Vite', async () => {
    const output = { entryFileNames: 'bundle.js' };
    await buildWithVite({
      configFile: false,
      root: folder,
      logLevel: 'error',
      build: { outDir: 'vite', rolldownOptions: { input: 'entry.js', output } },
    });
    await assertDraws('vite');
  });

  it('is drawn by a bundle of webpack', async () => {
    const compiler = webpack({
      mode: 'production',
      context: folder,
      entry: './entry.js',
      output: { path: path.join(folder, 'webpack'), filename: 'bundle.js' },
      performance: false,
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    const { errors, warnings } = stats!.toJson({ all: false, errors: true, warnings: true });
    assert.deepEqual([errors, warnings], [[], []]);
    await assertDraws('webpack');
  });

  it('is drawn by a bundle of esbuild', async () => {
    const { errors, warnings } = await buildWithEsbuild({
      absWorkingDir: folder,
      entryPoints: ['entry.js'],
      outfile: 'esbuild/bundle.js',
      bundle: true,
      minify: true,
      format: 'esm',
      logLevel: 'silent',
    });
    assert.deepEqual([errors, warnings], [[], []]);
    await assertDraws('esbuild');
  });

  it('is drawn without a bundler, by an import map', async () => {
    const script = '<script type="module" src="/entry.js"></script>';
    await assertDraws('import-map', `<script type="importmap">${importMap()}</script>${script}`);
  });

  it('has a core that brings neither Lit nor D3 nor an element into a bundle', async () => {
    const { metafile } = await buildWithEsbuild({
      absWorkingDir: folder,
      entryPoints: ['core.js'],
      bundle: true,
      format: 'esm',
      metafile: true,
      write: false,
    });
    const others = Object.keys(metafile.inputs).filter(
      (file) => !/everyday-equivalents\/dist\/esm\/(api|dataset|core|data)\b/.test(file),
    );
    assert.deepEqual(others, ['core.js']);
  });
});
