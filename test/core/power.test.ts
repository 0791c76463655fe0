import { expect } from 'chai';
import { dataset } from '../../src/api.js';
import { powerOf, statedPowerOf } from '../../src/core/power.js';

describe('powerOf(whPerUnit, unit)', () => {
  it('is Wh a second, minute or hour in watts', () => {
    expect(powerOf(0.5, 'second')).to.equal(1800); // 0.5 x 3,600
    expect(powerOf(2, 'minute')).to.equal(120); // 2 x 60
    expect(powerOf(20, 'hour')).to.equal(20);
  });

  it('is undefined of what is not told in time', () => {
    expect(powerOf(19, 'charge')).to.equal(undefined);
    expect(powerOf(200, 'kilometre')).to.equal(undefined);
  });
});

describe('statedPowerOf(equivalent)', () => {
  const ROWS: [id: string, power: number | undefined][] = [
    ['led_bulb', 10], // 0.00277778 Wh a second x 3,600 = 10.000008
    ['microwave', 1200],
    ['laptop', 20],
    ['phone_charge', undefined],
  ];

  for (const [id, power] of ROWS)
    it(`is ${power} of ${id}`, () => {
      expect(statedPowerOf(dataset.equivalents.find((one) => one.id === id)!)).to.equal(power);
    });
});
