import { expect } from '@open-wc/testing';
import { decadesIn, ladderDomain, ladderScale } from '../../src/chart/ladder-scale.js';

const THINGS = [0.0028, 19, 33_400];

describe('ladderDomain(things, energies)', () => {
  it('goes from the least to the most thing while the energies are among them', () => {
    expect(ladderDomain(THINGS, [18, 370])).to.deep.equal([0.0028, 33_400]);
  });

  it('goes down to the power of ten below an energy that is less than every thing', () => {
    expect(ladderDomain(THINGS, [0.000055, 0.000055])).to.deep.equal([0.00001, 33_400]);
  });

  it('goes up to the power of ten above an energy that is more than every thing', () => {
    expect(ladderDomain(THINGS, [2.4e11, 2.4e11])).to.deep.equal([0.0028, 1e12]);
  });

  it('keeps an energy that is itself a power of ten at the end', () => {
    expect(ladderDomain(THINGS, [0.001, 100_000])).to.deep.equal([0.001, 100_000]);
  });

  it('spans one decade where there is nothing but one power of ten', () => {
    expect(ladderDomain([], [1, 1])).to.deep.equal([1, 10]);
  });
});

describe('ladderScale(domain, height, padding)', () => {
  const yOf = ladderScale([0.01, 1_000_000], 10, 1);

  it('puts the least at the bottom and the most at the top, the padding away from the ends', () => {
    expect(yOf(0.01)).to.equal(9);
    expect(yOf(1_000_000)).to.equal(1);
  });

  it('gives each decade the same length', () => {
    // 8 decades over 10 - 2 x 1 = 8: one each.
    expect(yOf(100)).to.be.closeTo(5, 1e-9);
    expect(yOf(1000)).to.be.closeTo(4, 1e-9);
  });
});

describe('decadesIn(domain, length, gap)', () => {
  it('gives the powers of ten inside the domain', () => {
    const { decades, factor } = decadesIn([0.0028, 33_400], 24, 2);
    expect(decades).to.deep.equal([0.01, 0.1, 1, 10, 100, 1000, 10_000]);
    expect(factor).to.equal(10);
  });

  it('includes ends that are powers of ten, spelled exactly', () => {
    expect(decadesIn([0.00001, 1], 24, 2).decades).to.deep.equal([0.00001, 0.0001, 0.001, 0.01, 0.1, 1]);
  });

  it('leaves some out where they would stand closer than the gap, and says by what they differ', () => {
    // 12 decades on a length of 12 are 1 apart; 1.5 wanted: every second one.
    const { decades, factor } = decadesIn([0.01, 1e10], 12, 1.5);
    expect(decades).to.deep.equal([0.01, 1, 100, 10_000, 1e6, 1e8, 1e10]);
    expect(factor).to.equal(100);
  });
});
