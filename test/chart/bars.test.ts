import { expect } from '@open-wc/testing';
import { layoutBars, type BarInput } from '../../src/chart/bars.js';

// Llama 3.1 70B and 8B, Wh a chat answer on ML.ENERGY v3.
const LLAMAS: BarInput[] = [
  { id: '70b', low: 0.0183874, typical: 0.0464422, high: 0.365416 },
  { id: '8b', low: 0.00513112, typical: 0.00773449, high: 0.0491028 },
];

const within = (value: number): boolean => value >= 0 && value <= 1;

describe('layoutBars(inputs, axis)', () => {
  it('begins a linear scale at 0 and ends it at a round number that holds every range', () => {
    // 0.365416 is held by 0.4.
    const { bars, ticks, factor } = layoutBars(LLAMAS, 'linear');
    expect(ticks.map(({ value }) => value)).to.deep.equal([0, 0.1, 0.2, 0.3, 0.4]);
    expect(ticks.map(({ at }) => Number(at.toFixed(9)))).to.deep.equal([0, 0.25, 0.5, 0.75, 1]);
    expect(bars[0]!.typicalAt).to.be.closeTo(0.0464422 / 0.4, 1e-9);
    expect(bars[0]!.typicalAt / bars[1]!.typicalAt).to.be.closeTo(6.0045, 0.001);
    expect(factor).to.equal(undefined);
  });

  it('has no more ticks on a linear scale than stand beside each other in the narrowest box', () => {
    // Steps of 20 would be seven.
    const { ticks } = layoutBars([{ id: 'one', low: 100, typical: 110, high: 115 }], 'linear');
    expect(ticks.map(({ value }) => value)).to.deep.equal([0, 50, 100]);
  });

  it('has powers of ten on a logarithmic scale, evenly apart', () => {
    // From 0.001 (below 0.00513) to 1 (above 0.365): three decades.
    const { bars, ticks, factor } = layoutBars(LLAMAS, 'log');
    expect(ticks.map(({ value }) => value)).to.deep.equal([0.001, 0.01, 0.1, 1]);
    expect(ticks.map(({ at }) => Number(at.toFixed(9)))).to.deep.equal([0, 0.333333333, 0.666666667, 1]);
    expect(factor).to.equal(10);
    // log10(0.0464422) = -1.3331: (3 - 1.3331) / 3 = 0.5556.
    expect(bars[0]!.typicalAt).to.be.closeTo(0.5556, 0.0001);
  });

  it('spreads ticks out where there are many decades', () => {
    // 5.54e-5 to 3.43: from 1e-5 to 1e1, six decades; every second one.
    const { ticks, factor } = layoutBars([{ id: 'all', low: 0.0000554, typical: 0.1, high: 3.42638 }], 'log');
    expect(factor).to.equal(100);
    expect(ticks.map(({ value }) => value)).to.deep.equal([0.0001, 0.01, 1]);
  });

  it('keeps every value on the scale, low before typical before high', () => {
    for (const axis of ['linear', 'log'] as const)
      for (const size of [1e-9, 1e-3, 1, 1e6, 1e12]) {
        const inputs = LLAMAS.map(({ id, low, typical, high }) => ({
          id,
          low: low * size,
          typical: typical * size,
          high: high * size,
        }));
        for (const { lowAt, typicalAt, highAt } of layoutBars(inputs, axis).bars) {
          expect([lowAt, typicalAt, highAt].every(within), `${axis} ${size}`).to.equal(true);
          expect(lowAt < typicalAt && typicalAt < highAt).to.equal(true);
        }
      }
  });

  it('has room for one value that is a power of ten itself', () => {
    const [bar] = layoutBars([{ id: 'one', low: 1, typical: 1, high: 1 }], 'log').bars;
    expect([bar!.lowAt, bar!.typicalAt, bar!.highAt].every(within)).to.equal(true);
  });

  it('has nothing for nothing', () => {
    expect(layoutBars([], 'log')).to.deep.equal({ bars: [], ticks: [] });
  });
});
