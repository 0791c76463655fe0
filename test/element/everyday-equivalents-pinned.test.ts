import { expect, fixture, html } from '@open-wc/testing';
import { dataset } from '../../src/api.js';
import type { EverydayEquivalents } from '../../src/index.js';
import '../../src/index.js';

const CHANGES = 'https://example.org/CHANGELOG.md';
const readable = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

async function pinned(version: string, changesUrl = CHANGES): Promise<EverydayEquivalents> {
  const element = await fixture<EverydayEquivalents>(
    html`<everyday-equivalents model="llama3.1:70b" queries="1000" data-version=${version} changes-url=${changesUrl}>
      About 46 Wh.
    </everyday-equivalents>`,
  );
  await element.updateComplete;
  return element;
}

const reasonOf = (element: Element): HTMLElement | null => element.shadowRoot!.querySelector('[part="reason"]');
const isSlotted = (element: Element): boolean =>
  (element.shadowRoot!.querySelector('slot')?.assignedNodes().length ?? 0) > 0;

describe('<everyday-equivalents data-version>', () => {
  it('is the card where the page has the data it names', async () => {
    const element = await pinned(dataset.version);
    expect(reasonOf(element)).to.equal(null);
    expect(readable(element.shadowRoot!.querySelector('[part="sentence"]')!.textContent)).to.include('46 Wh');
  });

  it('keeps the article’s own sentence where the page has others, and links what has changed', async () => {
    const element = await pinned('2025-03-01');
    expect(isSlotted(element)).to.equal(true);
    expect(readable(reasonOf(element)!.textContent)).to.equal(
      'This was written with the figures of 1 March 2025. Figures have since been revised, last on 28 November 2026. What has changed',
    );
    expect(reasonOf(element)!.querySelector('a')!.href).to.equal(CHANGES);
    expect(element.explanation).to.equal(undefined);
  });

  it('links web addresses only', async () => {
    const element = await pinned('2025-03-01', 'javascript:alert(1)');
    expect(reasonOf(element)!.querySelector('a')).to.equal(null);
  });

  it('keeps the sentence under a version that is no date, whatever is in it', async () => {
    for (const version of ['abc', '<img src=x onerror=alert(1)>', '2026-99-99', 'x'.repeat(1e6)]) {
      const element = await pinned(version);
      expect(isSlotted(element), version.slice(0, 30)).to.equal(true);
      expect(reasonOf(element)!.querySelector('img')).to.equal(null);
      expect(reasonOf(element)!.textContent.length).to.be.below(200);
    }
  });

  it('follows the attribute', async () => {
    const element = await pinned('2025-03-01');
    element.removeAttribute('data-version');
    await element.updateComplete;
    expect(reasonOf(element)).to.equal(null);
  });

  it('is accessible', async () => {
    await expect(await pinned('2025-03-01')).to.be.accessible();
  });
});

describe('<everyday-equivalents>', () => {
  it('says in its sum of what date its data are', async () => {
    const element = await pinned(dataset.version);
    expect(readable(element.shadowRoot!.querySelector('[part="working"]')!.textContent)).to.include(
      'Figures as of 28 November 2026.',
    );
  });
});
