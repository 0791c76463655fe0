/** Says in English what one query of a figure is: "one chat answer of about 349 tokens". */
import type { Task } from './dataset.js';

/** `{size}` stands for the published size of the picture or video, where there is one. */
const MEANINGS: Record<Task, string> = {
  chat: 'one chat answer',
  reasoning: 'one answer to a hard reasoning question',
  'code-completion': 'one code completion',
  'code-generation': 'one piece of generated code',
  'image-chat': 'one answer about an image',
  'video-chat': 'one answer about a video',
  'text-to-image': 'one {size}image',
  'text-to-video': 'one {size}video',
  'image-to-video': 'one {size}video made from an image',
  'question-answering': 'one answer picked out of a text',
  'text-classification': 'one text classified',
  'token-classification': 'one text labelled word by word',
  'masked-language-modelling': 'one missing word filled in',
  'sentence-similarity': 'one comparison of sentences',
  'image-classification': 'one image classified',
  'object-detection': 'one image searched for objects',
  'image-captioning': 'one image captioned',
  'speech-recognition': 'one recording written down',
  'reasoning-one-at-a-time': 'one reasoned answer of up to 8,192 tokens, run one request at a time',
  'text-10-tokens': '10 tokens of text, not a whole answer',
  'summary-10-tokens': '10 tokens of a summary, not a whole answer',
};

const wholeNumber = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');

/** What one query is, in English; other languages say it from the task, the tokens and the output themselves. */
export function queryMeaning(task: Task | undefined, outputTokens?: number, output?: string): string {
  if (!task) return 'whatever its host counted as one';
  const [, width, height, rest] = /^(?:(\d+)x(\d+) ?)?(.*)$/.exec(output ?? '') ?? [];
  const meaning = MEANINGS[task].replace('{size}', width ? `${width} x ${height} ` : '');
  if (rest) return `${meaning} (${rest.replace(' steps ', ' steps, ')})`;
  return outputTokens === undefined ? meaning : `${meaning} of about ${wholeNumber(outputTokens)} tokens`;
}
