import { expect, fixture, html } from '@open-wc/testing';
import type { EverydayEquivalents } from '../../src/index.js';
import '../../src/index.js';

const readable = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const partText = (element: Element, name: string): string =>
  readable(element.shadowRoot!.querySelector(`[part="${name}"]`)?.textContent ?? '');

const ESPRESSO = [
  {
    id: 'espresso',
    wording: { one: '{amount} espresso', other: '{amount} espressos' },
    whPerUnit: 8,
    source: { title: 'Our test kitchen', url: 'https://example.org/espresso', date: '2026-05' },
  },
];

async function cardWith(json: string): Promise<EverydayEquivalents> {
  const element = document.createElement('everyday-equivalents');
  element.setAttribute('model', 'llama3.1:70b');
  element.setAttribute('queries', '1000');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  element.append('Fallback. ', script);
  (await fixture(html`<div></div>`)).append(element);
  await element.updateComplete;
  return element;
}

const { warn } = console;
const warned: string[] = [];
beforeEach(() => {
  warned.length = 0;
  console.warn = (...words: unknown[]) => void warned.push(words.join(' '));
});
afterEach(() => (console.warn = warn));

describe("<everyday-equivalents> with an author's things", () => {
  it('compares with those of its JSON script, on the ladder too, labelled as the author’s', async () => {
    const element = await cardWith(JSON.stringify(ESPRESSO));
    expect(partText(element, 'comparisons')).to.equal('5.8 espressos (the author’s figure)'); // 46.4422 / 8
    expect(partText(element, 'working')).to.include('8 Wh for each. Our test kitchen (May 2026)');
    expect(partText(element, 'picture')).to.include('1 espresso (the author’s figure) 8 Wh');
    expect(warned).to.deep.equal([]);
  });

  it('compares with those of its property, which wins', async () => {
    const element = await cardWith(JSON.stringify(ESPRESSO));
    element.ownEquivalents = [{ ...ESPRESSO[0]!, whPerUnit: 16 }];
    await element.updateComplete;
    expect(partText(element, 'comparisons')).to.equal('2.9 espressos (the author’s figure)'); // 46.4422 / 16
  });

  it('writes a wording as text', async () => {
    const own = [{ ...ESPRESSO[0], wording: '{amount} <img src=x onerror=alert(1)>' }];
    const element = await cardWith(JSON.stringify(own));
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(partText(element, 'comparisons')).to.include('<img src=x');
  });

  for (const json of ['', '[{', 'null', '42', '[1]', '[{"id":"x"}]', '{"__proto__":[]}', 'x'.repeat(200_000)]) {
    it(`keeps its fallback and warns once of ${JSON.stringify(json.slice(0, 20))}`, async () => {
      const element = await cardWith(json);
      if (json === 'null') {
        expect(warned).to.deep.equal([]);
        return;
      }
      expect(element.shadowRoot!.querySelector('slot')!.assignedNodes().length).to.be.above(0);
      expect(warned).to.have.length(1);
      expect(warned[0]).to.match(/^<everyday-equivalents> own-equivalents.* right would be /);
      element.setAttribute('queries', '2000');
      await element.updateComplete;
      expect(warned).to.have.length(1);
    });
  }
});

describe("<everyday-equivalents> with an author's figure", () => {
  it('says whose it is and links its source', async () => {
    const element = await fixture<EverydayEquivalents>(
      html`<everyday-equivalents
        watt-hours="100"
        queries="10"
        source-label="Our meter"
        source-url="https://example.org/m"
      ></everyday-equivalents>`,
    );
    await element.updateComplete;
    expect(partText(element, 'sentence')).to.include(
      '10 queries use about 100 Wh of electricity (estimated, boundary not stated; the author’s own figure).',
    );
    expect(partText(element, 'source')).to.equal('Source Our meter (the author’s source)');
    expect(element.shadowRoot!.querySelector<HTMLAnchorElement>('[part="source"] a')!.href).to.equal(
      'https://example.org/m',
    );
  });

  it('says nothing of what it leaves out, and heads no empty list of notes', async () => {
    const element = await fixture<EverydayEquivalents>(
      html`<everyday-equivalents watt-hours="100" source-label="Our meter"></everyday-equivalents>`,
    );
    await element.updateComplete;
    expect(partText(element, 'working')).not.to.include('Only answering is counted');
    expect(element.shadowRoot!.querySelectorAll('[part="working"] ul li')).to.have.length(3); // One for each comparison.
    expect([...element.shadowRoot!.querySelectorAll('ul')].filter((list) => !list.children.length)).to.deep.equal([]);
  });

  it('warns once of an address that is none', async () => {
    const element = await fixture<EverydayEquivalents>(
      html`<everyday-equivalents watt-hours="100" source-label="Our meter" source-url="javascript:alert(1)"
        >x</everyday-equivalents
      >`,
    );
    await element.updateComplete;
    expect(warned).to.have.length(1);
    expect(warned[0]).to.include('source-url is "javascript:alert(1)"; right would be a web address');
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
  });

  it('shows a source without an address as text', async () => {
    const element = await fixture<EverydayEquivalents>(
      html`<everyday-equivalents
        watt-hours="100"
        source-label="Our meter"
        watt-hours-kind="measured"
      ></everyday-equivalents>`,
    );
    await element.updateComplete;
    expect(partText(element, 'source')).to.equal('Source Our meter (the author’s source)');
    expect(element.shadowRoot!.querySelector('[part="source"] a')).to.equal(null);
  });
});
