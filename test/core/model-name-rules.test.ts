/** What a name means by one rule each, where the names that hosts really write leave the rule in the dark. */
import { expect } from 'chai';
import { dataset, type Dataset, type FigureTable } from '../../src/api.js';
import { findModel, listModels } from '../../src/core/model-name.js';
import { listOpenModels } from '../../src/core/open-models.js';

const meaningOf = (name: string, of: Dataset = dataset): string => {
  const found = findModel(name, of);
  return found ? `${found.match} ${found.id}` : 'none';
};

const ROWS: [name: string, meaning: string, why: string][] = [
  [' ChatGPT ', 'exact ChatGPT', 'spaces around a name are no part of it'],
  ['xenova/whisper-small', 'approximate openai/whisper-small', 'a known converter keeps the weights'],
  ['foonnx/whisper-small', 'none', 'one whose name only ends so may not'],
  ['deepseek-r1-0528-fp8', 'exact deepseek-ai/DeepSeek-R1-0528', 'released in 8 bits'],
  ['deepseek-r1-0528-bf16', 'approximate deepseek-ai/DeepSeek-R1-0528', 'not released in 16 bits'],
  [
    'deepseek-r1-distill-qwen-32b-bf16',
    'exact deepseek-ai/DeepSeek-R1-Distill-Qwen-32B',
    'a distilled one was released in 16 bits',
  ],
  [
    'deepseek-r1-distill-qwen-32b-fp8',
    'approximate deepseek-ai/DeepSeek-R1-Distill-Qwen-32B',
    'a distilled one was not released in 8 bits',
  ],
  ['gpt-oss:20b-q8_0', 'approximate openai/gpt-oss-20b', 'not released in 8 bits'],
  ['gpt-oss:20b-fp16', 'approximate openai/gpt-oss-20b', 'not released in 16 bits'],
  [
    'Llama-3.1-405B-Instruct-Q4_K_M',
    'approximate meta-llama/Llama-3.1-405B-Instruct',
    'measured in two precisions, of which this is neither: 16 bits',
  ],
  ['gemma-3-27b-base', 'exact google/gemma-3-27b-pt', 'base and pre-trained are one'],
  ['azure_ai/deepseek-r1', 'exact deepseek-ai/DeepSeek-R1', 'a host serves the model whose name others give away'],
  ['deepinfra/deepseek-ai/DeepSeek-R1', 'exact deepseek-ai/DeepSeek-R1', 'its publisher stands before it'],
  ['qwen3-vl:32b-instruct', 'approximate Qwen/Qwen3-VL-32B-Instruct', 'a tag says which of two variants'],
  ['devstral-2:123b', 'approximate mistralai/devstral-2512', 'a size behind a colon is no version of an API'],
  ['gemini-2.0-flash-012', 'exact google/gemini-2.0-flash', 'a snapshot of three digits'],
  ['gpt-3.5-turbo-1234567', 'none', 'no snapshot has seven digits'],
  ['gpt-4-1000613', 'none', 'no snapshot has seven digits'],
  ['openai/gpt-5-breakfast', 'none', 'a word that only ends as a tier of speed'],
  ['openai/gpt-5-faster', 'none', 'a word that only begins as one'],
  ['unsloth/gemma-2b-bnb-4bit', 'approximate google/gemma-2b', 'a repackager gives the base its publisher’s own name'],
  ['unsloth/gemma-2b-it-bnb-4bit', 'none', 'the tuned one has no figure'],
  ['unsloth/gemma-3-4b-bnb-4bit', 'none', 'the base is called pt, so the name leaves open which'],
  ['someone/gemma-2b', 'none', 'who does not say what was changed may have tuned it'],
  ['huggingface/smollm2-1.7b', 'none', 'a hub’s own name without Instruct is the base'],
  ['ollama/deepseek-r1', 'none', 'Ollama gives the name to a distilled Qwen'],
  ['ollama://deepseek-r1', 'none', 'the same in another spelling'],
  ['mistral-medium-instruct', 'none', 'another name than that of a model which only its provider has'],
  ['mixtral-8x22b', 'none', 'some hosts serve the base under it, others the tuned one'],
  ['mixtral:8x22b', 'approximate mistralai/Mixtral-8x22B-Instruct-v0.1', 'Ollama’s is the tuned one'],
  ['qwen3:30b-instruct', 'approximate Qwen/Qwen3-30B-A3B-Instruct-2507', 'the first release has no Instruct'],
  ['qwen3-30b-instruct', 'none', 'may be a third party’s'],
  ['duo-chat-sonnet-4-5', 'exact anthropic/claude-sonnet-4-5', 'Claude without its first name'],
  ['opus-100', 'none', 'a number that no Claude has'],
  ['gemini-3-pro-preview:latest', 'exact google/gemini-3-pro-preview', 'Ollama’s tag of what its cloud passes on'],
  ['gpt-oss:latest', 'none', 'the same tag of open weights is one of several sizes'],
  ['fal-ai/flux/dev', 'exact black-forest-labs/FLUX.1-dev', 'fal writes the variant as a path'],
  ['fal-ai/flux/dev/image-to-image', 'none', 'another task of it'],
  ['gpt-4o:westus3', 'exact openai/gpt-4o', 'an area of Azure’s says where, not what'],
  ['llama-3.1-8b-instruct-us', 'exact meta-llama/Llama-3.1-8B-Instruct', 'countries behind the name of what is served'],
  ['azure/claude-sonnet-4.5-eu', 'exact anthropic/claude-sonnet-4-5', 'the same with a host before it'],
  ['someone/llama-3.1-8b-instruct-us', 'none', 'behind a third party’s name they may say what was changed'],
  ['llama-3.1-8b-instruct-jp', 'none', 'may have been tuned to Japanese'],
  ['claude-haiku-4.5-jp', 'exact anthropic/claude-haiku-4-5', 'nobody else tunes a Claude'],
  ['au-anthropic-claude-opus-4.6', 'exact anthropic/claude-opus-4-6', 'a country before the publisher'],
  ['GPT-5.2 (via Some Gateway)', 'exact openai/gpt-5.2', 'who serves, in brackets'],
  ['Gemini 2.5 Pro (Vertex)', 'exact google/gemini-2.5-pro', 'a host in brackets'],
  ['GPT-4o (Azure)', 'exact openai/gpt-4o', 'another'],
  ['gpt51-codex-mini-azure', 'exact openai/gpt-5.1-codex-mini', 'a host behind the name'],
  ['claude-4.6-opus-fast-mode', 'approximate anthropic/claude-opus-4-6', 'a tier of speed in two words'],
  ['Mixtral MoE 8x7B Instruct', 'exact mistralai/Mixtral-8x7B-Instruct-v0.1', 'experts, as the size says too'],
  ['text-embedding-bge-base-en-v1.5', 'exact BAAI/bge-base-en-v1.5', 'what it is for, as LM Studio puts it before'],
  ['meta-llama/Llama-3.1-8B-Instruct:publicai', 'exact meta-llama/Llama-3.1-8B-Instruct', 'a provider of the hub'],
  ['GPT-5.2 (breakfast)', 'none', 'any other word in brackets is a part of the name'],
  ['GPT-4 (older v0613)', 'exact openai/gpt-4', 'a snapshot is no version 0.613'],
  ['GPT-4 Turbo (older v1106)', 'exact openai/gpt-4-1106-preview', 'a snapshot with a figure of its own'],
  ['Qwen3 32B (nitro)', 'approximate Qwen/Qwen3-32B', 'a tier of speed in brackets'],
  ['someone/qwen3-32b-nitro', 'none', 'a third party’s is a model of its own'],
  ['DeepSeek: R1', 'exact deepseek-ai/DeepSeek-R1', 'called by its version alone'],
  ['someone/r1', 'none', 'another’s R1'],
  ['someone-deepseek/r1', 'none', 'another’s R1, who calls himself after them'],
  ['registry.ollama.ai/library/mixtral:8x22b', 'approximate mistralai/Mixtral-8x22B-Instruct-v0.1', 'Ollama’s address'],
  ['stability.stable-diffusion-xl-v0', 'none', 'the version before the one that has a figure'],
  ['openai:responses:gpt-5', 'exact openai/gpt-5', 'an API of the host'],
  ['anthropic_bedrock:anthropic.claude-3-7-sonnet-20250219-v1:0', 'exact anthropic/claude-3-7-sonnet', 'two hosts'],
  ['anthropic--claude-4-sonnet', 'exact anthropic/claude-sonnet-4', 'two dashes divide as a slash does'],
  ['deepseek-v3-1-think-250821', 'approximate deepseek-ai/DeepSeek-V3.1', 'another hybrid that thinks'],
  ['sd3.5_large.safetensors', 'approximate stabilityai/stable-diffusion-3.5-large', 'SD is Stable Diffusion'],
  ['sd_xl_turbo_1.0_fp16.safetensors', 'exact stabilityai/sdxl-turbo', 'and SDXL its XL'],
  ['Wan2_1-T2V-1_3B_bf16.safetensors', 'exact Wan-AI/Wan2.1-T2V-1.3B-Diffusers', 'an underscore for the point'],
  ['Qwen-Qwen3-8B:1', 'exact Qwen/Qwen3-8B', 'a registry counts its uploads'],
  ['openai-whisper-tiny:1', 'exact openai/whisper-tiny', 'though the name begins as a host’s'],
  ['qwen3-8b-cuda-gpu:2', 'approximate Qwen/Qwen3-8B', 'repackaged for a kind of processor'],
  ['unsloth/Qwen3-8B-GGUF:Qwen3-8B-Q4_0.gguf', 'approximate Qwen/Qwen3-8B', 'a file of a repository'],
  ['openai_whisper-large-v3-v20240930_626MB', 'none', 'Large v3 of that day is its turbo'],
  ['claude-sonnet-4-thinking-10k', 'approximate anthropic/claude-sonnet-4', 'a budget for thinking'],
  ['groq/llama-3.1-8b-instruct-tput', 'approximate meta-llama/Llama-3.1-8B-Instruct', 'a tier of speed'],
  ['groq/llama-3.1-8b-instruct-faster', 'none', 'a word that only begins as one'],
  ['llama-3.1-8b-instruct-128k', 'exact meta-llama/Llama-3.1-8B-Instruct', 'a length of context'],
  ['llama-3.1-8b-instruct-32k5', 'none', 'no length of context'],
  ['huggingface-llm-gemma-2-9b-instruct', 'exact google/gemma-2-9b-it', 'SageMaker puts the task before a name'],
  ['huggingface-llm-gemma-2-9b', 'none', 'and serves the base under the name without a variant'],
  ['my-huggingface-llm-gemma-2-9b-instruct', 'none', 'at the start of a name alone'],
  ['huggingface-reasoning-qwen3-06b', 'exact Qwen/Qwen3-0.6B', 'a size without its point'],
  ['qwen3:0_6b', 'approximate Qwen/Qwen3-0.6B', 'an underscore for the point of a size'],
  [
    'huggingface:meta-llama/Meta-Llama-3-8B',
    'exact meta-llama/Meta-Llama-3-8B',
    'a hub before a name letter by letter',
  ],
  ['https://huggingface.co/google/gemma-2b', 'exact google/gemma-2b', 'its address'],
  ['google/hf/gemma-2b', 'none', 'a hub stands first'],
  ['gptoss-20b', 'exact openai/gpt-oss-20b', 'without its dash'],
  ['hf:google/gemma-2b:free', 'none', 'letter by letter alone'],
  ['llama-3.3-70b-instruct-turbo-together', 'approximate meta-llama/Llama-3.3-70B-Instruct', 'who serves, at its end'],
  ['llama-3.3-70b-together-instruct', 'none', 'and nowhere else'],
  ['qwen/qwen3-32b-04-28', 'exact Qwen/Qwen3-32B', 'the day of its release'],
  ['qwen/qwen3-04-28-32b', 'none', 'a day stands at the end'],
  ['qwen/qwen3-235b-a22b-07-25', 'none', 'the day of another'],
  ['gpt-4o-mini-2024-07-18-FC', 'exact openai/gpt-4o-mini', 'how a benchmark asked'],
  ['someone/llama-3.1-8b-instruct-fc', 'none', 'which of open weights may be another model'],
  ['aws/anthropic/bedrock-claude-sonnet-4-5-v1', 'exact anthropic/claude-sonnet-4-5', 'a version of the API alone'],
  ['mistral-8x22b-instruct', 'exact mistralai/Mixtral-8x22B-Instruct-v0.1', 'eight experts make it Mixtral'],
  ['r1-distill-qwen:32b', 'approximate deepseek-ai/DeepSeek-R1-Distill-Qwen-32B', 'DeepSeek is understood'],
  ['ggml-large-v3.bin', 'approximate openai/whisper-large-v3', 'so whisper.cpp calls its files'],
  ['ggml-gemma-2b.bin', 'none', 'and others theirs'],
  ['gpt-oss-20b-mxfp4-q4', 'approximate openai/gpt-oss-20b', 'reduced beyond its own precision'],
  ['bge-small-en-v1.5-q', 'approximate BAAI/bge-small-en-v1.5', 'reduced, it is not said to what'],
  [
    'azureml://registries/azureml-meta/models/Llama-3.3-70B-Instruct/versions/12',
    'exact meta-llama/Llama-3.3-70B-Instruct',
    'a count of uploads as a folder',
  ],
  ['GPT-4o (2024-05-13)', 'exact openai/gpt-4o', 'as it is shown to readers'],
  ['Claude 3.5 Sonnet(20241022)', 'exact anthropic/claude-3-5-sonnet', 'without a space'],
  ['Claude Haiku 4.5 (Reasoning Mode)', 'approximate anthropic/claude-haiku-4-5', 'with a mode'],
  ['Qwen: Qwen3 8B', 'exact Qwen/Qwen3-8B', 'after its publisher'],
  ['Vertex AI - Gemini 2.5 Pro', 'exact google/gemini-2.5-pro', 'after its host'],
  ['DeepSeek R1 (05-28)', 'exact deepseek-ai/DeepSeek-R1-0528', 'with a day that is a model’s'],
  ['Command R+ (08-2024)', 'exact cohere/command-r-plus-08-2024', 'a plus for the word'],
  ['Codestral 25.01', 'exact mistralai/codestral-2501', 'a month for its four digits'],
  ['SD3.5 Large (FP8)', 'approximate stabilityai/stable-diffusion-3.5-large', 'with a precision'],
  ['Mixtral 8x7B v0.1', 'none', 'who shows it may mean the tuned one'],
  ['o4-mini', 'exact openai/o4-mini', 'a letter and a number in their order'],
  ['GPT o4-mini', 'exact openai/o4-mini', 'and it is not 4o-mini'],
  ['o3-mini (latest)', 'exact openai/o3-mini', 'a version that moves, of a model with a number'],
  ['gemma2_2B_instruct_vllm', 'exact google/gemma-2-2b-it', 'what serves it changes no precision'],
  ['Xenova/gpt-4o', 'none', 'how a closed model counts tokens, for a browser'],
  ['lmstudio-community/gemma-2-2b-it', 'approximate google/gemma-2-2b-it', 'with few bits, it is not said how many'],
  [
    'NineteenAI/meta-llama/llama-3.1-8b-instruct/fp-16',
    'exact meta-llama/Llama-3.1-8B-Instruct',
    'a precision as a folder',
  ],
  ['GPT4o_20240806', 'exact openai/gpt-4o', 'a day after a line below'],
  ['phi-2-turbo', 'none', 'nobody serves tiers of a pre-trained model'],
  ['starcoder2-15b-16k', 'none', 'nor lengths of context'],
];

describe('findModel(name, dataset), a rule at a time,', () => {
  for (const [name, meaning, why] of ROWS)
    it(`reads ${name} as ${meaning}: ${why}`, () => expect(meaningOf(name)).to.equal(meaning));

  const withRow = (source: string, task: FigureTable['task'], id: string): Dataset => ({
    ...dataset,
    figures: [...dataset.figures, { source, task, rows: [[id, 1]] }],
  });

  it('reads other names where one of a dataset is too long to be read', () => {
    const own = withRow('mlenergy-v3', 'chat', `someone/${'x'.repeat(200)}`);
    expect(meaningOf('gpt-4o', own)).to.equal('exact openai/gpt-4o');
  });

  it('takes weights that were measured as open, though somebody estimated them too', () => {
    const own = withRow('ecologits-0.9.3', 'reasoning', 'openai/gpt-oss-20b');
    expect(meaningOf('unsloth/gpt-oss-20b-GGUF', own)).to.equal('approximate openai/gpt-oss-20b');
  });

  it('takes a model for one of text, though it was measured on something else too', () => {
    const own = withRow('aienergyscore-2025-02', 'question-answering', 'meta-llama/Llama-3.1-8B-Instruct');
    expect(meaningOf('bartowski/Meta-Llama-3.1-8B-Instruct-GGUF', own)).to.equal(
      'approximate meta-llama/Llama-3.1-8B-Instruct',
    );
  });
});

describe('listModels(dataset)', () => {
  it('lists each as its own name means it', () => {
    for (const { id, match } of listModels(dataset)) expect(match, id).to.equal('exact');
  });
});

describe('listOpenModels(name, dataset), a rule at a time,', () => {
  const OPEN: [name: string, ids: string[], why: string][] = [
    ['llama-3.1-70b-base', [], 'the pre-trained one, which has no figure'],
    ['gpt-4o-GGUF', [], 'nobody converts weights that only their provider has'],
    ['ember-v1', ['llmrails/ember-v1'], 'a name that others have too, without its publisher'],
    ['someone/ember-v1', [], 'somebody else’s'],
    ['someone/FLUX.1-dev', [], 'somebody else’s'],
  ];
  for (const [name, ids, why] of OPEN)
    it(`${name}: ${why}`, () => expect(listOpenModels(name, dataset)).to.deep.equal(ids));
});
