import { expect } from '@open-wc/testing';
import { compare, explain } from '../../src/api.js';
import { describeWouldUse } from '../../src/words/describe-compared.js';
import { languageFor } from '../../src/words/index.js';

const card = { language: languageFor('en'), locale: 'en-001' };
const chat = (model: string) => explain({ model, task: 'chat' });
const wouldUse = (a: string, b: string): string => describeWouldUse(chat(a), chat(b), compare(chat(a), chat(b)), card);

const LLAMA_70B = 'meta-llama/Llama-3.1-70B-Instruct';
const LLAMA_8B = 'meta-llama/Llama-3.1-8B-Instruct';

describe('describeNotCompared(a, b, difference, card)', () => {
  it('says why, of that with a figure first', () => {
    expect(wouldUse('llama 9000', LLAMA_8B)).to.equal(
      'Llama 3.1 8B is not compared with llama 9000: nobody has published a figure for llama 9000 that answers this.',
    );
    expect(wouldUse('google/gemma-2-9b-it', LLAMA_8B)).to.include('publications with different questions and set-ups');
    expect(wouldUse('ChatGPT', 'Gemini Apps')).to.include('(boundary not stated; data centre incl. cooling)');
    expect(wouldUse('ChatGPT', 'ChatGPT')).to.equal(
      'ChatGPT is not compared with this figure: what it covers is not stated.',
    );
    expect(wouldUse('o3', 'claude-3-5-sonnet')).to.include('one of their figures does not allow it');
  });
});

describe('describeWouldUse(a, b, compared, card)', () => {
  it('says less, more or as much of the second', () => {
    expect(wouldUse(LLAMA_70B, LLAMA_8B)).to.match(/^Llama 3\.1 8B would use about 6 times less /);
    expect(wouldUse(LLAMA_8B, LLAMA_70B)).to.match(/^Llama 3\.1 70B would use about 6 times as much /);
    expect(wouldUse(LLAMA_8B, LLAMA_8B)).to.match(/^Llama 3\.1 8B would use about as much /);
  });
});
