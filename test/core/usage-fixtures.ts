/**
 * One payload per API, checked against the types of the vendor's own SDK: a drift in an SDK fails the type check.
 * Only types are imported; no SDK is loaded.
 */
import type Anthropic from '@anthropic-ai/sdk';
import type { GenerateContentResponse, GoogleGenAIInteraction, LiveServerMessage } from '@google/genai';
import type { ChatCompletionResponse, UsageInfo } from '@mistralai/mistralai/models/components';
import type { LanguageModelUsage, TextStreamPart, ToolSet, UIMessage } from 'ai';
import type { ChatResponse } from 'ollama';
import type OpenAI from 'openai';

type ChatCompletion = OpenAI.Chat.ChatCompletion;
/** The fields that T names; Mistral's usage allows any other name too, which would hide a drift. */
type Named<T> = { [K in keyof T as string extends K ? never : K]: T[K] };

export const openaiChat = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1790000000,
  model: 'gpt-5.5-2026-04-23',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: 'Hello', refusal: null },
      logprobs: null,
      finish_reason: 'stop',
    },
  ],
  usage: {
    prompt_tokens: 100,
    completion_tokens: 250,
    total_tokens: 350,
    prompt_tokens_details: { cached_tokens: 40, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 200, audio_tokens: 0 },
  },
} satisfies ChatCompletion;

export const openaiChatLastChunk = {
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1790000000,
  model: 'gpt-5.5-2026-04-23',
  choices: [],
  usage: { prompt_tokens: 19, completion_tokens: 10, total_tokens: 29 },
} satisfies OpenAI.Chat.ChatCompletionChunk;

export const openaiResponse = {
  id: 'resp_1',
  object: 'response',
  created_at: 1790000000,
  model: 'gpt-5.5',
  status: 'completed',
  output: [],
  output_text: 'Hello',
  error: null,
  incomplete_details: null,
  instructions: null,
  metadata: {},
  parallel_tool_calls: true,
  temperature: 1,
  tool_choice: 'auto',
  tools: [],
  top_p: 1,
  usage: {
    input_tokens: 36,
    input_tokens_details: { cached_tokens: 16, cache_write_tokens: 0 },
    output_tokens: 87,
    output_tokens_details: { reasoning_tokens: 64 },
    total_tokens: 123,
  },
} satisfies OpenAI.Responses.Response;

export const openaiResponseCompleted = {
  type: 'response.completed',
  sequence_number: 9,
  response: openaiResponse,
} satisfies OpenAI.Responses.ResponseCompletedEvent;

const anthropicUsage = {
  input_tokens: 12,
  cache_read_input_tokens: 1800,
  cache_creation_input_tokens: 88,
  cache_creation: { ephemeral_5m_input_tokens: 88, ephemeral_1h_input_tokens: 0 },
  output_tokens: 503,
  output_tokens_details: { thinking_tokens: 320 },
  inference_geo: null,
  server_tool_use: null,
  service_tier: 'standard',
  speed: null,
} satisfies Anthropic.Usage;

export const anthropicMessage = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'claude-sonnet-4-5',
  container: null,
  content: [{ type: 'text', text: 'Hello', citations: null }],
  diagnostics: null,
  stop_details: null,
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage: anthropicUsage,
} satisfies Anthropic.Message;

const delta = { container: null, stop_details: null, stop_reason: 'end_turn', stop_sequence: null } as const;

export const anthropicMessageDelta = {
  type: 'message_delta',
  delta,
  usage: {
    input_tokens: null,
    cache_read_input_tokens: null,
    cache_creation_input_tokens: null,
    output_tokens: 503,
    output_tokens_details: { thinking_tokens: 320 },
    server_tool_use: null,
  },
} satisfies Anthropic.MessageDeltaEvent;

export const anthropicStream = [
  {
    type: 'message_start',
    message: { ...anthropicMessage, usage: { ...anthropicUsage, output_tokens: 2, output_tokens_details: null } },
  },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hello' } },
  { ...anthropicMessageDelta, usage: { ...anthropicMessageDelta.usage, output_tokens: 250 } },
  anthropicMessageDelta,
  { type: 'message_stop' },
] satisfies Anthropic.MessageStreamEvent[];

export const gemini = {
  modelVersion: 'gemini-2.5-flash',
  responseId: 'r1',
  candidates: [{ content: { role: 'model', parts: [{ text: 'Hello' }] } }],
  usageMetadata: {
    promptTokenCount: 100,
    cachedContentTokenCount: 60,
    candidatesTokenCount: 50,
    thoughtsTokenCount: 200,
    toolUsePromptTokenCount: 7,
    totalTokenCount: 357,
  },
} satisfies Pick<GenerateContentResponse, 'modelVersion' | 'responseId' | 'candidates' | 'usageMetadata'>;

export const geminiLive = {
  usageMetadata: { promptTokenCount: 100, responseTokenCount: 50, thoughtsTokenCount: 30, totalTokenCount: 180 },
} satisfies Pick<LiveServerMessage, 'usageMetadata'>;

export const geminiInteraction = {
  model: 'gemini-3-pro',
  usage: {
    total_input_tokens: 100,
    total_cached_tokens: 20,
    total_output_tokens: 50,
    total_thought_tokens: 200,
    total_tool_use_tokens: 5,
    total_tokens: 355,
  },
} satisfies Pick<GoogleGenAIInteraction, 'model' | 'usage'>;

/** As the TypeScript SDK renames it; over the wire Mistral has OpenAI's names. */
export const mistralSdk = {
  id: 'cmpl-1',
  object: 'chat.completion',
  created: 1790000000,
  model: 'mistral-small-2506',
  choices: [{ index: 0, message: { role: 'assistant', content: 'Hello' }, finishReason: 'stop' }],
  usage: { promptTokens: 13, completionTokens: 18, totalTokens: 31 } satisfies Named<UsageInfo>,
} satisfies ChatCompletionResponse;

export const ollama = {
  model: 'llama3.2',
  created_at: new Date(0),
  message: { role: 'assistant', content: 'Hello' },
  done: true,
  done_reason: 'stop',
  total_duration: 4883583458,
  load_duration: 1334875,
  prompt_eval_count: 26,
  prompt_eval_duration: 342546000,
  eval_count: 282,
  eval_duration: 4535599000,
} satisfies ChatResponse;

export const aiSdkUsage = {
  inputTokens: 100,
  inputTokenDetails: { noCacheTokens: 60, cacheReadTokens: 40, cacheWriteTokens: 0 },
  outputTokens: 250,
  outputTokenDetails: { textTokens: 50, reasoningTokens: 200 },
  totalTokens: 350,
  raw: { prompt_tokens: 1, completion_tokens: 1 },
} satisfies LanguageModelUsage;

export const aiSdkStream = [
  {
    type: 'finish-step',
    response: { id: 'r1', timestamp: new Date(0), modelId: 'gpt-5.5-2026-04-23' },
    usage: { ...aiSdkUsage, inputTokens: 30, outputTokens: 20 },
    finishReason: 'tool-calls',
    rawFinishReason: undefined,
    providerMetadata: undefined,
  },
  { type: 'finish', finishReason: 'stop', rawFinishReason: 'stop', totalUsage: aiSdkUsage },
] satisfies TextStreamPart<ToolSet>[];

export const aiSdkMessage = {
  id: 'm1',
  role: 'assistant',
  parts: [{ type: 'text', text: 'Hello' }],
  metadata: { model: 'gpt-5.5', totalUsage: aiSdkUsage },
} satisfies UIMessage<{ model: string; totalUsage: LanguageModelUsage }>;

export const openRouter = {
  ...openaiChat,
  model: 'z-ai/glm-4.6',
  usage: {
    prompt_tokens: 194,
    completion_tokens: 2,
    total_tokens: 196,
    prompt_tokens_details: { cached_tokens: 0, cache_write_tokens: 100, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0 },
    cost: 0.95,
    cost_details: { upstream_inference_cost: 19 },
  },
} satisfies ChatCompletion & { usage: Record<string, unknown> };

/** The last chunk of Groq repeats the usage under a name of its own; some versions have it only there. */
export const groqLastChunk = {
  ...openaiChatLastChunk,
  model: 'llama-3.3-70b-versatile',
  usage: null,
  x_groq: { id: 'req_1', usage: { queue_time: 0.01, prompt_tokens: 20, completion_tokens: 40, total_tokens: 60 } },
} satisfies OpenAI.Chat.ChatCompletionChunk & { x_groq: object };

export const liteLlm = {
  ...openaiChat,
  model: 'claude-sonnet-4-5',
  usage: { ...openaiChat.usage, cache_read_input_tokens: 40, cache_creation_input_tokens: 0, cost: 0.0004 },
} satisfies ChatCompletion & { usage: Record<string, unknown> };

export const openWebUi = {
  ...openaiChat,
  model: 'llama3.2:latest',
  usage: {
    prompt_tokens: 26,
    completion_tokens: 282,
    total_tokens: 308,
    prompt_eval_count: 26,
    eval_count: 282,
    eval_duration: 4535599000,
  },
} satisfies ChatCompletion & { usage: Record<string, unknown> };

/** Reasoning is no part of the completion: 10120 + 1499 + 2809 = 14428. */
export const xai = {
  ...openaiChat,
  model: 'grok-4',
  usage: {
    prompt_tokens: 10120,
    completion_tokens: 1499,
    total_tokens: 14428,
    prompt_tokens_details: { cached_tokens: 128 },
    completion_tokens_details: { reasoning_tokens: 2809 },
  },
} satisfies ChatCompletion;
