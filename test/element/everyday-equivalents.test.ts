import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { EverydayEquivalents, type ExplanationChangeEvent } from '../../src/index.js';
import { canEmulateMedia, emulateMedia } from '../emulated-media.js';
import { KNOWN_FONT, loadKnownFont } from '../known-font.js';

const LLAMA = 'meta-llama/Llama-3.1-70B-Instruct';
const BERT_TINY = 'mrm8488/bert-tiny-finetuned-squadv2';

const mediaIt = canEmulateMedia ? it : () => undefined;

const card = async (template: ReturnType<typeof html>): Promise<EverydayEquivalents> => {
  const element = await fixture<EverydayEquivalents>(template);
  await element.updateComplete;
  return element;
};

const llama = (): Promise<EverydayEquivalents> =>
  card(html`<everyday-equivalents model=${LLAMA} queries="1000">About 46 Wh.</everyday-equivalents>`);

const readable = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const part = (element: Element, name: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;
const partText = (element: Element, name: string): string => readable(part(element, name).textContent);
const textsOf = (element: Element, selector: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((one) => readable(one.textContent));
const isFallbackShown = (element: Element): boolean => {
  const slot = element.shadowRoot!.querySelector('slot');
  return slot !== null && slot.getClientRects().length + slot.assignedNodes().length > 0;
};

const { warn, error, log } = console;
const logged: string[] = [];
const record = (...words: unknown[]): void => void logged.push(words.join(' '));
beforeEach(() => {
  logged.length = 0;
  Object.assign(console, { warn: record, error: record, log: record });
});
afterEach(() => Object.assign(console, { warn, error, log }));

describe('<everyday-equivalents> with an answer', () => {
  it('says it in a sentence first, with kind, boundary and range', async () => {
    // 0.0464422 Wh x 1,000; / 10 W = 4.6 h; / 19 Wh = 2.4; / 200 Wh = 0.23 km.
    const element = await llama();
    expect(element.shadowRoot!.querySelector('.card')!.firstElementChild).to.equal(part(element, 'sentence'));
    expect(partText(element, 'sentence')).to.equal(
      '1,000 queries to Llama 3.1 70B use about 46 Wh of electricity (measured, GPU only; 18 to 370 Wh depending on how ' +
        'it is served). That is about 4.6 hours of an LED bulb, 2.4 phone charges or 230 metres in an electric car.',
    );
    expect(logged).to.deep.equal([]);
  });

  it('shows up to three comparisons, each with its drawing', async () => {
    const element = await llama();
    expect(textsOf(element, '[part="comparison"]')).to.deep.equal([
      '4.6 hours of an LED bulb',
      '2.4 phone charges',
      '230 metres in an electric car',
    ]);
    expect(element.shadowRoot!.querySelectorAll('[part="comparison"] svg[aria-hidden="true"]')).to.have.length(3);
  });

  it('says every fact of the ladder in an ordered list, the most energy first', async () => {
    const element = await llama();
    const places = textsOf(element, '[part="picture"] ol li');
    expect(places).to.include('1,000 queries 46 Wh 18 to 370 Wh');
    expect(places.at(0)).to.equal('1 day of electricity in an average US home 33 kWh');
    expect(places.at(-1)).to.equal('1 second of an LED bulb 0.0028 Wh');
    const ys = [...element.shadowRoot!.querySelectorAll('[part="picture"] li')].map(
      (li) => li.getBoundingClientRect().y,
    );
    expect(ys).to.deep.equal([...ys].sort((a, b) => a - b));
    expect(element.shadowRoot!.querySelector('[part="picture"] svg')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('labels the figure with kind, boundary, range, meaning of a query, date and source', async () => {
    const element = await llama();
    expect(partText(element, 'label')).to.equal(
      'measured GPU only 18 to 370 Wh One query is one chat answer of about 349 tokens. ' +
        'Source ML.ENERGY Leaderboard v3, data of 16 February 2026 (ML.ENERGY Initiative)',
    );
    expect(part(element, 'source').querySelector('a')!.href).to.equal('https://ml.energy/leaderboard');
  });

  it('hides the fallback', async () => {
    expect(isFallbackShown(await llama())).to.equal(false);
  });

  it('opens its sum with Enter, every published number with its source', async () => {
    const element = await llama();
    const working = part(element, 'working') as HTMLDetailsElement;
    expect(working.open).to.equal(false);
    working.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(working.open).to.equal(true);
    expect(textsOf(element, '.sum').slice(0, 3)).to.deep.equal([
      '0.0464422 Wh for one query, as published',
      '0.0464422 Wh × 1,000 queries = 46.4422 Wh',
      '46.4422 Wh ÷ 10 W = 4.6 hours of an LED bulb',
    ]);
    expect(working.querySelectorAll('.steps a[href^="https://"]')).to.have.length(4);
    expect(partText(element, 'working')).to.include('A 10 W LED bulb').and.include('Only answering is counted');
  });

  it('says for how many queries a comparison holds where one is too little to picture', async () => {
    // 0.0000554 Wh x 100 / 10 W = 2 s.
    const element = await card(html`<everyday-equivalents model=${BERT_TINY}></everyday-equivalents>`);
    expect(partText(element, 'sentence')).to.include('0.000055 Wh').and.include('100 queries would be about 2 seconds');
    expect(textsOf(element, '[part="comparison"]')).to.deep.equal(['2 seconds of an LED bulb per 100 queries']);
  });

  it('marks no typical energy where only a range can be said', async () => {
    // 5,000 tokens are more than three times the measured 349.
    const element = await card(
      html`<everyday-equivalents model=${LLAMA} queries="1000" output-tokens="5000"></everyday-equivalents>`,
    );
    expect(textsOf(element, '.here')).to.deep.equal(['1,000 queries 260 to 5,200 Wh']);
  });

  it('names every publication of an estimate', async () => {
    const element = await card(html`<everyday-equivalents model="gpt-4o"></everyday-equivalents>`);
    expect(partText(element, 'label')).to.match(/^estimated data centre incl\. cooling/);
    expect(part(element, 'source').querySelectorAll('a')).to.have.length(3);
  });

  it('shows what its host measured, without a source of ours', async () => {
    // 1,000 Wh / 200 Wh a km = 5 km.
    const element = await card(html`<everyday-equivalents watt-hours="1000" queries="10"></everyday-equivalents>`);
    expect(partText(element, 'sentence')).to.include('10 queries used about 1 kWh').and.include('5 kilometres');
    expect(part(element, 'source')).to.equal(null);
  });

  it('takes a count of 1e12', async () => {
    // 0.24 Wh x 1e12 = 240 GWh.
    const element = await card(html`<everyday-equivalents model="Gemini Apps" queries="1e12"></everyday-equivalents>`);
    expect(partText(element, 'sentence')).to.include('1,000,000,000,000 queries to Gemini Apps use about 240 GWh');
    expect(logged).to.deep.equal([]);
  });

  it('cites what it rests on, in text, BibTeX and CSL-JSON', async () => {
    const element = await llama();
    const [text, bibtex, csl] = [...part(element, 'citation').querySelectorAll('pre')].map((one) => one.textContent);
    expect(text!.trim().split('\n')[0]).to.equal(
      'ML.ENERGY Initiative (16 February 2026). ML.ENERGY Leaderboard v3, data of 16 February 2026. https://ml.energy/leaderboard',
    );
    expect(bibtex).to.include('@misc{mlenergy2026,').and.include('url = {https://ml.energy/leaderboard}');
    expect((JSON.parse(csl!) as { title: string }[]).at(-1)!.title).to.equal(
      'Everyday Equivalents dataset, version 2026-11-28',
    );
  });
});

describe('<everyday-equivalents> without an answer keeps its fallback', () => {
  it('and says what can be asked for where the model has no figure of the accepted kinds', async () => {
    const element = await card(
      html`<everyday-equivalents model="gpt-4o" accept="measured">Nobody has measured it.</everyday-equivalents>`,
    );
    expect(element.explanation!.status).to.equal('unmeasured');
    expect(isFallbackShown(element)).to.equal(true);
    expect(partText(element, 'reason')).to.include('(measured)').and.include('chat (estimated)').and.include('0.36 Wh');
    expect(logged).to.deep.equal([]);
  });

  it('and offers the nearest names where the model is unknown, as text', async () => {
    const element = await card(html`<everyday-equivalents model="llama 9000">Unknown.</everyday-equivalents>`);
    expect(isFallbackShown(element)).to.equal(true);
    expect(partText(element, 'reason')).to.include('“llama 9000”');
    expect(textsOf(element, '[part="reason"] li').join()).to.match(/llama/i);
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
    expect(logged).to.deep.equal([]);
  });

  it('and nothing else where nothing is asked', async () => {
    for (const template of [
      html`<everyday-equivalents>Ask.</everyday-equivalents>`,
      html`<everyday-equivalents model="" queries="5">Ask.</everyday-equivalents>`,
    ]) {
      const element = await card(template);
      expect(element.explanation).to.equal(undefined);
      expect(isFallbackShown(element)).to.equal(true);
      expect(readable(element.shadowRoot!.textContent)).to.equal('');
    }
    expect(logged).to.deep.equal([]);
  });

  for (const queries of ['1,000', '-3', 'abc', '0']) {
    it(`and warns once, naming attribute, value and what is right, for queries="${queries}"`, async () => {
      const element = await card(
        html`<everyday-equivalents model=${LLAMA} queries=${queries}>Fallback.</everyday-equivalents>`,
      );
      element.model = 'ChatGPT';
      await element.updateComplete;
      expect(isFallbackShown(element)).to.equal(true);
      expect(logged).to.have.length(1);
      expect(logged[0]).to.match(
        /^<everyday-equivalents> queries is .*; right would be a whole number from 1 to 1e15\.$/,
      );
      expect(logged[0]).to.include(queries);
      expect(readable(element.shadowRoot!.textContent)).to.equal('');
    });
  }

  it('and shows a hostile name as the text it is', async () => {
    const name = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const element = await card(html`<everyday-equivalents model=${name}></everyday-equivalents>`);
    expect(element.shadowRoot!.querySelector('img, script')).to.equal(null);
    expect(partText(element, 'reason')).to.include('<img src=x');
  });
});

describe('<everyday-equivalents> on a page', () => {
  it('takes properties that were set before it was defined', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    const early = page.createElement('everyday-equivalents');
    Object.assign(early, { model: LLAMA, queries: 1000 });
    document.body.append(early);
    await early.updateComplete;
    expect(partText(early, 'sentence')).to.include('46 Wh');
    early.remove();
    frame.remove();
  });

  it('reads a text in a property as it would in the attribute', async () => {
    const element = await llama();
    Object.assign(element, { queries: '2000' });
    await element.updateComplete;
    expect(partText(element, 'sentence')).to.match(/^2,000 queries .* about 93 Wh/); // 0.0464422 x 2,000 = 92.9
  });

  it('keeps its answer when it is moved, and follows the language of the place', async () => {
    const element = await llama();
    const elsewhere = await fixture(html`<div lang="en-GB"></div>`);
    elsewhere.append(element);
    await element.updateComplete;
    // The British drive in miles: 46.4 Wh / 320 Wh a mile = 0.145.
    expect(partText(element, 'sentence')).to.include('about 46 Wh').and.include('0.15 miles in an electric car');
  });

  it('follows a change of its language', async () => {
    const element = await llama();
    element.lang = 'en-US';
    await element.updateComplete;
    // 46.4 Wh / 320 Wh a mile = 0.145 miles.
    expect(partText(element, 'sentence')).to.include('0.15 miles in an electric car');
  });

  it('writes English numbers where it has to speak English on a page of another language', async () => {
    const element = await card(
      html`<everyday-equivalents lang="de" model=${LLAMA} queries="1000"></everyday-equivalents>`,
    );
    expect(partText(element, 'sentence')).to.match(/^1,000 queries/);
    expect(element.shadowRoot!.querySelector('.card')!.getAttribute('lang')).to.equal('en');
  });

  it('survives a lang that no one speaks', async () => {
    const element = await card(html`<everyday-equivalents lang="$$$" model="ChatGPT"></everyday-equivalents>`);
    expect(partText(element, 'sentence')).to.include('0.34 Wh');
  });

  it('is defined once however often its script is loaded', async () => {
    const again = `../../src/index.ts?again=${Date.now()}`;
    await import(again);
    expect(customElements.get('everyday-equivalents')).to.equal(EverydayEquivalents);
    expect(logged).to.deep.equal([]);
  });

  it('tells each new answer once, by an event that crosses shadow roots', async () => {
    const element = await llama();
    const answers: string[] = [];
    const listen = ({ detail }: ExplanationChangeEvent): void => void answers.push(detail.status);
    document.addEventListener('everyday-equivalents-change', listen);
    setTimeout(() => (element.queries = 2000));
    await oneEvent(element, 'everyday-equivalents-change');
    element.requestUpdate();
    element.lang = 'en-AU';
    await element.updateComplete;
    element.model = 'llama 9000';
    await element.updateComplete;
    document.removeEventListener('everyday-equivalents-change', listen);
    expect(answers).to.deep.equal(['known', 'unknown-model']);
  });

  it('fits its box without overflow from 240 px on', async () => {
    for (const width of [240, 320, 480, 760, 1200]) {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.width = `${width}px`;
      const element = document.createElement('everyday-equivalents');
      Object.assign(element, { model: 'gpt-4o', queries: 1_000_000_000 });
      box.append(element);
      await element.updateComplete;
      expect(element.offsetWidth, `${width} px`).to.equal(width);
      expect(element.scrollWidth, `${width} px`).to.be.at.most(width);
    }
  });

  it('lets no two labels of the ladder touch', async () => {
    for (const width of [240, 320, 480, 760, 1200]) {
      for (const queries of [1, 1000, 1e6, 1e9, 1e12]) {
        const box = await fixture<HTMLElement>(html`<div></div>`);
        box.style.width = `${width}px`;
        const element = document.createElement('everyday-equivalents');
        Object.assign(element, { model: LLAMA, queries });
        box.append(element);
        await element.updateComplete;
        const boxes = [...element.shadowRoot!.querySelectorAll('.places li')].map((one) => one.getBoundingClientRect());
        const shown = boxes.filter(({ height }) => height > 0);
        shown.slice(1).forEach((rect, at) => {
          expect(rect.top, `${width} px, ${queries} queries`).to.be.at.least(shown[at]!.bottom - 0.5);
        });
      }
    }
  });

  it('stands in the height that was reserved for it, in letters as wide as Arial', async () => {
    await loadKnownFont(document);
    const box = await fixture<HTMLElement>(html`<div style="font-family: ${KNOWN_FONT}"></div>`);
    for (const [width, rem] of [
      [240, 81],
      [288, 74],
      [352, 67],
      [416, 63],
      [448, 60],
      [736, 46],
      [800, 43],
      [896, 38],
    ] as const) {
      box.style.width = `${width}px`;
      const element = await llama();
      box.append(element);
      await element.updateComplete;
      expect(element.offsetHeight, `${width} px`).to.equal(rem * 16);
    }
  });

  it('mirrors on a right-to-left page', async () => {
    const box = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
    box.append(await llama());
    const element = box.querySelector('everyday-equivalents')!;
    await element.updateComplete;
    const rails = element.shadowRoot!.querySelector('.drawing')!.getBoundingClientRect();
    const label = element.shadowRoot!.querySelector('.here')!.getBoundingClientRect();
    expect(label.right).to.be.at.most(rails.left);
  });

  mediaIt('prints its sum even where it is closed', async () => {
    const element = await llama();
    await emulateMedia({ type: 'print' });
    expect(part(element, 'working').querySelector('.sum')!.getBoundingClientRect().height).to.be.above(0);
  });

  for (const [above, held] of [
    [400, 'its first lines'],
    [670, 'nothing of it'],
  ] as const) {
    mediaIt(`prints no empty frame: at the foot of a page with ${held} it has ${held}`, async () => {
      // Columns break as pages do.
      const pages = await fixture<HTMLElement>(
        html`<div style="columns: 2; column-gap: 0; column-fill: auto">
          <div style="height: ${above}px"></div>
        </div>`,
      );
      Object.assign(pages.style, { width: '1600px', height: '700px' });
      const element = await llama();
      pages.append(element);
      await emulateMedia({ type: 'print' });
      const onFirstPage = (one: Element): boolean =>
        one.getClientRects()[0]!.left < pages.getBoundingClientRect().left + 700;
      expect(onFirstPage(part(element, 'sentence').querySelector('p')!)).to.equal(above === 400);
      expect(onFirstPage(part(element, 'base'))).to.equal(above === 400);
    });
  }
});

describe('<everyday-equivalents> is accessible', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`in ${colorScheme}, with and without an answer, open and closed`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.style.colorScheme = colorScheme;
      page.style.background = 'Canvas';
      page.style.color = 'CanvasText';
      for (const inputs of [
        { model: LLAMA, queries: 1000 },
        { model: 'gpt-4o', accept: ['measured'] },
        { model: 'llama 9000' },
      ]) {
        const element = document.createElement('everyday-equivalents');
        Object.assign(element, inputs);
        page.append(element);
        await element.updateComplete;
        element.shadowRoot!.querySelector('details')?.toggleAttribute('open', true);
        await expect(element).to.be.accessible();
      }
    });
  }

  mediaIt('in forced colours the marked energy keeps a colour of the system', async () => {
    const element = await llama();
    await emulateMedia({ forcedColors: 'active' });
    const marker = element.shadowRoot!.querySelector('.marker')!;
    const text = getComputedStyle(element.shadowRoot!.querySelector('.name')!).color;
    expect(getComputedStyle(marker).stroke).to.equal(text);
  });
});
