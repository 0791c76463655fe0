/**
 * The server's half of the React chat, in the page: what `sendMessages` does would stand in the server's route, and
 * `messageMetadata` is all that a server adds for the badge.
 */
import { convertToModelMessages, streamText, type ChatTransport, type LanguageModelUsage, type UIMessage } from 'ai';
import { answerTo } from './chat-answers.js';
import { stubbedModel } from './stubbed-model.js';

/** What the server says about an answer: the names are the application's, the badge reads these as they are. */
export interface Metadata {
  modelId?: string;
  totalUsage?: LanguageModelUsage;
}

export type ChatMessage = UIMessage<Metadata>;

export const transport: ChatTransport<ChatMessage> = {
  async sendMessages({ messages, body, abortSignal }) {
    const { model } = body as { model: string };
    const turn = messages.filter(({ role }) => role === 'assistant').length;
    const result = streamText({
      model: stubbedModel(model, answerTo(turn)),
      messages: await convertToModelMessages(messages),
      abortSignal,
    });
    return result.toUIMessageStream<ChatMessage>({
      messageMetadata({ part }) {
        if (part.type === 'start') return { modelId: model };
        if (part.type === 'finish-step') return { modelId: part.response.modelId };
        if (part.type === 'finish') return { totalUsage: part.totalUsage };
        return undefined;
      },
    });
  },
  reconnectToStream: () => Promise.resolve(null),
};
