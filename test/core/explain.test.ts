import { expect } from 'chai';
import fc from 'fast-check';
import { explain } from '../../src/api.js';
import type { Dataset, ExplainRequest, Known, Range } from '../../src/core/index.js';
import { TASKS, type FigureRow } from '../../src/core/dataset.js';
import { listFigureModels } from '../../src/core/figures.js';
import { dataset } from '../../src/dataset.js';

const LLAMA = 'meta-llama/Llama-3.1-70B-Instruct';
const TINY = 'mrm8488/bert-tiny-finetuned-squadv2';

function known(request: ExplainRequest): Known {
  const answer = explain(request);
  if (answer.status !== 'known') throw new Error(`${JSON.stringify(request)} is ${answer.status}`);
  return answer;
}

const expectRange = (range: Range, low: number, typical: number, high: number): void => {
  expect(range.low).to.be.closeTo(low, low * 1e-9);
  expect(range.typical).to.be.closeTo(typical, typical * 1e-9);
  expect(range.high).to.be.closeTo(high, high * 1e-9);
};

describe('explain({model, queries}) says what is published', () => {
  it('bert-tiny, 1,000 queries: 0.0554 Wh, measured, GPU only, a bulb for about 20 seconds', () => {
    const answer = known({ model: TINY, queries: 1000 });
    expectRange(answer.energyWh, 0.0554, 0.0554, 0.0554); // the row says 0.0554 Wh per 1,000 queries
    expect(answer).to.include({ kind: 'measured', boundary: 'gpu-only', task: 'question-answering', queries: 1000 });
    expect(answer.model).to.include({ id: TINY, match: 'exact' });
    expect(answer.comparisons[0]).to.include({ id: 'led_bulb', unit: 'second', queries: 1000 });
    expect(answer.comparisons[0]!.amount.typical).to.be.closeTo(19.944, 0.001); // 0.0554 / 10 W x 3,600 s
  });

  it('the least and the most efficient AI Energy Score records: 61,848-fold', () => {
    const most = known({ model: 'CohereForAI/c4ai-command-r-plus', task: 'text-10-tokens' });
    // 3,426.381777 / 0.0554 = 61,848.05
    expect(most.energyWh.typical / known({ model: TINY }).energyWh.typical).to.be.closeTo(61_848, 1);
    const score = dataset.figures.filter(({ source }) => source === 'aienergyscore-2025-02');
    const all = score.flatMap(({ rows }) => rows.map((row) => row[1]));
    expect(Math.max(...all) / Math.min(...all)).to.be.closeTo(61_848, 1);
  });

  it('Llama 3.1 70B, one chat answer: 0.01839 / 0.04644 / 0.3654 Wh, 349 tokens, 4 x H100', () => {
    const answer = known({ model: LLAMA });
    expectRange(answer.perQueryWh, 0.0183874, 0.0464422, 0.365416);
    expectRange(answer.energyWh, 0.0183874, 0.0464422, 0.365416);
    expect(answer).to.include({
      task: 'chat',
      kind: 'measured',
      boundary: 'gpu-only',
      hardware: '4 x H100',
      queries: 1,
    });
    expect(answer.queryMeaning).to.equal('one chat answer of about 349 tokens');
    expect(answer.source).to.include({ id: 'mlenergy-v3', date: '2026-02-16' });
  });

  it('gpt-4o: estimated, the range over the published estimates, never what is said of ChatGPT or GPT-OSS', () => {
    const answer = known({ model: 'gpt-4o' });
    expect(answer).to.include({ kind: 'estimated', boundary: 'data-centre', task: 'chat' });
    expect(answer.model.id).to.equal('openai/gpt-4o');
    expectRange(answer.perQueryWh, 0.06, 0.423, 1.3); // Epoch AI's low and high; middle of 0.3, 0.423, 0.8349
    expect(answer.sources.map(({ id }) => id)).to.have.members(['epoch-2025-02', 'jegham-2025-11', 'ecologits-0.9.3']);
    for (const source of answer.sources) expect(source.kind).to.equal('estimated');
  });

  it('ChatGPT: disclosed 0.34 Wh, boundary not stated', () => {
    const answer = known({ model: 'ChatGPT' });
    expectRange(answer.energyWh, 0.34, 0.34, 0.34);
    expect(answer).to.include({ kind: 'disclosed', boundary: 'not-stated' });
    expect(answer.caveats).to.include('no-method-published');
  });

  it('Gemini Apps: disclosed 0.24 Wh, data centre', () => {
    const answer = known({ model: 'Gemini Apps' });
    expectRange(answer.energyWh, 0.24, 0.24, 0.24);
    expect(answer).to.include({ kind: 'disclosed', boundary: 'data-centre' });
    expect(answer.caveats).to.include('median-not-mean');
  });

  it('a model with ten tokens only says that this is no whole answer', () => {
    const answer = known({ model: '01-ai/Yi-1.5-34B' });
    expect(answer).to.include({ task: 'text-10-tokens', queryMeaning: '10 tokens of text, not a whole answer' });
    expectRange(answer.energyWh, 0.0560794, 0.0560794, 0.0560794); // 56.079427 / 1,000
  });

  it('gpt-4o: says of which publication each of its caveats is', () => {
    expect(known({ model: 'gpt-4o' }).caveatOf).to.deep.equal({
      'prompt-not-counted': 'EcoLogits',
      'size-guessed': undefined, // EcoLogits guesses it, and so does Epoch AI
      'range-over-snapshots': 'EcoLogits',
      'read-second-hand': 'Jegham et al.',
    });
  });

  it('o3: says that its one estimate was published without a range', () => {
    expect(known({ model: 'o3' }).caveats).to.deep.equal(['read-second-hand', 'no-range-published']);
    expect(known({ model: 'gpt-4o' }).caveats).not.to.include('no-range-published');
    // Disclosed, and one number as well: that is no estimate.
    expect(known({ model: 'ChatGPT' }).caveats).not.to.include('no-range-published');
  });

  it('gpt-4o at another length: each estimate brought there from its own, then their middle', () => {
    // 300 tokens: EcoLogits 0.5755 / 0.8349 / 1.112 x 300/400; Jegham et al. 0.423 as published; Epoch 0.06 / 0.3 / 1.3 x 300/500.
    const answer = known({ model: 'gpt-4o', outputTokens: 300 });
    expectRange(answer.energyWh, 0.036, 0.423, 0.834);
    expect(answer.steps.slice(0, 3).map(({ name }) => name)).to.deep.equal(['length', 'length', 'middle']);
    expect(
      answer.steps[2]!.terms.map(({ value, source }) => `${source!.date.slice(0, 4)} ${value.toFixed(4)}`),
    ).to.have.members(['2025 0.4230', '2025 0.1800', '2026 0.6262']);
    expect(answer).to.include({ outputTokens: 300, rangeOnly: false });
    expect(answer.caveats).to.include('length-scaled'); // two of the three
  });

  it('gpt-4.1 at another length: the mean of two, each brought there', () => {
    // 600 tokens: EcoLogits 0.7544 x 600/400 = 1.1316; Jegham et al., of 0.871 for 300 and 3.161 for 1,000,
    // (0.871 x 400 + 3.161 x 300) / 700 = 1.85242857; their mean 1.49201429.
    expect(known({ model: 'gpt-4.1', outputTokens: 600 }).energyWh.typical).to.be.closeTo(1.49201429, 1e-8);
  });

  /** o3-mini at high effort: 1.649 / 2.319 / 2.989 Wh for 300 tokens, 3.529 / 5.128 / 6.727 Wh for 1,000. */
  const LENGTHS: [outputTokens: number | undefined, low: number, typical: number, high: number][] = [
    [undefined, 1.649, 2.319, 2.989],
    [300, 1.649, 2.319, 2.989],
    [1000, 3.529, 5.128, 6.727],
    [150, 0.8245, 1.1595, 1.4945], // half of 300
    [2000, 7.058, 10.256, 13.454], // twice 1,000
    [650, 2.589, 3.7235, 4.858], // halfway from 300 to 1,000: half the sum of both
    [370, 1.837, 2.5999, 3.3628], // a tenth of the way: nine tenths of the first and one of the second
  ];
  for (const [outputTokens, low, typical, high] of LENGTHS) {
    it(`of a publication that has several lengths, ${outputTokens ?? 'the everyday one where none is asked'}`, () => {
      expectRange(known({ model: 'o3-mini', task: 'reasoning', outputTokens }).energyWh, low, typical, high);
    });
  }

  it('at a published length: the figure as published, not between that length and the next', () => {
    for (const outputTokens of [undefined, 300, 1000]) {
      const [step] = known({ model: 'o3-mini', task: 'reasoning', outputTokens }).steps;
      expect(step!.name).to.equal('published');
    }
  });

  it('beyond the longest of three lengths: in proportion from that one', () => {
    const rows: FigureRow[] = [
      ['a/model', 1, null, null, 300],
      ['a/model', 3, null, null, 600],
      ['a/model', 9, null, null, 900],
    ];
    const own = { ...dataset, figures: [{ source: 'mlenergy-v3', task: 'chat' as const, rows }] };
    const typical = (outputTokens: number) => known({ model: 'a/model', outputTokens, dataset: own }).energyWh.typical;
    expect(typical(1800)).to.equal(18); // twice 900
    expect(typical(750)).to.equal(6); // halfway from 3 to 9
    expect(typical(150)).to.equal(0.5); // half of 300
  });

  it('between two published lengths: the sum, with the source of both', () => {
    // A tenth of the way from 300 to 1,000: 2.319 Wh x 630/700 + 5.128 Wh x 70/700 = 2.5999 Wh.
    const [step] = known({ model: 'o3-mini', task: 'reasoning', outputTokens: 370 }).steps;
    expect(
      step!.terms.map(({ value, unit, source }) => `${value} ${unit}${source ? ` ${source.date}` : ''}`),
    ).to.deep.equal(['2.319 Wh 2025-07', '630 token', '700 token', '5.128 Wh 2025-07', '70 token', '700 token']);
    expect([step!.name, ...step!.operators].join(' ')).to.equal('length × ÷ + × ÷');
    expect(step!.result.value).to.be.closeTo(2.5999, 1e-9);
    const caveats = (outputTokens: number) => known({ model: 'o3-mini', task: 'reasoning', outputTokens }).caveats;
    expect(caveats(370)).to.include('length-scaled');
    expect(caveats(1000)).not.to.include('length-scaled');
  });

  it('estimates for answers of unlike length say so', () => {
    const answer = known({ model: 'gpt-4o' });
    expect(answer.queryMeaning).to.equal('one chat answer of about 300–500 tokens');
    expect(answer).to.deep.include({ outputTokens: undefined, outputTokensRange: [300, 500] });
  });

  it('a range only where the estimates in the middle are stretched too far, whatever the others are', () => {
    // 100 tokens: Jegham et al. 0.423 x 1/3 = 0.141 is the middle one; EcoLogits and Epoch are stretched to 1/4 and 1/5.
    const near = known({ model: 'gpt-4o', outputTokens: 100 });
    expect(near.rangeOnly).to.equal(false);
    expect(near.energyWh.typical).to.be.closeTo(0.141, 1e-9);
    expect(near.caveats).to.include('length-scaled');
    // 80 tokens: 80/300 is less than 0.3. Least 0.06 x 80/500, most 1.112 x 80/400.
    const far = known({ model: 'gpt-4o', outputTokens: 80 });
    expect(far.rangeOnly).to.equal(true);
    expect(far.energyWh.low).to.be.closeTo(0.0096, 1e-9);
    expect(far.energyWh.high).to.be.closeTo(0.2224, 1e-9);
    expect(far.caveats).to.include('length-far-from-measured');
    // Of two both are in the middle: EcoLogits' 400 tokens are too far from 100.
    expect(known({ model: 'gpt-4.1', outputTokens: 100 }).rangeOnly).to.equal(true);
  });

  it('an energy of the host with the range that it states', () => {
    const answer = known({ wattHours: 0.55, wattHoursRange: { low: 0.1, high: 1 }, queries: 10 });
    expectRange(answer.energyWh, 0.1, 0.55, 1);
    expectRange(answer.perQueryWh, 0.01, 0.055, 0.1);
  });

  it('an energy of the host: over any look-up, for all queries together', () => {
    const answer = known({ model: 'gpt-4o', wattHours: 48, queries: 1000, task: 'chat', outputTokens: 500 });
    expectRange(answer.energyWh, 48, 48, 48);
    expectRange(answer.perQueryWh, 0.048, 0.048, 0.048);
    expect(answer).to.include({ kind: 'measured', boundary: 'not-stated' });
    expect(answer.queryMeaning).to.equal('one chat answer of about 500 tokens');
    expect(answer.model).to.include({ name: 'GPT-4o', match: 'given' });
    expect(known({ wattHours: 48, wattHoursKind: 'estimated' }).kind).to.equal('estimated');
    expect(known({ wattHours: 48, boundary: 'data-centre' }).caveats).to.include('boundary-cannot-be-scaled');
  });
});

describe('explain({model}) has other answers', () => {
  it('unmeasured: gpt-4o where only measurements are accepted', () => {
    const answer = explain({ model: 'gpt-4o', accept: ['measured'], queries: 5 });
    expect(answer).to.deep.include({
      status: 'unmeasured',
      queries: 5,
      task: 'chat',
      accept: ['measured'],
      isOtherLength: false,
      available: [{ task: 'chat', kind: 'estimated' }],
    });
    expect(answer).to.have.nested.property('measuredRange.lowWh', 0.00773449); // Llama 3.1 8B
    expect(answer).to.have.nested.property('measuredRange.highWh', 0.356273); // Qwen3 235B
  });

  it('unmeasured: the data centre of a GPU-only figure where only measurements are accepted', () => {
    const request: ExplainRequest = { model: LLAMA, boundary: 'data-centre' };
    expect(explain({ ...request, accept: ['measured'] }).status).to.equal('unmeasured');
    expect(known({ ...request, accept: ['measured', 'estimated'] }).kind).to.equal('estimated');
    expect(known({ model: 'Gemini Apps', accept: ['disclosed'], boundary: 'data-centre' }).kind).to.equal('disclosed');
  });

  for (const model of ['microsoft/phi-4', 'Qwen/Qwen3-30B-A3B']) {
    it(`unmeasured: an answer of known length where the benchmark cut its answers, ${model}`, () => {
      expect(explain({ model, outputTokens: 700 })).to.include({ status: 'unmeasured', isOtherLength: true });
      expect(explain({ model }).status).to.equal('known');
    });
  }

  it('unmeasured: where only a range can be said, and the one publication gives none', () => {
    // o3: 5.153 Wh for 1,000 tokens, the longest answer published, without ends.
    expect(explain({ model: 'o3', outputTokens: 3001 })).to.include({ status: 'unmeasured', isOtherLength: true });
    expect(explain({ model: 'o3', outputTokens: 3000 }).status).to.equal('known');
  });

  it('unmeasured: a range that scaling to the data centre would make, and nobody published', () => {
    // Measured once, so that for an answer so long only our own 1.4 to 2.0 would be a range.
    for (const boundary of [undefined, 'data-centre'] as const) {
      const answer = explain({ model: 'facebook/chameleon-7b', outputTokens: 5000, boundary });
      expect(answer).to.include({ status: 'unmeasured', isOtherLength: true });
    }
  });

  it('unmeasured: the accepted kinds, each once', () => {
    const answer = explain({ model: 'gpt-4o', accept: ['measured', 'measured', 'measured'] });
    expect(answer).to.deep.include({ status: 'unmeasured', accept: ['measured'] });
  });

  it('unmeasured: with the task that was asked for, else the one that answers by default, else chat', () => {
    const taskOf = (request: ExplainRequest) => {
      const answer = explain({ accept: ['disclosed'], ...request });
      return answer.status === 'unmeasured' ? answer.task : answer.status;
    };
    expect(taskOf({ model: 'gpt-4o', task: 'text-to-image' })).to.equal('text-to-image');
    expect(taskOf({ model: 'deepseek-ai/DeepSeek-R1' })).to.equal('reasoning'); // Oviedo et al. let it reason
    expect(taskOf({ model: 'meta-llama/Meta-Llama-3-70B' })).to.equal('chat'); // none of its figures answers by default
    expect(taskOf({ model: 'microsoft/phi-4' })).to.equal('text-10-tokens');
    expect(taskOf({ model: 'microsoft/phi-4', outputTokens: 700 })).to.equal('chat'); // ten tokens are no answer of 700
  });

  it('unmeasured: with every task and kind that can be asked for', () => {
    // ML.ENERGY v3 ran both tasks on it.
    expect(explain({ model: 'Qwen/Qwen3-14B', accept: ['estimated'] })).to.deep.include({
      available: [
        { task: 'chat', kind: 'measured' },
        { task: 'reasoning', kind: 'measured' },
      ],
    });
  });

  it('unmeasured only where the data centre is asked for', () => {
    expect(known({ model: LLAMA, accept: ['measured'] })).to.include({ kind: 'measured', boundary: 'gpu-only' });
  });

  it('unmeasured: class C unless its ten tokens are asked for', () => {
    const answer = explain({ model: 'meta-llama/Meta-Llama-3-70B' });
    expect(answer).to.deep.include({ status: 'unmeasured', available: [{ task: 'text-10-tokens', kind: 'measured' }] });
    expect(known({ model: 'meta-llama/Meta-Llama-3-70B', task: 'text-10-tokens' }).caveats).to.include(
      'not-comparable',
    );
  });

  it('unknown-model, with the name as given, shortened, and the nearest', () => {
    const answer = explain({ model: ' llama 9000 ' });
    expect(answer).to.include({ status: 'unknown-model', model: 'llama 9000' });
    expect((answer as { nearest: string[] }).nearest).to.have.length.within(1, 3);
    expect(explain({ model: 'x'.repeat(500) })).to.include({ model: 'x'.repeat(100) });
  });

  it('unmeasured: a figure that scaling makes an estimate where estimates are not accepted', () => {
    const request: ExplainRequest = { model: LLAMA, accept: ['measured'], boundary: 'data-centre' };
    expect(explain(request)).to.deep.include({
      status: 'unmeasured',
      isScaled: true,
      isOtherLength: false,
      available: [{ task: 'chat', kind: 'measured' }],
    });
    expect(explain({ ...request, model: 'gpt-4o' })).to.include({ status: 'unmeasured', isScaled: false });
    expect(known({ ...request, accept: ['measured', 'estimated'] }).kind).to.equal('estimated');
    // Google's figure is of the whole data centre already.
    expect(known({ model: 'Gemini Apps', accept: ['disclosed'], boundary: 'data-centre' }).kind).to.equal('disclosed');
  });

  it('unknown-model: a name that leaves open what is meant, with what it may mean', () => {
    expect(explain({ model: 'deepseek-r1' })).to.deep.equal({
      status: 'unknown-model',
      model: 'deepseek-r1',
      leavesOpen: true,
      nearest: ['deepseek-ai/DeepSeek-R1'], // Ollama calls a distilled Qwen so
    });
    expect(explain({ model: 'llama 9000' })).to.include({ leavesOpen: false });
  });

  it('a TypeError naming the field, for a dataset that is not valid', () => {
    const bad = (value: unknown) => () => explain({ model: LLAMA, dataset: value as Dataset });
    expect(bad({ ...dataset, figures: 5 })).to.throw(TypeError, 'dataset.figures');
    expect(bad(null)).to.throw(TypeError, 'dataset is not valid');
    expect(bad('dataset.json')).to.throw(TypeError, 'dataset is not valid');
  });

  it('the answer of the caller’s own dataset', () => {
    const own: Dataset = { ...dataset, figures: [{ source: 'mlenergy-v3', task: 'chat', rows: [['me/mine', 2]] }] };
    expect(explain({ model: 'me/mine', queries: 3, dataset: own })).to.have.nested.property('energyWh.typical', 6);
    expect(explain({ model: LLAMA, dataset: own }).status).to.equal('unknown-model');
  });
});

describe('explain(request), whatever the model, task and count', () => {
  const models = fc.constantFrom(...listFigureModels(dataset));
  const counts = fc.double({ min: 0, max: 15, noNaN: true }).map((power) => Math.round(10 ** power));
  const tasks = fc.option(fc.constantFrom(...TASKS), { nil: undefined });

  it('keeps low <= typical <= high, and grows with the count', () => {
    fc.assert(
      fc.property(models, tasks, counts, counts, (model, task, one, other) => {
        const few = explain({ model, task, queries: Math.min(one, other) });
        const many = explain({ model, task, queries: Math.max(one, other) });
        expect(many.status).to.equal(few.status);
        expect(['known', 'unmeasured']).to.include(few.status);
        if (few.status !== 'known' || many.status !== 'known') return;
        for (const { low, typical, high } of [few.energyWh, few.perQueryWh, many.energyWh]) {
          expect(low).to.be.above(0);
          expect(low).to.be.at.most(typical);
          expect(typical).to.be.at.most(high);
        }
        expect(many.energyWh.typical).to.be.at.least(few.energyWh.typical);
        expect(few.energyWh.typical).to.be.closeTo(few.perQueryWh.typical * few.queries, few.energyWh.typical * 1e-9);
      }),
    );
  });

  it('gives at least one comparison for every model, and a line of the sum for each', () => {
    fc.assert(
      fc.property(models, counts, (model, queries) => {
        const answer = explain({ model, queries });
        if (answer.status !== 'known') return;
        expect(answer.comparisons.length, `${model} ${queries}`).to.be.above(0);
        const lines = answer.steps.filter(({ name }) => name === 'comparison');
        expect(lines.map(({ result }) => result.equivalent)).to.deep.equal(answer.comparisons.map(({ id }) => id));
        for (const { source } of answer.steps[0]!.terms) expect(source?.url).to.match(/^https:/);
      }),
    );
  });

  it('changes neither the request nor the dataset, and answers the same twice', () => {
    const request: ExplainRequest = Object.freeze({
      model: LLAMA,
      queries: 7,
      accept: Object.freeze(['measured']) as never,
    });
    const before = JSON.stringify(dataset);
    expect(explain(request)).to.deep.equal(explain(request));
    expect(JSON.stringify(dataset)).to.equal(before);
  });
});

describe('explain({wattHours}) is the host’s own figure', () => {
  const source = { id: 'host', publisher: '', title: '', url: '', date: '', kind: 'measured', boundary: 'not-stated' };

  it('with a source that says no more than that, and its one line', () => {
    const answer = known({ wattHours: 48, queries: 2, equivalents: ['phone_charge'] });
    expect(answer.source).to.deep.equal(source);
    expect(answer.sources).to.deep.equal([source]);
    expect(answer.model).to.deep.equal({ id: '', name: '', provider: '', match: 'given' });
    expect(answer).to.deep.include({ rangeOnly: false, caveats: [], boundary: 'not-stated' });
    const given = { value: 48, unit: 'Wh', source };
    expect(answer.steps[0]).to.deep.equal({ name: 'published', terms: [given], operators: [], result: given });
    expect(answer.steps.at(-1)!.result).not.to.have.property('range');
  });

  it('with the model that it names, known or not, shortened', () => {
    expect(known({ wattHours: 1, model: 'llama3.1:70b' }).model).to.include({ id: LLAMA, provider: 'Meta' });
    expect(known({ wattHours: 1, model: 'x'.repeat(300) }).model.name).to.equal('x'.repeat(100));
    expect(known({ wattHours: 1, model: 'mine' }).model).to.include({ id: 'mine', provider: '' });
  });

  it('whose boundary cannot be scaled', () => {
    expect(known({ wattHours: 1, boundary: 'data-centre' }).caveats).to.deep.equal(['boundary-cannot-be-scaled']);
  });
});
