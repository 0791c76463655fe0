import { expect, fixture, html } from '@open-wc/testing';
import '../../src/badge.js';
import { registerLanguage, type EverydayEquivalents } from '../../src/index.js';
import type { EverydayEquivalentsBadge } from '../../src/badge.js';
import { ar, de, es, fr, hi, it as italian, ja, nl, pl, pt, zh } from '../../src/words/translations.js';

type Explaining = EverydayEquivalents | EverydayEquivalentsBadge;

const LLAMA = 'meta-llama/Llama-3.1-70B-Instruct';
const readable = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textOf = ({ shadowRoot }: Element): string => readable(shadowRoot!.textContent);
const sentenceOf = ({ shadowRoot }: Element): string =>
  readable(shadowRoot!.querySelector('[part="sentence"]')!.textContent);

/** Until what changed on the page is drawn: an observer hears of it after the script that changed it. */
async function drawn(...elements: Explaining[]): Promise<void> {
  await Promise.resolve();
  await Promise.all(elements.map((element) => element.updateComplete));
}

async function mount<Mounted extends Explaining>(
  template: ReturnType<typeof html>,
  selector: string,
): Promise<Mounted> {
  const box = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const element = box.querySelector<Mounted>(selector)!;
  await element.updateComplete;
  return element;
}

const mountCard = (lang?: string): Promise<EverydayEquivalents> =>
  mount(
    html`<everyday-equivalents lang=${lang ?? ''} model=${LLAMA} queries="1000"></everyday-equivalents>`,
    'everyday-equivalents',
  );

const { error, warn } = console;
const logged: unknown[] = [];
beforeEach(() => {
  logged.length = 0;
  console.error = console.warn = (...words) => logged.push(words);
});
afterEach(() => {
  Object.assign(console, { error, warn });
  document.documentElement.lang = 'en';
  expect(logged).to.deep.equal([]);
});

describe('registerLanguage(language)', () => {
  it('draws card and badge again that are on the page already', async () => {
    const card = await mountCard('nl');
    const badge = await mount<EverydayEquivalentsBadge>(
      html`<everyday-equivalents-badge lang="nl" model="ChatGPT"></everyday-equivalents-badge>`,
      'everyday-equivalents-badge',
    );
    expect(sentenceOf(card)).to.match(/^1,000 queries/);
    expect(textOf(badge)).to.match(/^about 0\.34 Wh/);
    registerLanguage(nl);
    await drawn(card, badge);
    expect(sentenceOf(card)).to.match(/^1\.000 verzoeken aan Llama 3\.1 70B/);
    expect(textOf(badge)).to.equal('ongeveer 0,34 Wh, 2 minuten licht van een ledlamp · opgegeven');
  });

  it('takes several, and one again in the place of the one before', async () => {
    registerLanguage(fr, { ...fr, short: '{comparison}, soit {energy}' });
    const badge = await mount<EverydayEquivalentsBadge>(
      html`<everyday-equivalents-badge lang="fr-BE" model="ChatGPT"></everyday-equivalents-badge>`,
      'everyday-equivalents-badge',
    );
    expect(textOf(badge)).to.match(/^2 minutes d’éclairage par une ampoule LED, soit 0,34 Wh/);
    registerLanguage(fr);
    await drawn(badge);
    expect(textOf(badge)).to.match(/^environ 0,34 Wh/);
  });

  it('serves every region of a language, but not another script', async () => {
    registerLanguage(de, zh);
    expect(sentenceOf(await mountCard('de-CH'))).to.match(/^1.000 Anfragen .* 4\.6 Stunden/); // the Swiss point
    expect(sentenceOf(await mountCard('zh-SG'))).to.match(/^向Llama/);
    expect(sentenceOf(await mountCard('zh-Hans-HK'))).to.match(/^向Llama/);
    expect(sentenceOf(await mountCard('zh-TW'))).to.match(/^1,000 queries/);
    expect(sentenceOf(await mountCard('sv'))).to.match(/^1,000 queries/);
  });
});

describe('an element follows the language of its page', () => {
  before(() => registerLanguage(fr, de, es, italian, pl, pt));

  it('its own attribute wins, and what it inherits is back without it', async () => {
    const card = await mountCard('fr');
    card.parentElement!.lang = 'de';
    await drawn(card);
    expect(sentenceOf(card)).to.match(/requêtes/);
    card.removeAttribute('lang');
    await drawn(card);
    expect(sentenceOf(card)).to.match(/Anfragen/);
  });

  it('an empty attribute says that the language is unknown: English', async () => {
    const card = await mountCard('');
    card.parentElement!.lang = 'de';
    await drawn(card);
    expect(sentenceOf(card)).to.match(/^1,000 queries/);
  });

  it('from any element above it, set while it is on the page', async () => {
    const box = await fixture<HTMLElement>(
      html`<section>
        <div><everyday-equivalents model=${LLAMA} queries="1000"></everyday-equivalents></div>
      </section>`,
    );
    const card = box.querySelector('everyday-equivalents')!;
    await drawn(card);
    expect(sentenceOf(card)).to.match(/queries/);
    document.documentElement.lang = 'it';
    await drawn(card);
    expect(sentenceOf(card)).to.match(/richieste/);
    box.lang = 'pl';
    await drawn(card);
    expect(sentenceOf(card)).to.match(/zapytań/);
    card.parentElement!.lang = 'pt';
    await drawn(card);
    expect(sentenceOf(card)).to.match(/consultas ao/);
    box.lang = 'es';
    await drawn(card);
    expect(sentenceOf(card)).to.match(/consultas ao/);
  });

  it('through shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const badge = document.createElement('everyday-equivalents-badge');
    badge.model = 'ChatGPT';
    inner.attachShadow({ mode: 'open' }).append(badge);
    await drawn(badge);
    expect(textOf(badge)).to.match(/^about/);
    outer.lang = 'de';
    await drawn(badge);
    expect(textOf(badge)).to.match(/^etwa/);
    inner.lang = 'pl';
    await drawn(badge);
    expect(textOf(badge)).to.match(/^około/);
  });

  it('without an error in a link that is on no page', async () => {
    const card = await mountCard();
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    card.removeAttribute('lang');
    link.append(card);
    card.queries = 2000;
    await card.updateComplete;
    expect(sentenceOf(card)).to.match(/^2,000 queries/);
  });

  it('when it is moved', async () => {
    const card = await mountCard();
    card.removeAttribute('lang');
    const elsewhere = await fixture(html`<div lang="es"></div>`);
    elsewhere.append(card);
    await drawn(card);
    expect(sentenceOf(card)).to.match(/consultas a Llama/);
  });

  it('and speaks English, without an error, for a tag that is none', async () => {
    for (const lang of ['$$$', 'e', 'français', 'fr_FR', 'x'.repeat(10_000), '\u0000']) {
      const card = await mountCard(lang);
      expect(sentenceOf(card)).to.match(/^1,000 queries/);
    }
  });
});

describe('the observer of a page', () => {
  // Called with the observer they belong to, below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { observe, disconnect } = MutationObserver.prototype;
  const observers = new Set<MutationObserver>();
  let disconnected = 0;
  beforeEach(() => {
    observers.clear();
    disconnected = 0;
    MutationObserver.prototype.observe = function (...asked) {
      if (asked[1]?.attributeFilter?.includes('lang')) observers.add(this);
      observe.apply(this, asked);
    };
    MutationObserver.prototype.disconnect = function () {
      if (observers.has(this)) disconnected += 1;
      disconnect.apply(this);
    };
  });
  afterEach(() => Object.assign(MutationObserver.prototype, { observe, disconnect }));

  it('is one for all elements, and stops with the last of them', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = '<everyday-equivalents-badge model="ChatGPT"></everyday-equivalents-badge>'.repeat(100);
    expect(observers.size).to.equal(1);
    for (const badge of [...box.children].slice(1)) badge.remove();
    expect(disconnected).to.equal(0);
    box.replaceChildren();
    expect(disconnected).to.equal(1);
  });

  it('draws nothing again that has left the page', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const badge = document.createElement('everyday-equivalents-badge');
    badge.model = 'ChatGPT';
    for (let mounts = 0; mounts < 1000; mounts++) {
      box.append(badge);
      badge.remove();
    }
    await drawn(badge);
    let asked = 0;
    badge.requestUpdate = () => void (asked += 1);
    box.lang = 'de';
    document.documentElement.lang = 'de';
    registerLanguage(de);
    await Promise.resolve();
    expect(asked).to.equal(0);
  });

  it('leaves elements be whose language stays', async () => {
    const card = await mountCard('de');
    let asked = 0;
    card.requestUpdate = () => void (asked += 1);
    card.parentElement!.lang = 'fr';
    await Promise.resolve();
    expect(asked).to.equal(0);
  });
});

describe('a language says how it is written', () => {
  before(() => registerLanguage(ar, hi, ja));

  it('Arabic from right to left, with its Latin names in their own order', async () => {
    const card = await mountCard('ar');
    const article = card.shadowRoot!.querySelector('.card')!;
    expect(article.getAttribute('dir')).to.equal('rtl');
    expect(article.getAttribute('lang')).to.equal('ar');
    expect(getComputedStyle(card.shadowRoot!.querySelector('[part="sentence"] p')!).direction).to.equal('rtl');
    expect(getComputedStyle(article).textAlign).to.equal('right');
    expect(sentenceOf(card)).to.include('\u2068Llama 3.1 70B\u2069');
  });

  it('and in the badge and its panel, beside an English page', async () => {
    const badge = await mount<EverydayEquivalentsBadge>(
      html`<everyday-equivalents-badge lang="ar" model="ChatGPT"></everyday-equivalents-badge>`,
      'everyday-equivalents-badge',
    );
    const button = badge.shadowRoot!.querySelector('button')!;
    button.click();
    const panel = badge.shadowRoot!.querySelector<HTMLElement>('[part="panel"]')!;
    for (const part of [button, panel]) expect([part.lang, part.dir]).to.deep.equal(['ar', 'rtl']);
    expect(panel.querySelector('a span')!.getAttribute('lang')).to.equal('en');
    badge.lang = 'ja';
    await drawn(badge);
    const other = badge.shadowRoot!.querySelector('button')!;
    expect([other.lang, other.dir]).to.deep.equal(['ja', 'ltr']);
  });

  it('where it gives no answer', async () => {
    const card = await mount<EverydayEquivalents>(
      html`<everyday-equivalents lang="ar" model="llama 9000"></everyday-equivalents>`,
      'everyday-equivalents',
    );
    expect(card.shadowRoot!.querySelector('[part="reason"]')!.getAttribute('dir')).to.equal('rtl');
  });

  it('and marks what is in the publisher’s English', async () => {
    const card = await mountCard('fr');
    const english = [...card.shadowRoot!.querySelectorAll('[lang="en"]')].map((part) => part.textContent);
    expect(english).to.include('ML.ENERGY Leaderboard v3, data of 16 February 2026');
    expect(card.shadowRoot!.querySelector('.working')!.textContent.replace(/\s/g, ' ')).to.contain(
      'Une ampoule LED de 10 W, qui éclaire autant qu’une ancienne de 60 W ; de 8 à 12 W.',
    );
    expect(english.join()).not.to.contain('bulb');
  });

  it('and what is assumed of a thing that the language has no words for', async () => {
    const card = await mountCard('fr');
    const source = { title: 'Our test kitchen', url: 'https://example.org/espresso', date: '2026-05' };
    const assumption = 'A small machine, kept warm.';
    card.ownEquivalents = [{ id: 'espresso', wording: '{amount} espresso', whPerUnit: 8, assumption, source }];
    await drawn(card);
    const english = [...card.shadowRoot!.querySelectorAll('.working [lang="en"]')].map((part) => part.textContent);
    expect(english).to.include(assumption);
  });

  for (const lang of ['ar', 'de', 'hi', 'ja', 'fr', 'zh'])
    it(`has nothing that axe finds wrong in ${lang}`, async () => {
      await expect(await mountCard(lang)).to.be.accessible();
    });
});
