/**
 * Pages for the tests of the embed contract: each in a frame of its own, served with headers of its own, with the package
 * as it is built. They are taken away after each test of a file that imports this.
 */
import type { LitElement } from 'lit';
import type { Seen, Used } from './contract-seen.js';

export type ContractPage = Window & typeof globalThis;

/** The policy that the package promises to keep. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The same for a page with several copies of Lit. */
export const DUPLICATES = `${STRICT} 'allow-duplicates'`;

/** The elements as a host writes them, each with its script, its fallback and a word of its answer. */
export const ELEMENTS = [
  {
    tag: 'everyday-equivalents',
    script: 'everyday-equivalents.js',
    html: '<everyday-equivalents model="llama3.1:70b" queries="1000"><p>A lamp for an evening.</p></everyday-equivalents>',
    answer: /1,000 queries to Llama 3\.1 70B use about 46 Wh/,
  },
  {
    tag: 'everyday-equivalents-badge',
    script: 'badge.js',
    html: '<everyday-equivalents-badge model="llama3.1:70b" queries="1000">A lamp for an evening.</everyday-equivalents-badge>',
    answer: /46 Wh/,
  },
  {
    tag: 'everyday-equivalents-explorer',
    script: 'explorer.js',
    html: '<everyday-equivalents-explorer model="llama3.1:70b" queries="1000"><p>A lamp for an evening.</p></everyday-equivalents-explorer>',
    answer: /1,000 queries to Llama 3\.1 70B use about 46 Wh/,
  },
] as const;

/** The address of a file of `dist/cdn`; `delay` in milliseconds, `version` another than its own. */
export const built = (file: string, options: { delay?: number; version?: string } = {}): string =>
  `/contract/built/cdn/${file}?${new URLSearchParams(Object.entries(options).map(([key, value]) => [key, String(value)])).toString()}`;

const address = (name: string, params: Record<string, string>): string =>
  `/contract/${name}?${new URLSearchParams(params).toString()}`;

interface PageOptions {
  body: string;
  /** Addresses of modules. */
  scripts?: readonly string[];
  policy?: string;
  css?: string;
  /** What the frame is allowed; without it, everything. */
  sandbox?: string;
  width?: number;
}

/** A page as a host would write it. */
export function pageOf({ body, scripts = [], css = '' }: PageOptions): string {
  const modules = [...scripts, '/test/pages/contract-drive.ts'];
  return `<!doctype html>
<html lang="en"><head>
<meta charset="utf-8">
<title>A page of a host</title>
<link rel="stylesheet" href="${address('page.css', { text: css }).replaceAll('&', '&amp;')}">
<script src="/test/pages/contract-watch.ts"></script>
${modules.map((src) => `<script type="module" src="${src.replaceAll('&', '&amp;')}"></script>`).join('\n')}
</head><body>${body}</body></html>`;
}

const frames: HTMLIFrameElement[] = [];

// The package is built at its first request, which takes longer than a test may.
before(async function () {
  this.timeout(300_000);
  await fetch(built('badge.js'));
});

afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** Opens a page in a frame, once it has loaded. */
export async function openFrame(options: PageOptions): Promise<HTMLIFrameElement> {
  const { policy = '', sandbox, width = 800 } = options;
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.width = String(width);
  frame.height = '800';
  frame.src = address('page.html', { policy, text: pageOf(options) });
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.prepend(frame);
  await loaded;
  return frame;
}

/** Opens a page whose inside the test may see, once the elements on it have their answers. */
export async function openContract(options: PageOptions): Promise<ContractPage> {
  const page = (await openFrame(options)).contentWindow as ContractPage;
  await settle(page);
  return page;
}

/** Waits until an element is drawn, with all that the drawing asked for; one that is not defined is what it is. */
export async function drawn(element: LitElement): Promise<void> {
  while ((await element.updateComplete) === false);
}

/** Waits until the elements of a page are drawn. */
export async function settle(page: ContractPage): Promise<void> {
  for (const element of page.document.querySelectorAll<LitElement>('*')) {
    if (element.localName.startsWith('everyday-equivalents')) await drawn(element);
  }
}

/** Lets the driver in a page use everything that a reader can use; gives what it used and what the page noted. */
export async function useEverything(frame: HTMLIFrameElement): Promise<{ used: Used; seen: Seen }> {
  const answered = new Promise<{ used: Used; seen: Seen }>((resolve) => {
    const listen = ({ source, data }: MessageEvent<{ used: Used; seen: Seen }>): void => {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data);
    };
    addEventListener('message', listen);
  });
  frame.contentWindow!.postMessage('use everything', '*');
  return answered;
}

/** What a reader sees in the shadow root of an element, with plain spaces. */
export const textIn = (element: Element): string => element.shadowRoot!.textContent.replace(/[\s\u00a0]+/g, ' ').trim();
