import { expect } from '@open-wc/testing';
import { countAt, LAST_POSITION, positionOf } from '../../src/chart/count-scale.js';

describe('countAt(position)', () => {
  it('goes from one query to a billion', () => {
    expect(countAt(0)).to.equal(1);
    expect(countAt(LAST_POSITION)).to.equal(1e9);
  });

  it('has a larger whole count at each step', () => {
    for (let position = 1; position <= LAST_POSITION; position++) {
      expect(countAt(position)).to.be.above(countAt(position - 1));
      expect(Number.isInteger(countAt(position)), `${countAt(position)}`).to.equal(true);
    }
  });

  it('stays at the ends beyond them', () => {
    expect(countAt(-5)).to.equal(1);
    expect(countAt(1e6)).to.equal(1e9);
  });
});

describe('positionOf(count)', () => {
  it('finds every stop again', () => {
    for (const count of [1, 2, 300, 1000, 1.2e7, 1e9]) expect(countAt(positionOf(count)), `${count}`).to.equal(count);
  });

  it('goes to the nearest stop by ratio', () => {
    // 347 / 300 = 1.157, 400 / 347 = 1.153: 400 is nearer.
    expect(countAt(positionOf(347))).to.equal(400);
    expect(countAt(positionOf(346))).to.equal(300);
    expect(countAt(positionOf(1e15))).to.equal(1e9);
  });
});
