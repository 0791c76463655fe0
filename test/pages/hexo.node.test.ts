/** Each form of the card as the builder hands it out, pasted into a Markdown post of Hexo, with script on and off. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { ensureBuilt } from '../package/built-package.js';
import { openChromium, serveFolder, type Site } from './chromium.js';
import { snippetsFor } from './snippets-to-paste.js';

let folder = '';
let site: Site;
let browser: Browser;

/** Writes a post for each form and builds the site, with the files of the package in a folder of their version. */
function buildSite(): void {
  const { version, files, snippets } = snippetsFor('/');
  cpSync('demo/hexo', folder, { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  mkdirSync(path.join(folder, 'source/_posts'), { recursive: true });
  for (const [name, snippet] of Object.entries(snippets)) {
    const post = `---\ntitle: ${name}\n---\nBefore *it*.\n\n${snippet}\nAfter *it*.\n`;
    writeFileSync(path.join(folder, 'source/_posts', `${name}.md`), post);
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, 'source', name), text);
  const { status, stdout, stderr } = spawnSync('node', ['node_modules/hexo/bin/hexo', 'generate'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
  cpSync('dist/cdn', path.join(folder, 'public', version), { recursive: true });
  cpSync('demo/icon.svg', path.join(folder, 'public/icon.svg'));
}

before(async () => {
  await ensureBuilt();
  folder = mkdtempSync(path.join(tmpdir(), 'hexo-'));
  buildSite();
  site = await serveFolder(path.join(folder, 'public'));
  browser = await openChromium();
});

after(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(post: string, script = true): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => problems.push(message.text()));
  await page.setJavaScriptEnabled(script);
  await page.goto(`${site.url}/${post}/`, { waitUntil: 'load' });
  return { page, problems };
}

const readable = (text: unknown): string => String(text).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const pageText = async (page: Page): Promise<string> => readable(await page.evaluate('document.body.innerText'));
const ANSWER = /1,000 queries to Llama 3\.1 70B use about 46 Wh/;

describe('a Markdown post of Hexo', () => {
  it('passes every form on as it was pasted, but for links, which it opens in a window of their own', () => {
    const { snippets } = snippetsFor('/');
    for (const [name, snippet] of Object.entries(snippets)) {
      const html = readFileSync(path.join(folder, 'public', name, 'index.html'), 'utf8');
      const passedOn = html.replaceAll(/<a target="_blank" rel="noopener" href=/g, '<a href=');
      for (const line of snippet.trim().split('\n')) assert.ok(passedOn.includes(line), `${name}: ${line}`);
    }
  });

  it('draws the pinned script form, whose hashes fit', async () => {
    const { page, problems } = await open('script');
    await page.waitForSelector('everyday-equivalents >>> .card [part="sentence"]');
    const text = await page.$eval(
      'everyday-equivalents >>> .card',
      (card) => (card as { innerText: string }).innerText,
    );
    assert.match(readable(text), ANSWER);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('draws it in another language, by a script of its own', async () => {
    const { page, problems } = await open('french');
    await page.waitForFunction(`document.querySelector('everyday-equivalents').shadowRoot?.querySelector('[lang=fr]')`);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('gives the frame its height', async () => {
    const { page, problems } = await open('frame');
    await page.waitForFunction(`document.querySelector('iframe').height > 400`);
    assert.deepEqual(problems, []);
    await page.close();
  });

  for (const form of ['script', 'html']) {
    it(`has the answer of the ${form} form with script switched off`, async () => {
      const { page } = await open(form, false);
      assert.match(await pageText(page), ANSWER);
      await page.close();
    });
  }

  it('shows the picture, and says what is on it', async () => {
    const { page, problems } = await open('picture', false);
    const image = (await page.evaluate(
      `(({ naturalWidth, alt }) => ({ naturalWidth, alt }))(document.querySelector('img'))`,
    )) as { naturalWidth: number; alt: string };
    assert.equal(image.naturalWidth, 640);
    assert.match(readable(image.alt), ANSWER);
    assert.deepEqual(problems, []);
    await page.close();
  });
});
