import { expect } from '@open-wc/testing';
import { dataset, explain, type Explanation } from '../../src/api.js';
import { formatSvg, type SvgOptions } from '../../src/static/index.js';
import { ar } from '../../src/words/ar.js';
import { ja } from '../../src/words/ja.js';
import { addLanguage } from '../../src/words/index.js';
import { HOSTILE } from './hostile.js';

const llama = (): Explanation => explain({ model: 'meta-llama/Llama-3.1-70B-Instruct', queries: 1000 });

function draw(explanation: Explanation, options?: SvgOptions): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(formatSvg(explanation, options), 'image/svg+xml');
  expect(parsed.querySelector('parsererror')?.textContent).to.equal(undefined);
  return parsed.documentElement as unknown as SVGSVGElement;
}

const readable = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const textsOf = (root: Element): string[] => [...root.querySelectorAll('text')].map((one) => readable(one.textContent));

describe('formatSvg(explanation)', () => {
  it('keeps text as text: sentence, comparisons, ladder, source and licence', () => {
    const texts = textsOf(draw(llama()));
    expect(texts[0]).to.match(/^1,000 queries to Llama 3\.1 70B use about 46 Wh of electricity/);
    expect(texts).to.include.members(['4.6 hours', 'of an LED bulb', '2.4', 'phone charges', '230 metres']);
    expect(texts).to.include('1,000 queries46 Wh18 to 370 Wh');
    expect(
      texts.some((text) =>
        /^Source: ML\.ENERGY .*ml\.energy\/leaderboard\. Figures as of 28 November 2026\.$/.test(text),
      ),
    ).to.equal(true);
    expect(texts.at(-1)).to.match(/MIT licence/);
  });

  it('leaves a comparison whole in a language that says its amount in the middle', () => {
    addLanguage(ja);
    expect(textsOf(draw(llama(), { lang: 'ja' }))).to.include('LED電球4.6 時間の点灯');
  });

  it('says all of it in title and description', () => {
    const root = draw(llama());
    expect(readable(root.querySelector('title')!.textContent)).to.match(/^1,000 queries .* 46 Wh/);
    expect(readable(root.querySelector('desc')!.textContent)).to.equal(
      'That is about 4.6 hours of an LED bulb, 2.4 phone charges or 230 metres in an electric car. One query is one chat answer of about 349 tokens.',
    );
    expect(root.getAttribute('role')).to.equal('img');
    expect(root.getAttribute('aria-labelledby')).to.equal('title desc');
  });

  it('draws the ladder where the layout has it: more energy higher up', () => {
    const root = draw(llama());
    const yOf = (start: string): number => {
      const text = [...root.querySelectorAll('text')].find((one) => readable(one.textContent).startsWith(start))!;
      return Number(text.getAttribute('y'));
    };
    expect(yOf('1 day of electricity')).to.be.below(yOf('1,000 queries46'));
    expect(yOf('1,000 queries46')).to.be.below(yOf('1 second of an LED bulb'));
    // The scale is logarithmic: from 1 kWh to 100 Wh is as far as from 100 to 10 Wh.
    expect(yOf('100 Wh') - yOf('1 kWh')).to.be.closeTo(yOf('10 Wh') - yOf('100 Wh'), 0.02);
  });

  it('marks no typical energy where only a range can be said', () => {
    const root = draw(explain({ model: 'llama3.1:70b', queries: 1000, outputTokens: 5000 }));
    expect(textsOf(root)).to.include('1,000 queries260 to 5,200 Wh');
  });

  it('is mirrored in a language that is written from right to left', () => {
    addLanguage(ar);
    const [left, right] = ['en', 'ar'].map((lang) => draw(llama(), { lang })) as [SVGSVGElement, SVGSVGElement];
    const railsOf = (root: Element): number[] =>
      [...root.querySelectorAll('line[stroke-width="2"]')].map((rail) => Number(rail.getAttribute('x1')));
    // Padding 32, and the rails beyond the scale: in the right half of the 640.
    for (const x of railsOf(left)) expect(x).to.be.within(32, 160);
    for (const x of railsOf(right)) expect(x).to.be.within(480, 608);
    const sentence = right.querySelector('text tspan')!;
    expect(sentence.getAttribute('x')).to.equal('608');
    expect(sentence.closest('[text-anchor]')!.getAttribute('text-anchor')).to.equal('end');
  });

  it('says the direction of each line by itself, and ends in it what it begins', () => {
    addLanguage(ar);
    const texts = [...draw(llama(), { lang: 'ar' }).querySelectorAll('text')];
    const lines = texts.flatMap((text) => {
      const placed = [...text.querySelectorAll('tspan[x]')];
      return (placed.length ? placed : [text]).map((line) => line.textContent);
    });
    for (const line of lines) {
      expect(line).to.match(/^\u2067.*\S\u2069$/);
      const signs = line.match(/[\u2066-\u2069]/g)!.map((sign) => (sign === '\u2069' ? -1 : 1));
      let depth = 0;
      const depths = signs.map((step) => (depth += step));
      expect(depths.at(-1), line).to.equal(0);
      expect(
        depths.slice(0, -1).every((one) => one > 0),
        line,
      ).to.equal(true);
    }
  });

  it('has the same picture in light and dark but for its colours', () => {
    const shape = (svg: string): string => svg.replace(/#[0-9a-f]{6}/g, '#');
    const [light, dark] = (['light', 'dark'] as const).map((theme) => formatSvg(llama(), { theme }));
    expect(light).not.to.equal(dark);
    expect(shape(light!)).to.equal(shape(dark!));
  });

  it('needs nothing from outside: no style, script, image or reference', () => {
    const root = draw(llama());
    expect(root.querySelector('style, script, image, use, foreignObject, [style], [href]')).to.equal(null);
  });

  it('keeps every text inside its own width, whatever the model', () => {
    const models = [...new Set(dataset.figures.flatMap(({ rows }) => rows.map(([model]) => model)))].filter(
      (_, at) => at % 12 === 0,
    );
    for (const model of models) {
      const root = document.importNode(draw(explain({ model, queries: 123_456_789 })), true);
      document.body.append(root);
      for (const text of root.querySelectorAll('text')) {
        const { x, width } = text.getBBox();
        expect(x, `${model}: ${text.textContent}`).to.be.at.least(20);
        expect(x + width, `${model}: ${text.textContent}`).to.be.at.most(624);
      }
      root.remove();
    }
  });

  it('draws the reason where there is no answer', () => {
    const texts = textsOf(draw(explain({ model: 'llama 9000' })));
    expect(texts[0]).to.equal('There is no published figure for “llama 9000”.');
    expect(texts).to.include('Perhaps you meant:');
    expect(textsOf(draw(explain({ model: 'gpt-4o', accept: ['measured'] })))[0]).to.include('GPT-4o');
    expect(textsOf(draw(explain({ queries: 3 })))[0]).to.include('model is missing');
  });

  it('stays a picture, and well formed, whatever the name', () => {
    for (const name of HOSTILE) {
      for (const request of [{ model: name }, { model: name, wattHours: 1 }]) {
        const root = draw(explain(request));
        expect(root.querySelector('script, img, b, [onload], [onerror]'), name).to.equal(null);
      }
    }
  });
});
