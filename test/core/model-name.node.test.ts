import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findModel } from '../../src/api.js';

/**
 * Identifiers of public catalogues, and spellings after the conventions that hosts publish, with the host and what each
 * means, judged by hand: `exact ID`, `approximate ID` or `none`.
 */
const rows = readFileSync(new URL('catalogue.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [identifier: string, host: string, meaning: string]);

/** Names that are not recognised: words of one host's own, or more left open than a reader would think. */
const MISSED = new Set([
  '@cf/huggingface/distilbert-sst-2-int8',
  'ISTA-DASLab/Meta-Llama-3.1-8B-Instruct-AQLM-PV-1Bit-1x16-hf',
  'Intel/Qwen3-Coder-480B-A35B-Instruct-int4-mixed-ar',
  'Phi-3-mini-4k-instruct-q4f16_1-MLC-1k',
  'Phi-3-mini-4k-instruct-q4f32_1-MLC-1k',
  'VPTQ-community/Meta-Llama-3.1-70B-Instruct-v16-k65536-65536-woft',
  'VPTQ-community/Meta-Llama-3.1-70B-Instruct-v8-k16384-0-woft',
  'VPTQ-community/Meta-Llama-3.1-70B-Instruct-v8-k65536-65536-woft',
  'aiml/flux/dev',
  'anthropic:messages:claude-opus-4-6',
  'anthropic:messages:claude-sonnet-4',
  'bartowski/CohereForAI_c4ai-command-a-03-2025-GGUF',
  'cerebras/gpt-oss-120b-cs',
  'cerebras/llama-3.3-70b-cs',
  'cerebras/qwen3-32b-cs',
  'codegemma:2b-v1.1',
  'codestral:v0.1',
  'command-a:latest',
  'deepseek-ai-deepseek-r1',
  'deepseek-r1-250528',
  'deepseek.r1-v1:0',
  'fal-ai/flux/dev',
  'fal-ai/hunyuan-video',
  'fal-ai/stable-diffusion-v35-large',
  'mistral-nemo:latest',
  'mistral:v0.3',
  'open-mixtral-8x22b-2404',
  'phi-1_5-q4f16_1-MLC-1k',
  'phi-1_5-q4f32_1-MLC-1k',
  'phi-2-q4f16_1-MLC-1k',
  'phi-2-q4f32_1-MLC-1k',
  'qwen/qwen3-coder-480b-a35b-07-25',
  'replicate/mistralai/mistral-7b-v0.1',
  'stability.sd3-5-large-v1:0',
]);

/** Names whose host tells how sure they are: Ollama's have low precision by default, some services a default version. */
const SURE_BY_HOST = new Set([
  'codestral/codestral-2405',
  'command-a',
  'command-r7b',
  'command-r7b-arabic',
  'command-r:v0.1',
  'llama3.3',
  'mistral-nemo',
  'mistral/open-mixtral-8x22b',
  'mistral/open-mixtral-8x7b',
  'phi4',
  'smollm2:1.7b-instruct-fp16',
  'text-completion-codestral/codestral-2405',
]);

const idOf = (meaning: string): string => meaning.split(' ')[1]?.toLowerCase() ?? 'none';

describe('findModel(name) on public catalogues', () => {
  it('reads thousands of identifiers of fifty hosts', () => {
    assert.ok(rows.length > 6000);
    assert.ok(new Set(rows.map(([, host]) => host)).size >= 50);
  });

  it('never matches a name to another model', () => {
    const wrong = rows.filter(([identifier, , meaning]) => {
      const found = findModel(identifier);
      return found && found.id.toLowerCase() !== idOf(meaning);
    });
    assert.deepEqual(wrong, []);
  });

  it('recognises at least 95 of 100 names of models that have a figure', () => {
    const meant = rows.filter(([, , meaning]) => meaning !== 'none');
    const found = meant.filter(([identifier]) => findModel(identifier));
    assert.ok(found.length / meant.length >= 0.95, `${found.length} of ${meant.length}`);
  });

  it('misses none but those that are listed', () => {
    const missed = rows.filter(([identifier, , meaning]) => meaning !== 'none' && !findModel(identifier));
    assert.deepEqual(
      missed.filter(([identifier]) => !MISSED.has(identifier)),
      [],
    );
  });

  it('is as sure as it was judged, but for those that are listed', () => {
    const other = rows.filter(([identifier, , meaning]) => {
      const found = findModel(identifier);
      return found && `${found.match} ${found.id}` !== meaning && !SURE_BY_HOST.has(identifier);
    });
    assert.deepEqual(other, []);
  });
});
