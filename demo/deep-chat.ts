/**
 * A chat with the `deep-chat` element: one badge in every answer, fed what the service says, and one running total.
 * The connection is a stub; with a real one, `answer` is the same over the stream of that service's SDK.
 */
import 'deep-chat';
import '../src/badge.js';
import type { EverydayEquivalentsBadge } from '../src/badge.js';
import { readUsage } from '../src/api.js';
import { answerTo } from './chat-answers.js';
import { dressChat } from './deep-chat.styles.js';
import { APIS } from './stubbed-apis.js';

type Connect = NonNullable<HTMLElementTagNameMap['deep-chat']['connect']>;
type Signals = Parameters<NonNullable<Connect['handler']>>[1];

const chat = document.querySelector('deep-chat')!;
const model = document.querySelector<HTMLSelectElement>('#model')!;
const total = document.querySelector<EverydayEquivalentsBadge>('#total')!;

/** `htmlWrappers` puts a badge into every answer, which is there with the first words of it. */
const newestBadge = (): EverydayEquivalentsBadge | undefined =>
  [...chat.shadowRoot!.querySelectorAll('everyday-equivalents-badge')].at(-1);

async function answer(signals: Signals): Promise<void> {
  const [service, name] = model.value.split(' ') as [string, string];
  const { stream, textOf } = APIS[service]!;
  const answers = total.items ?? [];
  const before = newestBadge();
  let isStopped = false;
  signals.stopClicked.listener = () => (isStopped = true);
  signals.onOpen();

  // What the badge is fed: the first chunk names the model, later ones matter where they count something.
  let stated: unknown[] = [];
  for await (const chunk of stream(name, answerTo(answers.length))) {
    await signals.onResponse({ text: textOf(chunk) });
    if (stated.length === 0 || readUsage(chunk)) stated = [...stated, chunk];
    const badge = newestBadge();
    if (badge && badge !== before) badge.usage = stated;
    if (isStopped) break;
  }

  signals.onClose();
  const badge = newestBadge();
  if (badge) badge.streaming = false;
  total.items = [...answers, stated];
}

dressChat(chat);
chat.htmlWrappers = {
  ai: '<div class="html-wrapper"></div><everyday-equivalents-badge streaming></everyday-equivalents-badge>',
};
chat.connect = { stream: true, handler: (_body, signals) => void answer(signals) };
