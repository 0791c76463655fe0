import { expect } from 'chai';
import { compare, explain } from '../../src/api.js';
import type { Known } from '../../src/core/index.js';

const chat = (model: string) => explain({ model, task: 'chat' });

describe('compare(a, b)', () => {
  it('says how many times as much the first uses as the second, with the least and the most', () => {
    // 0.0464422 / 0.00773449 = 6.005; 0.0183874 / 0.0491028 = 0.3745; 0.365416 / 0.00513112 = 71.22.
    const answer = compare(chat('meta-llama/Llama-3.1-70B-Instruct'), chat('meta-llama/Llama-3.1-8B-Instruct'));
    if (!answer.comparable) throw new Error(answer.difference);
    expect(answer.ratio.typical).to.be.closeTo(6.005, 0.001);
    expect(answer.ratio.low).to.be.closeTo(0.3745, 0.0001);
    expect(answer.ratio.high).to.be.closeTo(71.22, 0.01);
  });

  it('says that ranges overlap where either may be the smaller in practice', () => {
    // 70B: 0.0184 to 0.365 Wh; 8B: 0.0051 to 0.0491 Wh; both hold 0.02 Wh.
    const answer = compare(chat('meta-llama/Llama-3.1-70B-Instruct'), chat('meta-llama/Llama-3.1-8B-Instruct'));
    expect(answer).to.include({ comparable: true, overlaps: true });
  });

  it('gives 61,848 for the least and the most efficient records of AI Energy Score only when told each', () => {
    // 3426.381777 / 0.0554 = 61,848 in Wh per 1,000; the two are of different tasks, so they are not ranked together.
    const most = explain({ model: 'CohereForAI/c4ai-command-r-plus', task: 'text-10-tokens' });
    const least = explain({ model: 'mrm8488/bert-tiny-finetuned-squadv2' });
    if (most.status !== 'known' || least.status !== 'known') throw new Error('both have a figure');
    expect(most.perQueryWh.typical / least.perQueryWh.typical).to.be.closeTo(61848, 1);
    expect(compare(most, least)).to.deep.equal({ comparable: false, difference: 'task' });
  });

  const REFUSED = [
    ['no-figure', chat('llama 9000'), chat('llama3.1:70b')],
    ['kind', chat('gpt-4o'), chat('llama3.1:70b')],
    ['boundary', chat('ChatGPT'), chat('Gemini Apps')],
    // ML.ENERGY v2 of 2024 and v3 of 2026: other prompts, lengths and software.
    ['source', chat('google/gemma-2-9b-it'), chat('meta-llama/Llama-3.1-8B-Instruct')],
    // EcoLogits guesses the size of both.
    ['guessed', chat('claude-opus-4-5'), chat('claude-sonnet-4-5')],
    [
      'not-comparable',
      explain({ model: 'meta-llama/Meta-Llama-3-70B', task: 'text-10-tokens' }),
      explain({ model: 'meta-llama/Meta-Llama-3-8B', task: 'text-10-tokens' }),
    ],
    // Jegham et al. of November 2025, which nobody here has read, so that their spread is not known.
    ['not-comparable', chat('o3'), chat('claude-3-5-sonnet')],
    [
      'length',
      explain({ model: 'llama3.1:70b', outputTokens: 1000 }),
      explain({ model: 'meta-llama/Llama-3.1-8B-Instruct', outputTokens: 150 }),
    ],
  ] as const;

  for (const [difference, a, b] of REFUSED) {
    it(`does not compare figures that differ in ${difference}`, () => {
      expect(compare(a, b)).to.deep.equal({ comparable: false, difference });
    });
  }

  it('finds no figure in what is no explanation', () => {
    const call = compare as (a?: unknown, b?: unknown) => unknown;
    for (const both of [
      [],
      [null, chat('llama3.1:70b')],
      [chat('llama3.1:70b'), null],
      [chat('llama3.1:70b'), 'llama3.1:8b'],
    ])
      expect(call(...both)).to.deep.equal({ comparable: false, difference: 'no-figure' });
  });
});

describe('compare(a, b) by the figures themselves', () => {
  const known = chat('llama3.1:70b') as Known;
  const of = (low: number, high: number, more: Partial<Known> = {}): Known => ({
    ...known,
    perQueryWh: { low, typical: low, high },
    ...more,
  });
  const overlaps = (a: Known, b: Known): boolean | undefined => {
    const compared = compare(a, b);
    return compared.comparable ? compared.overlaps : undefined;
  };

  it('ranges that touch overlap, those apart do not, whichever comes first', () => {
    expect(overlaps(of(1, 2), of(2, 3))).to.equal(true);
    expect(overlaps(of(2, 3), of(1, 2))).to.equal(true);
    expect(overlaps(of(1, 2), of(2.1, 3))).to.equal(false);
    expect(overlaps(of(2.1, 3), of(1, 2))).to.equal(false);
  });

  const ROWS: [why: string, a: Partial<Known>, b: Partial<Known>, difference: string | undefined][] = [
    ['a boundary that is not stated, twice', { boundary: 'not-stated' }, { boundary: 'not-stated' }, 'boundary'],
    ['another boundary', { boundary: 'gpu-only' }, { boundary: 'data-centre' }, 'boundary'],
    ["a host's or an author's own figure", { model: { ...known.model, match: 'given' } }, {}, 'given'],
    ['no task on either side', { task: undefined }, { task: undefined }, 'task'],
    ['three times the length', { outputTokens: 300 }, { outputTokens: 100 }, undefined],
    ['more than three times the length', { outputTokens: 301 }, { outputTokens: 100 }, 'length'],
    ['one length that is not known', { outputTokens: undefined }, { outputTokens: 1 }, undefined],
    ['a length of which no typical value can be said', { rangeOnly: true }, {}, 'length'],
    ['both guessed', { caveats: ['size-guessed'] }, { caveats: ['size-guessed'] }, 'guessed'],
    ['one that is quoted second hand', { caveats: ['read-second-hand'] }, {}, 'not-comparable'],
    ['one guessed', { caveats: ['size-guessed'] }, { caveats: [] }, undefined],
  ];
  for (const [why, a, b, difference] of ROWS)
    it(why, () => {
      for (const compared of [compare(of(1, 2, a), of(1, 2, b)), compare(of(1, 2, b), of(1, 2, a))])
        expect(compared.comparable ? undefined : compared.difference).to.equal(difference);
    });

  it('no figure on either side', () => {
    expect(compare(known, chat('no such model'))).to.deep.equal({ comparable: false, difference: 'no-figure' });
    expect(compare(chat('no such model'), known)).to.deep.equal({ comparable: false, difference: 'no-figure' });
  });
});
