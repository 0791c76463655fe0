/** Chromium and a server of files, for tests of whole pages: with script switched off, under a policy, on another host. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser, findBrowser } from '../../scripts/browsers.mjs';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

export interface Site {
  url: string;
  close: () => Promise<void>;
}

/** A script comes this late, as over a slow network: what moves when it arrives has been seen before. */
const SCRIPT_DELAY = 400;

async function listen(server: Server): Promise<Site> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Serves a folder, its scripts late, and to pages of any host: what is pinned by a hash has to be. */
export async function serveFolder(folder: string, scriptDelay = SCRIPT_DELAY): Promise<Site> {
  const fileOf = (address: string): string => {
    const { pathname } = new URL(address, 'http://site');
    return path.join(folder, pathname + (pathname.endsWith('/') ? 'index.html' : ''));
  };
  const headersOf = (file: string) => ({
    'Content-Type': TYPES[path.extname(file)] ?? 'text/plain',
    'Access-Control-Allow-Origin': '*',
  });
  const server = createServer((request, response) => {
    const file = fileOf(request.url ?? '/');
    const isScript = path.extname(file) === '.js';
    wait(isScript ? scriptDelay : 0)
      .then(() => readFile(file))
      .then(
        (content) => response.writeHead(200, headersOf(file)).end(content),
        () => response.writeHead(404).end(),
      );
  });
  return listen(server);
}

/** Serves one page at every address. */
export const servePage = (html: string): Promise<Site> =>
  listen(
    createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html)),
  );

/** A Chromium without a window. */
export async function openChromium(): Promise<Browser> {
  await ensureBrowser('chromium');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return launch({ executablePath: await findBrowser('chromium'), args });
}

/** Opens a page, and notes all that it says in the console, throws, or does not find. */
export async function openWatched(browser: Browser, url: string): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => problems.push(message.text()));
  page.on('response', (response) => response.ok() || problems.push(response.url()));
  await page.goto(url, { waitUntil: 'networkidle0' });
  return { page, problems };
}
