import { expect } from 'chai';
import { readUsage, type UsageReading } from '../../src/core/usage.js';
import * as api from './usage-fixtures.js';

const tokens = (inputTokens: number, cachedInputTokens: number, outputTokens: number, reasoningTokens: number) => ({
  inputTokens,
  cachedInputTokens,
  outputTokens,
  reasoningTokens,
});
const chat = { shape: 'chat-completions' } as const;
const aiSdk = { shape: 'ai-sdk', ...tokens(100, 40, 250, 200) } as const;

const SHAPES: [name: string, payload: unknown, expected: UsageReading][] = [
  ['OpenAI chat', api.openaiChat, { ...chat, model: 'gpt-5.5-2026-04-23', ...tokens(100, 40, 250, 200) }],
  ['OpenAI chat, its usage alone', api.openaiChat.usage, { ...chat, ...tokens(100, 40, 250, 200) }],
  [
    'OpenAI chat, last chunk',
    api.openaiChatLastChunk,
    { ...chat, model: 'gpt-5.5-2026-04-23', inputTokens: 19, outputTokens: 10 },
  ],
  ['OpenAI Responses', api.openaiResponse, { shape: 'openai-responses', model: 'gpt-5.5', ...tokens(36, 16, 87, 64) }],
  [
    'OpenAI Responses, completed event',
    api.openaiResponseCompleted,
    { shape: 'openai-responses', model: 'gpt-5.5', ...tokens(36, 16, 87, 64) },
  ],
  // 12 + 1800 + 88 = 1900
  [
    'Anthropic',
    api.anthropicMessage,
    { shape: 'anthropic', model: 'claude-sonnet-4-5', ...tokens(1900, 1800, 503, 320) },
  ],
  ['Anthropic, its usage alone', api.anthropicMessage.usage, { shape: 'anthropic', ...tokens(1900, 1800, 503, 320) }],
  [
    // Its 2 output tokens are the answer's first, not its length.
    'Anthropic, message_start',
    api.anthropicStream[0],
    { shape: 'anthropic', model: 'claude-sonnet-4-5', inputTokens: 1900, cachedInputTokens: 1800 },
  ],
  [
    'Anthropic, message_delta',
    api.anthropicMessageDelta,
    { shape: 'anthropic', outputTokens: 503, reasoningTokens: 320 },
  ],
  [
    'Anthropic before its details',
    { usage: { output_tokens: 15 } },
    { shape: 'anthropic-or-responses', outputTokens: 15 },
  ],
  // 100 + 7 in, 50 + 200 out
  ['Gemini', api.gemini, { shape: 'gemini', model: 'gemini-2.5-flash', ...tokens(107, 60, 250, 200) }],
  [
    'Gemini that spent all on thoughts',
    { usageMetadata: { promptTokenCount: 21, thoughtsTokenCount: 60, totalTokenCount: 81 } },
    { shape: 'gemini', inputTokens: 21, outputTokens: 60, reasoningTokens: 60 },
  ],
  // 50 + 30
  ['Gemini Live', api.geminiLive, { shape: 'gemini-live', inputTokens: 100, outputTokens: 80, reasoningTokens: 30 }],
  // 100 + 5 in, 50 + 200 out
  [
    'Gemini Interactions',
    api.geminiInteraction,
    { shape: 'gemini-interactions', model: 'gemini-3-pro', ...tokens(105, 20, 250, 200) },
  ],
  [
    'Gemini Interactions, completed event',
    { event_type: 'interaction.completed', interaction: api.geminiInteraction },
    { shape: 'gemini-interactions', model: 'gemini-3-pro', ...tokens(105, 20, 250, 200) },
  ],
  [
    'Mistral',
    { model: 'mistral-small-2506', usage: { prompt_tokens: 13, completion_tokens: 18, total_tokens: 31 } },
    { ...chat, model: 'mistral-small-2506', inputTokens: 13, outputTokens: 18 },
  ],
  [
    'Mistral SDK',
    api.mistralSdk,
    { shape: 'ai-sdk-4-or-mistral', model: 'mistral-small-2506', inputTokens: 13, outputTokens: 18 },
  ],
  ['Ollama', api.ollama, { shape: 'ollama', model: 'llama3.2', inputTokens: 26, outputTokens: 282 }],
  [
    'Text Generation Inference',
    { generated_text: 'Hello', details: { finish_reason: 'eos_token', generated_tokens: 9, input_length: 26 } },
    { shape: 'tgi', inputTokens: 26, outputTokens: 9 },
  ],
  ['AI SDK 6', { model: 'asked', usage: api.aiSdkUsage, response: { modelId: 'x' } }, { ...aiSdk, model: 'x' }],
  ['AI SDK 6, sum of its steps', { usage: { inputTokens: 1 }, totalUsage: api.aiSdkUsage }, aiSdk],
  ['AI SDK 6, chat message', api.aiSdkMessage, { ...aiSdk, model: 'gpt-5.5' }],
  ['assistant-ui message', { metadata: { custom: api.aiSdkMessage.metadata } }, { ...aiSdk, model: 'gpt-5.5' }],
  [
    'AI SDK 6 onFinish',
    { model: { modelId: 'asked' }, response: { modelId: 'x' }, usage: api.aiSdkUsage },
    { ...aiSdk, model: 'x' },
  ],
  [
    'AI SDK 5',
    { usage: { inputTokens: 100, outputTokens: 250, totalTokens: 350, reasoningTokens: 200, cachedInputTokens: 40 } },
    aiSdk,
  ],
  // 10 + 90: more was cached than is said to have gone in
  [
    'AI SDK 5 with Anthropic',
    { usage: { inputTokens: 10, outputTokens: 5, cachedInputTokens: 90 } },
    { shape: 'ai-sdk', inputTokens: 100, cachedInputTokens: 90, outputTokens: 5 },
  ],
  [
    'AI SDK 5, all of it cached',
    { usage: { inputTokens: 90, outputTokens: 5, cachedInputTokens: 90 } },
    { shape: 'ai-sdk', inputTokens: 90, cachedInputTokens: 90, outputTokens: 5 },
  ],
  // 5 + 20: more was reasoned than is said to have come out
  [
    'reasoning apart from the output, without a total',
    { completion_tokens: 5, completion_tokens_details: { reasoning_tokens: 20 } },
    { ...chat, outputTokens: 25, reasoningTokens: 20 },
  ],
  [
    'AI SDK 4',
    { finishReason: 'stop', usage: { promptTokens: 12, completionTokens: 34, totalTokens: 46 } },
    { shape: 'ai-sdk-4-or-mistral', inputTokens: 12, outputTokens: 34 },
  ],
  ['LiteLLM', api.liteLlm, { ...chat, model: 'claude-sonnet-4-5', ...tokens(100, 40, 250, 200) }],
  ['OpenRouter', api.openRouter, { ...chat, model: 'z-ai/glm-4.6', ...tokens(194, 0, 2, 0) }],
  ['Groq', { ...api.groqLastChunk.x_groq }, { ...chat, inputTokens: 20, outputTokens: 40 }],
  [
    'Groq, last chunk',
    api.groqLastChunk,
    { ...chat, model: 'llama-3.3-70b-versatile', inputTokens: 20, outputTokens: 40 },
  ],
  // 1499 + 2809
  ['xAI', api.xai, { ...chat, model: 'grok-4', ...tokens(10120, 128, 4308, 2809) }],
  // 300 + 200, because 100 + 300 + 200 = 600
  [
    'xAI, little reasoning',
    {
      prompt_tokens: 100,
      completion_tokens: 300,
      total_tokens: 600,
      completion_tokens_details: { reasoning_tokens: 200 },
    },
    { ...chat, inputTokens: 100, outputTokens: 500, reasoningTokens: 200 },
  ],
  ['Open WebUI', api.openWebUi, { ...chat, model: 'llama3.2:latest', inputTokens: 26, outputTokens: 282 }],
  [
    'LobeHub message',
    {
      model: 'x',
      usage: { totalInputTokens: 100, inputCachedTokens: 40, totalOutputTokens: 250, outputReasoningTokens: 200 },
      metadata: { usage: { totalInputTokens: 1, totalOutputTokens: 1 } },
    },
    { shape: 'lobehub', model: 'x', ...tokens(100, 40, 250, 200) },
  ],
  [
    'LangChain message',
    {
      usage_metadata: {
        input_tokens: 100,
        output_tokens: 250,
        total_tokens: 350,
        input_token_details: { cache_read: 40 },
        output_token_details: { reasoning: 200 },
      },
      response_metadata: { model_name: 'x' },
    },
    { shape: 'langchain', model: 'x', ...tokens(100, 40, 250, 200) },
  ],
  // 10 + 90 + 5
  [
    'Bedrock Converse',
    {
      usage: { inputTokens: 10, outputTokens: 7, totalTokens: 112, cacheReadInputTokens: 90, cacheWriteInputTokens: 5 },
    },
    { shape: 'bedrock', inputTokens: 105, cachedInputTokens: 90, outputTokens: 7 },
  ],
  [
    'OpenTelemetry attributes',
    {
      'gen_ai.request.model': 'asked',
      'gen_ai.response.model': 'answered',
      'gen_ai.usage.input_tokens': 100,
      'gen_ai.usage.output_tokens': 250,
    },
    { shape: 'open-telemetry', model: 'answered', inputTokens: 100, outputTokens: 250 },
  ],
  [
    'OpenTelemetry span',
    { name: 'chat', attributes: { 'gen_ai.request.model': 'asked', 'gen_ai.usage.output_tokens': 250 } },
    { shape: 'open-telemetry', model: 'asked', outputTokens: 250 },
  ],
];

describe('readUsage(payload) reads', () => {
  for (const [name, payload, expected] of SHAPES) {
    it(name, () => expect(readUsage(payload)).to.deep.equal(expected));
  }
});
