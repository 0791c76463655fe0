import { expect } from 'chai';
import { dataset, tellInOneThing } from '../../src/api.js';

const exactly = (wh: number) => ({ low: wh, typical: wh, high: wh });

describe('tellInOneThing(energies, dataset, region, asked)', () => {
  it('tells all in one unit, whichever each would have alone', () => {
    // A 10 W bulb: 0.05 Wh is 18 s, 50 Wh is 5 h. Their geometric mean is 1.58 Wh: 9.5 minutes.
    const told = tellInOneThing([exactly(0.05), exactly(50)], dataset, '001', 'led_bulb')!;
    expect(told.unit).to.equal('minute');
    // 10 W for a minute.
    expect(told.whPerUnit).to.be.closeTo(0.166667, 0.000001);
    expect(told.amounts.map(({ typical }) => Number(typical.toFixed(3)))).to.deep.equal([0.3, 300]);
  });

  it('tells in the unit that fits the geometric mean', () => {
    // 5 and 500 Wh: 50 Wh in the middle, which a 10 W bulb burns in 5 hours.
    expect(tellInOneThing([exactly(5), exactly(500)], dataset, '001', 'led_bulb')!.unit).to.equal('hour');
  });

  it('takes what readers of the region know', () => {
    // Two days of a home in the United States: 66,800 Wh.
    expect(tellInOneThing([exactly(66_800)], dataset, 'US')!.equivalent.id).to.equal('household_day_us');
    expect(tellInOneThing([exactly(66_800)], dataset, 'FR')!.equivalent.id).to.equal('household_day_fr');
  });

  it('keeps the range of each energy', () => {
    // 19 Wh a charge: 1.9 Wh is 10 %, 3.8 Wh 20 %, 19 Wh 100 %.
    const told = tellInOneThing([{ low: 1.9, typical: 3.8, high: 19 }], dataset, '001', 'phone_charge')!;
    expect(told.unit).to.equal('percent');
    const { low, typical, high } = told.amounts[0]!;
    expect([low, typical, high].map(Math.round)).to.deep.equal([10, 20, 100]);
  });

  it('takes what fits the middle where nothing is asked', () => {
    const told = tellInOneThing([exactly(4), exactly(400)], dataset, '001')!;
    expect(told.equivalent.byDefault).to.equal(true);
    expect(told.amounts[1]!.typical / told.amounts[0]!.typical).to.be.closeTo(100, 1e-9);
  });

  it('never tells an amount of 0', () => {
    const told = tellInOneThing([exactly(1e-9), exactly(1e9)], dataset, '001')!;
    for (const { low } of told.amounts) expect(low).to.be.above(0);
  });

  it('says nothing of nothing, or of a thing that is not there', () => {
    expect(tellInOneThing([], dataset, '001')).to.equal(undefined);
    expect(tellInOneThing([exactly(1)], dataset, '001', 'dragon')).to.equal(undefined);
    expect(tellInOneThing([exactly(1e18)], dataset, '001')).to.equal(undefined); // 3e13 days of a home
  });
});
