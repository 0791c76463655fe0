import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { ensureBuilt } from '../package/built-package.js';
import { openChromium, serveFolder, type Site } from './chromium.js';

let folder = '';
let site: Site;
let browser: Browser;

/** Notes, before any script of the page, what its policy blocks, what moves, and which node the server wrote. */
const WATCH = `
  const seen = { violations: [], shift: 0, served: null };
  window.seen = seen;
  document.addEventListener('securitypolicyviolation', (event) => seen.violations.push(event.violatedDirective));
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (seen.shift += value)))
    .observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((_, observer) => {
    seen.served = document.querySelector('everyday-equivalents')?.shadowRoot?.querySelector('article');
    if (seen.served) observer.disconnect();
  }).observe(document, { childList: true, subtree: true });`;

/** What stands in the card as a reader sees it. */
const READ = `(() => {
  const root = document.querySelector('everyday-equivalents').shadowRoot;
  const places = [...root.querySelectorAll('.places li')].filter((one) => one.getClientRects().length);
  const tops = places.map((one) => one.getBoundingClientRect().y);
  return {
    sentences: [...root.querySelectorAll('[part="sentence"]')].map((one) => one.textContent.replaceAll('\\u00a0', ' ')),
    articles: root.querySelectorAll('article').length,
    // Three comparisons and the mark of the kind.
    icons: root.querySelectorAll('svg.icon path').length / 2,
    isFallbackInside: document.querySelector('everyday-equivalents > .everyday-equivalents') !== null,
    isOrdered: tops.length > 3 && tops.every((y, at) => at === 0 || y > tops[at - 1]),
    border: getComputedStyle(root.querySelector('.card')).borderTopWidth,
    violations: window.seen?.violations ?? [],
    shift: window.seen?.shift ?? 0,
    isServed: root.querySelector('article') === window.seen?.served,
  };
})()`;

interface Reading {
  sentences: string[];
  articles: number;
  icons: number;
  isFallbackInside: boolean;
  isOrdered: boolean;
  border: string;
  violations: string[];
  shift: number;
  isServed: boolean;
}

async function open(name: string, { script = true, width = 1000 } = {}): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => problems.push(message.text()));
  await page.setViewport({ width, height: 900 });
  await page.setJavaScriptEnabled(script);
  if (script) await page.evaluateOnNewDocument(WATCH);
  await page.goto(`${site.url}/${name}`, { waitUntil: 'networkidle0' });
  return { page, problems };
}

const read = (page: Page): Promise<Reading> => page.evaluate(READ) as Promise<Reading>;

describe('an article built with Eleventy', () => {
  before(async () => {
    await ensureBuilt();
    folder = mkdtempSync(path.join(tmpdir(), 'eleventy-'));
    const eleventy = path.resolve('node_modules/.bin/eleventy');
    const args = ['--quiet', '--config=eleventy.config.js', `--output=${folder}`];
    const { status, stderr } = spawnSync(eleventy, args, { cwd: 'demo/eleventy', encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    site = await serveFolder(folder);
    browser = await openChromium();
  });

  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has the sentence in its HTML twice: in the shadow root, and as the fallback', () => {
    const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
    assert.match(html, /<everyday-equivalents lang="en-GB" model="llama3\.1:70b" queries="1000"><template shadowroot/);
    assert.match(html, /<\/template>.*<div class="everyday-equivalents" lang="en" dir="ltr">/s);
  });

  it('is read with script switched off, with its styles', async () => {
    const { page } = await open('index.html', { script: false });
    // Script of the page is off; the test's own still reads.
    const card = await read(page);
    assert.equal(card.articles, 1);
    assert.match(card.sentences[0]!, /1,000 queries to Llama 3\.1 70B use about 46 Wh/);
    assert.equal(card.isOrdered, true);
    assert.equal(card.icons, 4);
    assert.equal(card.isFallbackInside, true);
    assert.equal(card.border, '3px');
    await page.close();
  });

  for (const width of [1000, 360]) {
    it(`is taken over at ${width} px without a flash, a shift or a violation of its policy`, async () => {
      const { page, problems } = await open('index.html', { width });
      const card = await read(page);
      assert.deepEqual(problems, []);
      assert.deepEqual(card.violations, []);
      assert.equal(card.articles, 1);
      assert.equal(card.icons, 4);
      assert.equal(card.isFallbackInside, true);
      assert.equal(card.isServed, true, 'the nodes of the server are still there');
      assert.equal(card.shift, 0);
      assert.equal(card.isOrdered, true, 'the places of the ladder stand in their order');
      await page.close();
    });
  }

  it('works on after it was taken over', async () => {
    const { page } = await open('index.html');
    await page.evaluate(`(() => {
      const card = document.querySelector('everyday-equivalents');
      card.setAttribute('queries', '10');
      return card.updateComplete;
    })()`);
    const { sentences, articles } = await read(page);
    assert.equal(articles, 1);
    assert.match(sentences[0]!, /^\s*10 queries .* 0\.46 Wh/);
    await page.close();
  });

  it('is replaced by the plain script, and says nothing twice', async () => {
    const { page, problems } = await open('replaced.html');
    const card = await read(page);
    assert.deepEqual(problems, []);
    assert.equal(card.articles, 1);
    assert.equal(card.sentences.length, 1);
    assert.equal(card.isServed, false);
    assert.equal(card.shift, 0);
    await page.close();
  });

  for (const width of [1000, 360]) {
    it(`shows the static form at once at ${width} px, and moves nothing when a late script makes it a card`, async () => {
      const { page, problems } = await open('plain.html', { width });
      const card = await read(page);
      assert.deepEqual(problems, []);
      assert.deepEqual(card.violations, []);
      assert.equal(card.articles, 1);
      assert.match(card.sentences[0]!, /46 Wh/);
      assert.equal(card.shift, 0);
      await page.close();
    });
  }

  it('keeps the static form with script switched off', async () => {
    const { page } = await open('plain.html', { script: false });
    const text = (await page.evaluate(`document.querySelector('everyday-equivalents').innerText`)) as string;
    assert.match(text.replaceAll('\u00a0', ' '), /^1,000 queries to Llama 3\.1 70B use about 46 Wh/);
    await page.close();
  });
});
