import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { explain } from '../../src/api.js';
import type { ExplainRequest, Known } from '../../src/core/index.js';
import { listFigureModels } from '../../src/core/figures.js';
import { dataset } from '../../src/dataset.js';
import {
  describeKnown,
  describeShort,
  describeMissing,
  languageFor,
  sourceLine,
  type KnownDescription,
} from '../../src/words/index.js';

const LLAMA = 'meta-llama/Llama-3.1-70B-Instruct';
const TINY = 'mrm8488/bert-tiny-finetuned-squadv2';
const WORLD = 'en-001';
const en = languageFor('en');

const plain = (text: string): string => text.replace(/\s/g, ' ');

function known(request: ExplainRequest): Known {
  const answer = explain(request);
  if (answer.status !== 'known') throw new Error(`${JSON.stringify(request)} is ${answer.status}`);
  return answer;
}

const describeAnswer = (request: ExplainRequest, locale = WORLD): KnownDescription =>
  describeKnown(known(request), en, locale);

describe('describeKnown(known) says the range', () => {
  const rangeOf = (low: number, high: number): string | undefined =>
    describeKnown({ ...known({ model: 'ChatGPT' }), energyWh: { low, typical: 1, high } }, en, WORLD).range;

  it('only where high / low is above 1.5', () => {
    expect(rangeOf(1, 1)).to.equal(undefined);
    expect(rangeOf(0.8, 1.2)).to.equal(undefined); // 1.5
    expect(plain(rangeOf(0.8, 1.21)!)).to.equal('0.8 to 1.2 Wh'); // 1.51
  });

  it('instead of a typical value where none can be said', () => {
    const said = describeAnswer({ model: LLAMA, outputTokens: 5000 });
    expect(plain(said.energy)).to.equal('0.26 to 5.2 Wh');
    expect(plain(said.short)).to.equal('0.26 to 5.2 Wh, 1.6 to 31 minutes of an LED bulb');
    expect(said.comparisons.map(({ amount }) => amount)[0]).to.equal('1.6 to 31 minutes');
    expect(said.notes.join(' ')).to.contain('less than 0.3 or more than 3 times');
  });
});

describe('describeKnown(known) says beside the figure', () => {
  it('one line for a badge, with the count where that was raised', () => {
    expect(plain(describeAnswer({ model: 'ChatGPT' }).short)).to.equal('about 0.34 Wh, 2 minutes of an LED bulb');
    expect(plain(describeAnswer({ model: TINY }).short)).to.equal(
      'about 0.000055 Wh, 2 seconds of an LED bulb per 100 queries',
    );
  });

  it('what one query is', () => {
    expect(describeAnswer({ model: LLAMA }).queryMeaning).to.equal('One query is one chat answer of about 349 tokens.');
    expect(describeAnswer({ model: '01-ai/Yi-1.5-34B' }).queryMeaning).to.equal(
      'One query is 10 tokens of text, not a whole answer.',
    );
  });

  it('kind, boundary and sources with their dates', () => {
    const { kind, boundary, sources } = describeAnswer({ model: LLAMA });
    expect([kind, boundary]).to.deep.equal(['measured', 'GPU only']);
    expect(sources).to.deep.equal([
      {
        text: 'ML.ENERGY Leaderboard v3, data of 16 February 2026 (ML.ENERGY Initiative)',
        title: 'ML.ENERGY Leaderboard v3, data of 16 February 2026',
        url: 'https://ml.energy/leaderboard',
      },
    ]);
    expect(describeAnswer({ model: 'gpt-4o' }).sources).to.have.lengthOf(3);
  });

  it('the date of a source once, where its title says it; the publisher too', () => {
    const lineOf = (title: string, date: string, locale = 'en-GB'): string =>
      sourceLine({ publisher: 'AI Energy Score', title, date, url: '' }, en, locale).text;
    expect(lineOf('AI Energy Score leaderboard, February 2025', '2025-02')).to.equal(
      'AI Energy Score leaderboard, February 2025',
    );
    expect(lineOf('Leaderboard, February 2025', '2025-02', 'fr')).to.equal(
      'Leaderboard, February 2025 (AI Energy Score)',
    );
    // A year is less than the date.
    expect(lineOf('Leaderboard (Joule 2026)', '2026-06-09')).to.equal(
      'Leaderboard (Joule 2026) (AI Energy Score, 9 June 2026)',
    );
  });

  it('beside the kind that a match is approximate', () => {
    expect(describeAnswer({ model: `${LLAMA}-AWQ` }).kind).to.equal('measured, approximate match');
  });

  it('that a size is guessed, that a match is approximate, and nothing of a laboratory about a host’s figure', () => {
    expect(describeAnswer({ model: 'gpt-4o' }).notes.join(' ')).to.contain('The size of the model is not public');
    expect(describeAnswer({ model: `${LLAMA}-AWQ` }).notes.join(' ')).to.contain('approximately');
    expect(describeAnswer({ model: LLAMA }).notes.join(' ')).not.to.contain('approximately');
    expect(describeAnswer({ wattHours: 5 }).notes.join(' ')).not.to.match(/laboratory|benchmark/);
  });

  it('the assumption and the source of every comparison', () => {
    for (const { assumption, source, text, amount } of describeAnswer({ model: LLAMA, queries: 1000 }).comparisons) {
      expect(assumption.text).to.match(/\d.*\.$/);
      expect(source.url).to.match(/^https:/);
      expect(source.text).to.match(/ \(\d{4}\)$/);
      expect(text).to.contain(amount);
    }
  });
});

describe('other answers', () => {
  it('describeMissing(answer) says what there is instead', () => {
    const answer = explain({ model: 'gpt-4o', accept: ['measured'] });
    if (answer.status !== 'unmeasured') throw new Error(answer.status);
    const lines = describeMissing(answer, en, WORLD).map(plain);
    expect(lines[0]).to.equal('No figure of the accepted kinds (measured) says what a query to GPT-4o uses.');
    expect(lines[1]).to.equal('There are figures for it that can be asked for: chat (estimated).');
    expect(lines[2]).to.match(
      /^\d+ models measured for chat typically use 0\.0077 to 0\.36 Wh a query \(GPU only\)\.$/,
    );
  });

  it('describeMissing(answer) says that the length is why, and what else can be asked for', () => {
    const lines = (model: string, outputTokens: number): string[] => {
      const answer = explain({ model, outputTokens });
      return answer.status === 'unmeasured' ? describeMissing(answer, en, WORLD).map(plain) : [];
    };
    const OTHERS = '18 models measured for chat typically use 0.0077 to 0.36 Wh a query (GPU only).';
    // The longest answer that o3 has an estimate for is of 1,000 tokens; the benchmark stopped phi-4 after ten.
    expect(lines('o3', 4000)).to.deep.equal([
      'No published figure for o3 is for answers of about this length.',
      OTHERS,
    ]);
    expect(lines('microsoft/phi-4', 700)).to.deep.equal([
      'No published figure for phi-4 is for answers of about this length.',
      'There are figures for it that can be asked for: 10 tokens of text (measured).',
      OTHERS,
    ]);
  });

  it('describeMissing(answer) offers the figure of another kind, which may be of this length', () => {
    const answer = explain({ model: 'google/gemma-3-12b-it', accept: ['estimated'], outputTokens: 50 });
    if (answer.status !== 'unmeasured') throw new Error(answer.status);
    expect(describeMissing(answer, en, WORLD).map(plain).slice(0, 2)).to.deep.equal([
      'No figure of the accepted kinds (estimated) says what a query to Gemma 3 12B uses.',
      'There are figures for it that can be asked for: chat (measured) or chat about images (measured).',
    ]);
  });

  it('describeMissing(answer) says that scaling would make an estimate of the figure there is', () => {
    const answer = explain({ model: LLAMA, accept: ['measured'], boundary: 'data-centre' });
    if (answer.status !== 'unmeasured') throw new Error(answer.status);
    expect(describeMissing(answer, en, WORLD).map(plain).slice(0, 2)).to.deep.equal([
      'Scaled to the whole data centre, the figure for Llama 3.1 70B is an estimate, which is none of the accepted kinds (measured).',
      'There are figures for it that can be asked for: chat (measured).',
    ]);
  });

  it('describeMissing(answer) says that a name leaves open what is meant', () => {
    const answer = explain({ model: 'deepseek-r1' });
    if (answer.status !== 'unknown-model') throw new Error(answer.status);
    expect(describeMissing(answer, en, WORLD)).to.deep.equal([
      'The name “deepseek-r1” leaves open which model is meant.',
    ]);
    expect(describeShort(answer, en, WORLD)).to.equal('“deepseek-r1” leaves open which model is meant');
  });

  it('describeShort(answer) says one line of each', () => {
    const short = (request: unknown): string => describeShort(explain(request as ExplainRequest), en, WORLD);
    expect(short({ model: 'gpt-4o', task: 'text-to-image' })).to.equal('No published figure for GPT-4o answers this.');
    expect(short({ model: 'gpt-4o', accept: ['measured'] })).to.equal(
      'No figure of the accepted kinds (measured) says what a query to GPT-4o uses.',
    );
    expect(short({ model: 'llama 9000' })).to.equal('No published energy figure for llama 9000');
    expect(short({ model: LLAMA, queries: -3 })).to.equal(
      'This cannot be worked out: queries is -3; right would be a whole number from 1 to 1e15.',
    );
  });

  it('describeMissing(answer) quotes the name', () => {
    const answer = explain({ model: 'llama 9000' });
    if (answer.status !== 'unknown-model') throw new Error(answer.status);
    expect(describeMissing(answer, en, WORLD)).to.deep.equal(['There is no published figure for “llama 9000”.']);
  });
});

/** A number 0 on its own: "0 Wh", "0.0", not the one in "0.24", "10" or "1,000". */
const ZERO = /(?:^|[^\w.,])0(?:[.,]0+)?(?!\d|[.,]\d)/;

describe('describeKnown(known), whatever was asked', () => {
  const power = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((exponent) => 10 ** exponent);
  const counts = power(0, 15).map(Math.round);
  const asked = fc.option(fc.constantFrom(...dataset.equivalents.map(({ id }) => [id])), { nil: undefined });
  const locales = fc.constantFrom(WORLD, 'en-US', 'fr-FR', 'de-DE');
  const requests: fc.Arbitrary<ExplainRequest> = fc.oneof(
    fc.record({ model: fc.constantFrom(...listFigureModels(dataset)), queries: counts, equivalents: asked }),
    fc.record({ wattHours: power(-9, 15), queries: counts, equivalents: asked }),
    fc.record({ model: fc.constant(LLAMA), outputTokens: power(0, 9), queries: counts, equivalents: asked }),
  );

  it('prints no 0, no NaN and no empty placeholder', () => {
    fc.assert(
      fc.property(requests, locales, (request, locale) => {
        const answer = explain(request);
        if (answer.status !== 'known') return;
        const said = describeKnown(answer, en, locale);
        const texts = [said.sentence, said.comparisonSentence, said.short, said.energy, said.range, said.queryMeaning];
        for (const text of [
          ...texts,
          ...said.steps.map((step) => step.text),
          ...said.comparisons.map((one) => one.text),
        ]) {
          expect(text ?? '').not.to.match(ZERO);
          expect(text ?? '').not.to.match(/NaN|Infinity|undefined|[{}]/);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
