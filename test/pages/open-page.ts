/** A page of the demo in a frame of its own; taken away after each test of a file that imports this. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { AxeResults, ElementContext } from 'axe-core';

export type Page = Window & typeof globalThis & { axe: { run: (context: ElementContext) => Promise<AxeResults> } };

const AXE = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).href;

const frames: HTMLIFrameElement[] = [];

/** What went wrong on the pages of a test. */
export const problems: string[] = [];

afterEach(() => {
  frames.splice(0).forEach((frame) => frame.remove());
  problems.length = 0;
});

async function load(frame: HTMLIFrameElement, name: string, width: number): Promise<Page> {
  frame.width = String(width);
  frame.height = '800';
  frame.src = `/demo/${name}`;
  frames.push(frame);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentWindow as Page;
}

/** Opens a page of `demo/` as it is written: none of its scripts runs. */
export function openWithoutScripts(name: string, width = 800): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  return load(frame, name, width);
}

/** Opens a page of `demo/`, once all its elements of a tag, where it has one, have their answers. */
export async function openPage(name: string, tag: string | undefined, width = 800): Promise<Page> {
  const page = await load(document.createElement('iframe'), name, width);
  page.addEventListener('error', ({ message }) => problems.push(message));
  page.console.error = (...words: unknown[]) => problems.push(words.join(' '));
  if (!tag) return page;
  await page.customElements.whenDefined(tag);
  await Promise.all([...page.document.querySelectorAll<LitElement>(tag)].map((element) => element.updateComplete));
  return page;
}

/** Asserts that all that the page asked for came from here and was there, and that nothing went wrong on it. */
export function assertQuiet(page: Page): void {
  const requests = page.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  expect([...new Set(requests.map((request) => new URL(request.name).host))]).to.deep.equal([location.host]);
  const missing = requests.filter(({ responseStatus }) => responseStatus >= 400).map((request) => request.name);
  expect(missing).to.deep.equal([]);
  expect(problems).to.deep.equal([]);
}

/** An address that a page with Trusted Types takes for a script; their types are not in TypeScript's library. */
function trusted(page: Page, url: string): string {
  const { trustedTypes } = page as {
    trustedTypes?: { createPolicy: (name: string, rules: object) => Record<string, (url: string) => string> };
  };
  // The page of deep-chat has no such policy.
  const isStrict = page.document.querySelector('meta[content*="trusted-types"]');
  return trustedTypes && isStrict
    ? trustedTypes.createPolicy('axe', { createScriptURL: () => url })['createScriptURL']!(url)
    : url;
}

/** What axe finds wrong on a page or on a part of it, as text. */
export async function violationsOn(page: Page, context: ElementContext = page.document): Promise<string[]> {
  if (!page.axe) await addAxe(page);
  const { violations } = await page.axe.run(context);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function addAxe(page: Page): Promise<void> {
  const script = page.document.createElement('script');
  script.src = trusted(page, AXE);
  page.document.head.append(script);
  await new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
}
