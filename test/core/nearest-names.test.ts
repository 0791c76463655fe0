import { expect } from 'chai';
import type { FigureTable } from '../../src/core/dataset.js';
import { nearestNames } from '../../src/core/nearest-names.js';
import { listFigureModels } from '../../src/core/figures.js';
import { dataset } from '../../src/dataset.js';

const near = (name: string): string[] => nearestNames(name, dataset);

/** A misspelt name and the known one it must offer. */
const ROWS: [name: string, offered: string][] = [
  ['chatgtp', 'ChatGPT'],
  ['gpt4o', 'openai/gpt-4o'],
  ['gpt-40', 'openai/gpt-4o'],
  ['gemini aps', 'Gemini Apps'],
  ['sdxl turbo 9', 'stabilityai/sdxl-turbo'],
  ['deepseek-r9', 'deepseek-ai/DeepSeek-R1'],
  // Nobody says "instruct": the measured Llama 3.1 is no farther from the name than Llama 2 without it.
  ['llama', 'meta-llama/Llama-3.1-70B-Instruct'],
  ['mistral', 'mistralai/Mistral-7B-Instruct-v0.3'],
];

describe('nearestNames(name, dataset)', () => {
  for (const [name, offered] of ROWS) {
    it(`offers ${offered} for "${name}"`, () => {
      expect(near(name)).to.include(offered);
    });
  }

  it('offers only models of the family for "llama 9000"', () => {
    const names = near('llama 9000');
    expect(names).to.have.length.within(1, 3);
    for (const name of names) expect(name).to.match(/llama/i);
  });

  it('offers at most three, all known, none twice', () => {
    const known = listFigureModels(dataset);
    for (const name of ['llama', 'claude', 'qwen', 'gpt', 'mistral-large', 'stable diffusion', 'bert squad']) {
      const names = near(name);
      expect(names.length).to.be.at.most(3);
      expect(new Set(names).size).to.equal(names.length);
      for (const one of names) expect(known).to.include(one);
    }
  });

  it('offers nothing where nothing is near', () => {
    const nonsense = ['', ' ', 'zzzz', '😀', '///', '***', 'asdfghjkl', 'foo-bar-70b', 'the quick brown fox', '你好'];
    for (const name of nonsense) expect(near(name), name).to.deep.equal([]);
  });

  it('offers nothing where only words are shared that many names have', () => {
    const words = ['my model', 'test', 'turbo', 'large text', '70b', 'how are you', 'please write me a small poem'];
    for (const name of words) expect(near(name), name).to.deep.equal([]);
  });

  it('puts the names first that share the most', () => {
    expect(near('claude-sonnet-9')[0]).to.equal('anthropic/claude-sonnet-4');
    expect(near('lama 3.1 70b')[0]).to.equal('meta-llama/Llama-3.1-70B-Instruct');
    expect(near('flux-pro')).to.deep.equal(['black-forest-labs/FLUX.1-dev']);
    expect(near('phi-4')[0]).to.equal('microsoft/phi-4');
  });

  it('takes a word for another the more readily the longer both are', () => {
    // Letter pairs with the ends: ^f fl la ax x$ has 3 of 5 in common with ^f fl lu ux x$, 0.6: short ones need 0.75.
    expect(near('flax')).to.deep.equal([]);
    // ^f fl lo ou ux x$: 4 in common, 8 / 11 = 0.73; FLUX is short.
    expect(near('floux')).to.deep.equal([]);
    // ^m mi is st tl la al l$ and ^m mi is st tr ra al l$: 6 in common, 12 / 16 = 0.75; neither is short.
    expect(near('mistlal')[0]).to.match(/mistral/i);
  });

  it('takes a word for one of its own that only ends as a general one', () => {
    // v alone names nothing.
    expect(near('conv')).to.deep.equal(['deepmind/vision-perceiver-conv']);
  });

  it('offers others where a name of the dataset is too long to be read', () => {
    const table: FigureTable = { source: 'mlenergy-v3', task: 'chat', rows: [[`someone/${'x'.repeat(200)}`, 1]] };
    const own = { ...dataset, figures: [...dataset.figures, table] };
    expect(nearestNames('flux-pro', own)).to.deep.equal(['black-forest-labs/FLUX.1-dev']);
  });

  it('looks at the first twelve words and the first hundred characters', () => {
    const words = 'q w e r t y u i o p a'.split(' ');
    expect(near([...words, 'flux'].join(' '))).to.deep.equal(['black-forest-labs/FLUX.1-dev']);
    expect(near([...words, 's', 'flux'].join(' '))).to.deep.equal([]);
    expect(near(`${'x'.repeat(95)} flux`)).to.deep.equal(['black-forest-labs/FLUX.1-dev']);
    expect(near(`${'x'.repeat(100)} flux`)).to.deep.equal([]);
  });

  it('answers any text', () => {
    for (const name of [
      'x'.repeat(1e6),
      '__proto__',
      'constructor',
      '\u0000',
      'llama '.repeat(20),
      '(((',
      '\\d+',
      '\ud800',
    ]) {
      expect(near(name)).to.be.an('array');
    }
  });
});
