import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCsv } from '../../data/read-csv.js';
import { Renames } from '../../data/read-model-names.js';
import { reduceEstimates } from '../../data/reduce-estimates.js';

const HEADER =
  'model_or_service,provider,wh_per_query_low,wh_per_query_typical,wh_per_query_high,output_tokens,input_tokens,date,verification,source_title,source_url';
const RENAMES = new Renames([
  { from: 'anthropic/claude-3.7-sonnet', to: 'anthropic/claude-3-7-sonnet', why: 'the provider writes 3-7' },
]);
const ECOLOGITS = parseCsv('model,output_tokens,wh_low,wh_mean,wh_high\no1,400,0.6205,0.8129,1.005\n', 'eco.csv');
const reduce = (...lines: string[]) =>
  reduceEstimates(parseCsv([HEADER, ...lines].join('\n'), 'estimates.csv'), ECOLOGITS, RENAMES);

const JEGHAM_2025_07 =
  '2025-07 (v3 or v4),source text read,"Jegham et al., How Hungry is AI? (arXiv:2505.09598, mid-2025 revision, Table 4)",https://x.test';
const JEGHAM_2025_11 =
  '2025-11-24 (v6),secondary,"Jegham et al., How Hungry is AI? (arXiv:2505.09598v6, 24 Nov 2025)",https://x.test';
const EPOCH = '2025-02-07,source text read,"Epoch AI, How much energy does ChatGPT use?",https://x.test';
const OVIEDO =
  '2026 (Joule),source text read,"Oviedo et al. (Microsoft), Energy Use of AI Inference (arXiv:2509.20241v2; Joule 2026)",https://x.test';
const ALTMAN = '2025-06-10,quoted verbatim by others,"Sam Altman, The Gentle Singularity",https://x.test';
const GOOGLE =
  '2025-08-21,source text read,Measuring the environmental impact of delivering AI at Google Scale,https://x.test';
const RUN = '2026-03-13,own run,"EcoLogits 0.9.3 (commit 5be90da), own run of its code",https://x.test';

describe('reduceEstimates', () => {
  it('makes disclosures figures of a service, never of a model', () => {
    const { figures } = reduce(
      `ChatGPT (average query),OpenAI,,0.34,,,,${ALTMAN}`,
      `Gemini Apps (median text prompt),Google,,0.24,,,,${GOOGLE}`,
    );
    assert.deepEqual(
      figures.map(({ model, typicalWh, caveats }) => [model, typicalWh, caveats]),
      [
        ['ChatGPT', 0.34, ['no-method-published']],
        ['Gemini Apps', 0.24, ['method-published', 'median-not-mean']],
      ],
    );
  });
  it('keeps the range as published, and each source for itself', () => {
    const { figures } = reduce(
      `gpt-4o,OpenAI,0.06,0.3,1.3,500,,${EPOCH}`,
      `gpt-4o,OpenAI,,0.423,,300,100,${JEGHAM_2025_11}`,
    );
    assert.deepEqual(
      figures.map(({ source, lowWh, typicalWh, highWh }) => [source, lowWh, typicalWh, highWh]),
      [
        ['epoch-2025-02', 0.06, 0.3, 1.3],
        ['jegham-2025-11', null, 0.423, null],
      ],
    );
    assert.deepEqual(figures[1]!.caveats, ['read-second-hand']);
  });
  it('treats an effort, thinking or a reasoning model as a reasoning answer', () => {
    const { figures } = reduce(
      `o3-mini (high),OpenAI,1.649,2.319,2.989,300,100,${JEGHAM_2025_07}`,
      `claude-3.7-sonnet (extended thinking),Anthropic,3.186,3.490,3.794,300,100,${JEGHAM_2025_07}`,
      `deepseek-ai/DeepSeek-R1 (reasoning),DeepSeek,4.29,10.6,21.7,,,${OVIEDO}`,
    );
    assert.deepEqual(
      figures.map(({ task, model, caveats }) => [task, model, caveats]),
      [
        ['reasoning', 'openai/o3-mini', ['older-revision', 'standard-deviation', 'high-effort']],
        ['reasoning', 'anthropic/claude-3-7-sonnet', ['older-revision', 'standard-deviation', 'thinking-on']],
        ['reasoning', 'deepseek-ai/DeepSeek-R1', ['interquartile-range', 'thinking-on']],
      ],
    );
  });
  it('makes a figure of each everyday length that a source has, and none of a prompt of 10,000 tokens', () => {
    const { figures, keptOut } = reduce(
      `o3,OpenAI,,1.177,,300,100,${JEGHAM_2025_11}`,
      `o3,OpenAI,,5.153,,1000,1000,${JEGHAM_2025_11}`,
      `o3,OpenAI,,12.222,,1500,10000,${JEGHAM_2025_11}`,
    );
    assert.deepEqual(
      figures.map(({ model, typicalWh, outputTokens }) => [model, typicalWh, outputTokens]),
      [
        ['openai/o3', 1.177, 300],
        ['openai/o3', 5.153, 1000],
      ],
    );
    assert.equal(keptOut.length, 1);
  });
  it('keeps out other lengths, nameless models, sessions and narrower boundaries, each with its reason', () => {
    const { figures, keptOut } = reduce(
      `gpt-4o (long output),OpenAI,,0.902,3.911,1500,,${EPOCH}`,
      `gpt-4o (10k-token input),OpenAI,,2.5,,,10000,${EPOCH}`,
      `frontier model >200B parameters,generic,0.16,0.31,0.6,300,500,${OVIEDO}`,
      `mistralai/Mixtral-8x22B,Mistral AI,0.03,0.06,0.11,300,500,${OVIEDO}`,
      `Claude Code (median session),Anthropic,,41,,,,"2026-01-20",source text read,"Simon P. Couch, Electricity use of AI coding agents",https://x.test`,
      `"Gemini Apps (same fleet, narrow boundary)",Google,,0.1,,,,${GOOGLE}`,
    );
    assert.equal(figures.length, 0);
    assert.deepEqual(
      keptOut.map(({ reason }) => reason),
      [
        'another length of answer or prompt',
        'another length of answer or prompt',
        'names no model',
        'variant not said',
        'a session of many queries',
        'a narrower boundary of the same figure, not a query figure',
      ],
    );
  });
  it('counts an EcoLogits row once, in the run it was copied from', () => {
    const { figures, keptOut } = reduce(`o1,OpenAI,0.6205,0.8129,1.005,400,,${RUN}`);
    assert.equal(figures.length, 0);
    assert.match(keptOut[0]!.reason, /counted there/);
  });
  it('fails where such a copy differs from the run, or is not in it', () => {
    assert.throws(
      () => reduce(`o1,OpenAI,0.6205,0.8130,1.005,400,,${RUN}`),
      /estimates\.csv, row 2, wh_per_query_typical: 0\.8130/,
    );
    assert.throws(() => reduce(`o9,OpenAI,0.6205,0.8129,1.005,400,,${RUN}`), /estimates\.csv, row 2, model_or_service/);
  });
  it('fails on a missing source or date', () => {
    assert.throws(
      () => reduce('o1,OpenAI,,1,,300,100,2025,secondary,,https://x.test'),
      /row 2, source_title: is missing/,
    );
    assert.throws(
      () => reduce(`o1,OpenAI,,1,,300,100,,secondary,"Epoch AI, How much energy does ChatGPT use?",https://x.test`),
      /row 2, date: is missing/,
    );
  });
});
