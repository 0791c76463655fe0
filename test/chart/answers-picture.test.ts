import { expect } from '@open-wc/testing';
import { dataset, explain } from '../../src/api.js';
import { layoutAnswersPicture } from '../../src/chart/answers-picture.js';
import type { Axis } from '../../src/chart/bars.js';
import { formatPictureSvg } from '../../src/chart/picture-svg.js';
import type { Picture } from '../../src/chart/picture.js';
import type { Known } from '../../src/core/index.js';
import { ar } from '../../src/words/explorer/ar.js';
import { explorerLanguageFor, explorerTextOf } from '../../src/words/explorer-languages.js';

const READER = explorerTextOf(explorerLanguageFor('en'), 'en-GB');

const answersOf = (...models: string[]): Known[] =>
  models.map((model) => explain({ model, queries: 1000 })).filter((answer) => answer.status === 'known');

const pictureOf = (axis: Axis, ...models: string[]): Picture =>
  layoutAnswersPicture(answersOf(...models), axis, dataset, READER)!;

const textsOf = ({ shapes }: Picture): string[] =>
  shapes.flatMap((shape) => (shape.type === 'text' ? shape.text.replace(/\s/g, ' ') : []));

const bandsOf = ({ shapes }: Picture) =>
  shapes.flatMap((shape) => (shape.type === 'rect' && shape.ink === 'band' ? shape : []));

describe('layoutAnswersPicture(answers, axis)', () => {
  it('draws nothing where there is no answer', () => {
    expect(layoutAnswersPicture([], 'linear', dataset, READER)).to.equal(undefined);
  });

  it('names every bar and burns the sources in', () => {
    const texts = textsOf(pictureOf('linear', 'llama3.1:70b', 'llama3.1:8b'));
    expect(texts).to.include.members([
      'Electricity for 1,000 queries (chat)',
      'Llama 3.1 70B',
      '46 Wh (18 to 370 Wh)',
      'Llama 3.1 8B',
      'https://ml.energy/leaderboard',
      'Everyday Equivalents (28 November 2026). Everyday Equivalents dataset, version 2026-11-28.',
    ]);
  });

  it('says what its marks mean, of those that it has', () => {
    const noteOf = (axis: Axis, ...models: string[]): string => textsOf(pictureOf(axis, ...models))[1]!;
    const labelOf = (axis: Axis, ...models: string[]): string => pictureOf(axis, ...models).label;
    expect(noteOf('linear', 'llama3.1:70b')).to.equal(
      'Dark: typical. Light: from the least to the most published (measured, GPU only).',
    );
    // OpenAI's figure was published without a range.
    expect(noteOf('linear', 'ChatGPT')).to.equal('disclosed, boundary not stated');
    expect(labelOf('log', 'llama3.1:70b')).to.include('each line is 10 times as much as the one before it');
    expect(labelOf('linear', 'llama3.1:70b')).not.to.include('each line is');
  });

  it('puts the range where its energies stand on the scale', () => {
    const [band] = bandsOf(pictureOf('linear', 'llama3.1:70b'));
    // 18.3874 and 365.416 Wh of 400 on 736 px, from 32: 65.8 and 704.4.
    expect(band!.x).to.be.closeTo(65.8, 0.1);
    expect(band!.x + band!.width).to.be.closeTo(704.4, 0.1);
  });

  it('leaves out what must not stand beside the first, and says why', () => {
    const picture = pictureOf('log', 'llama3.1:70b', 'Gemini Apps', 'gpt-4o', 'llama3.1:8b');
    const texts = textsOf(picture);
    expect(texts).to.include('Llama 3.1 8B').and.not.include('Gemini Apps');
    expect(texts).not.to.include('GPT-4o');
    const why = 'Llama 3.1 70B is not compared with GPT-4o: one figure is measured, the other estimated.';
    expect(texts).to.include(why);
    expect(picture.label).to.include(why).and.include('Gemini Apps');
  });

  it('begins at the right where its language does: the words as they are read, names and sources as they are written', () => {
    const answers = answersOf('llama3.1:70b');
    const left = pictureOf('linear', 'llama3.1:70b');
    const right = layoutAnswersPicture(answers, 'linear', dataset, explorerTextOf(ar, 'ar-u-nu-latn'))!;
    const texts = right.shapes.flatMap((shape) => (shape.type === 'text' ? shape : []));
    const lineWith = (part: string) => texts.find(({ text }) => text.includes(part))!;
    expect(lineWith('18')).to.deep.include({ x: 768, anchor: 'end' });
    expect(lineWith('18').text.replace(/\s/g, ' ')).to.equal(
      '\u2067\u206646 Wh\u2069 (من 18 إلى \u2066370 Wh\u2069)\u2069',
    );
    expect(lineWith('Llama')).to.deep.include({ x: 768, anchor: 'end', text: 'Llama 3.1 70B' });
    expect(lineWith('ML.ENERGY').text).to.include('(\u206716 فبراير 2026\u2069). ML.ENERGY Leaderboard');
    const [[from], [to]] = [bandsOf(left), bandsOf(right)];
    expect(to!.x + to!.width).to.be.closeTo(800 - from!.x, 0.01);
  });

  it('keeps everything inside its edges', () => {
    for (const axis of ['linear', 'log'] as const) {
      const { shapes, width, height } = pictureOf(axis, 'llama3.1:70b', 'llama3.1:8b');
      for (const shape of shapes) {
        expect(shape.x).to.be.within(0, width);
        expect(shape.y).to.be.within(0, height);
        if (shape.type === 'rect') expect(shape.x + shape.width).to.be.at.most(width);
      }
    }
  });
});

describe('formatPictureSvg(picture)', () => {
  it('is a file that can be read, with all its words for those who cannot see it', () => {
    const picture = pictureOf('linear', 'llama3.1:70b');
    const svg = new DOMParser().parseFromString(formatPictureSvg(picture), 'image/svg+xml').documentElement;
    expect(svg.localName).to.equal('svg');
    expect(svg.querySelectorAll('rect, text')).to.have.length(picture.shapes.length);
    expect(svg.querySelector('title')!.textContent).to.include('46').and.include('ML.ENERGY');
  });

  it('carries any name unharmed', () => {
    const [known] = answersOf('llama3.1:70b');
    const hostile = { ...known!, model: { ...known!.model, name: '</text><script>"&\u0000\u{d800}' } };
    const svg = formatPictureSvg(layoutAnswersPicture([hostile], 'linear', dataset, READER)!);
    const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(read.querySelector('parsererror, script')).to.equal(null);
    expect(read.documentElement.textContent).to.include('</text><script>"&');
  });
});
