import { expect } from 'chai';
import { displayUnit } from '../../src/core/display-unit.js';
import type { DisplayUnit } from '../../src/core/dataset.js';

const ROWS: [amount: number, unit: DisplayUnit, shown: DisplayUnit, factor: number][] = [
  [89.9, 'second', 'second', 1], // below 90 s
  [90, 'second', 'minute', 1 / 60],
  [5394, 'second', 'minute', 1 / 60], // 89.9 min
  [5400, 'second', 'hour', 1 / 3600], // 90 min
  [172_440, 'second', 'hour', 1 / 3600], // 47.9 h
  [172_800, 'second', 'day', 1 / 86_400], // 48 h
  [0.5, 'minute', 'second', 60], // 30 s
  [1.5, 'minute', 'minute', 1], // 90 s
  [0.02, 'hour', 'second', 3600], // 72 s
  [1.4, 'hour', 'minute', 60], // 84 min
  [1.5, 'hour', 'hour', 1], // 90 min
  [48, 'hour', 'day', 1 / 24],
  [1.9, 'day', 'hour', 24], // 45.6 h
  [2, 'day', 'day', 1],
  [0.0012, 'kilometre', 'metre', 1000], // 1.2 m
  [0.999, 'kilometre', 'metre', 1000],
  [1, 'kilometre', 'kilometre', 1],
  [0.05, 'mile', 'foot', 5280], // 264 ft
  [0.15, 'mile', 'mile', 1], // 792 ft
  [99.9, 'percent', 'percent', 1],
  [100, 'percent', 'charge', 1 / 100],
  [0.5, 'charge', 'percent', 100],
  [1, 'charge', 'charge', 1],
  [3, 'count', 'count', 1],
  [0.2, 'count', 'count', 1],
];

describe('displayUnit(amount, unit)', () => {
  for (const [amount, unit, shown, factor] of ROWS) {
    it(`shows ${amount} ${unit} in ${shown}`, () => {
      const found = displayUnit(amount, unit);
      expect(found.unit).to.equal(shown);
      expect(found.factor).to.be.closeTo(factor, factor * 1e-12);
    });
  }
});
