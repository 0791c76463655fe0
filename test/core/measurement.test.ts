import { expect } from 'chai';
import { KINDS, type Dataset, type FigureTable, type Kind, type Source, type Task } from '../../src/core/dataset.js';
import { listFigureModels, type Figure } from '../../src/core/figures.js';
import { findFigure, measuredRangeFor } from '../../src/core/measurement.js';
import { dataset } from '../../src/dataset.js';

interface Row {
  model: string;
  task?: Task;
  accept?: Kind[];
  source: string;
  wh: number;
  of: Task;
}

/** Wh as the row of data/sources says it; ML.ENERGY by the rule for typical, AI Energy Score / 1,000. */
const ROWS: Row[] = [
  // v3 lm-arena-chat, 4 x H100, 256 sequences: 0.0464422 (v2 has 0.0852676, which must wait)
  { model: 'meta-llama/Llama-3.1-70B-Instruct', source: 'mlenergy-v3', wh: 0.0464422, of: 'chat' },
  // v3 before v2 (0.931367) before Oviedo et al. (0.39)
  { model: 'meta-llama/Llama-3.1-405B-Instruct', source: 'mlenergy-v3', wh: 0.216624, of: 'chat' },
  { model: 'meta-llama/Llama-3.1-405B-Instruct', accept: ['estimated'], source: 'oviedo-2026', wh: 0.39, of: 'chat' },
  // v3 before EcoLogits (0.03424)
  { model: 'google/gemma-3-12b-it', source: 'mlenergy-v3', wh: 0.033363, of: 'chat' },
  { model: 'google/gemma-3-12b-it', accept: ['estimated'], source: 'ecologits-0.9.3', wh: 0.03424, of: 'chat' },
  // v2 before AI Energy Score: H100, batch 1, 419.582 J / 3600 (the Score has 385.568798 / 1000)
  { model: 'stabilityai/sdxl-turbo', source: 'mlenergy-v2', wh: 0.116551, of: 'text-to-image' },
  // v2 chat before the Score's ten tokens (18.639217 / 1000), which can be asked for
  { model: 'google/gemma-2-2b-it', source: 'mlenergy-v2', wh: 0.0135582, of: 'chat' },
  {
    model: 'google/gemma-2-2b-it',
    task: 'text-10-tokens',
    source: 'aienergyscore-2025-02',
    wh: 0.018639217,
    of: 'text-10-tokens',
  },
  // v3 gpqa, 2 x H100, 512 sequences, before the Score's one request at a time (6586.3 / 1000)
  { model: 'openai/gpt-oss-120b', source: 'mlenergy-v3', wh: 0.0557035, of: 'reasoning' },
  {
    model: 'openai/gpt-oss-120b',
    task: 'reasoning-one-at-a-time',
    source: 'aienergyscore-2025-12',
    wh: 6.5863,
    of: 'reasoning-one-at-a-time',
  },
  // Two tasks measured: chat is the default
  { model: 'Qwen/Qwen3-14B', source: 'mlenergy-v3', wh: 0.0194165, of: 'chat' },
  { model: 'Qwen/Qwen3-14B', task: 'reasoning', source: 'mlenergy-v3', wh: 0.521136, of: 'reasoning' },
  // Image chat before video chat; summaries of ten tokens last
  { model: 'Qwen/Qwen3-VL-8B-Instruct', source: 'mlenergy-v3', wh: 0.030759, of: 'image-chat' },
  { model: 'google-t5/t5-small', source: 'aienergyscore-2025-02', wh: 0.0206351, of: 'question-answering' },
  // Ten tokens are all there is: 56.079427 / 1000
  { model: '01-ai/Yi-1.5-34B', source: 'aienergyscore-2025-02', wh: 0.056079427, of: 'text-10-tokens' },
  // Class C: 3426.381777 / 1000, only when asked for
  {
    model: 'CohereForAI/c4ai-command-r-plus',
    task: 'text-10-tokens',
    source: 'aienergyscore-2025-02',
    wh: 3.426381777,
    of: 'text-10-tokens',
  },
  { model: 'ChatGPT', source: 'openai-2025-06', wh: 0.34, of: 'chat' },
  { model: 'Gemini Apps', source: 'google-2025-08', wh: 0.24, of: 'chat' },
];

const figureOf = (model: string, task?: Task, accept: readonly Kind[] = KINDS): Figure | undefined =>
  findFigure(model, task, accept, dataset);

describe('findFigure(model, task, accept) answers by precedence', () => {
  for (const { model, task, accept, source, wh, of } of ROWS) {
    it(`${model}${task ? `, ${task}` : ''}${accept ? `, ${accept.join()}` : ''}: ${source}`, () => {
      const figure = figureOf(model, task, accept);
      expect(figure?.source.id).to.equal(source);
      expect(figure?.task).to.equal(of);
      expect(figure?.whPerQuery.typical).to.be.closeTo(wh, wh * 1e-5);
    });
  }

  it('keeps the ends of the range and the conditions', () => {
    const figure = figureOf('meta-llama/Llama-3.1-70B-Instruct');
    // low: 2 x B200, 2,048 sequences; high: 4 x H100, 8 sequences; tokens of the typical row
    expect(figure?.whPerQuery).to.deep.equal({ low: 0.0183874, typical: 0.0464422, high: 0.365416 });
    expect(figure).to.include({ hardware: '4 x H100', precision: 'bfloat16' });
    expect(figure?.outputTokens).to.be.closeTo(349.049, 0.01);
  });

  it('has no range where there was one measurement', () => {
    const figure = figureOf('mrm8488/bert-tiny-finetuned-squadv2');
    expect(figure?.whPerQuery).to.deep.equal({ low: 0.0000554, typical: 0.0000554, high: 0.0000554 });
    expect(figure?.stars).to.equal(5);
    expect(figure?.output).to.equal(undefined);
    expect(figureOf('stabilityai/sdxl-turbo')?.output).to.equal('25 steps');
  });
});

describe('findFigure(model, task, accept) has no figure', () => {
  const NONE: [model: string, task?: Task, accept?: Kind[]][] = [
    ['openai/gpt-4o', undefined, ['measured']],
    ['openai/gpt-4o', undefined, ['measured', 'disclosed']],
    ['openai/gpt-4o', 'text-to-image'],
    ['ChatGPT', undefined, ['measured', 'estimated']],
    ['meta-llama/Llama-3.1-70B-Instruct', undefined, ['estimated']],
    ['meta-llama/Llama-3.1-70B-Instruct', 'reasoning'],
    ['CohereForAI/c4ai-command-r-plus'], // class C
    ['meta-llama/Meta-Llama-3-70B'], // class C
    ['Qwen/Qwen2.5-72B-Instruct'], // class C
    ['mistralai/Mixtral-8x7B-v0.1'], // does not fit one GPU either
    ['nobody/nothing'],
    ['__proto__'],
  ];
  for (const [model, task, accept] of NONE) {
    it(`of ${model}${task ? `, ${task}` : ''}${accept ? `, ${accept.join()}` : ''}`, () => {
      expect(figureOf(model, task, accept)).to.equal(undefined);
    });
  }

  it('by default of any model that only class C or ten tokens with a better figure would give', () => {
    for (const model of listFigureModels(dataset)) {
      const figure = figureOf(model);
      expect(figure?.caveats ?? [], model).not.to.include('not-comparable');
      if (figure?.task.endsWith('-10-tokens')) {
        const others = dataset.figures.filter(
          ({ task, rows }) =>
            !task.endsWith('-10-tokens') && rows.some((row) => row[0] === model && !row[9]?.includes('not-comparable')),
        );
        expect(others, model).to.have.lengthOf(0);
      }
    }
  });
});

describe('findFigure(model) over published estimates', () => {
  it('is the range over all of them and their middle: gpt-4o', () => {
    const figure = figureOf('openai/gpt-4o');
    // Epoch AI 0.06 / 0.3 / 1.3; Jegham et al. v6 0.423; EcoLogits 0.8349. Middle of 0.3, 0.423, 0.8349.
    expect(figure?.whPerQuery).to.deep.equal({ low: 0.06, typical: 0.423, high: 1.3 });
    expect(figure?.parts?.map(({ whPerQuery }) => whPerQuery.typical).sort()).to.deep.equal([0.3, 0.423, 0.8349]);
    expect(figure?.source.id).to.equal('jegham-2025-11');
    expect(figure?.caveats).to.include.members(['range-over-estimates', 'size-guessed', 'read-second-hand']);
  });

  it('is the mean of two: gpt-4.1', () => {
    const figure = figureOf('openai/gpt-4.1');
    // EcoLogits 0.5992 / 0.7544 / 0.9097; Jegham et al. v6 0.871. (0.7544 + 0.871) / 2 = 0.8127
    expect(figure?.whPerQuery.low).to.equal(0.5992);
    expect(figure?.whPerQuery.typical).to.be.closeTo(0.8127, 1e-9);
    expect(figure?.whPerQuery.high).to.equal(0.9097);
  });

  it('is the middle whatever the order they were published in', () => {
    const guess: Source = { ...dataset.sources[0]!, kind: 'estimated' };
    const sources = ['a', 'b', 'c'].map((id) => ({ ...guess, id }));
    const rows: FigureTable['rows'][] = [[['m', 5, null, null, 300]], [['m', 1]], [['m', 3, null, null, 100]]];
    const figures = rows.map((one, at): FigureTable => ({ source: sources[at]!.id, task: 'chat', rows: one }));
    const figure = findFigure('m', undefined, KINDS, { ...dataset, sources, figures });
    expect(figure?.whPerQuery).to.deep.equal({ low: 1, typical: 3, high: 5 });
    expect(figure?.source.id).to.equal('c');
    // One does not say how long its answers were.
    expect(figure).to.include({ outputTokens: undefined, outputTokensRange: undefined });
    expect(figure?.caveats).to.deep.equal(['range-over-estimates']);
  });

  describe('of our own making', () => {
    const over = (...rows: FigureTable['rows']): Figure | undefined => {
      const guess: Source = { ...dataset.sources[0]!, kind: 'estimated' };
      const sources = rows.map((_, at) => ({ ...guess, id: `s${at}` }));
      const figures = rows.map((row, at): FigureTable => ({ source: `s${at}`, task: 'chat', rows: [row] }));
      return findFigure('m', undefined, KINDS, { ...dataset, sources, figures });
    };

    it('is of the length that all have', () => {
      const figure = over(['m', 1, null, null, 300], ['m', 2, null, null, 300]);
      expect(figure).to.include({ outputTokens: 300, outputTokensRange: undefined });
    });

    it('is of lengths from the least to the most where they have several', () => {
      const figure = over(['m', 1, null, null, 300], ['m', 2, null, null, 500]);
      expect(figure?.outputTokens).to.equal(undefined);
      expect(figure?.outputTokensRange).to.deep.equal([300, 500]);
    });

    it('has the source of the first where two are as near to the middle', () => {
      expect(over(['m', 1], ['m', 3])?.source.id).to.equal('s0');
    });
  });

  it('is the estimate itself where there is one: o3-mini on hard questions', () => {
    const figure = figureOf('openai/o3-mini', 'reasoning');
    expect(figure).not.to.have.property('parts');
    expect(figure?.caveats).not.to.include('range-over-estimates');
  });

  it('never mixes tasks: o3-mini', () => {
    // Chat: EcoLogits 0.03079, Jegham et al. 0.85. High effort (2.319) is reasoning.
    expect(figureOf('openai/o3-mini')?.whPerQuery.high).to.equal(1.186);
    expect(figureOf('openai/o3-mini', 'reasoning')?.whPerQuery.typical).to.equal(2.319);
  });

  it('never mixes in a measurement or a disclosure', () => {
    for (const model of listFigureModels(dataset)) {
      for (const part of figureOf(model)?.parts ?? []) expect(part.source.kind, model).to.equal('estimated');
    }
  });
});

describe('measuredRangeFor(task)', () => {
  const source = (id: string, kind: Kind, boundary: Source['boundary']): Source => ({
    ...dataset.sources[0]!,
    id,
    kind,
    boundary,
  });
  const table = (id: string, rows: FigureTable['rows']): FigureTable => ({ source: id, task: 'chat', rows });
  const own: Dataset = {
    ...dataset,
    sources: [
      source('server', 'measured', 'whole-server'),
      source('guess', 'estimated', 'gpu-only'),
      source('new', 'measured', 'gpu-only'),
      source('old', 'measured', 'gpu-only'),
    ],
    figures: [
      table('server', [['e', 0.1]]),
      table('guess', [['f', 0.2]]),
      table('new', [
        ['a', 2],
        ['b', 3, 1, 9],
        ['d', 99, null, null, null, null, null, null, null, ['not-comparable']],
      ]),
      table('old', [
        ['a', 50],
        ['c', 5],
      ]),
    ],
  };

  it('goes from the least to the most typical Wh of one source and one boundary', () => {
    expect(measuredRangeFor('chat', own)).to.deep.equal({ lowWh: 2, highWh: 3, models: 2 }); // a 2, b 3; c is of another
  });

  it('takes answers that the benchmark cuts for their own task', () => {
    const cut: FigureTable = {
      source: 'new',
      task: 'text-10-tokens',
      rows: [
        ['a', 0.5],
        ['b', 0.25],
      ],
    };
    const range = measuredRangeFor('text-10-tokens', { ...own, figures: [cut] });
    expect(range).to.deep.equal({ lowWh: 0.25, highWh: 0.5, models: 2 });
  });

  it('is undefined where nothing was measured', () => {
    expect(measuredRangeFor('reasoning', own)).to.equal(undefined);
  });

  it('stays within what is plausible for chat', () => {
    // energy-data.md: chat 0.008 to 0.36 Wh an answer; Llama 3.1 8B 0.00773449, Qwen3 235B 0.356273
    expect(measuredRangeFor('chat', dataset)).to.deep.equal({ lowWh: 0.00773449, highWh: 0.356273, models: 18 });
  });
});
