/** A language model of the AI SDK without a network: it streams the parts that a provider would. */
import type { LanguageModel } from 'ai';
import { streamPieces, type Answer } from './chat-answers.js';

type Model = Extract<LanguageModel, { specificationVersion: 'v3' }>;
type Part = Awaited<ReturnType<Model['doStream']>>['stream'] extends ReadableStream<infer P> ? P : never;

async function* streamParts(modelId: string, answer: Answer): AsyncGenerator<Part> {
  yield { type: 'stream-start', warnings: [] };
  yield { type: 'response-metadata', id: 'resp_stub', timestamp: new Date(), modelId };
  yield { type: 'text-start', id: '0' };
  for await (const delta of streamPieces(answer)) yield { type: 'text-delta', id: '0', delta };
  yield { type: 'text-end', id: '0' };
  yield {
    type: 'finish',
    finishReason: { unified: 'stop', raw: 'stop' },
    usage: {
      inputTokens: { total: 24, noCache: 24, cacheRead: 0, cacheWrite: 0 },
      outputTokens: { total: answer.tokens, text: answer.tokens, reasoning: 0 },
    },
  };
}

/** `ReadableStream.from` is not in every browser yet. */
function toStream<T>(parts: AsyncGenerator<T>): ReadableStream<T> {
  return new ReadableStream({
    async pull(controller) {
      const next = await parts.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}

/** A model by the name that its provider gives it, with the answer that it will stream. */
export const stubbedModel = (modelId: string, answer: Answer): Model => ({
  specificationVersion: 'v3',
  provider: 'stub',
  modelId,
  supportedUrls: {},
  doGenerate: () => Promise.reject(new Error('This model streams.')),
  doStream: () => Promise.resolve({ stream: toStream(streamParts(modelId, answer)) }),
});
