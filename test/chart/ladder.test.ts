import { expect } from '@open-wc/testing';
import { layoutLadder, type LadderInput } from '../../src/chart/ladder.js';

/** From 0.01 to 1,000,000 Wh on a height of 10 with 1 at each end: one unit a decade, y = 7 - log10(Wh). */
const ENDS = [
  { id: 'least', wh: 0.01 },
  { id: 'most', wh: 1_000_000 },
];

const input = (changes: Partial<LadderInput> = {}): LadderInput => ({
  things: ENDS,
  energyWh: { low: 10, typical: 100, high: 1000 },
  height: 10,
  padding: 1,
  gap: 0.5,
  markerGap: 0.6,
  narrowGap: 1.5,
  narrowMarkerGap: 1.6,
  ...changes,
});

const between = (...things: [id: string, wh: number][]) => [...ENDS, ...things.map(([id, wh]) => ({ id, wh }))];

const ids = (changes: Partial<LadderInput>, isNarrow = false) =>
  layoutLadder(input(changes))
    .rungs.filter(({ fitsNarrow }) => fitsNarrow || !isNarrow)
    .map(({ id }) => id);

describe('layoutLadder(input)', () => {
  it('marks the typical energy and spans its range', () => {
    const { marker, band } = layoutLadder(input());
    expect(marker.y).to.be.closeTo(5, 1e-9); // 7 - log10(100)
    expect(band.y).to.be.closeTo(4, 1e-9); // 7 - log10(1000)
    expect(band.height).to.be.closeTo(2, 1e-9); // down to 7 - log10(10) = 6
  });

  it('gives an energy without a range a band of no height', () => {
    const { band } = layoutLadder(input({ energyWh: { low: 100, typical: 100, high: 100 } }));
    expect(band.y).to.be.closeTo(5, 1e-9);
    expect(band.height).to.equal(0);
  });

  it('stands between the paddings with a tick for each decade', () => {
    const { top, bottom, ticks, factor } = layoutLadder(input());
    expect([top, bottom, factor]).to.deep.equal([1, 9, 10]);
    expect(ticks.map(({ wh, y }) => [wh, Math.round(y * 1e6) / 1e6])).to.deep.equal([
      [0.01, 9],
      [0.1, 8],
      [1, 7],
      [10, 6],
      [100, 5],
      [1000, 4],
      [10_000, 3],
      [100_000, 2],
      [1_000_000, 1],
    ]);
  });

  it('lists the rungs from the most energy to the least', () => {
    expect(ids({ things: between(['phone', 1], ['home', 30_000]) })).to.deep.equal(['most', 'home', 'phone', 'least']);
  });

  it('drops a thing whose label would touch that of an earlier one', () => {
    // 1 Wh at 7 and 2 Wh at 6.7: 0.3 apart, 0.5 wanted.
    expect(ids({ things: between(['first', 1], ['second', 2]) })).to.deep.equal(['most', 'first', 'least']);
    expect(ids({ things: between(['second', 2], ['first', 1]) })).to.deep.equal(['most', 'second', 'least']);
  });

  it('drops a thing whose label would touch the marker’s, even an end', () => {
    // 50 Wh at 5.3: 0.3 from the marker at 5, 0.6 wanted.
    expect(ids({ things: between(['beside', 50]) })).to.deep.equal(['most', 'least']);
    // The marker at 8.7 is 0.3 from the least at 9.
    expect(ids({ energyWh: { low: 0.02, typical: 0.02, high: 0.02 } })).to.deep.equal(['most']);
  });

  it('says which labels have room in a narrow box too, and never moves them there', () => {
    // 1 Wh at 7 and 0.1 Wh at 8: 1 apart, enough for 0.5 and not for 1.5; 0.1 is also too near to the least at 9.
    const things = between(['one', 1], ['tenth', 0.1]);
    expect(ids({ things })).to.deep.equal(['most', 'one', 'tenth', 'least']);
    expect(ids({ things }, true)).to.deep.equal(['most', 'one', 'least']);
  });

  it('grows longer by whole decades for an energy beyond all things', () => {
    // Up to 1e9 now: 11 decades on a length of 8.
    const { marker, rungs, ticks } = layoutLadder(input({ energyWh: { low: 1e8, typical: 1e8, high: 2e8 } }));
    expect(marker.y).to.be.closeTo(1 + 8 / 11, 1e-9);
    expect(rungs[0]!.id).to.equal('most');
    expect(rungs[0]!.y).to.be.closeTo(1 + 24 / 11, 1e-9);
    expect(ticks.at(-1)!.y).to.be.closeTo(1, 1e-9);
  });

  it('thins its ticks and says by what they differ when it is long', () => {
    // 0.01 to 1e14 is 16 decades on 8: 0.5 apart, 0.7 (7 % of the height) wanted.
    const { ticks, factor } = layoutLadder(input({ energyWh: { low: 1e14, typical: 1e14, high: 1e14 } }));
    expect(factor).to.equal(100);
    expect(ticks).to.have.length(9);
  });

  it('draws an energy alone where there are no things', () => {
    const { rungs, marker, ticks } = layoutLadder(input({ things: [], energyWh: { low: 3, typical: 3, high: 3 } }));
    expect(rungs).to.deep.equal([]);
    expect(marker.y).to.be.closeTo(9 - 8 * Math.log10(3), 1e-9); // 1 to 10 Wh over a length of 8
    expect(ticks.map(({ wh }) => wh)).to.deep.equal([1, 10]);
  });

  it('keeps every coordinate finite and inside for energies from the least to the greatest', () => {
    for (const wh of [5e-12, 0.000055, 1, 1e6, 1e18]) {
      const { marker, band, rungs, ticks } = layoutLadder(
        input({ energyWh: { low: wh / 9, typical: wh, high: wh * 9 } }),
      );
      const ys = [marker.y, band.y, band.y + band.height, ...rungs.map(({ y }) => y), ...ticks.map(({ y }) => y)];
      expect(Math.min(...ys), `${wh} Wh`).to.be.at.least(1 - 1e-9);
      expect(Math.max(...ys), `${wh} Wh`).to.be.at.most(9 + 1e-9);
    }
  });
});
