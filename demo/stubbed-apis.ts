/**
 * Three services without a network: each streams the chunks that its own SDK would, checked against that SDK's types.
 * They know nothing of energy; what they count is all that the badge is given.
 */
import type Anthropic from '@anthropic-ai/sdk';
import type { ChatResponse } from 'ollama';
import type OpenAI from 'openai';
import { streamPieces, type Answer } from './chat-answers.js';

/** One service: how it streams an answer of a model, and where in a chunk the text is. */
export interface Api<Chunk> {
  stream: (model: string, answer: Answer) => AsyncIterable<Chunk>;
  textOf: (chunk: Chunk) => string;
}

type Completion = OpenAI.Chat.ChatCompletionChunk;

const PROMPT_TOKENS = 24;

/** Usage comes in a last chunk of its own, without choices. */
async function* streamChatCompletions(model: string, answer: Answer): AsyncGenerator<Completion> {
  const chunk = { id: 'chatcmpl-stub', object: 'chat.completion.chunk', created: 1790000000, model } as const;
  const choice = { index: 0, logprobs: null, finish_reason: null };
  yield { ...chunk, choices: [{ ...choice, delta: { role: 'assistant', content: '', refusal: null } }], usage: null };
  for await (const content of streamPieces(answer))
    yield { ...chunk, choices: [{ ...choice, delta: { content } }], usage: null };
  yield { ...chunk, choices: [{ ...choice, delta: {}, finish_reason: 'stop' }], usage: null };
  yield {
    ...chunk,
    choices: [],
    usage: {
      prompt_tokens: PROMPT_TOKENS,
      completion_tokens: answer.tokens,
      total_tokens: PROMPT_TOKENS + answer.tokens,
      prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
    },
  };
}

const anthropicUsage = {
  input_tokens: PROMPT_TOKENS,
  cache_read_input_tokens: 0,
  cache_creation_input_tokens: 0,
  output_tokens_details: null,
  server_tool_use: null,
};

/** Usage comes twice: with the first tokens at the start, and cumulative at the end. */
async function* streamMessages(model: string, answer: Answer): AsyncGenerator<Anthropic.MessageStreamEvent> {
  const ending = { container: null, stop_details: null, stop_reason: null, stop_sequence: null };
  yield {
    type: 'message_start',
    message: {
      ...ending,
      id: 'msg_stub',
      type: 'message',
      role: 'assistant',
      model,
      content: [],
      diagnostics: null,
      usage: {
        ...anthropicUsage,
        output_tokens: 1,
        cache_creation: null,
        inference_geo: null,
        service_tier: 'standard',
        speed: null,
      },
    },
  };
  yield { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '', citations: null } };
  for await (const text of streamPieces(answer))
    yield { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } };
  yield { type: 'content_block_stop', index: 0 };
  yield {
    type: 'message_delta',
    delta: { ...ending, stop_reason: 'end_turn' },
    usage: { ...anthropicUsage, output_tokens: answer.tokens },
  };
  yield { type: 'message_stop' };
}

/** One object a line; the last has the counts, and durations in nanoseconds. */
async function* streamOllama(model: string, answer: Answer): AsyncGenerator<Partial<ChatResponse>> {
  const chunk = { model, created_at: new Date() };
  for await (const content of streamPieces(answer))
    yield { ...chunk, message: { role: 'assistant', content }, done: false };
  yield {
    ...chunk,
    message: { role: 'assistant', content: '' },
    done: true,
    done_reason: 'stop',
    total_duration: 4_883_583_458,
    load_duration: 1_334_875,
    prompt_eval_count: PROMPT_TOKENS,
    prompt_eval_duration: 342_546_000,
    eval_count: answer.tokens,
    eval_duration: 4_535_599_000,
  };
}

const anthropicText = (event: Anthropic.MessageStreamEvent): string =>
  event.type === 'content_block_delta' && event.delta.type === 'text_delta' ? event.delta.text : '';

/** By the value that the page's list of models gives them. */
export const APIS: Record<string, Api<unknown>> = {
  openai: api<Completion>(streamChatCompletions, ({ choices }) => choices[0]?.delta.content ?? ''),
  anthropic: api(streamMessages, anthropicText),
  ollama: api<Partial<ChatResponse>>(streamOllama, ({ message }) => message?.content ?? ''),
};

/** Outside, a chunk is whatever the service sends; `textOf` is called with its own chunks alone. */
function api<Chunk>(stream: Api<Chunk>['stream'], textOf: (chunk: Chunk) => string): Api<unknown> {
  return { stream, textOf: (chunk) => textOf(chunk as Chunk) };
}
