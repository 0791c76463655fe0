import { expect, fixture, html } from '@open-wc/testing';
import type { EverydayEquivalents } from '../../src/index.js';
import '../../src/index.js';

const card = async (compareWith: string | null, model = 'llama3.1:70b'): Promise<EverydayEquivalents> => {
  const element = await fixture<EverydayEquivalents>(
    html`<everyday-equivalents model=${model} queries="1000">Fallback.</everyday-equivalents>`,
  );
  if (compareWith !== null) element.setAttribute('compare-with', compareWith);
  await element.updateComplete;
  return element;
};

const compared = (element: Element): string | undefined =>
  element.shadowRoot!.querySelector('[part="compared"]')?.textContent.replaceAll('\u00a0', ' ').trim();

const { warn } = console;
const warned: string[] = [];
beforeEach(() => {
  warned.length = 0;
  console.warn = (...words: unknown[]) => void warned.push(words.join(' '));
});
afterEach(() => {
  console.warn = warn;
});

const OVERLAP = 'The published ranges overlap: depending on how they are served, either can use less.';

describe('<everyday-equivalents compare-with>', () => {
  it('says how much less another model would use for the same kind of answer', async () => {
    // 0.0464422 / 0.00773449 Wh = 6.0.
    expect(compared(await card('llama3.1:8b-instruct-fp16'))).to.equal(
      `Llama 3.1 8B would use about 6 times less for the same kind of answer. ${OVERLAP}`,
    );
  });

  it('says how much more another model would use', async () => {
    // 0.216624 / 0.0464422 = 4.66.
    expect(compared(await card('meta-llama/Llama-3.1-405B-Instruct'))).to.equal(
      `Llama 3.1 405B would use about 4.7 times as much for the same kind of answer. ${OVERLAP}`,
    );
  });

  it('says that another model would use about as much', async () => {
    // 0.0548154 / 0.0536052 = 1.02.
    expect(
      compared(
        await card('meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8', 'meta-llama/Llama-4-Scout-17B-16E-Instruct'),
      ),
    ).to.include(' would use about as much for the same kind of answer.');
  });

  for (const [why, model, other, text] of [
    [
      'the other is an estimate',
      'llama3.1:70b',
      'gpt-4o',
      'Llama 3.1 70B is not compared with GPT-4o: one figure is measured, the other estimated.',
    ],
    [
      'the boundaries differ',
      'Gemini Apps',
      'ChatGPT',
      'Gemini Apps is not compared with ChatGPT: their figures cover different things (data centre incl. cooling; boundary not stated).',
    ],
    [
      'nothing is published of the other for this task',
      'llama3.1:70b',
      'mrm8488/bert-tiny-finetuned-squadv2',
      'Llama 3.1 70B is not compared with bert-tiny-finetuned-squadv2: nobody has published a figure for bert-tiny-finetuned-squadv2 that answers this.',
    ],
    [
      'the other is unknown',
      'llama3.1:70b',
      '<img src=x>',
      'Llama 3.1 70B is not compared with <img src=x>: nobody has published a figure for <img src=x> that answers this.',
    ],
  ] as const) {
    it(`says why it does not compare where ${why}`, async () => {
      const element = await card(other, model);
      expect(compared(element)).to.equal(text);
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      expect(warned).to.deep.equal([]);
    });
  }

  for (const [whose, attributes] of [
    ['the card’s own', {}],
    ['given with a model and a task', { model: 'llama3.1:70b', task: 'chat' }],
    ['the author’s', { 'source-label': 'Our meter' }],
  ] as const) {
    for (const other of ['gpt-4o', 'Llama 3.1 8B', 'llama 9000']) {
      it(`says that what a figure covers is not stated where it is ${whose} (${other})`, async () => {
        const element = await fixture<EverydayEquivalents>(
          html`<everyday-equivalents watt-hours="50"></everyday-equivalents>`,
        );
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.setAttribute('compare-with', other);
        await element.updateComplete;
        const name = other === 'gpt-4o' ? 'GPT-4o' : other;
        expect(compared(element)).to.equal(`${name} is not compared with this figure: what it covers is not stated.`);
      });
    }
  }

  it('says nothing without it, and nothing where the card itself has no answer', async () => {
    expect(compared(await card(null))).to.equal(undefined);
    expect(compared(await card('llama3.1:70b', 'llama 9000'))).to.equal(undefined);
    expect(warned).to.deep.equal([]);
  });

  it('says nothing and warns once where it cannot be read', async () => {
    const element = await card('');
    element.queries = 5;
    await element.updateComplete;
    expect(compared(element)).to.equal(undefined);
    expect(warned).to.deep.equal([
      '<everyday-equivalents> compare-with is missing; right would be the name of a model as text.',
    ]);
  });
});

describe('<everyday-equivalents equivalents="stadium_floodlights">', () => {
  it('shows the range of the thing and says that its source is weak', async () => {
    // 46.4422 Wh; / 26.6667 Wh a second = 1.7 s, told in one digit; / 55.5556 = 0.84, / 4.44444 = 10.4 s.
    const element = await card(null);
    element.setAttribute('equivalents', 'stadium_floodlights');
    await element.updateComplete;
    const text = (name: string): string =>
      element.shadowRoot!.querySelector(`[part="${name}"]`)!.textContent.replaceAll('\u00a0', ' ');
    expect(text('sentence')).to.include('2 seconds of stadium floodlights');
    expect(text('caution')).to.equal(
      'Stadium floodlights differ widely, from 16 to 200 kW: 0.8 to 10 seconds. ' +
        'The source is weak: sellers of floodlights, who disagree.',
    );
  });

  it('needs no such word for a thing whose source is sound', async () => {
    expect((await card(null)).shadowRoot!.querySelector('[part="caution"]')).to.equal(null);
  });
});
