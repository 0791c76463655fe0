import { expect, waitUntil } from '@open-wc/testing';
import { openPage, problems, violationsOn, type Page } from './open-page.js';

const TAG = 'everyday-equivalents-explorer';

const open = (fragment = '', width?: number): Promise<Page> => openPage(`explorer.html${fragment}`, TAG, width);

const explorerOf = (page: Page): HTMLElementTagNameMap[typeof TAG] => page.document.querySelector(TAG)!;

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
      expect(await violationsOn(page)).to.deep.equal([]);
    });
  }
});
