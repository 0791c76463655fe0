import { expect } from 'chai';
import fc from 'fast-check';
import { readUsage } from '../../src/core/usage.js';
import * as api from './usage-fixtures.js';

const chat = { shape: 'chat-completions' } as const;

describe('readUsage(chunks of a stream)', () => {
  it('replaces a cumulative count and never adds it', () =>
    expect(readUsage(api.anthropicStream)).to.deep.equal({
      shape: 'anthropic',
      model: 'claude-sonnet-4-5',
      inputTokens: 1900,
      cachedInputTokens: 1800,
      outputTokens: 503,
      reasoningTokens: 320,
    }));
  it('takes the total over the last step, and the model from the step', () =>
    expect(readUsage(api.aiSdkStream)).to.include({
      model: 'gpt-5.5-2026-04-23',
      inputTokens: 100,
      outputTokens: 250,
    }));
  it('takes the model from any chunk', () =>
    expect(readUsage([{ model: 'x', usage: null }, { usage: { completion_tokens: 5 } }, {}])).to.deep.equal({
      ...chat,
      model: 'x',
      outputTokens: 5,
    }));
  it('reads the first chunk and the last of a long one', () => {
    const long = [{ model: 'x' }, ...Array<object>(20000).fill({ choices: [] }), { usage: { completion_tokens: 5 } }];
    expect(readUsage(long)).to.deep.equal({ ...chat, model: 'x', outputTokens: 5 });
  });
  it('is undefined for a chunk without usage', () =>
    expect(readUsage({ ...api.openaiChatLastChunk, usage: null })).to.equal(undefined));
});

describe('readUsage(payload) takes a count', () => {
  const outputOf = (completion_tokens: unknown) =>
    readUsage({ usage: { prompt_tokens: 1, completion_tokens } })?.outputTokens;
  for (const [value, expected] of [
    [0, 0],
    [282, 282],
    ['282', 282],
  ] as const) {
    it(`of ${JSON.stringify(value)}`, () => expect(outputOf(value)).to.equal(expected));
  }
  const absent = [
    null,
    undefined,
    NaN,
    -1,
    Infinity,
    1.5,
    2 ** 53,
    '',
    ' 1',
    '1,000',
    '-3',
    '1e3',
    'abc',
    true,
    [5],
    {},
    5n,
  ];
  for (const value of absent) {
    it(`of ${fc.stringify(value)} as absent`, () => expect(outputOf(value)).to.equal(undefined));
  }
  it('of null in every field as a known shape without counts', () =>
    expect(readUsage({ usage: { prompt_tokens: null, completion_tokens: null } })).to.deep.equal(chat));
  it('of cached input without input as no input', () =>
    expect(readUsage({ input_tokens: null, cache_read_input_tokens: 0, output_tokens: 5 })).to.deep.equal({
      shape: 'anthropic',
      cachedInputTokens: 0,
      outputTokens: 5,
    }));
});

describe('readUsage(payload) takes a name', () => {
  const modelOf = (model: unknown) => readUsage({ model, eval_count: 1 })?.model;

  it('of up to 200 characters', () => {
    expect(modelOf('x'.repeat(200))).to.equal('x'.repeat(200));
    expect(modelOf('x'.repeat(201))).to.equal(undefined);
  });
  it('as it is spelt, and none of spaces alone', () => {
    expect(modelOf(' llama3.2')).to.equal(' llama3.2');
    expect(modelOf('  ')).to.equal(undefined);
    expect(modelOf({})).to.equal(undefined);
  });
});

describe('readUsage(payload) looks into', () => {
  const nested = (depth: number): object => (depth === 0 ? { eval_count: 5 } : { message: nested(depth - 1) });

  it('sixteen objects', () => {
    expect(readUsage(nested(15))).to.deep.equal({ shape: 'ollama', outputTokens: 5 });
    expect(readUsage(nested(16))).to.equal(undefined);
  });
  it('objects alone: texts and nulls are none of them', () => {
    const names = `total_usage usage usage_metadata response message metadata custom attributes interaction x_groq
      details headers response_metadata`.split(/\s+/);
    for (const nothing of ['text', null]) {
      const payload = Object.fromEntries(names.map((name) => [name, nothing]));
      const energy = { usage: { eval_count: 5 } };
      expect(readUsage({ ...payload, model: 'x', energy })).to.include({ outputTokens: 5 });
      expect(readUsage({ ...payload, model: nothing, energy: { message: energy } })).to.include({ outputTokens: 5 });
    }
  });
});

describe('readUsage(payload) says undefined of', () => {
  const unknown = [
    undefined,
    null,
    0,
    'text',
    '{"usage":{"prompt_tokens":1}}',
    true,
    [],
    {},
    [[]],
    { model: 'x' },
    () => 1,
  ];
  for (const value of [
    ...unknown,
    { usage: 5 },
    { usage: [] },
    { tokens: 5 },
    Symbol('s'),
    new Map([['prompt_tokens', 1]]),
  ]) {
    it(fc.stringify(value), () => expect(readUsage(value)).to.equal(undefined));
  }
});

describe('readUsage(hostile payload) does not throw, hang or guess:', () => {
  const fail = () => {
    throw new Error('read');
  };
  it('getters that throw lose their own field only', () => {
    const usage = Object.defineProperty({ completion_tokens: 5 }, 'prompt_tokens', { enumerable: true, get: fail });
    expect(readUsage({ usage })).to.deep.equal({ ...chat, outputTokens: 5 });
  });
  it('proxies that throw, that are revoked, and that go on for ever', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const endless: object = new Proxy(
      {},
      { get: () => endless, getOwnPropertyDescriptor: () => ({ configurable: true }) },
    );
    const long = new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 53 : (Reflect.get([], key) as unknown)) });
    for (const payload of [new Proxy({}, { getOwnPropertyDescriptor: fail, get: fail }), proxy, endless, long]) {
      expect(readUsage(payload)?.outputTokens).to.equal(undefined);
    }
  });
  it('cycles, deep arrays and sparse arrays', () => {
    const cycle: Record<string, unknown> = {};
    for (const key of ['usage', 'response', 'message', 'metadata', 'details']) cycle[key] = cycle;
    for (const payload of [cycle, [cycle, [cycle]], new Array(2 ** 32 - 1)])
      expect(readUsage(payload)).to.equal(undefined);
  });
  it('inherited properties', () => {
    expect(readUsage(Object.create({ usage: { prompt_tokens: 1 } }))).to.equal(undefined);
    const prototype = Object.prototype as Record<string, unknown>;
    try {
      Object.assign(prototype, { usage: { prompt_tokens: 1 }, shape: 'gemini', wh: 1 });
      expect(readUsage({})).to.equal(undefined);
    } finally {
      for (const key of ['usage', 'shape', 'wh']) delete prototype[key];
    }
  });
  it('texts of 10 MB', () => {
    const text = '1'.repeat(1e7);
    expect(readUsage(text)).to.equal(undefined);
    expect(readUsage({ model: text, usage: { prompt_tokens: text }, wh: text })).to.deep.equal(chat);
  });
});

describe('readUsage(anything)', () => {
  const keys =
    `usage totalUsage usageMetadata response message metadata model energy wh impacts kWh energy_joules carbon min
    max value unit prompt_tokens completion_tokens completion_tokens_details reasoning_tokens input_tokens output_tokens
    total_tokens inputTokens outputTokens cachedInputTokens reasoningTokens eval_count promptTokenCount
    thoughtsTokenCount cache_read_input_tokens`.split(/\s+/);
  const key = fc.constantFrom(...keys);
  const number = fc.oneof(fc.nat(), fc.nat().map(String), fc.double(), fc.anything());
  const inner = fc.dictionary(key, fc.oneof(number, fc.dictionary(key, number)));
  const payload = fc.dictionary(key, fc.oneof(number, inner));

  it('never throws, and states numbers that are finite and not negative', () =>
    fc.assert(
      fc.property(fc.oneof(payload, fc.array(payload), fc.anything()), (value) => {
        const reading = readUsage(value) ?? {};
        for (const stated of Object.values(reading)) {
          if (typeof stated === 'number') expect(Number.isFinite(stated) && stated >= 0).to.equal(true);
        }
      }),
    ));
  it('never states a part that is larger than its whole', () =>
    fc.assert(
      fc.property(payload, (value) => {
        const { inputTokens, cachedInputTokens, outputTokens, reasoningTokens } = readUsage(value) ?? {};
        expect(cachedInputTokens ?? 0).to.be.at.most(inputTokens ?? Infinity);
        expect(reasoningTokens ?? 0).to.be.at.most(outputTokens ?? Infinity);
      }),
    ));
});
