/** The embed contract, fifth part: what pages and frameworks do to elements, and the elements bear. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { built, drawn, ELEMENTS, openContract, openFrame, settle, textIn, type ContractPage } from './contract-page.js';

type Element = LitElement & Record<string, unknown>;

const [CARD, BADGE, EXPLORER] = ELEMENTS;

const OWN = [
  {
    id: 'espresso',
    wording: { one: '{amount} espresso', other: '{amount} espressos' },
    whPerUnit: 8,
    assumption: 'A small machine, kept warm.',
    source: { title: 'Our test kitchen', url: 'https://example.org/espresso', date: '2026-05' },
  },
];

const find = (page: ContractPage, tag: string): Element => page.document.querySelector<Element>(tag)!;

/** What a drawn element holds, to be counted: nothing may stand in it twice. */
const MAIN = 'article, section.explorer, button[part="line"]';
const countIn = (element: Element): number => element.shadowRoot!.querySelectorAll(MAIN).length;

for (const known of ELEMENTS) {
  const { tag, script, html, answer } = known;

  describe(`<${tag}>`, () => {
    let page: ContractPage;
    let element: Element;

    /** That an element says its answer once, and that nothing went wrong. */
    const expectAnswer = async (one: Element): Promise<void> => {
      await drawn(one);
      expect(textIn(one)).to.match(answer);
      expect(countIn(one)).to.equal(1);
      const { errors, logs } = page.look();
      expect([errors, logs]).to.deep.equal([[], []]);
    };

    beforeEach(async () => {
      page = await openContract({ body: html, scripts: [built(script)] });
      element = find(page, tag);
    });

    it('is moved within the page', async () => {
      const place = page.document.createElement('section');
      page.document.body.append(place);
      place.append(element);
      await expectAnswer(element);
      page.document.body.prepend(element);
      await expectAnswer(element);
    });

    it('is taken off and put back, within one task and later', async () => {
      element.remove();
      page.document.body.append(element);
      await expectAnswer(element);
      element.remove();
      await element.updateComplete;
      element['queries'] = 7;
      await element.updateComplete;
      element['queries'] = 1000;
      page.document.body.append(element);
      await expectAnswer(element);
    });

    it('is cloned with its attributes and its fallback', async () => {
      const clone = element.cloneNode(true) as Element;
      page.document.body.append(clone);
      expect(clone.outerHTML).to.equal(element.outerHTML);
      await expectAnswer(clone);
      await expectAnswer(element);
    });

    it('is imported into the document from a template, where it did nothing', async () => {
      const template = page.document.createElement('template');
      template.innerHTML = html;
      page.document.body.append(template);
      expect(template.content.querySelector(tag)!.shadowRoot).to.equal(null);
      const copy = page.document.importNode(template.content, true).firstElementChild as Element;
      page.document.body.append(copy);
      await expectAnswer(copy);
    });

    it('stands in another’s shadow root', async () => {
      const host = page.document.createElement('div');
      page.document.body.append(host);
      host.attachShadow({ mode: 'open' }).append(element);
      await expectAnswer(element);
    });

    it('is written by a host’s innerHTML, again and again', async () => {
      const host = page.document.createElement('div');
      page.document.body.append(host);
      for (let time = 0; time < 3; time++) {
        host.innerHTML = html;
        await expectAnswer(host.firstElementChild as Element);
      }
    });

    it('is drawn where nobody sees it, and has its size once it is shown', async () => {
      const host = page.document.createElement('div');
      host.hidden = true;
      page.document.body.append(host);
      host.innerHTML = html;
      const hidden = host.firstElementChild as Element;
      await expectAnswer(hidden);
      expect(hidden.getBoundingClientRect().height).to.equal(0);
      host.hidden = false;
      expect(hidden.getBoundingClientRect().height).to.be.at.least(20);
      expect(hidden.getBoundingClientRect().width).to.equal(
        tag === BADGE.tag ? 384 : element.getBoundingClientRect().width,
      );
    });

    it('hides its fallback while it has an answer, and shows it, as it is by then, when it has none', async () => {
      element.innerHTML = '<p>Another sentence.</p>';
      await expectAnswer(element);
      const fallback = element.querySelector('p')!;
      expect(fallback.getClientRects()).to.have.length(0);
      if (tag === EXPLORER.tag) return;
      element.removeAttribute('model');
      await element.updateComplete;
      expect(fallback.getClientRects()).to.have.length(1);
      element.innerHTML = '<em>A third.</em>';
      expect(element.querySelector('em')!.getClientRects()).to.have.length(1);
      element.setAttribute('model', 'llama3.1:70b');
      await expectAnswer(element);
    });

    it('is adopted into another document with its look and its language, and back', async () => {
      const before = page.getComputedStyle(element.shadowRoot!.querySelector(MAIN)!);
      const look = { padding: before.paddingTop, weight: before.fontSize, lines: before.textDecorationStyle };
      const other = (await openFrame({ body: '<main lang="tlh"></main>' })).contentWindow as ContractPage;
      for (const [there, place] of [
        [other, other.document.querySelector('main')!],
        [page, page.document.body],
      ] as const) {
        place.append(there.document.adoptNode(element));
        await expectAnswer(element);
        const now = there.getComputedStyle(element.shadowRoot!.querySelector(MAIN)!);
        expect({ padding: now.paddingTop, weight: now.fontSize, lines: now.textDecorationStyle }).to.deep.equal(look);
        expect(there.getComputedStyle(element).display).to.equal(tag === BADGE.tag ? 'inline-block' : 'block');
      }
    });
  });
}

/** Loads a script into a page that has none yet. */
async function load(page: ContractPage, src: string): Promise<void> {
  const script = page.document.createElement('script');
  Object.assign(script, { type: 'module', src });
  page.document.head.append(script);
  await new Promise((resolve) => script.addEventListener('load', resolve));
  await settle(page);
}

describe('properties that were set before the script had come', () => {
  const EARLY: [of: string, known: (typeof ELEMENTS)[number], properties: object, answer: RegExp][] = [
    ['the card', CARD, { model: 'llama3.1:70b', queries: 1000 }, CARD.answer],
    [
      'the card with things of its author',
      CARD,
      { model: 'llama3.1:70b', queries: 1000, ownEquivalents: OWN },
      /espresso/,
    ],
    ['a badge with a response', BADGE, { usage: { model: 'llama3.1:70b', usage: { completion_tokens: 350 } } }, /Wh/],
    [
      'a badge with a total',
      BADGE,
      { items: [{ model: 'llama3.1:70b' }, { model: 'llama3.1:70b' }] },
      /2 answers|2 of 2|Wh/,
    ],
    ['the explorer', EXPLORER, { model: 'llama3.1:70b', queries: 1000 }, EXPLORER.answer],
    ['the explorer with a start', EXPLORER, { start: 'view=working&model=Gemini Apps' }, /Gemini Apps/],
  ];

  for (const [of, { tag, script }, properties, answer] of EARLY) {
    it(`are those of ${of}`, async () => {
      const page = await openContract({ body: `<${tag}></${tag}>` });
      const element = Object.assign(find(page, tag), properties);
      await load(page, built(script));
      expect(textIn(element)).to.match(answer);
      Object.assign(element, { usage: undefined, items: undefined, start: undefined, model: 'ChatGPT', queries: 7 });
      await drawn(element);
      expect(textIn(element)).to.match(/ChatGPT|2\.4 Wh/);
    });
  }
});

describe('a card on a page that is still arriving', () => {
  it('takes the things of its author when they come', async () => {
    const [start, end] = CARD.html.split('<p>');
    const own = `<script type="application/json">${JSON.stringify(OWN)}</script>`;
    const body = `<script type="module" async src="${built(CARD.script)}"></script><!-- rest -->${start}<!-- rest -->${own}<p>${end}`;
    const page = await openContract({ body });
    expect(textIn(find(page, CARD.tag))).to.match(/espresso/);
  });
});

describe('a badge with its panel open', () => {
  let page: ContractPage;
  let badge: Element;
  const button = (): HTMLElement => badge.shadowRoot!.querySelector('button')!;
  const panels = (state = ''): number => badge.shadowRoot!.querySelectorAll(`[part="panel"]${state}`).length;

  beforeEach(async () => {
    page = await openContract({ body: BADGE.html, scripts: [built(BADGE.script)] });
    badge = find(page, BADGE.tag);
    button().click();
    expect(panels(':popover-open')).to.equal(1);
  });

  it('is moved with the panel closed, and opens it again', async () => {
    page.document.body.prepend(badge);
    await badge.updateComplete;
    expect(panels(':popover-open')).to.equal(0);
    button().click();
    expect(panels(':popover-open')).to.equal(1);
    expect(panels()).to.equal(1);
  });

  if ('moveBefore' in HTMLElement.prototype)
    it('has it at hand after the browser moved the node as it is', async () => {
      const { body } = page.document as {
        body: HTMLElement & { moveBefore: (node: Node, before: Node | null) => void };
      };
      body.moveBefore(badge, body.firstChild);
      await badge.updateComplete;
      // Chromium keeps it open meanwhile, Firefox does not.
      if (!panels(':popover-open')) button().click();
      expect([panels(), panels(':popover-open')]).to.deep.equal([1, 1]);
    });

  it('takes it along to another document, where it opens', async () => {
    const other = (await openFrame({ body: '' })).contentWindow as ContractPage;
    other.document.body.append(badge);
    await badge.updateComplete;
    button().click();
    expect(panels(':popover-open')).to.equal(1);
    expect(badge.shadowRoot!.querySelector('[part="panel"]')!.textContent).to.match(/ML\.ENERGY/);
  });
});

describe('an explorer that is moved', () => {
  it('keeps the view, the models and the guesses of its reader', async () => {
    const page = await openContract({ body: EXPLORER.html, scripts: [built(EXPLORER.script)] });
    const explorer = find(page, EXPLORER.tag);
    const press = async (selector: string): Promise<void> => {
      explorer.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
      await drawn(explorer);
    };
    await press('#tab-predict');
    await press('.guess button');
    const before = textIn(explorer);
    expect(before).to.match(/You guessed|very near/);
    const place = page.document.createElement('section');
    page.document.body.append(place);
    place.append(explorer);
    await drawn(explorer);
    expect(textIn(explorer)).to.equal(before);
  });
});

describe('a card in the shadow root of another document', () => {
  it('speaks as that root’s host does', async () => {
    const page = await openContract({ body: CARD.html.replace('1000', '100000'), scripts: [built(CARD.script)] });
    const other = (await openFrame({ body: '<main lang="en-IN"></main>' })).contentWindow as ContractPage;
    const card = find(page, CARD.tag);
    const root = other.document.querySelector('main')!.attachShadow({ mode: 'open' });
    root.append(card);
    await card.updateComplete;
    // As India groups: 1 lakh.
    expect(textIn(card)).to.match(/^1,00,000 queries/);
    other.document.querySelector('main')!.lang = 'en';
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
    await card.updateComplete;
    expect(textIn(card)).to.match(/^100,000 queries/);
  });
});
