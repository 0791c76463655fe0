/** A demo page in a frame of its own, with what it wrote on the console and asked of the network. */
import { expect } from '@open-wc/testing';
import type { AxeResults, ElementContext } from 'axe-core';

export type Page = Window & typeof globalThis & { axe: { run: (context?: ElementContext) => Promise<AxeResults> } };

const AXE = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).href;

const frames: HTMLIFrameElement[] = [];

/** Errors of the pages that are open, as text. */
export const problems: string[] = [];

afterEach(() => {
  frames.splice(0).forEach((frame) => frame.remove());
  problems.length = 0;
});

/** Opens a page of `demo/` once its scripts have run. */
export async function openPage(name: string, width = 800): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  frame.src = `/demo/${name}`;
  frames.push(frame);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as Page;
  page.addEventListener('error', ({ message }) => problems.push(message));
  page.console.error = (...words: unknown[]) => problems.push(words.join(' '));
  return page;
}

/** What the page asked for came from here and was there, and nothing went wrong on it. */
export function assertQuiet(page: Page): void {
  const requests = page.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  expect([...new Set(requests.map((request) => new URL(request.name).host))]).to.deep.equal([location.host]);
  const missing = requests.filter(({ responseStatus }) => responseStatus >= 400).map((request) => request.name);
  expect(missing).to.deep.equal([]);
  expect(problems).to.deep.equal([]);
}

/** Nothing that axe finds wrong, in the page or in a part of it. */
export async function assertAccessible(page: Page, context?: ElementContext): Promise<void> {
  const script = page.document.createElement('script');
  script.src = AXE;
  page.document.head.append(script);
  await new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  const { violations } = await page.axe.run(context ?? page.document);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
}
