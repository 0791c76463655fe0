/** A chat in React 19 with the AI SDK: the badge is an element like any other, with typed properties and no wrapper. */
import './no-code-from-text.js';
import { useChat } from '@ai-sdk/react';
import { useMemo, useState, type FormEvent } from 'react';
import { createRoot } from 'react-dom/client';
import '../src/badge.js';
import type {} from '../src/frameworks/react.js';
import { transport, type ChatMessage } from './stubbed-transport.js';

const MODELS = [
  ['gpt-4o-2024-08-06', 'GPT-4o'],
  ['meta-llama/Llama-3.1-70B-Instruct', 'Llama 3.1 70B'],
  ['house-model-2', 'house-model-2'],
] as const;

const textOf = ({ parts }: ChatMessage): string =>
  parts.map((part) => (part.type === 'text' ? part.text : '')).join('');

/** Every second piece stood between asterisks. */
const emphasise = (piece: string, index: number) => (index % 2 ? <strong key={index}>{piece}</strong> : piece);

function Answer({ message, isStreaming }: { message: ChatMessage; isStreaming: boolean }) {
  return (
    <li className="answer">
      <p>{textOf(message).split('**').map(emphasise)}</p>
      <everyday-equivalents-badge usage={message.metadata} streaming={isStreaming} />
    </li>
  );
}

/** Changes when an answer is done, not with every word of it. */
function Total({ messages, isBusy }: { messages: ChatMessage[]; isBusy: boolean }) {
  const answers = messages.filter(({ role }) => role === 'assistant');
  const done = isBusy && messages.at(-1)?.role === 'assistant' ? answers.length - 1 : answers.length;
  const items = useMemo(() => answers.slice(0, done).map(({ metadata }) => metadata), [done]);
  return (
    <p className="total">
      {items.length > 0 ? <everyday-equivalents-badge id="total" items={items} /> : 'Nothing asked yet.'}
    </p>
  );
}

function Chat() {
  const [model, setModel] = useState<string>(MODELS[0][0]);
  const [text, setText] = useState('');
  const { messages, sendMessage, status } = useChat<ChatMessage>({ transport });
  const isBusy = status === 'submitted' || status === 'streaming';

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy || !text.trim()) return;
    setText('');
    void sendMessage({ text }, { body: { model } });
  }

  return (
    <>
      <div className="bar">
        <h1>A chat in React</h1>
        <label>
          Model
          <select id="model" value={model} onChange={({ target }) => setModel(target.value)}>
            {MODELS.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Total messages={messages} isBusy={isBusy} />
      </div>

      <div className="conversation" role="region" aria-label="Conversation" tabIndex={0}>
        {messages.length === 0 ? (
          <p className="hint">Under every answer stands what it cost in electricity, read from its metadata.</p>
        ) : (
          <ol>
            {messages.map((message) =>
              message.role === 'user' ? (
                <li key={message.id} className="question">
                  {textOf(message)}
                </li>
              ) : (
                <Answer key={message.id} message={message} isStreaming={isBusy && message === messages.at(-1)} />
              ),
            )}
          </ol>
        )}
      </div>

      <form onSubmit={submit}>
        <input
          aria-label="Your question"
          placeholder="Ask anything"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button disabled={isBusy}>Send</button>
      </form>

      <p className="note">
        <a href="./">Everyday Equivalents</a>. The models are stubs: the answers are made up, nothing is sent.
      </p>
    </>
  );
}

createRoot(document.querySelector('main')!).render(<Chat />);
