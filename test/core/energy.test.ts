import { expect } from 'chai';
import fc from 'fast-check';
import { energyOf } from '../../src/core/energy.js';
import type { ExplainRequest, Range, Source, Task, Term } from '../../src/core/index.js';
import type { Figure } from '../../src/core/figures.js';
import { dataset } from '../../src/dataset.js';

const LABORATORY: Source = {
  id: 'laboratory',
  publisher: 'Laboratory',
  title: 'Measurements',
  url: 'https://example.org/',
  date: '2026',
  kind: 'measured',
  boundary: 'gpu-only',
};

/** Ten times less at best, ten times more at worst, 400 tokens: numbers that are easy to multiply in the head. */
const figure = (changes: Partial<Figure> = {}): Figure => ({
  model: 'a/model',
  task: 'chat',
  whPerQuery: { low: 0.01, typical: 0.1, high: 1 },
  outputTokens: 400,
  caveats: ['prompt-folded-in'],
  source: LABORATORY,
  ...changes,
});

const energy = (request: ExplainRequest, changes: Partial<Figure> = {}) => energyOf(figure(changes), request, dataset);

const expectRange = (range: Range, low: number, typical: number, high: number): void => {
  expect(range.low).to.be.closeTo(low, low * 1e-9);
  expect(range.typical).to.be.closeTo(typical, typical * 1e-9);
  expect(range.high).to.be.closeTo(high, high * 1e-9);
};

describe('energyOf(figure, request) multiplies every bound', () => {
  it('by one query where no count is given', () => {
    expectRange(energy({}).energyWh, 0.01, 0.1, 1);
  });

  it('by the count', () => {
    const { energyWh, perQueryWh } = energy({ queries: 250 });
    expectRange(energyWh, 2.5, 25, 250); // 250 x 0.01, 0.1, 1
    expectRange(perQueryWh, 0.01, 0.1, 1);
  });

  it('by the length, the boundary and the count together', () => {
    // 800 of 400 tokens: x 2; data centre: x 1.4, 1.7, 2.0; 10 queries: x 10.
    const { energyWh, perQueryWh } = energy({ queries: 10, outputTokens: 800, boundary: 'data-centre' });
    expectRange(perQueryWh, 0.01 * 2 * 1.4, 0.1 * 2 * 1.7, 1 * 2 * 2);
    expectRange(energyWh, 0.28, 3.4, 40);
  });
});

describe('energyOf(figure, {outputTokens}) scales the length of an answer', () => {
  /** Fair from 0.3 to 3 times the 400 measured tokens: 120 to 1,200. */
  const ROWS: [outputTokens: number, typical: number, rangeOnly: boolean][] = [
    [400, 0.1, false],
    [200, 0.05, false],
    [120, 0.03, false], // exactly 0.3
    [1200, 0.3, false], // exactly 3
    [119, 0.02975, true],
    [1201, 0.30025, true],
    [40, 0.01, true],
    [40_000, 10, true],
  ];
  for (const [outputTokens, typical, rangeOnly] of ROWS) {
    it(`${outputTokens} of 400 tokens: ${rangeOnly ? 'a range only' : `${typical} Wh`}`, () => {
      const scaled = energy({ outputTokens });
      expectRange(scaled.perQueryWh, typical / 10, typical, typical * 10);
      expect(scaled.rangeOnly).to.equal(rangeOnly);
      expect(scaled.outputTokens).to.equal(outputTokens);
    });
  }

  it('says why', () => {
    expect(energy({ outputTokens: 400 }).caveats).to.deep.equal(['prompt-folded-in']);
    expect(energy({ outputTokens: 500 }).caveats).to.deep.equal(['prompt-folded-in', 'length-scaled']);
    expect(energy({ outputTokens: 5000 }).caveats).to.deep.equal(['prompt-folded-in', 'length-far-from-measured']);
  });

  const SCALED: Task[] = ['chat', 'reasoning', 'code-completion', 'code-generation', 'image-chat', 'video-chat'];
  for (const task of SCALED) {
    it(`of ${task}`, () => {
      expectRange(energy({ outputTokens: 800 }, { task }).energyWh, 0.02, 0.2, 2);
    });
  }

  const UNSCALED: Task[] = [
    'text-10-tokens',
    'summary-10-tokens',
    'text-to-image',
    'question-answering',
    'reasoning-one-at-a-time',
  ];
  for (const task of UNSCALED) {
    it(`not of ${task}, and says so`, () => {
      const { energyWh, rangeOnly, caveats } = energy({ outputTokens: 800 }, { task });
      expectRange(energyWh, 0.01, 0.1, 1);
      expect(rangeOnly).to.equal(false);
      expect(caveats).to.include('length-not-accounted');
    });
  }

  it('not where one of several sources gives no length', () => {
    const parts = [figure(), figure({ outputTokens: undefined, whPerQuery: { low: 0.2, typical: 0.2, high: 0.2 } })];
    const { energyWh, caveats } = energy({ outputTokens: 800 }, { parts });
    expectRange(energyWh, 0.01, 0.1, 1);
    expect(caveats).to.include('length-not-accounted');
  });

  it('not where the source gives no length', () => {
    const { energyWh, caveats, outputTokens } = energy({ outputTokens: 800 }, { outputTokens: undefined });
    expectRange(energyWh, 0.01, 0.1, 1);
    expect(caveats).to.include('length-not-accounted');
    expect(outputTokens).to.equal(undefined);
  });

  it('warns of a prompt far shorter than those of the benchmark, where the figure holds the prompt', () => {
    expect(energy({ inputTokens: 10 }).caveats).not.to.include('prompt-far-shorter');
    expect(energy({ inputTokens: 9 }).caveats).to.include('prompt-far-shorter');
    // 0 is what hosts send that did not count.
    expect(energy({ inputTokens: 0 }).caveats).not.to.include('prompt-far-shorter');
    expect(energy({ inputTokens: 9 }, { caveats: ['prompt-not-counted'] }).caveats).to.deep.equal([
      'prompt-not-counted',
    ]);
  });

  it('warns of a prompt far longer than those of the benchmark', () => {
    expect(energy({ inputTokens: 2000 }).caveats).not.to.include('prompt-far-longer');
    expect(energy({ inputTokens: 2001 }).caveats).to.include('prompt-far-longer');
  });
});

describe('energyOf(figure, {boundary: "data-centre"})', () => {
  it('scales GPU only by 1.7, from 1.4 to 2.0, and calls the result estimated', () => {
    const scaled = energy({ boundary: 'data-centre' });
    expectRange(scaled.energyWh, 0.014, 0.17, 2); // 0.01 x 1.4, 0.1 x 1.7, 1 x 2.0
    expect(scaled).to.include({ kind: 'estimated', boundary: 'data-centre' });
    expect(scaled.caveats).to.include('scaled-to-data-centre');
  });

  it('keeps what is published for the data centre', () => {
    const source: Source = { ...LABORATORY, kind: 'disclosed', boundary: 'data-centre' };
    const kept = energy({ boundary: 'data-centre' }, { source });
    expectRange(kept.energyWh, 0.01, 0.1, 1);
    expect(kept).to.include({ kind: 'disclosed', boundary: 'data-centre' });
    expect(kept.caveats).to.deep.equal(['prompt-folded-in']);
  });

  for (const boundary of ['not-stated', 'whole-server'] as const) {
    it(`keeps ${boundary}, and says that it cannot be scaled`, () => {
      const kept = energy({ boundary: 'data-centre' }, { source: { ...LABORATORY, boundary } });
      expectRange(kept.energyWh, 0.01, 0.1, 1);
      expect(kept).to.include({ kind: 'measured', boundary });
      expect(kept.caveats).to.include('boundary-cannot-be-scaled');
    });
  }

  it('leaves a figure as published where nothing else is asked', () => {
    expect(energy({ boundary: 'as-published' })).to.include({ kind: 'measured', boundary: 'gpu-only' });
  });
});

describe('energyOf(figure, request) writes the sum', () => {
  const request: ExplainRequest = { queries: 10, outputTokens: 800, boundary: 'data-centre' };

  it('in the order published, length, boundary, queries', () => {
    expect(energy(request).steps.map(({ name }) => name)).to.deep.equal(['published', 'length', 'boundary', 'queries']);
    expect(energy({}).steps.map(({ name }) => name)).to.deep.equal(['published']);
  });

  it('so that every line is right and starts from the result before it', () => {
    const { steps } = energy(request);
    steps.forEach(({ terms, operators, result }, at) => {
      const value = operators.reduce(
        (sum, operator, term) => (operator === '×' ? sum * terms[term + 1]!.value : sum / terms[term + 1]!.value),
        terms[0]!.value,
      );
      expect(value).to.be.closeTo(result.value, result.value * 1e-9);
      if (at > 0) expect(terms[0]!.value).to.equal(steps[at - 1]!.result.value);
    });
    expect(steps.at(-1)!.result.value).to.be.closeTo(3.4, 1e-9); // 0.1 x 2 x 1.7 x 10
  });

  it('with the source of every published number', () => {
    const [published, length, boundary] = energy(request).steps;
    expect(published!.terms[0]!.source?.url).to.equal('https://example.org/');
    expect(length!.terms[1]).to.deep.include({ value: 400, unit: 'token', source: LABORATORY });
    expect(boundary!.terms[1]!.source?.url).to.equal('https://arxiv.org/abs/2508.15734');
  });
});

it('energyOf(figure, request) keeps low <= typical <= high, and grows with the count', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-9, max: 1e3, noNaN: true }),
      fc.double({ min: 1, max: 100, noNaN: true }),
      fc.integer({ min: 1, max: 1e14 }),
      fc.option(fc.double({ min: 1, max: 1e6, noNaN: true }), { nil: undefined }),
      fc.constantFrom('as-published' as const, 'data-centre' as const),
      (typical, spread, queries, outputTokens, boundary) => {
        const whPerQuery = { low: typical / spread, typical, high: typical * spread };
        const of = (count: number): Range =>
          energy({ queries: count, outputTokens, boundary }, { whPerQuery }).energyWh;
        const [fewer, more] = [of(queries), of(queries * 3)];
        expect(fewer.low).to.be.above(0);
        expect(fewer.low).to.be.at.most(fewer.typical);
        expect(fewer.typical).to.be.at.most(fewer.high);
        expect(more.typical).to.be.above(fewer.typical);
      },
    ),
  );
});

describe('energyOf(figure, request) writes the sum', () => {
  const parts = [
    figure({ whPerQuery: { low: 0.01, typical: 0.1, high: 1 } }),
    figure({ whPerQuery: { low: 0.3, typical: 0.3, high: 0.3 } }),
  ];

  it('with a unit to every number', () => {
    const { steps } = energy({ outputTokens: 800, boundary: 'data-centre', queries: 10 });
    const say = ({ value, unit }: Term): string => `${Number(value.toPrecision(12))} ${unit}`;
    const lines = steps.map(({ terms, operators, result }) => [
      ...terms.map((term, at) => (at > 0 ? `${operators[at - 1]} ${say(term)}` : say(term))),
      `= ${say(result)}`,
    ]);
    expect(lines.map((parts) => parts.join(' '))).to.deep.equal([
      '0.1 Wh = 0.1 Wh',
      '0.1 Wh ÷ 400 token × 800 token = 0.2 Wh',
      '0.2 Wh × 1.7 factor = 0.34 Wh',
      '0.34 Wh × 10 query = 3.4 Wh',
    ]);
  });

  it('with every published estimate and its own ends', () => {
    const [middle] = energy({}, { parts, whPerQuery: { low: 0.01, typical: 0.2, high: 1 } }).steps;
    expect(middle).to.deep.equal({
      name: 'middle',
      terms: [
        { value: 0.1, range: { low: 0.01, typical: 0.1, high: 1 }, unit: 'Wh', source: LABORATORY },
        { value: 0.3, unit: 'Wh', source: LABORATORY },
      ],
      operators: [],
      result: { value: 0.2, unit: 'Wh' },
    });
  });

  it('in typical values where they can be said', () => {
    const { steps } = energy({ outputTokens: 800, boundary: 'data-centre', queries: 10 });
    expect(steps.map(({ name }) => name)).to.deep.equal(['published', 'length', 'boundary', 'queries']);
    for (const { terms, result } of steps)
      for (const term of [...terms, result]) expect(term).not.to.have.property('range');
  });

  it('in ranges where no typical value can be said', () => {
    // 4,000 of 400 tokens: x 10, which is farther than 3 times.
    const { steps } = energy({ outputTokens: 4000, boundary: 'data-centre', queries: 10 });
    const [published, length, boundary, queries] = steps;
    expect(published!.result.range).to.deep.equal({ low: 0.01, typical: 0.1, high: 1 });
    expect(length!.terms[0]!.range).to.deep.equal({ low: 0.01, typical: 0.1, high: 1 });
    expectRange(length!.result.range!, 0.1, 1, 10);
    expectRange(boundary!.terms[0]!.range!, 0.1, 1, 10);
    expect(boundary!.terms[1]!.range).to.deep.equal({ low: 1.4, typical: 1.7, high: 2 });
    expect(boundary!.terms[1]).not.to.have.property('source'); // 1.7 is Google's, the ends are ours
    expectRange(boundary!.result.range!, 0.14, 1.7, 20);
    expectRange(queries!.terms[0]!.range!, 0.14, 1.7, 20);
    expectRange(queries!.result.range!, 1.4, 17, 200);
  });
});
