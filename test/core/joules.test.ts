/** In joules: what is told gives the energy back, whatever the figure, the thing, the count, the length and the boundary. */
import { expect } from 'chai';
import fc from 'fast-check';
import { compare, explain, listModels, listSmaller, tally, tellInOneThing } from '../../src/api.js';
import { KINDS } from '../../src/core/dataset.js';
import type { Comparison, ExplainRequest, Known, Range, Step } from '../../src/core/index.js';
import { dataset } from '../../src/dataset.js';
import { holds } from '../seed.js';
import { UNIT_SIZES } from './unit-sizes.js';

const JOULES_PER_WH = 3600;

const BOUNDS = ['low', 'typical', 'high'] as const;
const OTHER_END = { low: 'high', typical: 'typical', high: 'low' } as const;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b);
const isOrdered = ({ low, typical, high }: Range): boolean =>
  low > 0 && low <= typical * (1 + 1e-12) && typical <= high * (1 + 1e-12) && high < Infinity;

/** The joules of one `unit` of a thing, from its Wh in its own unit. */
const joulesEach = ({ whPerUnit, unit, baseUnit }: Comparison): number =>
  (whPerUnit.typical * JOULES_PER_WH * UNIT_SIZES[unit]) / UNIT_SIZES[baseUnit];

/** What keeps a comparison from giving the energy of an answer back. */
function wrongBounds(known: Known, comparison: Comparison): string[] {
  const { amount, queries, inverse } = comparison;
  return BOUNDS.filter((bound) => {
    const joules = known.perQueryWh[bound] * JOULES_PER_WH;
    return inverse
      ? !isNear(amount[OTHER_END[bound]] * joules, joulesEach(comparison))
      : !isNear(amount[bound] * joulesEach(comparison), joules * queries);
  });
}

/** A line from left to right, × and ÷ before +. */
function workOut(values: number[], operators: Step['operators']): number {
  const products = [values[0]!];
  operators.forEach((operator, at) => {
    const value = values[at + 1]!;
    if (operator === '+') products.push(value);
    else products.push(operator === '×' ? products.pop()! * value : products.pop()! / value);
  });
  return products.reduce((sum, product) => sum + product);
}

const known = (request: ExplainRequest): Known | undefined => {
  const answer = explain(request);
  return answer.status === 'known' ? answer : undefined;
};

/** Every model with every task and kind it has a figure of. */
const FIGURES = listModels().flatMap(({ id, tasks, kinds }) =>
  tasks.flatMap((task) => kinds.map((kind): ExplainRequest => ({ model: id, task, accept: [kind] }))),
);
const THINGS = dataset.equivalents.map(({ id }) => id);

describe('every figure in every equivalent, in joules', () => {
  it('gives its energy back: amount x Wh per unit', () => {
    let told = 0;
    for (const figure of FIGURES) {
      for (const thing of THINGS) {
        const answer = known({ ...figure, equivalents: [thing] });
        for (const comparison of answer?.comparisons ?? []) {
          told += 1;
          const wrong = wrongBounds(answer!, comparison);
          if (wrong.length) expect.fail(`${figure.model} ${figure.task} as ${thing}: ${wrong.join()}`);
        }
      }
    }
    // The models' figures, each in the 44 things: a figure that a model has under a kind for one task alone gives none.
    expect(told).to.be.above(dataset.figures.flatMap(({ rows }) => rows).length * 30);
  });
});

const counts = fc
  .integer({ min: 0, max: 15 })
  .chain((power) => fc.integer({ min: 1, max: 9 }).map((digit) => Math.min(digit * 10 ** power, 1e15)));
const requests: fc.Arbitrary<ExplainRequest> = fc.record(
  {
    model: fc.constantFrom(...listModels().map(({ id }) => id)),
    queries: counts,
    outputTokens: fc.option(fc.integer({ min: 1, max: 1e6 }), { nil: undefined }),
    boundary: fc.constantFrom('as-published' as const, 'data-centre' as const),
    accept: fc.option(fc.subarray([...KINDS], { minLength: 1 }), { nil: undefined }),
    equivalents: fc.option(fc.constantFrom(...THINGS.map((id) => [id])), { nil: undefined }),
    region: fc.constantFrom('001', 'US', 'GB', 'FR', 'DE'),
  },
  { requiredKeys: ['model'] },
);

describe('explain(request), in joules', () => {
  it('gives the energy back at any length, boundary and count', () => {
    holds(
      fc.property(requests, (request) => {
        const answer = known(request);
        for (const one of answer?.comparisons ?? []) expect(wrongBounds(answer!, one), one.id).to.deep.equal([]);
        for (const bound of answer ? BOUNDS : [])
          expect(isNear(answer!.energyWh[bound], answer!.perQueryWh[bound] * answer!.queries)).to.equal(true);
      }),
      5000,
    );
  });

  it('never uses less for a longer answer, at every bound', () => {
    const lengths = fc.integer({ min: 1, max: 4000 });
    holds(
      fc.property(requests, lengths, lengths, (request, one, other) => {
        const [shorter, longer] = [Math.min(one, other), Math.max(one, other)];
        const [a, b] = [known({ ...request, outputTokens: shorter }), known({ ...request, outputTokens: longer })];
        for (const bound of a && b ? BOUNDS : [])
          expect(b!.energyWh[bound]).to.be.at.least(a!.energyWh[bound] * (1 - 1e-12));
      }),
      5000,
    );
  });

  it('uses more for more queries, at every bound', () => {
    holds(
      fc.property(requests, counts, counts, (request, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const [a, b] = [known({ ...request, queries: less }), known({ ...request, queries: more })];
        if (!a || !b || less === more) return;
        for (const bound of BOUNDS) expect(b.energyWh[bound]).to.be.above(a.energyWh[bound]);
      }),
      5000,
    );
  });

  it('keeps 0 < low <= typical <= high in energies, comparisons and the lines of the sum', () => {
    holds(
      fc.property(requests, (request) => {
        const answer = known(request);
        if (!answer) return;
        const inSum = answer.steps.flatMap(({ terms, result }) =>
          [...terms, result].flatMap(({ range }) => range ?? []),
        );
        const told = answer.comparisons.flatMap(({ amount, whPerUnit }) => [amount, whPerUnit]);
        for (const range of [answer.energyWh, answer.perQueryWh, ...told, ...inSum])
          expect(isOrdered(range), JSON.stringify(range)).to.equal(true);
      }),
      5000,
    );
  });

  it('has a sum whose every line is right', () => {
    holds(
      fc.property(requests, (request) => {
        for (const { name, terms, operators, result } of known(request)?.steps ?? []) {
          if (name === 'published' || name === 'middle') continue;
          const worked = workOut(
            terms.map(({ value }) => value),
            operators,
          );
          // Wh / W are hours, and Wh / (Wh for one) so many of the thing, told in seconds, minutes or days, metres or percent.
          const units =
            name === 'comparison'
              ? Object.values(UNIT_SIZES).flatMap((a) => Object.values(UNIT_SIZES).map((b) => a / b))
              : [1];
          expect(
            units.some((unit) => isNear(result.value, worked * unit)),
            name,
          ).to.equal(true);
        }
      }),
      3000,
    );
  });
});

describe('what stands beside other answers keeps low <= typical <= high', () => {
  it('compare(a, b) and tally(answers)', () => {
    holds(
      fc.property(requests, requests, (one, other) => {
        const [a, b] = [explain(one), explain(other)];
        const compared = compare(a, b);
        if (compared.comparable) expect(isOrdered(compared.ratio)).to.equal(true);
        const { energyWh, comparisons } = tally([a, b]);
        for (const range of [...(energyWh ? [energyWh] : []), ...comparisons.map(({ amount }) => amount)])
          expect(isOrdered(range)).to.equal(true);
      }),
      3000,
    );
  });

  it('tally(answers) adds joules', () => {
    holds(
      fc.property(fc.array(requests, { maxLength: 6 }), (all) => {
        const answers = all.map((request) => explain(request));
        const parts = answers.flatMap((one) => (one.status === 'known' ? [one] : []));
        const { energyWh } = tally(answers);
        for (const bound of BOUNDS) {
          const sum = parts.reduce((joules, one) => joules + one.energyWh[bound] * JOULES_PER_WH, 0);
          if (energyWh) expect(isNear(energyWh[bound] * JOULES_PER_WH, sum)).to.equal(true);
          else expect(sum).to.equal(0);
        }
      }),
      2000,
    );
  });

  it('listSmaller(request), and tellInOneThing(energies)', () => {
    holds(
      fc.property(requests, (request) => {
        const smaller = listSmaller(request);
        for (const { ratio } of smaller) expect(isOrdered(ratio)).to.equal(true);
        const energies = smaller.map(({ explanation }) => explanation.energyWh);
        const told = tellInOneThing(energies, dataset, '001');
        told?.amounts.forEach((amount, at) => {
          expect(isOrdered(amount)).to.equal(true);
          for (const bound of BOUNDS)
            expect(isNear(amount[bound] * told.whPerUnit, energies[at]![bound])).to.equal(true);
        });
      }),
      500,
    );
  });
});
