import { expect } from 'chai';
import { TASKS, type Task } from '../../src/core/dataset.js';
import { queryMeaning } from '../../src/core/query-meaning.js';

const ROWS: [task: Task | undefined, outputTokens: number | undefined, output: string | undefined, meaning: string][] =
  [
    ['chat', 1, undefined, 'one chat answer of about 1 token'],
    ['chat', 349.049, undefined, 'one chat answer of about 349 tokens'],
    ['chat', 999.4, undefined, 'one chat answer of about 999 tokens'],
    ['chat', 1000, undefined, 'one chat answer of about 1,000 tokens'],
    ['chat', undefined, undefined, 'one chat answer'],
    ['reasoning', 8955.04, undefined, 'one reasoned answer of about 8,955 tokens'],
    ['chat', 1_234_567, undefined, 'one chat answer of about 1,234,567 tokens'],
    ['text-to-image', undefined, '1024x1024 20 steps', 'one 1024 x 1024 image (20 steps)'],
    ['text-to-image', undefined, '25 steps', 'one image (25 steps)'],
    ['text-to-image', undefined, '512x512', 'one 512 x 512 image'],
    ['text-to-image', undefined, '1500 steps', 'one image (1,500 steps)'],
    ['text-to-image', undefined, 'about 20 steps', 'one image (about 20 steps)'],
    ['text-to-image', undefined, '20 steps or so', 'one image (20 steps or so)'],
    ['text-to-image', undefined, undefined, 'one image'],
    ['text-to-video', undefined, '832x480 50 steps 81 frames', 'one 832 x 480 video (50 steps, 81 frames)'],
    ['image-to-video', undefined, '25 steps 14 frames', 'one video made from an image (25 steps, 14 frames)'],
    ['text-10-tokens', undefined, undefined, '10 tokens of text, not a whole answer'],
    ['summary-10-tokens', undefined, undefined, '10 tokens of a summary, not a whole answer'],
    ['question-answering', undefined, undefined, 'one answer picked out of a text'],
    ['code-generation', undefined, undefined, 'one piece of generated code'],
    ['image-chat', undefined, undefined, 'one answer about an image'],
    ['video-chat', undefined, undefined, 'one answer about a video'],
    ['text-classification', undefined, undefined, 'one text classified'],
    ['token-classification', undefined, undefined, 'one text labelled word by word'],
    ['masked-language-modelling', undefined, undefined, 'one missing word filled in'],
    ['sentence-similarity', undefined, undefined, 'one comparison of sentences'],
    ['image-classification', undefined, undefined, 'one image classified'],
    ['object-detection', undefined, undefined, 'one image searched for objects'],
    ['image-captioning', undefined, undefined, 'one image captioned'],
    ['speech-recognition', undefined, undefined, 'one recording written down'],
    [
      'reasoning-one-at-a-time',
      undefined,
      undefined,
      'one reasoned answer of up to 8,192 tokens, run one request at a time',
    ],
    ['code-completion', 260.158, undefined, 'one code completion of about 260 tokens'],
  ];

describe('queryMeaning({ task, outputTokens, output })', () => {
  for (const [task, outputTokens, output, meaning] of ROWS) {
    it(`says "${meaning}"`, () => {
      expect(queryMeaning({ task, outputTokens, output })).to.equal(meaning);
    });
  }

  it('speaks of a hard question only where a benchmark asked one', () => {
    const of = (kind: 'measured' | 'estimated', publisher: string, task: Task = 'reasoning') =>
      queryMeaning({ task, source: { kind, publisher } });
    expect(of('measured', 'Laboratory')).to.equal('one answer to a hard reasoning question');
    expect(of('estimated', 'Authors')).to.equal('one reasoned answer');
    expect(of('measured', '')).to.equal('one reasoned answer'); // by a host
    expect(of('estimated', 'Authors', 'chat')).to.equal('one chat answer');
  });

  it('says something of its own for every task, without placeholders', () => {
    const meanings = TASKS.map((task) => queryMeaning({ task }));
    expect(new Set(meanings).size).to.equal(TASKS.length);
    for (const meaning of meanings) expect(meaning).not.to.match(/[{}]|undefined/);
  });

  it('reads after "One query is" where the host gave the energy and no task', () => {
    expect(`One query is ${queryMeaning({})}.`).to.equal('One query is whatever its host counted as one.');
  });
});
