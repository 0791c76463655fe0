/**
 * What AI services call the fields that `usage.ts` reads. Paths as in `at`; every alternative is tried in the order
 * written.
 */

/** A shape is named by the first row of which any key is there. */
export const SHAPES = [
  ['chat-completions', 'prompt_tokens', 'completion_tokens'],
  ['ai-sdk-4-or-mistral', 'promptTokens', 'completionTokens'],
  ['anthropic', 'cache_read_input_tokens', 'cache_creation_input_tokens'],
  ['openai-responses', 'input_tokens_details', 'output_tokens_details'],
  ['langchain', 'input_token_details', 'output_token_details'],
  ['anthropic-or-responses', 'input_tokens', 'output_tokens'],
  ['bedrock', 'cacheReadInputTokens', 'cacheWriteInputTokens'],
  ['ai-sdk', 'inputTokens', 'outputTokens'],
  ['gemini-live', 'responseTokenCount'],
  ['gemini', 'promptTokenCount', 'candidatesTokenCount', 'prompt_token_count'],
  ['gemini-interactions', 'total_input_tokens', 'total_output_tokens'],
  ['lobehub', 'totalInputTokens', 'totalOutputTokens'],
  ['ollama', 'prompt_eval_count', 'eval_count'],
  ['tgi', 'generated_tokens'],
  ['open-telemetry', 'gen_ai.usage.input_tokens', 'gen_ai.usage.output_tokens'],
] as const;

/**
 * The paths of each count. `a+b` is a service that leaves b out of a, of which a must be there: Anthropic and Bedrock
 * keep the cache out of the input, Gemini keeps thoughts out of the output.
 */
export const INPUT =
  'prompt_tokens|input_tokens+cache_read_input_tokens+cache_creation_input_tokens+cache_write_input_tokens|' +
  'prompt_token_count+tool_use_prompt_token_count|total_input_tokens+total_tool_use_tokens|prompt_eval_count|' +
  'input_length|gen_ai.usage.input_tokens';
export const CACHED_INPUT =
  'prompt_tokens_details/cached_tokens|input_tokens_details/cached_tokens|cache_read_input_tokens|' +
  'cached_content_token_count|total_cached_tokens|input_token_details/cache_read_tokens|' +
  'input_token_details/cache_read|cached_input_tokens|input_cached_tokens|gen_ai.usage.cache_read.input_tokens';
export const OUTPUT =
  'completion_tokens|output_tokens|candidates_token_count+thoughts_token_count|' +
  'response_token_count+thoughts_token_count|thoughts_token_count|total_output_tokens+total_thought_tokens|eval_count|' +
  'generated_tokens|gen_ai.usage.output_tokens';
export const REASONING =
  'completion_tokens_details/reasoning_tokens|output_tokens_details/reasoning_tokens|' +
  'output_tokens_details/thinking_tokens|thoughts_token_count|total_thought_tokens|' +
  'output_token_details/reasoning_tokens|output_token_details/reasoning|reasoning_tokens|output_reasoning_tokens';
export const TOTAL = 'total_tokens';

/** The model that answered before the one that was asked for. */
export const MODEL =
  'gen_ai.response.model|gen_ai.request.model|response/model_id|model_version|model_id|model_name|model'.split('|');

/** Where responses, events, chat messages and spans keep the objects with the fields; the sum of all steps first. */
export const HOLDERS = (
  'total_usage|usage|usage_metadata|response|message|metadata|custom|attributes|interaction|x_groq|details|headers|' +
  'response_metadata|model|energy'
).split('|');
