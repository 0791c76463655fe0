/** Says what one query of a figure is: "one chat answer of about 349 tokens". In English here; `src/words` has the others. */
import type { Source, Task } from './dataset.js';

/** What a language needs to say it; `Text` is a sentence, or its forms by a count. */
export interface QueryWords<Text = string> {
  /** By task; `{size}` is the next, or nothing where no size is published. */
  tasks: Record<Task, string>;
  /** One of the task `reasoning` where no benchmark put its hard questions. */
  reasoned: string;
  /** `{width}` and `{height}` of a picture or video, with the spaces around it. */
  size: string;
  /** `{query}` with `{details}`, which are one of the next two. */
  details: string;
  steps: string;
  frames: string;
  /** `{query}` of so many `{tokens}`. */
  tokens: Text;
  /** Where the host gave the energy and no task. */
  host: string;
}

type EnglishForms = Record<'one' | 'other', string>;

export const ENGLISH_QUERY: QueryWords<EnglishForms> = {
  tasks: {
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
  },
  reasoned: 'one reasoned answer',
  size: '{width} x {height} ',
  details: '{query} ({details})',
  steps: '{steps} steps',
  frames: '{steps} steps, {frames} frames',
  tokens: { one: '{query} of about {tokens} token', other: '{query} of about {tokens} tokens' },
  host: 'whatever its host counted as one',
};

/** How a language fills a text and writes a whole number; `count` is the number that chooses the form of the text. */
interface Writer<Text> {
  fill: (text: Text | string, values: Record<string, string>, count?: number) => string;
  number: (value: number) => string;
}

/** What is said of a query; `output` is as in the dataset: `1024x1024 20 steps`. */
interface QueryFacts {
  task?: Task;
  outputTokens?: number;
  outputTokensRange?: [least: number, most: number];
  output?: string;
  /** Where the energy comes from: a benchmark is measured, and a publisher's. */
  source?: Pick<Source, 'kind' | 'publisher'>;
}

/** What one query is, in the words of any language. */
export function sayQuery<Text>(
  { task, outputTokens, outputTokensRange, output, source }: QueryFacts,
  words: QueryWords<Text>,
  { fill, number }: Writer<Text>,
): string {
  if (!task) return words.host;
  const [, width, height, rest] = (output && /^(?:(\d+)x(\d+) ?)?(.*)$/.exec(output)) || [];
  const size = width ? fill(words.size, { width, height: height! }) : '';
  const isReasoned = task === 'reasoning' && !(source?.kind === 'measured' && source.publisher);
  const query = fill(isReasoned ? words.reasoned : words.tasks[task], { size });
  if (rest) {
    const [, steps, frames] = /^(\d+) steps(?: (\d+) frames)?$/.exec(rest) ?? [];
    const counts = { steps: number(+steps!), frames: number(+frames!) };
    return fill(words.details, { query, details: steps ? fill(frames ? words.frames : words.steps, counts) : rest });
  }
  const [least, most] = outputTokensRange ?? [outputTokens, outputTokens];
  if (most === undefined) return query;
  const [low, high] = [number(Math.round(least!)), number(Math.round(most))];
  return fill(words.tokens, { query, tokens: low === high ? high : `${low}–${high}` }, Math.round(most));
}

const ENGLISH_WRITER: Writer<EnglishForms> = {
  fill: (forms, values, count) => {
    const text = typeof forms === 'string' ? forms : forms[count === 1 ? 'one' : 'other'];
    // Without the work where there is none: a stream asks 20 times a second.
    return text.includes('{') ? text.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!) : text;
  },
  number: (value) => (value < 1000 ? `${value}` : String(value).replace(/\B(?=(\d{3})+$)/g, ',')),
};

/** What one query is, in English. */
export const queryMeaning = (query: QueryFacts): string => sayQuery(query, ENGLISH_QUERY, ENGLISH_WRITER);
