/** What stands beside the badge in one run: a peer of its size and shape, and the least that Lit can do. */
import '@github/relative-time-element';
import { describeShort, languageFor } from '../../src/words/index.js';
import { explain, readUsage } from '../../src/api.js';
import '../../src/badge.js';
import { MinimalLit } from './minimal-lit.js';

customElements.define('minimal-lit', MinimalLit);

/** How each is made and changed, the same number of times; `step` tells one change from the next. */
const contenders: Record<string, { tag: string; set: (element: Element, index: number, step: number) => void }> = {
  badge: {
    tag: 'everyday-equivalents-badge',
    set: (element, index, step) => {
      element.setAttribute('model', 'llama3.1:70b');
      element.setAttribute('output-tokens', String(200 + ((index * 7 + step * 31) % 600)));
    },
  },
  'relative-time': {
    tag: 'relative-time',
    set: (element, index, step) =>
      element.setAttribute('datetime', new Date(1.7e12 + index * 6e4 + step * 9e7).toISOString()),
  },
  'minimal Lit': {
    tag: 'minimal-lit',
    set: (element, index, step) => element.setAttribute('value', String(index + step)),
  },
};

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 4; turn++) await Promise.resolve();
  void document.body.offsetHeight;
};

/** Main-thread milliseconds to mount and then to update so many, style and layout included. */
async function run(name: string, count: number): Promise<{ mount: number; update: number }> {
  const { tag, set } = contenders[name]!;
  const host = document.createElement('div');
  document.body.append(host);
  void document.body.offsetHeight;
  const start = performance.now();
  for (let index = 0; index < count; index++) {
    const element = document.createElement(tag);
    set(element, index, 0);
    host.append(element);
  }
  await settle();
  const mounted = performance.now();
  [...host.children].forEach((element, index) => set(element, index, 1));
  await settle();
  const updated = performance.now();
  host.remove();
  return { mount: mounted - start, update: updated - mounted };
}

/** Mounts and removes so many, one at a time. */
async function cycle(count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const element = document.createElement('everyday-equivalents-badge');
    element.setAttribute('model', 'llama3.1:70b');
    document.body.append(element);
    await element.updateComplete;
    element.remove();
  }
}

/** Mounts so many badges for good, as the answers of a long conversation. */
async function mount(count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const element = document.createElement('everyday-equivalents-badge');
    contenders['badge']!.set(element, index, 0);
    const answer = document.createElement('p');
    answer.append(element);
    document.body.append(answer);
  }
  await settle();
}

/** Feeds a new badge so often for so long (0 times: never), and gives the updates and the tasks over 50 ms meanwhile. */
async function stream(hz: number, seconds: number): Promise<{ updates: number; long: number; longest: number }> {
  const badge = document.createElement('everyday-equivalents-badge');
  badge.streaming = true;
  document.body.append(badge);
  badge.scrollIntoView();
  const durations: number[] = [];
  const record = (list: PerformanceEntryList) => durations.push(...list.map(({ duration }) => duration));
  const observer = new PerformanceObserver((list) => void record(list.getEntries()));
  observer.observe({ type: 'longtask' });
  let updates = 0;
  const feed = () => {
    badge.usage = { model: 'llama3.1:70b', usage: { prompt_tokens: 24, completion_tokens: 100 + ++updates } };
  };
  const timer = hz && setInterval(feed, 1000 / hz);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  clearInterval(timer);
  badge.streaming = false;
  await badge.updateComplete;
  record(observer.takeRecords());
  observer.disconnect();
  badge.remove();
  return { updates, long: durations.length, longest: Math.max(0, ...durations) };
}

Object.assign(window, {
  bench: { names: Object.keys(contenders), run, cycle, mount, stream, explain, readUsage, describeShort, languageFor },
});
