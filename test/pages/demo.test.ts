import { expect } from '@open-wc/testing';
import { KNOWN_FONT, loadKnownFont } from '../known-font.js';
import { until } from './chat-page.js';
import { assertQuiet, openPage, violationsOn, type Page } from './open-page.js';

const PAGES = ['index.html', 'article.html', 'states.html', 'languages.html'];

/** Pages with many cards, which draw them one after the other. */
const CARDS: Record<string, number> = { 'states.html': 20, 'languages.html': 13 };

const cardsOn = (page: Page) => [...page.document.querySelectorAll('everyday-equivalents')];

/** Opens a page, once all its cards are drawn. */
async function open(name: string, width?: number): Promise<Page> {
  const page = await openPage(name, 'everyday-equivalents', width);
  await until(page, 'all cards', () => cardsOn(page).length === (CARDS[name] ?? cardsOn(page).length));
  await Promise.all(cardsOn(page).map(({ updateComplete }) => updateComplete));
  return page;
}

const cardOf = (page: Page): HTMLElementTagNameMap['everyday-equivalents'] =>
  page.document.querySelector('everyday-equivalents')!;

async function sentenceOf(page: Page): Promise<string> {
  const card = cardOf(page);
  await card.updateComplete;
  const sentence = card.shadowRoot!.querySelector('[part="sentence"]')!;
  return sentence.textContent.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
}

/** Types or chooses as a reader would, so that the page hears of it. */
function choose(page: Page, selector: string, value: string, type: 'input' | 'change'): void {
  const field = page.document.querySelector<HTMLInputElement | HTMLSelectElement>(selector)!;
  field.value = value;
  field.dispatchEvent(new page.Event(type, { bubbles: true }));
}

for (const name of PAGES) {
  describe(`demo/${name}`, () => {
    it('shows its card without an error and without asking another host', async () => {
      const page = await open(name);
      expect(await sentenceOf(page)).to.include('1,000 queries to Llama 3.1 70B use about 46 Wh');
      assertQuiet(page);
    });

    it('does not scroll sideways at 320 px', async () => {
      const page = await open(name, 320);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it('is accessible', async () => {
      const page = await open(name);
      expect(await violationsOn(page)).to.deep.equal([]);
    });
  });
}

describe('demo/article.html', () => {
  it('offers the models in groups, the measured ones first', async () => {
    const page = await open('article.html');
    const groups = [...page.document.querySelectorAll('optgroup')];
    expect(groups.map(({ label }) => label)).to.deep.equal([
      'Measured in a laboratory',
      'Disclosed by the provider',
      'Estimated by others',
    ]);
    for (const group of groups) expect(group.children.length, group.label).to.be.above(1);
    expect(page.document.querySelector<HTMLSelectElement>('#model')!.value).to.equal(
      'meta-llama/Llama-3.1-70B-Instruct',
    );
  });

  it('changes the sentence with the model', async () => {
    const page = await open('article.html');
    choose(page, '#model', 'mrm8488/bert-tiny-finetuned-squadv2', 'change');
    // 0.0000554 Wh x 1,000 = 0.0554 Wh; / 10 W = 20 s.
    expect(await sentenceOf(page))
      .to.include('0.055 Wh')
      .and.include('20 seconds of an LED bulb');
  });

  it('changes the sentence and the slider with the count', async () => {
    const page = await open('article.html');
    choose(page, '#queries', '100000', 'input');
    expect(await sentenceOf(page)).to.match(/^100,000 queries .* about 4\.6 kWh/);
    expect(page.document.querySelector<HTMLInputElement>('#powers')!.value).to.equal('5');
  });

  it('changes the sentence and the count with the slider, by powers of ten', async () => {
    const page = await open('article.html');
    choose(page, '#powers', '2', 'input');
    expect(await sentenceOf(page)).to.match(/^100 queries .* about 4\.6 Wh/);
    expect(page.document.querySelector<HTMLInputElement>('#queries')!.value).to.equal('100');
  });

  it('falls back to its own words for a count that cannot be read, and comes back', async () => {
    const page = await open('article.html');
    page.console.warn = () => undefined;
    choose(page, '#queries', '1,000', 'input');
    await cardOf(page).updateComplete;
    expect(cardOf(page).shadowRoot!.querySelector('slot')!.assignedElements()).to.have.length(1);
    choose(page, '#queries', '1000', 'input');
    expect(await sentenceOf(page)).to.include('46 Wh');
  });

  it('moves nothing below the card when that is defined', async () => {
    const page = await open('article.html', 900);
    await loadKnownFont(page.document);
    cardOf(page).style.fontFamily = KNOWN_FONT;
    const before = cardOf(page).getBoundingClientRect().height;
    const reserved = page.document.createElement('div');
    // What the page's rule for :not(:defined) reserves at this width.
    reserved.style.height = '43rem';
    page.document.body.append(reserved);
    expect(before).to.equal(reserved.getBoundingClientRect().height);
  });
});

describe('demo/languages.html', () => {
  const cardsOf = (page: Page) => [...page.document.querySelectorAll('#languages everyday-equivalents')];

  it('shows a card and a badge in each of twelve languages, none of which overflows at 320 px', async () => {
    const page = await open('languages.html', 320);
    const sections = [...page.document.querySelectorAll<HTMLElement>('#languages section')];
    expect(new Set(sections.map(({ lang }) => lang)).size).to.equal(12);
    expect(page.document.querySelectorAll('#languages everyday-equivalents-badge').length).to.equal(12);
    for (const [at, card] of cardsOf(page).entries()) {
      const article = card.shadowRoot!.querySelector('.card')!;
      const { lang } = sections[at]!;
      expect(article.getAttribute('lang')).to.equal(lang);
      const { left, right } = article.getBoundingClientRect();
      for (const part of article.querySelectorAll('p, li, span, strong, a, summary')) {
        const box = part.getBoundingClientRect();
        if (box.width === 0) continue;
        expect(box.left, `${lang}: ${part.textContent}`).to.be.at.least(left - 0.5);
        expect(box.right, `${lang}: ${part.textContent}`).to.be.at.most(right + 0.5);
      }
    }
  });

  it('changes the language of a box while it is on the page', async () => {
    const page = await open('languages.html');
    choose(page, '#language', 'de', 'change');
    await Promise.resolve();
    expect(await sentenceOf(page)).to.match(/^1\.000 Anfragen an Llama 3\.1 70B/);
    choose(page, '#language', 'en', 'change');
    await Promise.resolve();
    expect(await sentenceOf(page)).to.match(/^1,000 queries/);
  });
});
