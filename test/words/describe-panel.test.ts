import { expect } from 'chai';
import { explain, tally } from '../../src/api.js';
import type { ExplainRequest } from '../../src/core/index.js';
import { enLine } from '../../src/words/en-line.js';
import { describePanel, describeTallyPanel, type Panel } from '../../src/words/index.js';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const panelOf = (request: ExplainRequest): Panel => {
  const answer = explain(request);
  if (answer.status !== 'known') throw new Error(answer.status);
  return describePanel(answer, enLine, 'en-001');
};

const totalOf = (...requests: ExplainRequest[]): Panel =>
  describeTallyPanel(tally(requests.map((one) => explain(one))), enLine, 'en-001');

const NOT_COUNTED =
  'Only answering is counted: not the training of the model, networks, your own device, tool calls or hidden system prompts.';
const TEN_TOKENS = 'The benchmark stops after exactly 10 tokens.';

describe('describePanel(known) says', () => {
  it('what is not counted, of a published figure alone', () => {
    expect(panelOf({ model: 'llama3.1:70b' }).notes.at(-1)).to.equal(NOT_COUNTED);
    expect(panelOf({ wattHours: 5 }).notes).not.to.include(NOT_COUNTED);
  });

  it('the range that a host states, once', () => {
    const wattHoursRange = { low: 0.1, high: 2 };
    const measured = panelOf({ wattHours: 0.5, wattHoursRange }).answer.map(plain);
    expect(measured[0]).to.equal(
      '1 query used about 0.5 Wh of electricity (measured by the provider, boundary not stated).',
    );
    expect(measured[1]).to.equal('0.5 Wh (0.1 to 2 Wh)');
    const estimated = panelOf({ wattHours: 0.5, wattHoursRange, wattHoursKind: 'estimated' }).answer;
    expect(estimated).to.have.length(2);
    expect(plain(estimated[0]!)).to.include('the estimate goes from 0.1 to 2 Wh');
  });

  it('the sum between two published lengths as a reader would write it', () => {
    // o3: 1.177 Wh for 300 tokens, 5.153 Wh for 1,000; 900 lie six sevenths of the way.
    expect(plain(panelOf({ model: 'o3', outputTokens: 900 }).sum[0]!.text)).to.equal(
      '1.177 Wh × 100 tokens ÷ 700 tokens + 5.153 Wh × 600 tokens ÷ 700 tokens = 4.585 Wh',
    );
  });

  it('of each line of the sum where its number was published, each source once', () => {
    const { sum, links } = panelOf({ model: 'gpt-4o', outputTokens: 120 });
    const linesOf = sum.slice(0, 4).map(({ text, sources }) => [plain(text), ...sources.map(({ url }) => url)]);
    // 0.8349 x 120 / 400, 0.423 x 120 / 300, 0.3 x 120 / 500
    expect(linesOf).to.deep.equal([
      ['0.8349 Wh ÷ 400 tokens × 120 tokens = 0.25047 Wh', 'https://github.com/mlco2/ecologits'],
      ['0.423 Wh ÷ 300 tokens × 120 tokens = 0.1692 Wh', 'https://arxiv.org/abs/2505.09598v6'],
      [
        '0.3 Wh ÷ 500 tokens × 120 tokens = 0.072 Wh',
        'https://epoch.ai/gradient-updates/how-much-energy-does-chatgpt-use',
      ],
      [plain(sum[3]!.text)],
    ]);
    expect(links).to.deep.equal([]);
  });

  it('what the spread of an estimate is', () => {
    expect(panelOf({ model: 'deepseek-ai/DeepSeek-R1', task: 'reasoning', accept: ['estimated'] }).notes).to.include(
      'The published range is the middle half of what the authors simulated.',
    );
    expect(panelOf({ model: 'o1-mini' }).notes).to.include(
      'The published range is one standard deviation below and above the mean.',
    );
  });

  it('of an estimate that it is of a reasoned answer, where no benchmark put its hard questions', () => {
    expect(panelOf({ model: 'o3-mini', task: 'reasoning' }).notes[0]).to.equal(
      'One query is one reasoned answer of about 300 tokens.',
    );
    expect(panelOf({ model: 'Qwen/Qwen3-14B', task: 'reasoning' }).notes[0]).to.match(
      /^One query is one answer to a hard reasoning question/,
    );
  });
});

describe('describeTallyPanel(total) says', () => {
  it('what must be said of its answers, after the names of the models that it is said of', () => {
    const { notes } = totalOf({ model: 'microsoft/phi-4' }, { model: 'llama3.1:70b' }, { model: 'microsoft/phi-4' });
    expect(notes).to.include(`phi-4: ${TEN_TOKENS}`);
    expect(notes).to.include(
      'Llama 3.1 70B: The name matches the model of the figure approximately: precision or variant may differ. The energy ' +
        'of reading the prompt is folded in, at the prompt lengths of the benchmark.',
    );
    expect(notes.at(-1)).to.equal(NOT_COUNTED);
  });

  it('it once and without names where it is said of all', () => {
    const { notes } = totalOf({ model: 'microsoft/phi-4' }, { model: 'microsoft/phi-4', queries: 5 });
    expect(notes.filter((note) => note.includes('10 tokens'))).to.deep.equal([TEN_TOKENS]);
  });

  it('nothing that is true of one of its answers alone', () => {
    const { notes } = totalOf(
      { model: 'llama3.1:70b' },
      { model: 'llama3.1:70b', outputTokens: 600, inputTokens: 5000 },
      { model: 'llama3.1:70b', outputTokens: 6000 },
      { wattHours: 1, boundary: 'data-centre' },
    );
    expect(notes.join(' ')).not.to.match(/\bthis (length|boundary)|as this/);
  });
});
