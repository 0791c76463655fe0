import { expect } from 'chai';
import { listSmaller } from '../../src/api.js';

const namesOf = (model: string): string[] => listSmaller({ model }).map(({ explanation }) => explanation.model.name);

describe('listSmaller(request)', () => {
  it('lists the models of the same task, kind, boundary and publication that use less, the least first', () => {
    // Wh a chat answer on ML.ENERGY v3: 0.00773 Llama 3.1 8B, 0.0129 Qwen3 8B, 0.0194 Qwen3 14B, 0.0220 and 0.0231
    // Nemotron Nano 9B and 12B, 0.0254 Qwen3 30B, 0.0334 Gemma 3 12B, 0.0403 Qwen3 32B; then 0.0464 Llama 3.1 70B.
    expect(namesOf('llama3.1:70b')).to.deep.equal([
      'Llama 3.1 8B',
      'Qwen3 8B',
      'Qwen3 14B',
      'Nemotron Nano 9B v2',
      'Nemotron Nano 12B v2',
      'Qwen3 30B A3B Instruct 2507',
      'Gemma 3 12B',
      'Qwen3 32B',
    ]);
  });

  it('says how many times less each uses', () => {
    // 0.0464422 / 0.00773449 = 6.0045; 0.0464422 / 0.0402669 = 1.153.
    const listed = listSmaller({ model: 'llama3.1:70b', queries: 300 });
    expect(listed[0]!.ratio.typical).to.be.closeTo(6.0045, 0.0005);
    expect(listed[0]!.overlaps).to.equal(true);
    expect(listed.at(-1)!.ratio.typical).to.be.closeTo(1.153, 0.001);
  });

  it('stays on the asked task', () => {
    const listed = listSmaller({ model: 'Qwen/Qwen3-32B', task: 'reasoning' });
    expect(listed.length).to.be.above(0);
    for (const { explanation } of listed) expect(explanation.task).to.equal('reasoning');
  });

  it('compares scaled measurements with scaled ones', () => {
    // Both x 1.7: the ratio stays.
    const [least] = listSmaller({ model: 'llama3.1:70b', boundary: 'data-centre' });
    expect(least!.ratio.typical).to.be.closeTo(6.0045, 0.0005);
    expect(least!.explanation).to.include({ kind: 'estimated', boundary: 'data-centre' });
  });

  for (const [why, request] of [
    ['nothing uses less', { model: 'meta-llama/Llama-3.1-8B-Instruct' }],
    ['the answer is an estimate', { model: 'gpt-4o' }],
    ['the answer is an estimate that others of its source would stand beside', { model: 'claude-3-haiku' }],
    ['the answer is disclosed', { model: 'ChatGPT' }],
    ['there is no figure', { model: 'llama 9000' }],
    ['the host gave the energy', { model: 'llama3.1:70b', wattHours: 5 }],
    ['the figure cannot be compared', { model: 'CohereForAI/c4ai-command-r-plus', task: 'text-10-tokens' }],
    ['the length leaves a range alone', { model: 'llama3.1:70b', outputTokens: 5000 }],
    ['the request cannot be used', { model: 'llama3.1:70b', queries: -1 }],
  ] as const) {
    it(`lists none where ${why}`, () => {
      expect(listSmaller(request)).to.deep.equal([]);
    });
  }
});
