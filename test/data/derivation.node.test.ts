import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deriveWh, type Derivation } from '../../data/derivation.js';

const PHONE = new Map([['phone_charge', { low: 12, typical: 19, high: 24 }]]);
const KETTLE: Derivation = {
  from: 'heat',
  litres: 1,
  fromCelsius: [20, 15, 15],
  toCelsius: 100,
  efficiency: [0.92, 0.85, 0.8],
  kilojoulesPerLitreKelvin: 4.186,
};

describe('deriveWh', () => {
  const cases: [name: string, derivation: Derivation, wattHours: number][] = [
    // 10 W / 3600 s
    ['a power for a second', { from: 'power', watts: 10, seconds: 1 }, 0.00277778],
    // 2500 W x 0.55 / 60
    ['a power for part of a minute', { from: 'power', watts: 2500, duty: 0.55, seconds: 60 }, 22.9167],
    // 4.186 x 85 / 0.85 / 3.6 = 418.6 / 3.6
    ['water heated from 15 to 100 °C', KETTLE, 116.278],
    // 146,000 / 187
    ['a yearly total over a count', { from: 'total', wattHours: 146_000, count: 187 }, 780.749],
    // 15.8 x 330,000 / 2,700
    ['a multiple of a share', { from: 'total', wattHours: 330_000, count: 2700, times: 15.8 }, 1931.11],
    // 4.1e12 / 12.7e9 = 322.835 a mile; / 1.609344 = 200.600 a km
    ['energy over miles, per mile', { from: 'distance', wattHours: 4.1e12, miles: 12.7e9, per: 'mile' }, 322.835],
    ['energy over miles, per km', { from: 'distance', wattHours: 4.1e12, miles: 12.7e9, per: 'kilometre' }, 200.6],
    // 507 x 4.184 / 3.6 / 10,000
    ['food over steps', { from: 'food', kilocalories: 507, count: 10_000 }, 0.0589247],
    // 19 / 100
    ['a fraction of another thing', { from: 'fraction', of: 'phone_charge', times: 0.01 }, 0.19],
  ];
  for (const [name, derivation, wattHours] of cases) {
    it(`works out ${name}: ${wattHours} Wh`, () => {
      assert.equal(Number(deriveWh(derivation, 'typical', PHONE)!.toPrecision(6)), wattHours);
    });
  }
  it('works out each bound from its own numbers', () => {
    // 4.186 x 80 / 0.92 / 3.6 = 101.11; 4.186 x 85 / 0.8 / 3.6 = 123.55
    assert.equal(deriveWh(KETTLE, 'low', PHONE)!.toFixed(2), '101.11');
    assert.equal(deriveWh(KETTLE, 'high', PHONE)!.toFixed(2), '123.55');
  });
  it('gives nothing for a bound that the statement does not give', () => {
    assert.equal(deriveWh({ from: 'total', wattHours: [null, 146_000, null], count: 187 }, 'low', PHONE), null);
  });
  it('gives no number for a fraction of nothing', () => {
    assert.ok(Number.isNaN(deriveWh({ from: 'fraction', of: 'unknown', times: 0.5 }, 'typical', PHONE)));
  });
});
