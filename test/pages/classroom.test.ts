import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { VIEWS } from '../../src/element/explorer/explorer-view.js';
import { ar } from '../../src/words/explorer/ar.js';
import { canEmulateMedia, emulateMedia } from '../emulated-media.js';
import { openPage, problems, violationsOn, type Page } from './open-page.js';

const TAG = 'everyday-equivalents-explorer';

const open = (fragment = '', width?: number): Promise<Page> => openPage(`classroom.html${fragment}`, TAG, width);

const rootOf = (page: Page): ShadowRoot => page.document.querySelector(TAG)!.shadowRoot!;

describe('demo/classroom.html', () => {
  it('begins with a guess, without an error and without asking another host', async () => {
    const page = await open();
    expect(rootOf(page).querySelector('[aria-selected="true"]')!.textContent.trim()).to.equal('Predict');
    const requests = page.performance.getEntriesByType('resource');
    expect([...new Set(requests.map(({ name }) => new URL(name).host))]).to.deep.equal([location.host]);
    expect(problems).to.deep.equal([]);
  });

  it('opens what its address says', async () => {
    const page = await open('#view=sources&hide=teach,explore');
    const tabs = [...rootOf(page).querySelectorAll('[role="tab"]')].map((tab) => tab.textContent.trim());
    expect(tabs).to.include('Where numbers come from').and.not.include('For the teacher');
    expect(rootOf(page).querySelectorAll('.kind-card')).to.have.length(3);
  });

  for (const view of VIEWS) {
    it(`does not scroll sideways at 320 px, or 400 % of a screen of 1,280 (${view})`, async () => {
      const page = await open(`#view=${view}`, 320);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
      const projected = await open(`#view=${view}&size=projector`, 320);
      expect(projected.document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it(`is accessible (${view})`, async () => {
      expect(await violationsOn(await open(`#view=${view}`))).to.deep.equal([]);
    });

    if (canEmulateMedia)
      it(`is accessible in dark (${view})`, async () => {
        await emulateMedia({ colorScheme: 'dark' });
        expect(await violationsOn(await open(`#view=${view}`))).to.deep.equal([]);
      });
  }

  it('speaks the language that its address asks for, around the explorer and in it, with links to the others', async () => {
    const page = await open('?lang=ar#view=sources', 320);
    const { documentElement: root } = page.document;
    await waitUntil(() => root.lang === 'ar');
    expect(root.dir).to.equal('rtl');
    await page.document.querySelector<LitElement>(TAG)!.updateComplete;
    const { page: words, explorer } = ar;
    expect(page.document.querySelector('h1')!.textContent).to.equal(words.title);
    expect(rootOf(page).querySelector('#tab-sources')!.textContent.trim()).to.equal(explorer.view.sources);
    expect(root.scrollWidth).to.be.at.most(320);
    expect(page.document.querySelectorAll('#languages a')).to.have.length(12);
    expect(await violationsOn(page)).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
  });

  it('mirrors with a right-to-left page', async () => {
    const page = await open('#view=working', 320);
    page.document.documentElement.dir = 'rtl';
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
    const heading = rootOf(page).querySelector('.checks')!;
    expect(page.getComputedStyle(heading).direction).to.equal('rtl');
  });
});
