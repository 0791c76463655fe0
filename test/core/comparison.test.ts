import { expect } from 'chai';
import { compareEnergy, type ComparisonOptions } from '../../src/core/comparison.js';
import type { Comparison, DisplayUnit } from '../../src/core/index.js';
import { dataset } from '../../src/dataset.js';

/** Comparisons of one query of so many Wh. */
const compare = (wattHours: number, options?: ComparisonOptions): Comparison[] => {
  const energy = { low: wattHours, typical: wattHours, high: wattHours };
  return compareEnergy(energy, energy, 1, dataset, options);
};

const find = (wattHours: number, id: string, options?: ComparisonOptions): Comparison | undefined =>
  compare(wattHours, options).find((one) => one.id === id);

const groupOf = (id: string): string => dataset.equivalents.find((one) => one.id === id)!.group;

/** Two significant digits, which is how an amount is read. */
const about = (amount: number): number => Number(amount.toPrecision(2));

interface Reference {
  wh: number;
  id: string;
  amount: number;
  unit: DisplayUnit;
  first: boolean;
}

/** The reference results of the rules: a bulb of 10 W, a charge of 19 Wh, a car of 200 Wh/km, a microwave of 1,200 W. */
const REFERENCES: Reference[] = [
  { wh: 0.0554, id: 'led_bulb', amount: 20, unit: 'second', first: true }, // 0.0554 / 10 W = 0.00554 h = 19.9 s
  { wh: 0.24, id: 'phone_percent', amount: 1.3, unit: 'percent', first: true }, // 0.24 / 0.19 = 1.26
  { wh: 0.34, id: 'led_bulb', amount: 2, unit: 'minute', first: true }, // 0.034 h = 2.04 min
  { wh: 0.34, id: 'microwave', amount: 1, unit: 'second', first: false }, // 0.34 / 1,200 W = 1.02 s
  { wh: 3, id: 'microwave', amount: 9, unit: 'second', first: true }, // 0.0025 h = 9 s
  { wh: 50, id: 'led_bulb', amount: 5, unit: 'hour', first: true }, // 50 / 10 W
  { wh: 50, id: 'phone_charge', amount: 2.6, unit: 'charge', first: false }, // 50 / 19 = 2.63
  { wh: 1000, id: 'led_bulb', amount: 4.2, unit: 'day', first: true }, // 100 h = 4.17 days
  { wh: 1000, id: 'ev_km', amount: 5, unit: 'kilometre', first: false }, // 1,000 / 200
];

describe('compareEnergy(Wh) gives the reference comparisons', () => {
  for (const { wh, id, amount, unit, first } of REFERENCES) {
    it(`${wh} Wh: ${amount} ${unit} of ${id}${first ? ', first' : ''}`, () => {
      const comparisons = compare(wh);
      const one = comparisons.find((comparison) => comparison.id === id);
      expect(one, comparisons.map((comparison) => comparison.id).join()).to.include({
        unit,
        inverse: false,
        queries: 1,
      });
      expect(about(one!.amount.typical)).to.equal(amount);
      if (first) expect(comparisons[0]!.id).to.equal(id);
    });
  }

  it('0.0000554 Wh: nothing fits, so the count is raised by powers of ten', () => {
    const comparisons = compare(0.0000554);
    // 10 queries: 0.000554 Wh, a bulb for 0.2 s, which nobody sees; 100: 0.00554 Wh = 1.99 s of a bulb.
    expect(comparisons[0]).to.include({ id: 'led_bulb', unit: 'second', queries: 100, inverse: false });
    expect(about(comparisons[0]!.amount.typical)).to.equal(2);
  });
});

describe('compareEnergy(Wh) keeps the set varied', () => {
  const ENERGIES = Array.from({ length: 120 }, (_, at) => 1e-6 * 10 ** (at / 10)); // 1e-6 to 8e5 Wh

  it('shows one to three things, each of another group, the best first', () => {
    for (const wh of ENERGIES) {
      for (const region of ['001', 'US', 'GB', 'FR']) {
        const groups = compare(wh, { region }).map(({ id }) => groupOf(id));
        expect(groups, `${wh} Wh, ${region}`).to.have.length.within(1, 3);
        expect(new Set(groups).size).to.equal(groups.length);
      }
    }
  });

  it('shows by default only what may appear by default, from a socket', () => {
    const shown = new Set(ENERGIES.flatMap((wh) => compare(wh).map(({ id }) => id)));
    const never = [
      'stadium_floodlights',
      'aa_battery',
      'web_search_2009',
      'video_streaming',
      'walking_km',
      'human_day',
    ];
    for (const id of [...never, 'wind_turbine', 'walking_step']) expect(shown.has(id), id).to.equal(false);
  });

  it('prefers bulb, charge and kilometres wherever people meet such amounts of them', () => {
    // All three from 3.8 Wh (0.2 charges) to 1,140 Wh (60 charges): the best, and beside it two of them at least.
    const preferred = ['led_bulb', 'phone_charge', 'ev_km'];
    for (const wh of [3.81, 10, 30, 100, 400, 700, 1139]) {
      const beside = compare(wh).slice(1);
      expect(beside, `${wh} Wh`).to.have.lengthOf(2);
      for (const { id } of beside) expect(preferred, `${wh} Wh`).to.include(id);
    }
  });

  it('has nobody burn a bulb for more than 432,000 s, five days', () => {
    expect(find(1199, 'led_bulb')).not.to.equal(undefined); // 1,200 Wh / 10 W = 120 h = five days
    for (const wh of [1201, 5000, 1e5]) expect(find(wh, 'led_bulb'), `${wh} Wh`).to.equal(undefined);
  });

  it('runs no microwave for hours', () => {
    // 900 s are 300 Wh
    for (const wh of [301, 1000, 20_000]) expect(find(wh, 'microwave')).to.equal(undefined);
  });
});

describe('compareEnergy(Wh, {keep})', () => {
  it('keeps the thing shown now first while it scores 0.8 of the best', () => {
    // 0.24 Wh: charge 1.26 % scores 0.939; bulb 86 s: closeness 0.643^0.5 x stability 0.854^0.12 x 0.998 = 0.785 (0.84).
    expect(compare(0.24)[0]!.id).to.equal('phone_percent');
    expect(compare(0.24, { keep: 'led_bulb' })[0]!.id).to.equal('led_bulb');
  });

  it('lets it go below that', () => {
    // 50 Wh: bulb 5 h scores 0.981; car 250 m: 0.401^0.5 x 0.85^0.33 x 0.816^0.12 x 0.989 = 0.579 (0.59).
    expect(compare(50, { keep: 'ev_km' })[0]!.id).to.equal('led_bulb');
  });

  it('keeps it even where another of its group would be preferred', () => {
    // 0.21 Wh: charge 1.1 % scores 0.945; e-bike 23 m: 0.961^0.5 x 0.6^0.33 x 0.538^0.12 x 0.992 = 0.763 (0.81).
    expect(find(0.21, 'ebike_km')).to.equal(undefined);
    const comparisons = compare(0.21, { keep: 'ebike_km' });
    expect(comparisons[0]!.id).to.equal('ebike_km');
    expect(comparisons.map(({ id }) => id)).not.to.include('ev_km');
  });

  it('ignores what does not fit, is not offered or is unknown', () => {
    for (const keep of ['household_day_us', 'stadium_floodlights', 'unicorn', '', '__proto__']) {
      expect(compare(50, { keep })[0]!.id).to.equal('led_bulb');
    }
  });

  it('shows the others beside it as before', () => {
    const ids = compare(0.24, { keep: 'led_bulb' }).map(({ id }) => id);
    expect(ids).to.have.members(compare(0.24).map(({ id }) => id));
  });
});

describe('compareEnergy(Wh, {region})', () => {
  /** Where the reader is, and two days of that region's home: 33,400, 7,400 and 13,100 Wh a day. */
  const HOMES: [region: string, id: string, wh: number][] = [
    ['US', 'household_day_us', 66_800],
    ['GB', 'household_day_uk', 14_800],
    ['FR', 'household_day_fr', 26_200],
  ];
  for (const [region, id, wh] of HOMES) {
    it(`${region} gets its own home and no other`, () => {
      expect(find(wh, id, { region })).to.include({ unit: 'day', inverse: false });
      expect(find(wh, id, { region })!.amount.typical).to.be.closeTo(2, 1e-9);
      for (const other of ['001', 'DE', ...HOMES.map(([one]) => one)].filter((one) => one !== region)) {
        expect(find(wh, id, { region: other }), other).to.equal(undefined);
      }
    });
  }

  it('US, GB, LR and MM get miles and feet', () => {
    for (const region of ['US', 'GB', 'LR', 'MM', 'us']) {
      // 1,000 / 320 = 3.125 miles; 3.2 / 320 = 0.01 miles = 52.8 ft
      expect(find(1000, 'ev_mile', { region })).to.include({ unit: 'mile' });
      expect(find(1000, 'ev_mile', { region })!.amount.typical).to.be.closeTo(3.125, 1e-9);
      expect(find(3.2, 'ev_mile', { region })).to.include({ unit: 'foot' });
      expect(find(3.2, 'ev_mile', { region })!.amount.typical).to.be.closeTo(52.8, 1e-9);
      expect(find(1000, 'ev_km', { region })).to.equal(undefined);
    }
  });

  it('everybody else gets kilometres and metres', () => {
    for (const region of ['FR', 'DE', 'IN', '001', undefined]) {
      expect(find(1000, 'ev_km', { region })).to.include({ unit: 'kilometre' }); // 5 km
      expect(find(3.2, 'ev_km', { region })).to.include({ unit: 'metre' }); // 16 m
      expect(find(1000, 'ev_mile', { region })).to.equal(undefined);
    }
  });
});

describe('compareEnergy(Wh) above all everyday things', () => {
  it('tells the energy in days of a home that its name places', () => {
    // 1,002,000 / 33,400 = 30 days; nothing else is met in such amounts
    const [one] = compare(1_002_000);
    expect(one).to.include({ id: 'household_day_us', unit: 'day', inverse: false });
    expect(one!.amount.typical).to.be.closeTo(30, 1e-9);
  });

  it('tells the home in queries where even the days are too many to picture', () => {
    const perQuery = { low: 0.1, typical: 0.334, high: 3.34 };
    const energy = { low: 1e14, typical: 3.34e14, high: 3.34e15 };
    const [one] = compareEnergy(energy, perQuery, 1e15, dataset);
    expect(one).to.include({ id: 'household_day_us', inverse: true, queries: 1 });
    // 33,400 / 3.34 = 10,000; / 0.334 = 100,000; / 0.1 = 334,000
    expect(one!.amount.low).to.be.closeTo(10_000, 1e-6);
    expect(one!.amount.typical).to.be.closeTo(100_000, 1e-6);
    expect(one!.amount.high).to.be.closeTo(334_000, 1e-6);
  });
});
