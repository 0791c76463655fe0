import { expect } from 'chai';
import { displayName, providerOf } from '../../src/core/display-name.js';
import { listFigureModels } from '../../src/core/measurement.js';
import { dataset } from '../../src/dataset.js';

const ROWS: [id: string, name: string, provider: string][] = [
  ['meta-llama/Llama-3.1-70B-Instruct', 'Llama 3.1 70B', 'Meta'],
  ['openai/gpt-4o', 'GPT-4o', 'OpenAI'],
  ['openai/gpt-4.1-mini', 'GPT-4.1 mini', 'OpenAI'],
  ['Qwen/Qwen3-14B', 'Qwen3 14B', 'Qwen'],
  ['deepseek-ai/DeepSeek-R1-0528', 'DeepSeek R1 0528', 'DeepSeek'],
  ['stabilityai/sdxl-turbo', 'SDXL Turbo', 'Stability AI'],
  ['black-forest-labs/FLUX.1-dev', 'FLUX.1 dev', 'Black Forest Labs'],
  ['mrm8488/bert-tiny-finetuned-squadv2', 'bert-tiny-finetuned-squadv2', 'mrm8488'],
  ['openai/gpt-oss-120b', 'gpt-oss-120b', 'OpenAI'],
  ['openai/gpt-4-turbo', 'GPT-4 Turbo', 'OpenAI'],
  ['anthropic/claude-sonnet-4-5', 'Claude Sonnet 4.5', 'Anthropic'],
  ['anthropic/claude-3-haiku', 'Claude 3 Haiku', 'Anthropic'],
  ['google/gemini-2.5-flash-lite', 'Gemini 2.5 Flash Lite', 'Google'],
  ['google/gemma-3-4b-it', 'Gemma 3 4B', 'Google'],
  ['meta-llama/Meta-Llama-3.1-8B', 'Llama 3.1 8B (base)', 'Meta'],
  ['ChatGPT', 'ChatGPT', 'OpenAI'],
  ['Gemini Apps', 'Gemini Apps', 'Google'],
];

describe('displayName(id, dataset) and providerOf(id, dataset)', () => {
  for (const [id, name, provider] of ROWS) {
    it(`call ${id} ${name} by ${provider}`, () => {
      expect(displayName(id, dataset)).to.equal(name);
      expect(providerOf(id, dataset)).to.equal(provider);
    });
  }

  it('name every model of the dataset, without its account', () => {
    for (const id of listFigureModels(dataset)) {
      const name = displayName(id, dataset);
      expect(name, id).not.to.equal('');
      expect(name, id).not.to.match(/\/|undefined|^\s|\s$|\s\s/);
    }
  });

  it('never call two models the same', () => {
    const names = listFigureModels(dataset).map((id) => displayName(id, dataset));
    expect(new Set(names).size).to.equal(names.length);
  });

  it('keep what tells two measured models apart', () => {
    expect(displayName('Qwen/Qwen3-30B-A3B-Instruct-2507', dataset)).not.to.equal(
      displayName('Qwen/Qwen3-30B-A3B-Thinking-2507', dataset),
    );
    expect(displayName('meta-llama/Llama-3.1-405B-Instruct', dataset)).not.to.equal(
      displayName('meta-llama/Llama-3.1-405B-Instruct-FP8', dataset),
    );
  });

  it('give the name and provider that the dataset states before the rule', () => {
    const own = { ...dataset, models: { 'x/y-Instruct': { name: 'Why', provider: 'Ex' } } };
    expect(displayName('x/y-Instruct', own)).to.equal('Why');
    expect(providerOf('x/y-Instruct', own)).to.equal('Ex');
  });
});
