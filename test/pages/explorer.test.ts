import { expect, waitUntil } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';

type Page = Window & typeof globalThis & { axe: { run: () => Promise<AxeResults> } };

const AXE = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).href;

const frames: HTMLIFrameElement[] = [];
const problems: string[] = [];
afterEach(() => {
  frames.splice(0).forEach((frame) => frame.remove());
  problems.length = 0;
});

/** The page of the explorer in a frame of its own, with a fragment. */
async function open(fragment = '', width = 900): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  frame.src = `/demo/explorer.html${fragment}`;
  frames.push(frame);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as Page;
  page.addEventListener('error', ({ message }) => problems.push(message));
  page.console.error = (...words: unknown[]) => problems.push(words.join(' '));
  await page.customElements.whenDefined('everyday-equivalents-explorer');
  await explorerOf(page).updateComplete;
  return page;
}

const explorerOf = (page: Page): HTMLElementTagNameMap['everyday-equivalents-explorer'] =>
  page.document.querySelector('everyday-equivalents-explorer')!;

describe('demo/explorer.html', () => {
  it('shows what its link holds, without asking another host', async () => {
    const page = await open('#view=compare&model=ChatGPT&model=gpt-4o&queries=12');
    expect(explorerOf(page).state).to.deep.include({ view: 'compare', models: ['ChatGPT', 'gpt-4o'], queries: 12 });
    const requests = page.performance.getEntriesByType('resource');
    expect([...new Set(requests.map(({ name }) => new URL(name).host))]).to.deep.equal([location.host]);
    expect(problems).to.deep.equal([]);
  });

  it('writes what is shown into its address, so that a reload shows the same', async () => {
    const page = await open();
    const root = explorerOf(page).shadowRoot!;
    root.querySelector<HTMLElement>('#tab-compare')!.click();
    await waitUntil(() => page.location.hash.includes('view=compare'));
    const again = await open(page.location.hash);
    expect(explorerOf(again).state).to.deep.equal(explorerOf(page).state);
  });

  for (const view of ['explore', 'compare', 'compare&compare=tasks&axis=log']) {
    it(`is accessible and does not scroll sideways at 320 px: ${view}`, async () => {
      const page = await open(`#view=${view}`, 320);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
      const script = page.document.createElement('script');
      script.src = AXE;
      page.document.head.append(script);
      await new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
      const { violations } = await page.axe.run();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
    });
  }
});
