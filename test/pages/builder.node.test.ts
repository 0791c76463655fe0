import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import * as translations from '../../src/words/translations.js';
import { ensureBuilt } from '../package/built-package.js';
import { sitePages } from '../../scripts/site-pages.mjs';
import { openChromium } from './chromium.js';

const TRANSLATED = Object.values(translations).map(({ tag }) => tag);

let server: ViteDevServer;
let browser: Browser;
let demo = '';

before(async () => {
  await ensureBuilt();
  server = await createServer({
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    plugins: [sitePages()],
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  demo = `${server.resolvedUrls!.local[0]}demo`;
  browser = await openChromium();
});

after(async () => {
  await browser.close();
  await server.close();
});

async function open(url: string): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(url, { waitUntil: 'networkidle0' });
  return { page, problems };
}

const ELEMENT = `document.querySelector('everyday-equivalents')`;
const CARD = `${ELEMENT}.shadowRoot.querySelector('.card')`;
/** What the card says, or its fallback where it has no card. */
const cardText = async (page: Page | Frame): Promise<string> =>
  ((await page.evaluate(`(${CARD} ?? ${ELEMENT}).textContent`)) as string)
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('demo/embed.html', () => {
  it('shows the card that its address asks for', async () => {
    const { page, problems } = await open(`${demo}/embed.html?model=llama3.1:70b&queries=1000&lang=en-GB&theme=dark`);
    assert.match(await cardText(page), /^1,000 queries to Llama 3\.1 70B use about 46 Wh/);
    assert.equal(await page.evaluate('document.documentElement.lang'), 'en-GB');
    assert.equal(await page.evaluate(`getComputedStyle(${CARD}).backgroundColor`), 'rgb(29, 26, 23)');
    assert.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgba(0, 0, 0, 0)');
    assert.deepEqual(problems, []);
    await page.close();
  });

  const BAD: [what: string, search: string, said: RegExp][] = [
    ['nothing', '', /model is missing/],
    ['no model', '?queries=10', /model is missing/],
    ['a model nobody knows', '?model=llama%209000', /no published figure for “llama 9000”/],
    ['a count that is none', '?model=ChatGPT&queries=1,000', /queries is "1,000"/],
    ['things that are none', '?model=ChatGPT&equivalents=unicorn', /equivalents/],
    ['a language and colours that are none', '?model=ChatGPT&lang=%22%3E&theme=%22%3E', /0\.34 Wh/],
    ['markup', '?model=%3Cimg%20src=x%20onerror=alert(1)%3E', /no published figure for “<img src=x/],
  ];
  for (const [what, search, said] of BAD) {
    it(`shows what is wrong with ${what}, and never nothing`, async () => {
      const { page, problems } = await open(`${demo}/embed.html${search}`);
      assert.match(await cardText(page), said);
      assert.deepEqual(problems, []);
      await page.close();
    });
  }

  it('tells its parent its height, by our name and by AMP’s', async () => {
    const { page } = await open(`${demo}/embed.css`);
    const told = (await page.evaluate(`new Promise((resolve) => {
      const told = [];
      const frame = Object.assign(document.createElement('iframe'), { width: 360, src: '${demo}/embed.html?model=ChatGPT' });
      addEventListener('message', ({ source, data }) => {
        if (source !== frame.contentWindow) return;
        told.push(data);
        if (told.length >= 2 && data.height > 400) resolve(told.slice(-2));
      });
      document.body.append(frame);
    })`)) as { type: string; sentinel?: string; height: number }[];
    assert.deepEqual(
      told.map(({ type }) => type),
      ['everyday-equivalents-height', 'embed-size'],
    );
    assert.equal(told[1]!.sentinel, 'amp');
    assert.equal(told[0]!.height, told[1]!.height);
    await page.close();
  });
});

describe('demo/builder.html', () => {
  const codeOf = (page: Page, id: string): Promise<string> =>
    page.evaluate(`document.querySelector('#${id} code').textContent`) as Promise<string>;

  it('shows the card at three widths as a reader comes near, each frame as high as its card', async () => {
    const { page, problems } = await open(`${demo}/builder.html`);
    const shown = () => page.frames().filter((frame) => frame.url().includes('embed.html'));
    assert.ok(shown().length < 3, 'a reader at the top has not come near to all');
    for (const figure of await page.$$('.previews figure')) {
      await figure.scrollIntoView();
      await page.waitForNetworkIdle();
    }
    const frames = shown();
    assert.equal(frames.length, 3);
    for (const frame of frames) {
      assert.match(await cardText(frame), /^1,000 queries to Llama 3\.1 70B/);
      const [frameHeight, cardHeight] = (await frame.evaluate(
        `[innerHeight, Math.ceil(${CARD}.getBoundingClientRect().height)]`,
      )) as [number, number];
      assert.equal(frameHeight, cardHeight);
    }
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('writes the version, the hash and the data of what it pins', async () => {
    const { page } = await open(`${demo}/builder.html`);
    const snippet = await codeOf(page, 'script');
    assert.match(
      snippet,
      /src="https:\/\/example\.org\/everyday-equivalents\/\d+\.\d+\.\d+\/everyday-equivalents\.js" integrity="sha384-[\w+/]{64}"/,
    );
    assert.match(snippet, /data-version="\d{4}-\d\d-\d\d"/);
    assert.match(snippet, /<div class="everyday-equivalents" lang="en" dir="ltr">/);
    assert.match(
      await codeOf(page, 'frame'),
      /<iframe src="https:\/\/example\.org\/everyday-equivalents\/\d+\.\d+\.\d+\/embed\.html\?model=/,
    );
    assert.match(await codeOf(page, 'html'), /^<div class="everyday-equivalents"/);
    assert.match(await codeOf(page, 'image'), /^<p><img src="everyday-equivalents\.svg" width="640"/);
    assert.match(await codeOf(page, 'cite'), /^ML\.ENERGY Initiative/);
    await page.select('#citation', 'bibtex');
    assert.match(await codeOf(page, 'cite'), /^@misc\{mlenergy2026,/);
    await page.close();
  });

  it('follows what an editor chooses, and says what is wrong', async () => {
    const { page } = await open(`${demo}/builder.html`);
    await page.select('#model', 'ChatGPT');
    await page.click('[value="live"]');
    const snippet = await codeOf(page, 'script');
    assert.match(snippet, /model="ChatGPT"/);
    assert.doesNotMatch(snippet, /integrity|data-version/);
    await page.$eval('#queries', (input) => ((input as unknown as { value: string }).value = ''));
    await page.type('#queries', '1,000');
    assert.match(
      (await page.evaluate(`document.querySelector('#problem').textContent`)) as string,
      /^The number of queries is "1,000"; right would be/,
    );
    await page.close();
  });

  it('gives nothing to copy while a value is wrong, and says why beside each button', async () => {
    const { page } = await open(`${demo}/builder.html`);
    const refused = (): Promise<unknown> =>
      page.evaluate(`[...document.querySelectorAll('.snippet')].map((section) => [
        section.querySelector('.copy').getAttribute('aria-disabled'),
        section.querySelector('.reason').textContent,
      ])`);
    await page.$eval('#base', (input) => ((input as unknown as { value: string }).value = ''));
    await page.type('#base', 'example.org');
    const reason =
      'Nothing to copy. Where the files stand is “example.org”; right would be a web address with https://.';
    assert.deepEqual(await refused(), Array(5).fill(['true', reason]));
    assert.match(await codeOf(page, 'script'), /^<script type="module" src="https:\/\/example\.org/);
    await page.focus('#script .copy');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(`document.querySelector('#script .said').textContent`), '');
    await page.$eval('#base', (input) => ((input as unknown as { value: string }).value = ''));
    await page.type('#base', 'https://example.org/ee');
    assert.deepEqual(await refused(), Array(5).fill(['false', '']));
    await page.close();
  });

  it('writes every language, and shows it in the previews', { timeout: 120_000 }, async () => {
    const { page, problems } = await open(`${demo}/builder.html`);
    const tags = (await page.evaluate(`[...document.querySelector('#lang')].map(({ value }) => value)`)) as string[];
    assert.deepEqual(
      tags.filter((tag) => !tag.startsWith('en')),
      TRANSLATED,
    );
    for (const tag of TRANSLATED) {
      await page.select('#lang', tag);
      const snippet = await codeOf(page, 'script');
      assert.match(snippet, new RegExp(`/languages/${tag}\\.js" integrity="sha384-[\\w+/]{64}"`));
      assert.match(snippet, new RegExp(`<div class="everyday-equivalents" lang="${tag}"`));
    }
    const frame = await page.waitForFrame((one) => one.url().includes('lang=zh'));
    // Asked from here: what polls inside the frame is a script that its policy forbids.
    const spoken = `${ELEMENT}?.shadowRoot?.querySelector('.card')?.lang`;
    while ((await frame.evaluate(spoken)) !== 'zh') await wait(100);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('calls a frame by what it shows, in the language chosen', async () => {
    const { page } = await open(`${demo}/builder.html`);
    assert.match(await codeOf(page, 'frame'), / title="1,000 queries · Llama 3\.1 70B · Everyday Equivalents"/);
    await page.select('#lang', 'de');
    assert.match(await codeOf(page, 'frame'), / title="1\.000 Anfragen · Llama 3\.1 70B · Everyday Equivalents"/);
    await page.close();
  });

  it('gives a frame its height by the two lines it hands out', async () => {
    const { page } = await open(`${demo}/builder.html`);
    const snippet = (await codeOf(page, 'frame'))
      .replace(/ height="\d+"/, ' height="10"')
      .replace(/https:\/\/example\.org\/everyday-equivalents\/[\d.]+/, demo);
    await page.goto(`${demo}/embed.css`);
    await page.setContent(`<!doctype html><iframe id="other"></iframe>${snippet}`);
    const frame = await page.waitForSelector('iframe[src]');
    await page.waitForFunction(`document.querySelector('iframe[src]').height > 400`);
    assert.ok(frame);
    assert.equal(await page.evaluate(`document.querySelector('#other').getAttribute('height')`), null);
    await page.close();
  });

  it('saves the picture as PNG, twice as wide as the SVG', { timeout: 60_000 }, async () => {
    const { page, problems } = await open(`${demo}/builder.html`);
    await page.evaluate(`{
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        if (blob.type === 'image/png') createImageBitmap(blob).then(({ width }) => (window.savedWidth = width));
        return make(blob);
      };
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes('PNG')).click();
    }`);
    while (!(await page.evaluate('window.savedWidth'))) await wait(100);
    assert.equal(await page.evaluate('window.savedWidth'), 1280);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('is accessible, and does not scroll sideways at 320 px', async () => {
    const { page } = await open(`${demo}/builder.html`);
    await page.setViewport({ width: 320, height: 800 });
    assert.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= 320);
    // As the tools do and not as a script of the page, which its policy forbids.
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const found = (await page.evaluate('axe.run(document, { iframes: false })')) as { violations: { id: string }[] };
    assert.deepEqual(
      found.violations.map(({ id }) => id),
      [],
    );
    await page.close();
  });
});
