import { expect } from '@open-wc/testing';
import { dataset, explain } from '../../src/api.js';
import { formatHtml } from '../../src/static/index.js';
import { ar } from '../../src/words/ar.js';
import { fr } from '../../src/words/fr.js';
import { addLanguage } from '../../src/words/index.js';
import { HOSTILE } from './hostile.js';

const LLAMA = 'meta-llama/Llama-3.1-70B-Instruct';

const parse = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as HTMLElement;
const readable = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const textsOf = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((one) => readable(one.textContent));

describe('formatHtml(explanation)', () => {
  it('says sentence, comparisons, what a query is, assumptions and source', () => {
    // 0.0464422 Wh x 1,000 = 46 Wh; / 10 W = 4.6 h; / 19 Wh = 2.4; / 200 Wh = 0.23 km.
    const root = parse(formatHtml(explain({ model: LLAMA, queries: 1000 })));
    expect(root.lang).to.equal('en');
    expect(textsOf(root, 'p').slice(0, 3)).to.deep.equal([
      '1,000 queries to Llama 3.1 70B use about 46 Wh of electricity (measured, GPU only; 18 to 370 Wh depending on how it is served).',
      'That is about 4.6 hours of an LED bulb, 2.4 phone charges or 230 metres in an electric car.',
      'One query is one chat answer of about 349 tokens.',
    ]);
    expect(textsOf(root, 'li')[1]).to.match(/^2\.4 phone charges A full charge of 19 Wh from the socket/);
    expect(textsOf(root, 'p').at(-1)).to.match(
      /^Source: ML\.ENERGY Leaderboard v3.* Figures as of 28 November 2026\.$/,
    );
    expect([...root.querySelectorAll('a')].map(({ href }) => href)).to.include('https://ml.energy/leaderboard');
  });

  it('says what must be known of the figure, of a thing with a weak source, and what is not counted', () => {
    const small = textsOf(
      parse(formatHtml(explain({ model: 'gemma3:4b', equivalents: ['stadium_floodlights'] }))),
      'p small',
    );
    expect(small[0]).to.include('The name matches the model of the figure approximately');
    expect(small[0]).to.include('The size of the model is not public: the estimate guesses it.');
    expect(small[0]).to.include('The source is weak: sellers of floodlights');
    expect(small[0]).to.include('not the training of the model');
  });

  it('says the direction of its text, and of English within another', () => {
    expect(parse(formatHtml(explain({ model: LLAMA }))).dir).to.equal('ltr');
    addLanguage(ar);
    const ownEquivalents = [
      {
        id: 'espresso',
        wording: '{amount} espresso',
        whPerUnit: 8,
        assumption: 'A small machine, kept warm.',
        source: { title: 'Our test kitchen', url: 'https://example.org/espresso', date: '2026-05' },
      },
    ];
    const request = { model: LLAMA, ownEquivalents, equivalents: ['phone_charge', 'espresso'] };
    const arabic = parse(formatHtml(explain(request), { lang: 'ar' }));
    expect(arabic.dir).to.equal('rtl');
    const english = [...arabic.querySelectorAll<HTMLElement>('[lang="en"]')];
    expect(english.map(({ dir, textContent }) => `${dir}: ${textContent}`)).to.deep.equal([
      'ltr: US EPA, Greenhouse Gas Equivalencies Calculator',
      'ltr: A small machine, kept warm.',
      'ltr: Our test kitchen',
      'ltr: ML.ENERGY Leaderboard v3, data of 16 February 2026',
    ]);
  });

  it('says what is assumed in the language of the page', () => {
    addLanguage(fr);
    const french = parse(formatHtml(explain({ model: LLAMA, equivalents: ['phone_charge'] }), { lang: 'fr' }));
    expect(textsOf(french, 'li small')[0]).to.match(
      /^Une charge complète de 19 Wh à la prise ; de 12 à 24 Wh\. US EPA, Greenhouse Gas Equivalencies Calculator \(2024\)$/,
    );
  });

  it('has neither style, script nor class that a CMS would strip the words with', () => {
    const root = parse(formatHtml(explain({ model: 'gpt-4o' })));
    const names = new Set([...root.querySelectorAll('*')].map(({ localName }) => localName));
    expect([...names].sort()).to.deep.equal(['a', 'li', 'p', 'small', 'strong', 'ul']);
    expect(root.querySelector('[style], [class], [id]')).to.equal(null);
  });

  it('says why there is no answer, and which names may have been meant', () => {
    const root = parse(formatHtml(explain({ model: 'llama 9000' })));
    expect(textsOf(root, 'p')[0]).to.equal('There is no published figure for “llama 9000”.');
    expect(textsOf(root, 'li')).to.have.length.above(0);
    expect(textsOf(parse(formatHtml(explain({ model: 'gpt-4o', accept: ['measured'] }))), 'p')[0]).to.include('GPT-4o');
    expect(textsOf(parse(formatHtml(explain({ model: LLAMA, queries: -3 }))), 'p')[0]).to.include('queries is -3');
  });

  it('escapes every name', () => {
    for (const name of HOSTILE) {
      for (const request of [{ model: name }, { model: name, wattHours: 1 }]) {
        const root = parse(formatHtml(explain(request)));
        expect(root.querySelector('script, img, b, [onload], [onerror]'), name).to.equal(null);
        const shown = name.replace(/(?!\s)[\p{Cc}\p{Cs}]/gu, '\ufffd');
        expect(readable(root.textContent), name).to.include(readable(shown).slice(0, 20));
      }
    }
    expect((window as { hacked?: number }).hacked).to.equal(undefined);
  });

  it('links web addresses and nothing else', () => {
    const [first, ...others] = dataset.equivalents;
    for (const url of ['javascript:alert(1)', 'https://x.org/"onclick="y', 'data:text/html,x', ' https://x.org']) {
      const source = { ...first!.source, url };
      const own = { ...dataset, equivalents: [{ ...first!, source }, ...others] };
      const known = explain({ model: LLAMA, queries: 1000 });
      if (known.status !== 'known') throw new Error(known.status);
      const comparisons = known.comparisons.map((one) => ({ ...one, source }));
      const root = parse(formatHtml({ ...known, comparisons }, { dataset: own }));
      expect([...root.querySelectorAll('a')].map((a) => a.getAttribute('href'))).to.deep.equal([
        'https://ml.energy/leaderboard',
      ]);
    }
  });
});
