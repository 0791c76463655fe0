/**
 * The embed contract outside the runner's pages: in Node, without a network, on paper, and after many elements. Chromium
 * alone: WebKitGTK has no protocol for any of it, Firefox none to cut the network or to count nodes. That the elements ask
 * for nothing, which is what offline needs, `contract-policy` and `contract-privacy` show in all three engines.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { ensureBuilt } from '../package/built-package.js';
import { openChromium, serveFolder, type Site } from './chromium.js';

/** Each with what opens, and the sheets of A4 that it may take: the card's sum is open on paper. */
const ELEMENTS = [
  { tag: 'everyday-equivalents', script: 'everyday-equivalents.js', openers: 'summary', sheets: 2 },
  { tag: 'everyday-equivalents-badge', script: 'badge.js', openers: 'button', sheets: 1 },
  { tag: 'everyday-equivalents-explorer', script: 'explorer.js', openers: '[role="tab"], summary', sheets: 3 },
];

const pageOf = (tag: string, script: string): string =>
  `<!doctype html><html lang="en"><title>A page of a host</title><link rel="icon" href="data:,"><script type="module" src="${script}"></script>
  <${tag} model="llama3.1:70b" queries="1000">A lamp for an evening.</${tag}>`;

describe('imported in Node', () => {
  before(ensureBuilt);

  for (const entry of ['everyday-equivalents', 'everyday-equivalents/badge', 'everyday-equivalents/explorer']) {
    for (const [where, code] of [
      ['', `await import('${entry}')`],
      [
        ', in a worker',
        `import { Worker } from 'node:worker_threads'; new Worker("import('${entry}')", { eval: true })`,
      ],
    ] as const) {
      it(`${entry} does nothing and breaks nothing${where}`, () => {
        const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
          encoding: 'utf8',
          timeout: 60_000,
        });
        assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
      });
    }
  }
});

describe('on a page in Chromium', () => {
  let folder = '';
  let site: Site;
  let browser: Browser;

  before(async () => {
    await ensureBuilt();
    folder = mkdtempSync(path.join(tmpdir(), 'contract-'));
    for (const { tag, script } of ELEMENTS) {
      copyFileSync(`dist/cdn/${script}`, path.join(folder, script));
      writeFileSync(path.join(folder, `${tag}.html`), pageOf(tag, script));
    }
    site = await serveFolder(folder);
    browser = await openChromium();
  });

  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page with one element, once it has its answer. */
  async function open({ tag }: { tag: string }): Promise<{ page: Page; problems: string[] }> {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('requestfailed', (request) => problems.push(request.url()));
    await page.goto(`${site.url}/${tag}.html`);
    await page.evaluate(
      `customElements.whenDefined('${tag}').then(() => document.querySelector('${tag}').updateComplete)`,
    );
    return { page, problems };
  }

  for (const element of ELEMENTS) {
    const { tag, openers, sheets } = element;

    it(`<${tag}> opens everything without a network`, async () => {
      const { page, problems } = await open(element);
      await page.setOfflineMode(true);
      const opened = await page.evaluate(`(async () => {
        const element = document.querySelector('${tag}');
        const { length } = element.shadowRoot.querySelectorAll('${openers}');
        for (let at = 0; at < length; at++) {
          element.shadowRoot.querySelectorAll('${openers}')[at]?.click();
          await element.updateComplete;
        }
        return length;
      })()`);
      assert.ok(Number(opened) > 0);
      assert.deepEqual(problems, []);
      await page.close();
    });

    it(`<${tag}> leaves no node, listener or instance behind, mounted and removed 200 times`, async () => {
      const { page } = await open(element);
      await page.evaluate(`document.querySelector('${tag}').remove()`);
      const devtools = await page.createCDPSession();
      const cycle = (times: number): Promise<unknown> =>
        page.evaluate(`(async () => {
          for (let time = 0; time < ${times}; time++) {
            const element = document.createElement('${tag}');
            element.model = 'llama3.1:70b';
            document.body.append(element);
            await element.updateComplete;
            if (time % 10 === 0) element.shadowRoot.querySelector('button, summary').click();
            element.remove();
          }
        })()`);
      const count = async (): Promise<Record<string, number>> => {
        // Twice: what one collection frees may hold what the next one does.
        for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage');
        const { Nodes, JSEventListeners } = await page.metrics();
        const prototype = await page.evaluateHandle(`customElements.get('${tag}').prototype`);
        const instances = await page.queryObjects(prototype);
        const number = await page.evaluate((found) => found.length, instances);
        await Promise.all([prototype.dispose(), instances.dispose()]);
        return { nodes: Nodes!, listeners: JSEventListeners!, instances: number };
      };
      await cycle(20);
      const before = await count();
      await cycle(200);
      const after = await count();
      assert.ok(after['nodes']! - before['nodes']! < 50, `${before['nodes']} nodes, then ${after['nodes']}`);
      assert.ok(after['listeners']! - before['listeners']! < 5);
      assert.ok(after['instances']! < 5, `${after['instances']} instances`);
      await page.close();
    });

    it(`<${tag}> is printed with its answer, on A4 sheets, ${sheets} at most`, async () => {
      const { page } = await open(element);
      await page.emulateMediaType('print');
      const text = String(
        await page.evaluate(`(() => {
          const element = document.querySelector('${tag}');
          const parts = [...element.shadowRoot.querySelectorAll('[part="sentence"], [part="line"]')];
          return parts.filter((part) => part.checkVisibility()).map((part) => part.innerText).join(' ');
        })()`),
      );
      assert.match(text.replaceAll('\u00a0', ' '), /46 Wh/);
      const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
      const pages = pdf.match(/\/Type \/Page\b/g)!.length;
      assert.ok(pages <= sheets, `${pages} pages`);
      await page.close();
    });
  }
});
