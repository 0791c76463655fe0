/** How equivalents are chosen, on things of 1 Wh or of as much as an amount needs, so that the amounts are plain to see. */
import { expect } from 'chai';
import { compareEnergy, type ComparisonOptions } from '../../src/core/comparison.js';
import type { Comparison, Dataset, Equivalent } from '../../src/core/index.js';
import { dataset as shipped } from '../../src/dataset.js';

const LED = shipped.equivalents.find(({ id }) => id === 'led_bulb')!;

/** A thing that is counted, in a group of its own, met in any amount. */
const thing = (id: string, wattHours: number, changes: object = {}): Equivalent => ({
  ...LED,
  id,
  unit: 'count',
  whPerUnit: { low: wattHours, typical: wattHours, high: wattHours },
  group: id as Equivalent['group'],
  natural: [1e-6, 1e6],
  ...changes,
});

const within = (...equivalents: Equivalent[]): Dataset => ({ ...shipped, equivalents });

const compare = (wattHours: number, dataset: Dataset, options?: ComparisonOptions): Comparison[] => {
  const energy = { low: wattHours, typical: wattHours, high: wattHours };
  return compareEnergy(energy, energy, 1, dataset, options);
};

const idsOf = (...args: Parameters<typeof compare>): string[] => compare(...args).map(({ id }) => id);

describe('compareEnergy(Wh) puts first the amount that reads best', () => {
  const ROWS: [better: number, worse: number, why: string][] = [
    [1, 0.9, 'whole ones before parts'],
    [5, 0.5, 'whole ones before parts'],
    [0.8, 0.3, 'larger parts before smaller ones'],
    [1, 20, 'few before many'],
    [10, 20, 'few before many'],
    [10, 30, 'few before many'],
    [20, 200, 'few before many'],
    [30, 100, 'few before many'],
    [100, 400, 'few before many'],
    [300, 900, 'few before many'],
    [900, 1000, 'few before many'],
    [2, 1.5, 'one digit before two'],
    [3, 2.9, 'one digit before two'],
  ];

  for (const [better, worse, why] of ROWS)
    it(`${better} before ${worse}: ${why}`, () => {
      const [one, other] = [thing('better', 1 / better), thing('worse', 1 / worse)];
      expect(idsOf(1, within(one, other))).to.deep.equal(['better', 'worse']);
      expect(idsOf(1, within(other, one))).to.deep.equal(['better', 'worse']);
    });

  it('the familiar before the less familiar, the stable before the less stable', () => {
    const plain = thing('plain', 1);
    const ROWS: object[] = [{ familiarity: 0.7 }, { whPerUnit: { low: 0.5, typical: 1, high: 2 } }];
    for (const changes of ROWS) expect(idsOf(2, within(thing('less', 1, changes), plain))[0]).to.equal('plain');
  });

  it('of two as good in one group the first of the dataset', () => {
    const [one, two] = [thing('one', 1, { group: 'heat' }), thing('two', 1, { group: 'heat' })];
    expect(idsOf(5, within(one, two))).to.deep.equal(['one']);
    expect(idsOf(5, within(two, one))).to.deep.equal(['two']);
  });

  it('beside the best the better of the two others, although a preferred one is sure of its place', () => {
    // 3,000 Wh are 15 km by car, which reads as 20: 0.991 x 0.948 x 0.976 x 0.98 = 0.90. A fridge runs on them for
    // 3.2 days, which reads as 3: 1 x 0.966 x 0.953 x 0.997 = 0.92.
    expect(idsOf(3000, shipped)).to.deep.equal(['kettle_full', 'fridge_freezer', 'ev_km']);
  });
});

describe('compareEnergy(Wh, {keep}) over amounts below one and above a hundred', () => {
  it('keeps a cup of tea that is nearly whole', () => {
    // 27.55 / 29 Wh = 0.95: 0.687 ^ 0.5 x 0.983 x 0.98 x 0.997 = 0.796; a bulb for 2.8 h 0.976, of which 0.8 are 0.781.
    expect(idsOf(27.55, shipped, { keep: 'kettle_cup' })[0]).to.equal('kettle_cup');
  });
});

describe('compareEnergy(Wh) within the amounts in which people meet a thing, its ends too', () => {
  const dataset = within(thing('pair', 1, { natural: [2, 10] }));
  const ROWS: [wattHours: number, isMet: boolean][] = [
    [1.9, false],
    [2, true],
    [10, true],
    [10.1, false],
  ];
  for (const [wattHours, isMet] of ROWS)
    it(`${wattHours} ${isMet ? 'are' : 'are not'} met where 2 to 10 are`, () => {
      const [one] = compare(wattHours, dataset, { equivalents: ['pair'] });
      expect(one?.queries === 1 && !one.inverse).to.equal(isMet);
    });

  it('a second of a bulb, and 1,000 km by car', () => {
    expect(compare(0.00277778, shipped)[0]).to.deep.include({ id: 'led_bulb', unit: 'second' });
    const car = compare(200_000, shipped).find(({ id }) => id === 'ev_km')!;
    expect(car.amount.typical).to.equal(1000);
  });
});

describe('compareEnergy(Wh, {equivalents}) where none of an asked thing can be pictured', () => {
  const ask = (wattHours: number, equivalent: Equivalent): Comparison[] =>
    compare(wattHours, within(equivalent), { equivalents: [equivalent.id] });

  it('counts the queries to one of it, from one to 1e15', () => {
    const met = { natural: [1e5, 1e6] };
    expect(ask(1, thing('one', 1, met))[0]).to.deep.include({
      inverse: true,
      amount: { low: 1, typical: 1, high: 1 },
    });
    // Too many to picture, but no count of them can be pictured either.
    expect(ask(1, thing('most', 1e15, met))[0])
      .to.include({ inverse: true })
      .and.nested.include({ 'amount.typical': 1e15 });
    expect(ask(1, thing('more', 1.1e15, met))).to.deep.equal([]);
  });

  it('raises the count up to 1e15 queries', () => {
    // A query is a millionth of a millionth of a thousandth of it.
    const [one] = ask(1, thing('whole', 1e15, { natural: [1, 10] }));
    expect(one).to.deep.include({ inverse: false, queries: 1e15, amount: { low: 1, typical: 1, high: 1 } });
  });

  it('says what fits best instead of what a single query exceeds, or 1e15 do not reach', () => {
    // 2,000 / 19 = 105 charges, more than the 60 that people meet; 1e15 x 1e-15 Wh = 1 Wh of a home's 33,400 a day.
    expect(idsOf(2000, shipped, { equivalents: ['phone_charge'] })).to.deep.equal(idsOf(2000, shipped));
    expect(idsOf(1e-15, shipped, { equivalents: ['household_day_us'] })).to.deep.equal(idsOf(1e-15, shipped));
  });

  it('tells three of what was asked for', () => {
    const ids = ['ev_km', 'led_bulb', 'phone_charge', 'laptop'];
    expect(idsOf(50, shipped, { equivalents: ids })).to.deep.equal(ids.slice(0, 3));
  });
});

describe('compareEnergy(Wh) above all that the reader’s region knows', () => {
  it('takes the home that reads best, whatever the order of the dataset', () => {
    // 1,002,000 Wh: 30 days in the United States, 76 in France, 135 in Britain.
    const reversed = { ...shipped, equivalents: [...shipped.equivalents].reverse() };
    expect(idsOf(1_002_000, reversed)).to.deep.equal(['household_day_us']);
  });

  it('tells one home in queries, and nothing where a single query exceeds its day', () => {
    const each = { low: 0.334, typical: 0.334, high: 0.334 };
    const all = { low: 3.34e14, typical: 3.34e14, high: 3.34e14 };
    expect(compareEnergy(all, each, 1e15, shipped).map(({ id }) => id)).to.deep.equal(['household_day_us']);
    expect(compare(1e18, shipped)).to.deep.equal([]);
  });
});

describe('compareEnergy(Wh) without a region', () => {
  it('is for the world', () => {
    expect(idsOf(5, within(thing('world', 1, { regions: ['001'] })))).to.deep.equal(['world']);
  });
});
