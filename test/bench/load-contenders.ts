/** The elements of the package beside their peers, mounted, streamed to and removed in great numbers: the page of `load.mjs`. */
import type { ReactiveElement } from 'lit';
import '@github/relative-time-element';
import '../../src/index.js';
import '../../src/badge.js';
import '../../src/explorer.js';
import { MinimalLit } from './minimal-lit.js';

customElements.define('minimal-lit', MinimalLit);

interface Contender {
  tag: string;
  /** Gives an element what it says at a step: each step another answer. */
  feed: (element: HTMLElement, step: number) => void;
}

const usage = (step: number): object => ({
  model: 'llama3.1:70b',
  usage: { prompt_tokens: 24, completion_tokens: 100 + (step % 5000) },
});

const contenders: Record<string, Contender> = {
  badge: { tag: 'everyday-equivalents-badge', feed: (element, step) => Object.assign(element, { usage: usage(step) }) },
  card: {
    tag: 'everyday-equivalents',
    feed: (element, step) => Object.assign(element, { model: 'llama3.1:70b', queries: 1 + (step % 5000) }),
  },
  // One view and no tabs, as a lesson shows it.
  'explorer of one view': {
    tag: 'everyday-equivalents-explorer',
    feed: (element, step) =>
      Object.assign(element, {
        start: 'view=predict&hide=explore,compare,working,sources,teach',
        model: 'llama3.1:70b',
        queries: 1 + (step % 5000),
      }),
  },
  'relative-time': {
    tag: 'relative-time',
    feed: (element, step) => element.setAttribute('datetime', new Date(1.7e12 + step * 9e7).toISOString()),
  },
  'minimal Lit': { tag: 'minimal-lit', feed: (element, step) => element.setAttribute('value', String(step)) },
};

/** Once an element has said what it was given; peers that promise nothing take a few turns. */
async function settled(element: HTMLElement): Promise<void> {
  if ('updateComplete' in element) await (element as unknown as ReactiveElement).updateComplete;
  else for (let turn = 0; turn < 4; turn++) await Promise.resolve();
}

function make(name: string, step: number): HTMLElement {
  const { tag, feed } = contenders[name]!;
  const element = document.createElement(tag);
  feed(element, step);
  return element;
}

/** Mounts and removes so many, one at a time; milliseconds in all. */
async function cycle(name: string, count: number): Promise<number> {
  const start = performance.now();
  for (let step = 0; step < count; step++) {
    const element = make(name, step);
    document.body.append(element);
    await settled(element);
    element.remove();
  }
  return performance.now() - start;
}

/** Feeds one element so often, laid out each time; milliseconds in all. */
async function stream(name: string, updates: number): Promise<number> {
  const element = make(name, 0);
  document.body.append(element);
  await settled(element);
  const start = performance.now();
  for (let step = 1; step <= updates; step++) {
    contenders[name]!.feed(element, step);
    await settled(element);
    void element.offsetHeight;
  }
  const time = performance.now() - start;
  element.remove();
  return time;
}

/** Mounts so many in one go, each in a paragraph of its own, laid out; milliseconds until then. */
async function mountAll(name: string, count: number): Promise<number> {
  const start = performance.now();
  const host = document.createElement('main');
  for (let step = 0; step < count; step++) {
    const paragraph = document.createElement('p');
    paragraph.append(make(name, step));
    host.append(paragraph);
  }
  document.body.append(host);
  for (const element of host.querySelectorAll<HTMLElement>(contenders[name]!.tag)) await settled(element);
  void document.body.offsetHeight;
  return performance.now() - start;
}

const clear = (): void => document.body.replaceChildren();

Object.assign(window, { bench: { names: Object.keys(contenders), cycle, stream, mountAll, clear } });
