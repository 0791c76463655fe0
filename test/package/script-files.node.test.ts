/** The files for script tags are cut and minified by four tools: what each draws is held against what the sources draw. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { dataset } from '../../src/dataset.js';
import { bundleSource } from '../pages/bundle-source.js';
import { openChromium, serveFolder, type Site } from '../pages/chromium.js';
import { ensureBuilt } from './built-package.js';

const folder = mkdtempSync(path.join(tmpdir(), 'script-files-'));
let browser: Browser;
let site: Site;

type Attributes = Record<string, string>;

const MODELS = [...new Set(dataset.figures.flatMap(({ rows }) => rows.map(([model]) => model)))];

/** Each model by itself, and inputs of every kind, right and wrong. */
const ANSWERS: Attributes[] = [
  ...MODELS.map((model, at) => ({ model, queries: String(10 ** (at % 10)) })),
  ...['chatgpt', 'Gemini app', 'llama', 'nobody/nothing-7b'].map((model) => ({ model })),
  ...dataset.equivalents.map(({ id }) => ({ model: 'llama3.1:70b', queries: '100000', equivalents: id })),
  ...['1', '60', '400', '3000', '90000'].map((tokens) => ({ model: 'gpt-4o', 'output-tokens': tokens })),
  ...['1,000', '-1', '', 'many'].map((queries) => ({ model: 'llama3.1:70b', queries })),
  { model: 'llama3.1:8b', boundary: 'data-centre' },
  { model: 'gpt-4o', accept: 'measured' },
  { model: 'llama3.1:8b', 'compare-with': 'llama3.1:70b' },
  { 'watt-hours': '2.5', 'source-label': 'A meter' },
  {},
];

const STARTS: Attributes[] = ['explore', 'compare', 'predict', 'working', 'sources', 'teach'].flatMap(
  (view): Attributes[] => [
    { start: `view=${view}` },
    { start: `view=${view}&model=llama3.1:8b&model=llama3.1:70b`, queries: '300' },
    { start: `view=${view}&model=gpt-4o&model=claude-3-7-sonnet`, boundary: 'data-centre' },
  ],
);

const SCRIPTS: Record<string, { entry: string; tag: string; drawn: Attributes[] }> = {
  'everyday-equivalents': { entry: 'src/index.ts', tag: 'everyday-equivalents', drawn: ANSWERS },
  hydrate: { entry: 'src/hydrate.ts', tag: 'everyday-equivalents', drawn: ANSWERS },
  badge: { entry: 'src/badge.ts', tag: 'everyday-equivalents-badge', drawn: ANSWERS },
  explorer: { entry: 'src/explorer.ts', tag: 'everyday-equivalents-explorer', drawn: STARTS },
};

/** What a script draws: the tree with all its texts, white space aside, and of the badge its panel too. */
const DRAW = `async (file, tag, drawn) => {
  await import(file);
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const trees = [];
  for (const attributes of drawn) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    await element.updateComplete;
    // The explorer begins with some draws in tasks of their own.
    if (tag.endsWith('explorer')) for (let draw = 0; draw < 5; draw += 1) await settle().then(() => element.updateComplete);
    if (tag.endsWith('badge')) element.shadowRoot.querySelector('button')?.click();
    trees.push(element.shadowRoot.innerHTML.replace(/lit\\$\\d+\\$/g, '').replace(/\\s+/g, ' '));
    element.remove();
  }
  return trees;
}`;

async function draw(file: string, tag: string, drawn: Attributes[]): Promise<string[]> {
  const page = await browser.newPage();
  try {
    await page.goto(`${site.url}/page.html`);
    return (await page.evaluate(
      `(${DRAW})(${JSON.stringify(`/${file}.js`)}, ${JSON.stringify(tag)}, ${JSON.stringify(drawn)})`,
    )) as string[];
  } finally {
    await page.close();
  }
}

describe('the files for script tags', () => {
  before(async () => {
    await ensureBuilt();
    for (const [name, { entry }] of Object.entries(SCRIPTS)) {
      writeFileSync(path.join(folder, `source-${name}.js`), await bundleSource(entry));
      cpSync(`dist/cdn/${name}.js`, path.join(folder, `${name}.js`));
    }
    writeFileSync(path.join(folder, 'page.html'), '<!doctype html><html lang="en"><title>Script files</title>');
    [site, browser] = [await serveFolder(folder, 0), await openChromium()];
  });

  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [name, { tag, drawn }] of Object.entries(SCRIPTS)) {
    it(`${name}.js draws what the sources draw`, async () => {
      const expected = await draw(`source-${name}`, tag, drawn);
      const actual = await draw(name, tag, drawn);
      assert.equal(new Set(expected).size > drawn.length / 2, true, 'what is asked for draws different things');
      for (const [at, attributes] of drawn.entries())
        assert.equal(actual[at], expected[at], JSON.stringify(attributes));
    });
  }
});
