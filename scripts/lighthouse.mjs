/**
 * `npm run lighthouse` scores every page of the built site (`npm run site` first), as on a phone and on a desktop, and
 * fails where a score is under 100. By hand: the performance of a busy machine says nothing. Names of pages choose some.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import lighthouse, { desktopConfig } from 'lighthouse';
import { launch } from 'puppeteer-core';
import { tsImport } from 'tsx/esm/api';
import { ensureBrowser } from './browsers.mjs';

const { PAGES } = await tsImport('../demo/site/pages.ts', import.meta.url);
const folder = fileURLToPath(new URL('../dist/site', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const YEAR = 31_536_000;

const all = PAGES.map(({ file }) => file);
const asked = process.argv.slice(2);
const unknown = asked.filter((file) => !all.includes(file));
if (unknown.length > 0) {
  console.error(`No page of the site: ${unknown.join(', ')}; right would be some of ${all.join(', ')}.`);
  process.exit(1);
}
if (!existsSync(folder)) {
  console.error('There is no built site to score; npm run site builds it.');
  process.exit(1);
}

/** As a host of static files serves them: compressed, and the hashed ones for long. */
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://site');
  const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  try {
    const body = brotliCompressSync(await readFile(file));
    response.writeHead(200, {
      'Content-Type': `${TYPES[path.extname(file)] ?? 'text/plain'}; charset=utf-8`,
      'Content-Encoding': 'br',
      'Cache-Control': pathname.startsWith('/assets/') ? `max-age=${YEAR}, immutable` : 'no-cache',
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const site = `http://127.0.0.1:${server.address().port}`;

const browser = await launch({
  executablePath: await ensureBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const port = Number(new URL(browser.wsEndpoint()).port);

/** What took points off. */
const faults = ({ audits, categories }) =>
  Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
    .map(({ id }) => `${id} ${audits[id].displayValue ?? ''}`.trim());

async function score(file, form) {
  const url = `${site}/${file === 'index.html' ? '' : file}`;
  const { lhr } = await lighthouse(url, { port, logLevel: 'error' }, form === 'desktop' ? desktopConfig : undefined);
  const scores = Object.values(lhr.categories).map(({ score }) => Math.round(score * 100));
  const isPerfect = scores.every((one) => one === 100);
  console.log([file.padEnd(26), form.padEnd(8), ...scores.map((one) => String(one).padStart(4))].join(' '));
  if (!isPerfect) console.log(`  ${faults(lhr).join(' · ')}`);
  return isPerfect;
}

console.log('page, form: performance, accessibility, best practices, search');
for (const file of asked.length > 0 ? asked : all)
  for (const form of ['phone', 'desktop']) if (!(await score(file, form))) process.exitCode = 1;
await browser.close();
server.close();
