/** The embed page as it is in the package: `dist/cdn` on a host of its own, in frames of a page on another. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { RESIZER } from '../../demo/snippets.js';
import * as translations from '../../src/words/translations.js';
import { ensureBuilt } from '../package/built-package.js';
import { openChromium, serveFolder, servePage, type Site } from './chromium.js';

let host: Site;
const articles: Site[] = [];
let browser: Browser;

before(async () => {
  await ensureBuilt();
  host = await serveFolder('dist/cdn');
  browser = await openChromium();
});

after(async () => {
  await browser.close();
  await Promise.all([host, ...articles].map((site) => site.close()));
});

/** A page of another host whose body is this. */
async function openParent(body: string): Promise<{ page: Page; problems: string[] }> {
  const article = await servePage(`<!doctype html><title>An article</title><body>${body}`);
  articles.push(article);
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(article.url, { waitUntil: 'load' });
  return { page, problems };
}

const CARD = `document.querySelector('everyday-equivalents')`;
/** A frame further down than the window draws no frames of an animation, by which one waits otherwise. */
const drawn = (frame: Frame): Promise<unknown> =>
  frame.waitForFunction(`${CARD}.shadowRoot?.querySelector('.card') ?? ${CARD}.querySelector('p')`, { polling: 100 });
const saidIn = async (frame: Frame): Promise<string> => {
  await drawn(frame);
  const text = await frame.evaluate(`(${CARD}.shadowRoot.querySelector('.card') ?? ${CARD}).textContent`);
  return (text as string).replace(/\s+/g, ' ').trim();
};

describe('dist/cdn/embed.html in a frame on another host', () => {
  it('gets its height by the two lines, and moves no other frame', async () => {
    const address = `${host.url}/embed.html?model=llama3.1:70b&queries=1000`;
    const { page, problems } = await openParent(
      `<iframe id="other" height="7"></iframe><iframe id="card" src="${address}" height="10" width="360"></iframe>${RESIZER}`,
    );
    await page.waitForFunction(`document.querySelector('#card').height > 800`);
    const frame = page.frames().find((one) => one.url() === address)!;
    assert.match(await saidIn(frame), /^1,000 queries to Llama 3\.1 70B use about 46 Wh/);
    assert.equal(await frame.evaluate('innerHeight >= document.body.scrollHeight'), true);
    assert.equal(await page.evaluate(`document.querySelector('#other').height`), '7');
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('tells AMP its height', async () => {
    const { page } = await openParent(`<script>
      window.told = [];
      addEventListener('message', ({ data }) => data.sentinel === 'amp' && told.push(data));
      </script><iframe src="${host.url}/embed.html?model=ChatGPT" width="360"></iframe>`);
    await page.waitForFunction(`told.some(({ type, height }) => type === 'embed-size' && height > 400)`);
    await page.close();
  });

  it('speaks every language there is', async () => {
    const tags = Object.values(translations).map(({ tag }) => tag);
    const frames = tags.map((tag) => `<iframe src="${host.url}/embed.html?model=ChatGPT&lang=${tag}"></iframe>`);
    const { page, problems } = await openParent(frames.join(''));
    const spoken = page
      .frames()
      .slice(1)
      .map(async (frame) => {
        await drawn(frame);
        return frame.evaluate(`${CARD}.shadowRoot.querySelector('.card').lang`);
      });
    assert.deepEqual((await Promise.all(spoken)).sort(), tags);
    assert.deepEqual(problems, []);
    await page.close();
  });

  const BAD: [what: string, search: string, said: RegExp][] = [
    ['nothing', '', /model is missing/],
    ['a count that is none', '?model=ChatGPT&queries=1,000', /^queries is "1,000"; right would be a whole number/],
    ['a model nobody knows', '?model=llama%209000&lang=fr', /« llama 9000 »/],
    ['a language there is none of', '?model=ChatGPT&lang=sv', /0\.34/],
  ];
  for (const [what, search, said] of BAD) {
    it(`says what is wrong with ${what}, and never nothing`, async () => {
      const { page, problems } = await openParent(`<iframe src="${host.url}/embed.html${search}"></iframe>`);
      assert.match(await saidIn(page.frames()[1]!), said);
      assert.deepEqual(problems, []);
      await page.close();
    });
  }

  it('works in a frame with sandbox="allow-scripts"', async () => {
    const { page, problems } = await openParent(
      `<iframe sandbox="allow-scripts" src="${host.url}/embed.html?model=ChatGPT&lang=de"></iframe>`,
    );
    await page.frames()[1]!.waitForFunction(`${CARD}.shadowRoot?.querySelector('.card')?.lang === 'de'`);
    assert.deepEqual(problems, []);
    await page.close();
  });
});
