import { expect } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import { VIEWS } from '../../src/element/explorer/explorer-view.js';
import { emulateMedia } from '../emulated-media.js';

type Page = Window & typeof globalThis & { axe: { run: () => Promise<AxeResults> } };

const AXE = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).href;

const frames: HTMLIFrameElement[] = [];
const problems: string[] = [];
afterEach(() => {
  frames.splice(0).forEach((frame) => frame.remove());
  problems.length = 0;
});

/** The classroom in a frame of its own, once it shows a view. */
async function open(fragment = '', width = 800): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  frame.src = `/demo/classroom.html${fragment}`;
  frames.push(frame);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as Page;
  page.addEventListener('error', ({ message }) => problems.push(message));
  page.console.error = (...words: unknown[]) => problems.push(words.join(' '));
  await page.customElements.whenDefined('everyday-equivalents-explorer');
  await page.document.querySelector('everyday-equivalents-explorer')!.updateComplete;
  return page;
}

const explorerOf = (page: Page): ShadowRoot =>
  page.document.querySelector('everyday-equivalents-explorer')!.shadowRoot!;

async function findingsOf(page: Page): Promise<string[]> {
  const script = page.document.createElement('script');
  script.src = AXE;
  page.document.head.append(script);
  await new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  const { violations } = await page.axe.run();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('demo/classroom.html', () => {
  it('begins with a guess, without an error and without asking another host', async () => {
    const page = await open();
    expect(explorerOf(page).querySelector('[aria-selected="true"]')!.textContent.trim()).to.equal('Predict');
    const requests = page.performance.getEntriesByType('resource');
    expect([...new Set(requests.map(({ name }) => new URL(name).host))]).to.deep.equal([location.host]);
    expect(problems).to.deep.equal([]);
  });

  it('opens what its address says', async () => {
    const page = await open('#view=sources&hide=teach,explore');
    const tabs = [...explorerOf(page).querySelectorAll('[role="tab"]')].map((tab) => tab.textContent.trim());
    expect(tabs).to.include('Where numbers come from').and.not.include('For the teacher');
    expect(explorerOf(page).querySelectorAll('.kind-card')).to.have.length(3);
  });

  for (const view of VIEWS) {
    it(`does not scroll sideways at 320 px, or 400 % of a screen of 1,280 (${view})`, async () => {
      const page = await open(`#view=${view}`, 320);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
      const projected = await open(`#view=${view}&size=projector`, 320);
      expect(projected.document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it(`is accessible, light and dark (${view})`, async () => {
      expect(await findingsOf(await open(`#view=${view}`))).to.deep.equal([]);
      await emulateMedia({ colorScheme: 'dark' });
      expect(await findingsOf(await open(`#view=${view}`))).to.deep.equal([]);
    });
  }

  it('mirrors with a right-to-left page', async () => {
    const page = await open('#view=working', 320);
    page.document.documentElement.dir = 'rtl';
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
    const heading = explorerOf(page).querySelector('.checks')!;
    expect(page.getComputedStyle(heading).direction).to.equal('rtl');
  });
});
