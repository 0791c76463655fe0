import { expect } from 'chai';
import { displayName, providerOf } from '../../src/core/display-name.js';
import { listFigureModels } from '../../src/core/figures.js';
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
  ['anthropic/claude-sonnet-4', 'Claude Sonnet 4', 'Anthropic'],
  ['cohere/command-r-08-2024', 'command-r-08-2024', 'Cohere'],
  ['CohereForAI/aya-23-8B', 'aya-23-8B', 'Cohere'],
  ['google/gemma-2-9b-it', 'Gemma 2 9B', 'Google'],
  ['google-t5/t5-small', 't5-small', 'Google'],
  ['codellama/CodeLlama-7b-hf', 'CodeLlama 7B', 'Meta'],
  ['facebook/opt-2.7b', 'opt-2.7b', 'Meta'],
  ['microsoft/phi-4', 'phi-4', 'Microsoft'],
  ['mistralai/Mistral-Nemo-Instruct-2407', 'Mistral Nemo Instruct 2407', 'Mistral AI'],
  ['nvidia/NVIDIA-Nemotron-Nano-9B-v2', 'Nemotron Nano 9B v2', 'NVIDIA'],
  ['openai-community/gpt2', 'gpt2', 'OpenAI'],
  ['tencent/Hunyuan-1.8B-Instruct', 'Hunyuan 1.8B', 'Tencent'],
  ['zai-org/GLM-4.6', 'GLM-4.6', 'Z.ai'],
  ['zai-org/glm-5-air', 'GLM-5 air', 'Z.ai'],
  ['meta-llama/Meta-Llama-3-70B', 'Llama 3 70B', 'Meta'],
  ['someone/Meta-Analysis-7B', 'Meta Analysis 7B', 'someone'],
  ['someone/Tiny-Meta-Llama', 'Tiny Meta Llama', 'someone'],
  ['someone/Chat-GPT-4', 'Chat GPT 4', 'someone'],
  ['someone/my-gpt-2', 'my-gpt-2', 'someone'],
  ['someone/Model-v2b', 'Model v2b', 'someone'],
  ['someone/Model-4bit', 'Model 4bit', 'someone'],
  ['someone/Not-Claude-at-all', 'Not Claude at all', 'someone'],
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
