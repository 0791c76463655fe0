/** Registers the card, and knows what the first one of a page takes so much longer for than the next. */
import { explain, type Explanation } from '../src/api.js';
import '../src/index.js';
import { describeAnswer, languageFor } from '../src/words/index.js';

let answer: Explanation;

/** The answer and the words for it: code and tables that no card has used yet. Each is work for a task of its own. */
export const FIRST_STEPS: readonly (() => void)[] = [
  () => (answer = explain({ model: 'llama3.1:70b' })),
  () => answer.status === 'known' && describeAnswer(answer, languageFor('en'), 'en-001'),
];
