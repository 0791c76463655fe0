import { expect } from '@open-wc/testing';
import { compare, explain } from '../../src/api.js';
import { cardWordsFor } from '../../src/words/card-languages.js';
import { describeUses, describeWouldUse } from '../../src/words/describe-compared.js';
import { languageFor } from '../../src/words/index.js';

const card = cardWordsFor(languageFor('en'), 'en-001');
const chat = (model: string) => explain({ model, task: 'chat' });
const uses = (a: string, b: string): string => describeUses(chat(a), chat(b), compare(chat(a), chat(b)), card);
const wouldUse = (a: string, b: string): string => describeWouldUse(chat(a), chat(b), compare(chat(a), chat(b)), card);

const LLAMA_70B = 'meta-llama/Llama-3.1-70B-Instruct';
const LLAMA_8B = 'meta-llama/Llama-3.1-8B-Instruct';
const LLAMA_405B = 'meta-llama/Llama-3.1-405B-Instruct';

describe('describeUses(a, b, compared, card)', () => {
  it('says the larger first, whichever way they come', () => {
    // 0.0464422 / 0.00773449 = 6.0.
    const sentence = 'Llama 3.1 70B uses about 6 times as much as Llama 3.1 8B.';
    expect(uses(LLAMA_70B, LLAMA_8B)).to.include(sentence);
    expect(uses(LLAMA_8B, LLAMA_70B)).to.include(sentence);
  });

  it('says that ranges overlap, or that they do not', () => {
    // 8B: 0.0051 to 0.0491 Wh; 70B: 0.0184 to 0.365 Wh; 405B: 0.104 to 2.2 Wh.
    expect(uses(LLAMA_70B, LLAMA_8B)).to.match(/Their ranges overlap: .* either may use less\.$/);
    expect(uses(LLAMA_405B, LLAMA_8B)).to.match(/Their ranges do not overlap\.$/);
  });

  it('says “about as much” below 1.05 times', () => {
    // 0.0548154 / 0.0536052 = 1.02.
    expect(
      uses('meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8', 'meta-llama/Llama-4-Scout-17B-16E-Instruct'),
    ).to.include('uses about as much as');
  });

  it('says why two are not compared, that with a figure first', () => {
    expect(uses('llama 9000', LLAMA_8B)).to.equal(
      'Llama 3.1 8B is not compared with llama 9000: nobody has published a figure for llama 9000 that answers this.',
    );
    expect(uses('google/gemma-2-9b-it', LLAMA_8B)).to.include('publications with different questions and set-ups');
  });
});

describe('describeWouldUse(a, b, compared, card)', () => {
  it('says less, more or as much of the second', () => {
    expect(wouldUse(LLAMA_70B, LLAMA_8B)).to.match(/^Llama 3\.1 8B would use about 6 times less /);
    expect(wouldUse(LLAMA_8B, LLAMA_70B)).to.match(/^Llama 3\.1 70B would use about 6 times as much /);
    expect(wouldUse(LLAMA_8B, LLAMA_8B)).to.match(/^Llama 3\.1 8B would use about as much /);
  });
});
