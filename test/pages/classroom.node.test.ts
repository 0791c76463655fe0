/** The classroom in one file, made here as `npm run build` makes it, opened from a disk and in the strictest of frames. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import type { ClassroomLanguage } from '../../src/words/explorer-language.js';
import { enPage } from '../../src/words/explorer/en.js';
import { translations } from '../../src/words/explorer/translations.js';
import { bundleSource } from './bundle-source.js';

/** A script of the repository: they carry no types. */
const script = (name: string): Promise<unknown> => import(new URL(`../../scripts/${name}`, import.meta.url).href);

const folder = mkdtempSync(path.join(tmpdir(), 'classroom-'));
const file = path.join(folder, 'classroom.html');
let text = '';
let browser: Browser;
let server: Server;
let host = '';

/** The classroom's file in a language. */
const fileIn = (tag: string): string => path.join(folder, `classroom.${tag}.html`);

before(async () => {
  const { formatClassroom } = (await script('classroom.mjs')) as {
    formatClassroom: (script: string, licences: string, language?: ClassroomLanguage) => string;
  };
  const bundle = await bundleSource('src/explorer.ts');
  text = formatClassroom(bundle, 'Lit --> BSD-3-Clause');
  writeFileSync(file, text);
  for (const load of Object.values(translations)) {
    const language = await load();
    writeFileSync(fileIn(language.tag), formatClassroom(bundle, 'Lit', language));
  }
  const frame = `<!doctype html><html lang="en"><title>A course</title><iframe sandbox="allow-scripts" src="/classroom.html" width="800" height="900" title="Classroom"></iframe>`;
  server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(request.url === '/' ? frame : text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { ensureBrowser } = (await script('browsers.mjs')) as { ensureBrowser: (engine: string) => Promise<string> };
  browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});

after(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  page: Page;
  problems: string[];
  requests: string[];
}

async function open(address: string): Promise<Opened> {
  const page = await browser.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => problems.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  return { page, problems, requests };
}

const EXPLORER = 'everyday-equivalents-explorer';

/** The text that a reader sees of the first match in the explorer. */
async function textOf(frame: Frame, selector: string): Promise<string> {
  const found = await frame.waitForSelector(`${EXPLORER} >>> ${selector}`);
  const text = await found!.evaluate((element) => (element as unknown as { textContent: string }).textContent);
  return text.replace(/\s+/g, ' ').trim();
}

async function valueOf(frame: Frame, selector: string): Promise<string> {
  const found = await frame.waitForSelector(`${EXPLORER} >>> ${selector}`);
  return found!.evaluate((element) => (element as unknown as { value: string }).value);
}

async function click(frame: Frame, selector: string): Promise<void> {
  const found = await frame.waitForSelector(`${EXPLORER} >>> ${selector}`);
  await found!.evaluate((element) => (element as unknown as { click: () => void }).click());
}

/** Guesses, and reads what is said of it. */
async function guess(frame: Frame): Promise<string> {
  const slider = await frame.waitForSelector(`${EXPLORER} >>> #guess`);
  await slider!.press('ArrowRight');
  await click(frame, '.guess button');
  return textOf(frame, '.feedback');
}

describe('dist/classroom.html', () => {
  it('is one file: a script inside it, guarded, and no address of another', () => {
    assert.equal(text.match(/<script/gi)?.length, 1);
    assert.equal(text.match(/<\/script>/gi)?.length, 1);
    assert.equal(/<link|src=|sourceMappingURL/.test(text.replace(/<script[^]*<\/script>/, '')), false);
    assert.match(text, /<!--\nLit - -> BSD-3-Clause\n-->\n$/);
  });

  it('works from a disk, without asking for anything else', async () => {
    const { page, problems, requests } = await open(pathToFileURL(file).href);
    assert.match(await guess(page.mainFrame()), /You guessed|very near/);
    assert.deepEqual(problems, []);
    assert.deepEqual(requests, [pathToFileURL(file).href]);
  });

  it('opens what its address says', async () => {
    const { page } = await open(
      `${pathToFileURL(file).href}#view=working&model=Gemini Apps&queries=7&hide=teach,explore`,
    );
    assert.match(await textOf(page.mainFrame(), '[role="tabpanel"]'), /7 queries to Gemini Apps use about 1.7 Wh/);
    assert.doesNotMatch(await textOf(page.mainFrame(), '[role="tablist"]'), /teacher/);
    // Nor do the words around it send anybody to a page that was taken away.
    assert.doesNotMatch(
      await page.$eval('.lede', (lede) => (lede as unknown as { textContent: string }).textContent),
      /teacher/i,
    );
  });

  it('says of a file that its link goes behind another address', async () => {
    const { page } = await open(`${pathToFileURL(file).href}#view=teach`);
    assert.match(await textOf(page.mainFrame(), '#no-address'), /no address of its own/);
    assert.match(await valueOf(page.mainFrame(), '#link'), /^#view=predict&/);
  });

  it('works in a frame that is allowed scripts and nothing else', async () => {
    const { page, problems, requests } = await open(host);
    const frame = page.frames()[1]!;
    assert.match(await guess(frame), /You guessed|very near/);
    await click(frame, '#tab-teach');
    assert.match(await valueOf(frame, '#link'), /#view=predict&.*&hide=teach$/);
    assert.match(await valueOf(frame, '#csv'), /^model,.*\r?\nLlama/);
    assert.match(await valueOf(frame, '#svg'), /^<svg [^]*ML\.ENERGY[^]*<\/svg>\n$/);
    await click(frame, '.take-picture + .buttons button');
    assert.deepEqual(
      problems.filter((problem) => !/download/i.test(problem)),
      [],
    );
    assert.deepEqual(
      requests.filter((request) => !request.startsWith(host) && !request.startsWith('blob:')),
      [],
    );
  });

  it('prints the sheet and its key on pages of their own, and nothing else', async () => {
    const { page } = await open(`${pathToFileURL(file).href}#view=teach`);
    await textOf(page.mainFrame(), '.sheet');
    await page.emulateMediaType('print');
    const printed = await page.$$eval(
      'h1, footer.page',
      (elements) =>
        elements.filter((element) => (element as unknown as { checkVisibility: () => boolean }).checkVisibility())
          .length,
    );
    assert.equal(printed, 0);
    const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type \/Page\b/g)!.length;
    assert.ok(pages >= 2 && pages <= 4, `${pages} pages`);
  });
});

describe('dist/classroom.<tag>.html', () => {
  it('has the same text in English as the page it is made from', () => {
    const said = text.replace(/\s+/g, ' ');
    for (const words of Object.values({ ...enPage } as Record<string, string>))
      assert.ok(said.includes(`>${words}<`) || said.includes(`> ${words} <`), words);
  });

  for (const [tag, load] of Object.entries(translations)) {
    it(`speaks ${tag} around the explorer and in it, and asks for nothing`, async () => {
      const { page: words, direction = 'ltr', explorer } = await load();
      const { page, problems, requests } = await open(`${pathToFileURL(fileIn(tag)).href}#view=teach`);
      const frame = page.mainFrame();
      assert.equal(await textOf(frame, '#tab-teach'), explorer.view.teach);
      const [lang, dir] = await page.$eval('html', (html) => {
        const { lang, dir } = html as unknown as { lang: string; dir: string };
        return [lang, dir];
      });
      const title = await page.title();
      assert.deepEqual([lang, dir, title], [tag, direction, `${words.title} · Everyday Equivalents`]);
      const around = await page.$$eval('[data-words]', (elements) =>
        elements.map((element) => (element as unknown as { textContent: string }).textContent),
      );
      assert.deepEqual(around, [words.title, words.lede, words.withoutScript, words.privacy]);
      assert.deepEqual(
        await page.$eval(`${EXPLORER} >>> #language`, (select) =>
          [...(select as unknown as { options: { value: string }[] }).options].map(({ value }) => value),
        ),
        ['en', tag],
      );
      assert.deepEqual(problems, []);
      assert.equal(requests.length, 1);
    });
  }
});
