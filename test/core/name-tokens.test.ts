/** How spellings are taken apart, a rule at a time; what they mean is in `model-name.test.ts`. */
import { expect } from 'chai';
import {
  keyOf,
  LONGEST_NAME,
  parseName,
  withoutVariant,
  wordsOf,
  type ParsedName,
} from '../../src/core/name-tokens.js';

const WORDS: [name: string, words: string][] = [
  // Versions are joined, and `.0` says nothing.
  ['llama-3.1-70b', 'llama 3.1 70b'],
  ['llama-3-1-70b', 'llama 3.1 70b'],
  ['3-1-llama', '3.1 llama'],
  ['gpt-4.0', 'gpt 4'],
  ['model-10-0', 'model 10'],
  ['model-3-12', 'model 3.12'],
  ['model-3.4.0', 'model 3.4.0'],
  ['model-3-05', 'model 3.05'],
  // A year, or a month of four digits, is no part of a version.
  ['command-r-08-2024', 'command r 08 2024'],
  ['small-3-2506', 'small 3 2506'],
  // The `v` of a version says nothing; that of a size or at the end is a word.
  ['whisper-large-v3', 'whisper large 3'],
  ['model-v12', 'model 12'],
  ['model-v', 'model v'],
  ['model-v-x', 'model v x'],
  ['model-v-70b', 'model v 70b'],
  ['mistral-7b-v03', 'mistral 7b 0.3'],
  ['llama-v3p1-8b', 'llama 3.1 8b'],
  // Sizes are whole.
  ['mixtral-8x7b', 'mixtral 8x7b'],
  ['mixtral-8x22b', 'mixtral 8x22b'],
  ['llama4-16x17b', 'llama 4 16x17b'],
  ['mixture-8x1.5b', 'mixture 8x1.5b'],
  ['mixture-8x1.25b', 'mixture 8x1.25b'],
  ['qwen3-235b-a22b', 'qwen 3 235b a22b'],
  ['scout-17b-16e', 'scout 17b 16e'],
  ['yi-1.5-9b', 'yi 1.5 9b'],
  ['gemma-270m', 'gemma 270m'],
  ['mms-1.25b', 'mms 1.25b'],
  // Other words: a plus, other scripts.
  ['command-r+', 'command r plus'],
  ['llama-中文', 'llama 中文'],
  ['---', ''],
  // What hosts write before a name.
  ['c4ai-command-a-03-2025', 'command a 03 2025'],
  ['c4ai-command-r-plus', 'c 4 ai command r plus'],
  ['c4ai-command-r-plus-08-2024', 'command r plus 08 2024'],
  ['z-ai-glm-4.6', 'glm 4.6'],
  ['zai-glm-4.6', 'glm 4.6'],
  ['zai-org-glm-4.6', 'zai org glm 4.6'],
  ['azure-gpt-4o', 'gpt 4 o'],
  ['duo-chat-opus-4-5', 'claude opus 4.5'],
  ['opus-mt', 'opus mt'],
  ['sd_xl_turbo', 'stable diffusion xl turbo'],
  ['sd3.5_large', 'stable diffusion 3.5 large'],
  ['sd-turbo', 'sd turbo'],
  ['wan-t2v-1_3b', 'wan t 2 v 1.3b'],
  ['my-azure-gpt-4o', 'my azure gpt 4 o'],
];

describe('wordsOf(name)', () => {
  for (const [name, words] of WORDS) it(`${name}: ${words}`, () => expect(wordsOf(name).join(' ')).to.equal(words));
});

/** `organisation: words`, then what the markers said. */
const say = (name: string): string => {
  const parsed = parseName(name);
  if (!parsed) return 'nothing';
  const { organisation, words, variant, precision, servedOtherwise, moves, isTag }: ParsedName = parsed;
  const said = [variant, precision, servedOtherwise && 'served otherwise', moves && 'moves', isTag && 'tag'];
  return [`${organisation}: ${words.join(' ')}`, ...said.filter(Boolean)].join(', ');
};

const PARSED: [name: string, parsed: string][] = [
  // The organisation is the segment before the name, whatever that is of.
  [' Openai/GPT-4o ', 'openai: gpt 4 o'],
  ['openai//gpt-4o/', 'openai: gpt 4 o'],
  ['gpt-4o', ': gpt 4 o'],
  ['https://example.org/gpt-4o', 'example.org: gpt 4 o'],
  ['https://example.org/openai/gpt-4o', 'openai: gpt 4 o'],
  ['@cf/openai/gpt-4o', 'openai: gpt 4 o'],
  ['arn:aws:bedrock:us-east-1::foundation-model/meta.llama3-8b', 'meta: llama 3 8b'],
  ['anthropic--gpt-4o', 'anthropic: gpt 4 o'],
  ['deepseek.r1', 'deepseek: deepseek r 1'],
  ['groq:gpt-4o', 'groq: gpt 4 o'],
  ['openai:chat:gpt-4o', 'openai: gpt 4 o'],
  ['mygroq:gpt4', ': mygroq gpt 4, tuned, default, tag'],
  ['us.meta.llama3-1-70b-instruct-v1:0', 'meta: llama 3.1 70b instruct, tuned'],
  ['meta.llama3-8b-v2', 'meta: llama 3 8b'],
  // Versions of an API, and dates.
  ['claude-3-haiku-v1:0', ': claude 3 haiku'],
  ['claude-3-haiku-v12:0', ': claude 3 haiku'],
  ['claude-3-haiku-v1:10', ': claude 3 haiku'],
  ['claude-3-haiku-v1:0:200k', ': claude 3 haiku'],
  ['gemini-2.0-flash-001', ': gemini 2 flash'],
  ['gemini-001-flash', ': gemini 001 flash'],
  ['gpt-4o-2024-08-06', ': gpt 4 o'],
  ['gpt-4o-20240806-mini', ': gpt 4 o mini'],
  ['gpt-4o-20240806', ': gpt 4 o'],
  ['gpt-4o-240806', ': gpt 4 o'],
  ['gpt-4o@20240806', ': gpt 4 o'],
  ['gpt-4o@001', ': gpt 4 o'],
  ['gpt-4o@default', ': gpt 4 o'],
  ['gpt-4o@eu', ': gpt 4 o'],
  ['gpt-4o@abc', ': gpt 4 o abc'],
  // A word after a colon is a route or a tag.
  ['gpt-4o:beta', ': gpt 4 o'],
  ['gpt-4o:nitro', ': gpt 4 o, served otherwise'],
  ['gpt-4o:thinking:8192', ': gpt 4 o, served otherwise'],
  ['gpt-4o:breakfast', ': gpt 4 o breakfast, tuned, default, tag'],
  ['gpt-4o:beta9', ': gpt 4 o beta 9, tuned, default, tag'],
  ['llama3.1:70b', ': llama 3.1 70b, tuned, default, tag'],
  ['llama3.1:latest', ': llama 3.1, tuned, default, moves, tag'],
  ['llama3.1:q8_0', ': llama 3.1, tuned, low, tag'],
  ['llama3.1:8b-text', ': llama 3.1 8b, base, default, tag'],
  ['llama3.1:8b-context', ': llama 3.1 8b context, tuned, default, tag'],
  ['llama3.1:8b-instruct-fp16', ': llama 3.1 8b instruct, tuned, full, tag'],
  ['gpt-oss:120b-cloud', ': gpt oss 120b, tuned, tag'],
  ['ollama/llama3.1', 'ollama: llama 3.1, tuned, default, tag'],
  ['mistralai/mistral-7b-instruct-v0:2', 'mistralai: mistral 7b instruct 0.2, tuned'],
  ['phi-4-cuda-gpu:2', ': phi 4, low'],
  ['phi-4-cuda-gpu:2-foundry', ': phi 4, low'],
  ['sd3_medium_incl_clips_t5xxlfp8.safetensors', '.: stable diffusion 3 medium, low'],
  ['mlx-community/gemma-3n-e2b-it-lm-4bit', 'mlx-community: gemma 3 n e2b it, tuned, low'],
  // Tuned, pre-trained, or not said; words that only end or begin so are words.
  ['gemma-2-9b-it', ': gemma 2 9b it, tuned'],
  ['gemma-2-9b-orbit', ': gemma 2 9b orbit'],
  ['gemma-3-1b-pt', ': gemma 3 1b pt, base'],
  ['bert-baseline', ': bert baseline'],
  ['bert-code', ': bert code'],
  ['mistral-large-latest', ': mistral large, moves'],
  ['llama-2-7b-hf', '.: llama 2 7b'], // as its publisher writes it
  ['llama-2-7b-free', ': llama 2 7b'],
  ['llama-2-7b-freedom', ': llama 2 7b freedom'],
  ['llama-2-7b-carefree', ': llama 2 7b carefree'],
  // Precisions: the last of the list that a name has, a file's format the least.
  ['llama-3.1-8b-bf16', ': llama 3.1 8b, full'],
  ['llama-3.1-8b-fp8-dynamic', ': llama 3.1 8b, fp8'],
  ['gpt-oss-20b-mxfp4', ': gpt oss 20b, mxfp4'],
  ['someone/llama-3.1-8b-bf16-gguf', 'someone: llama 3.1 8b, full'],
  ['someone/llama-3.1-8b-q4_k_m.gguf', 'someone: llama 3.1 8b, low'],
  ['someone/llama-3.1-8b.gguf', 'someone: llama 3.1 8b, low'],
  ['someone/llama-3.1-8b-00001-of-00002.gguf', 'someone: llama 3.1 8b, low'],
  ['someone/model-2.binary', 'someone: model 2 binary'],
  ['someone/llama-3.1-8b.safetensors', 'someone: llama 3.1 8b, low'],
  ['llama-3.1-8b-awq', ': llama 3.1 8b, low'],
  ['llama-3.1-8b-q4-k-m', ': llama 3.1 8b, low'],
  ['llama-3.1-8b-gptq-4b-128g', ': llama 3.1 8b, low'],
  ['llama-3.1-8b-cuda-gpu', ': llama 3.1 8b, low'],
  ['gemma_3_12b_it_fp4_mixed', ': gemma 3 12b it, tuned, low'],
  ['llama-3.1-8b-hqq', ': llama 3.1 8b, low'],
  ['llama-3.1-8b-aqlm-2x16', ': llama 3.1 8b, low'],
  ['llama-3.1-8b-bnb-4bit-smashed', ': llama 3.1 8b, low'],
  // No names.
  ['', 'nothing'],
  ['  ', 'nothing'],
  ['/', ': '],
];

describe('parseName(spelling)', () => {
  for (const [name, parsed] of PARSED) it(`${name}: ${parsed}`, () => expect(say(name)).to.equal(parsed));

  it('reads names of up to 200 characters', () => {
    expect(parseName('x'.repeat(LONGEST_NAME))!.words).to.deep.equal(['x'.repeat(200)]);
    expect(parseName('x'.repeat(LONGEST_NAME + 1))).to.equal(undefined);
  });
});

describe('keyOf(words)', () => {
  const KEYS: [words: string, key: string, why: string][] = [
    ['llama 3.1 70b', '3.1 70b llama', 'the order of the words does not matter'],
    ['meta llama 3', '3 llama', 'a vendor says nothing beside a name'],
    ['meta llama', 'llama meta', 'it is a name where there is but one word more'],
    ['metal llama 3', '3 llama metal', 'a word that begins as a vendor'],
    ['someta llama 3', '3 llama someta', 'a word that ends as a vendor'],
    ['llama 8b 8b', '8b llama', 'a second mention of a size says nothing'],
    ['gemma 2 2', '2 2 gemma', 'a second number is another version'],
    ['gemma 0 0', '0 0 gemma', 'nought is a number'],
  ];
  for (const [words, key, why] of KEYS) it(why, () => expect(keyOf(words.split(' '))).to.equal(key));
});

describe('the words that a name is tried without', () => {
  it('instruct, chat, base', () => {
    expect(withoutVariant(['llama', 'instruct', 'chat', 'base', 'pretrained', 'chatty', 'database'])).to.deep.equal([
      'llama',
      'chatty',
      'database',
    ]);
  });
});
