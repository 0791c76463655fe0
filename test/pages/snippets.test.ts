import { expect } from '@open-wc/testing';
import {
  embedUrl,
  formatFrameSnippet,
  formatImageSnippet,
  formatScriptSnippet,
  RESIZER,
  type Choice,
  type Hosting,
} from '../../demo/snippets.js';
import { explain } from '../../src/api.js';
import { formatSvg } from '../../src/static/index.js';
import { HOSTILE } from '../static/hostile.js';

const choice = (changes: Partial<Choice> = {}): Choice => ({
  model: 'llama3.1:70b',
  queries: '1000',
  equivalents: [],
  lang: 'en-GB',
  theme: 'auto',
  isPinned: true,
  ...changes,
});

const HOSTING: Hosting = {
  base: 'https://example.org/ee/',
  version: '1.2.3',
  dataVersion: '2026-11-24',
  integrity: { 'everyday-equivalents.js': 'sha384-abc', 'languages/fr.js': 'sha384-def' },
};

const parse = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html').querySelector('main')!;
const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

describe('formatScriptSnippet(choice, hosting, fallback)', () => {
  it('names the version with its hash, and the data of a pinned card', () => {
    const main = parse(formatScriptSnippet(choice(), HOSTING, '<p>About 46 Wh.</p>\n'));
    expect(attributesOf(main.querySelector('script')!)).to.deep.equal({
      type: 'module',
      src: 'https://example.org/ee/1.2.3/everyday-equivalents.js',
      integrity: 'sha384-abc',
      crossorigin: 'anonymous',
    });
    const card = main.querySelector('everyday-equivalents')!;
    expect(attributesOf(card)).to.deep.equal({
      model: 'llama3.1:70b',
      queries: '1000',
      lang: 'en-GB',
      'data-version': '2026-11-24',
      'changes-url': 'https://example.org/ee/CHANGELOG.md',
    });
    expect(card.textContent.trim()).to.equal('About 46 Wh.');
  });

  it('teaches the card another language by a script of its own, with its hash', () => {
    const main = parse(formatScriptSnippet(choice({ lang: 'fr', translation: 'fr' }), HOSTING, ''));
    const [card, language] = main.querySelectorAll('script');
    expect(card!.getAttribute('integrity')).to.equal('sha384-abc');
    expect(attributesOf(language!)).to.deep.equal({
      type: 'module',
      src: 'https://example.org/ee/1.2.3/languages/fr.js',
      integrity: 'sha384-def',
      crossorigin: 'anonymous',
    });
    expect(main.querySelector('everyday-equivalents')!.getAttribute('lang')).to.equal('fr');
  });

  it('takes the newest script where the figures are live', () => {
    const main = parse(
      formatScriptSnippet(choice({ isPinned: false, theme: 'dark', equivalents: ['led_bulb', 'tv'] }), HOSTING, ''),
    );
    expect(attributesOf(main.querySelector('script')!)).to.deep.equal({
      type: 'module',
      src: 'https://example.org/ee/everyday-equivalents.js',
    });
    const card = main.querySelector('everyday-equivalents')!;
    expect(attributesOf(card)).to.deep.equal({
      model: 'llama3.1:70b',
      queries: '1000',
      equivalents: 'led_bulb tv',
      lang: 'en-GB',
      style: 'color-scheme: dark',
    });
  });

  it('keeps what an editor typed inside its attribute', () => {
    for (const text of HOSTILE) {
      const main = parse(formatScriptSnippet(choice({ model: text, queries: text }), { ...HOSTING, base: text }, ''));
      expect(main.querySelectorAll('*')).to.have.length(2);
    }
  });
});

describe('embedUrl(choice, hosting)', () => {
  it('is of one version where the figures are pinned, else of the newest', () => {
    expect(embedUrl(choice(), HOSTING)).to.match(/^https:\/\/example\.org\/ee\/1\.2\.3\/embed\.html\?model=/);
    expect(embedUrl(choice({ isPinned: false }), HOSTING)).to.equal(
      'https://example.org/ee/embed.html?model=llama3.1%3A70b&queries=1000&lang=en-GB',
    );
  });
});

describe('embedUrl(choice, hosting, page) and formatFrameSnippet(url, title, height)', () => {
  it('ask the embed page for the same card', () => {
    const url = embedUrl(choice({ theme: 'dark' }), HOSTING, 'https://example.org/embed.html');
    expect(Object.fromEntries(new URL(url).searchParams)).to.deep.equal({
      model: 'llama3.1:70b',
      queries: '1000',
      lang: 'en-GB',
      'data-version': '2026-11-24',
      'changes-url': 'https://example.org/ee/CHANGELOG.md',
      theme: 'dark',
    });
    const frame = parse(formatFrameSnippet(url, 'A "card"', 820)).querySelector('iframe')!;
    expect(attributesOf(frame)).to.include({ src: url, title: 'A "card"', height: '820', loading: 'lazy' });
  });
});

describe('RESIZER', () => {
  it('leaves nothing to read where a system takes the script tags out', () => {
    const main = parse(`Before ${RESIZER.replaceAll(/<\/?script>/g, '')} after`);
    expect(main.textContent).to.equal('Before  after');
    expect(RESIZER.replaceAll(/<\/?script>|<!--|-->/g, '')).not.to.match(/[<>]/);
  });
});

describe('formatImageSnippet(svg, file)', () => {
  it('reserves its place and says all that is drawn', () => {
    const svg = formatSvg(explain({ model: 'llama3.1:70b', queries: 1000 }));
    const image = parse(formatImageSnippet(svg, 'card.svg')).querySelector('img')!;
    expect(image.getAttribute('width')).to.equal('640');
    expect(Number(image.getAttribute('height'))).to.be.above(600);
    expect(image.alt).to.match(/^1,000 queries to Llama 3\.1 70B .* 2\.4 phone charges/);
  });

  it('is no wider than its column', () => {
    const main = parse(formatImageSnippet(formatSvg(explain({ model: 'llama3.1:70b' })), 'card.svg'));
    main.style.width = '320px';
    document.body.append(main);
    expect(main.querySelector('img')!.clientWidth).to.equal(320);
    main.remove();
  });

  it('keeps a name inside its attribute', () => {
    for (const model of HOSTILE) {
      expect(parse(formatImageSnippet(formatSvg(explain({ model })), 'card.svg')).querySelectorAll('*')).to.have.length(
        2,
      );
    }
  });
});
