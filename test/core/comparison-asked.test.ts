/** What holds whatever is asked: equivalents by name, and every energy, region and count. */
import { expect } from 'chai';
import fc from 'fast-check';
import { compareEnergy } from '../../src/core/comparison.js';
import type { Comparison, Range } from '../../src/core/index.js';
import { dataset } from '../../src/dataset.js';
import { UNIT_SIZES } from './unit-sizes.js';

const times = ({ low, typical, high }: Range, by: number): Range => ({
  low: low * by,
  typical: typical * by,
  high: high * by,
});

const ask = (wattHours: number, equivalents: string[], queries = 1): Comparison[] => {
  const each = { low: wattHours, typical: wattHours, high: wattHours };
  return compareEnergy(times(each, queries), each, queries, dataset, { equivalents });
};

describe('compareEnergy(Wh, {equivalents})', () => {
  it('tells what was asked for, in that order', () => {
    const ids = ['ev_km', 'led_bulb', 'phone_charge'];
    expect(ask(50, ids).map(({ id }) => id)).to.deep.equal(ids);
    expect(ask(50, [...ids].reverse()).map(({ id }) => id)).to.deep.equal([...ids].reverse());
  });

  it('tells what is off by default', () => {
    // 96 kW are 26.667 Wh a second: 80 / 26.667 = 3 s
    const [one] = ask(80, ['stadium_floodlights']);
    expect(one).to.include({ id: 'stadium_floodlights', unit: 'second', inverse: false });
    expect(one!.amount.typical).to.be.closeTo(3, 1e-4);
  });

  it('tells what belongs to another region', () => {
    expect(ask(3200, ['ev_mile'])[0]).to.include({ unit: 'mile' }); // 10 miles
  });

  it('inverts where nobody meets so little of the thing', () => {
    // A charge of 19 Wh and 0.285 Wh a query: 0.015 charges, below 0.2; 19 / 0.285 = 66.7 queries
    const [one] = ask(0.285, ['phone_charge']);
    expect(one).to.include({ id: 'phone_charge', inverse: true, unit: 'charge', queries: 1 });
    expect(one!.amount.typical).to.be.closeTo(66.67, 0.01);
  });

  it('inverts the ends of the range with the amount', () => {
    const each = { low: 0.19, typical: 0.285, high: 0.57 };
    const [one] = compareEnergy(each, each, 1, dataset, { equivalents: ['phone_charge'] });
    expect(one!.amount.low).to.be.closeTo(33.33, 0.01); // 19 / 0.57
    expect(one!.amount.high).to.be.closeTo(100, 0.01); // 19 / 0.19
  });

  it('raises the count where even inverted it could not be pictured', () => {
    // 19 / 0.0000554 = 343,000 queries a charge; 100,000 queries are 5.54 Wh, 29 % of a charge
    const [one] = ask(0.0000554, ['phone_charge']);
    expect(one).to.include({ inverse: false, queries: 100_000, unit: 'percent' });
    expect(one!.amount.typical).to.be.closeTo(29.16, 0.01);
  });

  it('lowers the count where nobody meets so much of the thing, not even turned round', () => {
    // 1,000,000 x 0.046 Wh are 191 days of a 10 W bulb; a second of it is 0.06 queries; 10,000 are 460 Wh, 46 hours
    const [one, ...more] = ask(0.046, ['led_bulb'], 1_000_000);
    expect(one).to.include({ id: 'led_bulb', inverse: false, queries: 10_000, unit: 'hour' });
    expect(one!.amount.typical).to.be.closeTo(46, 0.01);
    expect(more).to.deep.equal([]);
  });

  it('lowers the count to one query at the least', () => {
    // Ten queries of 960 Wh are 40 days of a 10 W bulb, one is 4
    const [one] = ask(960, ['led_bulb'], 10);
    expect(one).to.include({ queries: 1, unit: 'day' });
    expect(one!.amount.typical).to.be.closeTo(4, 0.01);
  });

  it('tells percents of a phone charge in charges where they are more than one', () => {
    const [one] = ask(50, ['phone_percent']); // 50 / 19 = 2.63
    expect(one).to.include({ id: 'phone_percent', inverse: false, queries: 1, unit: 'charge' });
    expect(one!.amount.typical).to.be.closeTo(2.63, 0.01);
  });

  it('leaves out what no count can tell, and fills up with the next that was asked for', () => {
    const ids = (wattHours: number, asked: string[]): string[] => ask(wattHours, asked).map(({ id }) => id);
    expect(ids(1e6, ['led_bulb', 'household_day_us'])).to.deep.equal(['household_day_us']); // 30 days
    expect(ids(1e6, ['led_bulb', 'household_day_us', 'household_day_uk', 'household_day_fr'])).to.deep.equal([
      'household_day_us',
      'household_day_uk',
      'household_day_fr',
    ]);
  });

  it('says an amount once, whether it was asked for twice or under two names', () => {
    const ids = (asked: string[]): string[] => ask(50, asked).map(({ id }) => id);
    expect(ids(['phone_percent', 'phone_charge', 'led_bulb'])).to.deep.equal(['phone_percent', 'led_bulb']);
    expect(ids(['led_bulb', 'led_bulb', 'ev_km', 'kettle_cup'])).to.deep.equal(['led_bulb', 'ev_km', 'kettle_cup']);
    // Below a fifth of a charge each says something of its own: 5 %, and 20 queries to a charge.
    expect(ask(0.95, ['phone_percent', 'phone_charge']).map(({ inverse }) => inverse)).to.deep.equal([false, true]);
  });

  it('tells what fits best where nothing that was asked for can be told', () => {
    const each = { low: 50, typical: 50, high: 50 };
    const best = compareEnergy(each, each, 1, dataset);
    expect(ask(50, ['ereader']).map(({ id }) => id)).to.deep.equal(best.map(({ id }) => id));
    expect(best).to.have.lengthOf(3);
  });

  it('raises above the count that was asked about', () => {
    const [one] = ask(0.0000554, ['phone_charge'], 1000);
    expect(one!.queries).to.equal(100_000);
  });
});

const energies = fc
  .tuple(fc.double({ min: -9, max: 15, noNaN: true }), fc.double({ min: 1, max: 30, noNaN: true }))
  .map(([power, spread]) => ({ low: 10 ** power / spread, typical: 10 ** power, high: 10 ** power * spread }));
const counts = fc.double({ min: 0, max: 15, noNaN: true }).map((power) => Math.round(10 ** power));
const regions = fc.constantFrom('001', 'US', 'GB', 'FR', 'DE', 'LR');
const socket = dataset.equivalents.filter((one) => one.class === 'socket').map(({ id }) => id);
const other = dataset.equivalents.filter((one) => one.class === 'food').map(({ id }) => id);
const asked = fc.option(
  fc.oneof(
    fc.uniqueArray(fc.constantFrom(...socket), { minLength: 1, maxLength: 3 }),
    fc.uniqueArray(fc.constantFrom(...other), { minLength: 1, maxLength: 3 }),
  ),
  { nil: undefined },
);
const kept = fc.option(fc.constantFrom(...socket), { nil: undefined });

describe('compareEnergy(Wh, options), whatever the energy, count, region and equivalents', () => {
  const holds = (check: (one: Comparison, perQueryWh: Range, queries: number) => void): void =>
    fc.assert(
      fc.property(energies, counts, regions, asked, kept, (perQueryWh, queries, region, equivalents, keep) => {
        const energyWh = times(perQueryWh, queries);
        const comparisons = compareEnergy(energyWh, perQueryWh, queries, dataset, { region, equivalents, keep });
        expect(comparisons.length).to.be.at.most(3);
        for (const one of comparisons) check(one, perQueryWh, queries);
      }),
      { numRuns: 2000 },
    );

  it('shows no amount below 0.1 or above 1,000 of its unit', () => {
    holds(({ inverse, amount }) => {
      if (!inverse) expect(amount.typical).to.be.within(0.1, 1000);
    });
  });

  it('counts at least one query, and at most 1e15, for one unit of an inverse comparison', () => {
    holds(({ inverse, amount }) => {
      if (inverse) expect(amount.typical).to.be.within(1, 1e15);
    });
  });

  it('keeps 0 < low <= typical <= high', () => {
    holds(({ amount }) => {
      expect(amount.low).to.be.above(0);
      expect(amount.low).to.be.at.most(amount.typical);
      expect(amount.typical).to.be.at.most(amount.high);
      expect(amount.high).to.be.below(Infinity);
    });
  });

  it('gives the energy back: amount x Wh per unit', () => {
    holds(({ inverse, amount, unit, baseUnit, whPerUnit, queries }, perQueryWh) => {
      const unitWh = (whPerUnit.typical * UNIT_SIZES[unit]) / UNIT_SIZES[baseUnit];
      const energy = inverse ? whPerUnit.typical / amount.typical : (amount.typical * unitWh) / queries;
      expect(energy).to.be.closeTo(perQueryWh.typical, perQueryWh.typical * 1e-9);
    });
  });

  it('stays within the amounts in which people meet the thing', () => {
    holds(({ id, inverse, amount, unit, baseUnit }) => {
      const [least, most] = dataset.equivalents.find((one) => one.id === id)!.natural;
      const met = (amount.typical * UNIT_SIZES[unit]) / UNIT_SIZES[baseUnit];
      if (!inverse) expect(met).to.be.within(least * (1 - 1e-9), most * (1 + 1e-9));
    });
  });

  it('changes a count only to a power of ten', () => {
    holds(({ inverse, queries }, _perQueryWh, askedQueries) => {
      if (inverse || queries === askedQueries) return;
      expect(Number.isInteger(Math.round(Math.log10(queries) * 1e9) / 1e9)).to.equal(true);
    });
  });
});
