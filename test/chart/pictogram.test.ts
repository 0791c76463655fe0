import { expect } from '@open-wc/testing';
import { layoutPictogram } from '../../src/chart/pictogram.js';

describe('layoutPictogram(amount)', () => {
  it('fills whole pictures and a part of the last', () => {
    // 2.4 phone charges: two whole ones and 0.4.
    const { each, columns, rows, pictures } = layoutPictogram(2.4);
    expect({ each, columns, rows }).to.deep.equal({ each: 1, columns: 3, rows: 1 });
    expect(pictures.map(({ filled }) => Number(filled.toFixed(6)))).to.deep.equal([1, 1, 0.4]);
  });

  it('shows one picture, partly filled, below one', () => {
    expect(layoutPictogram(0.05).pictures).to.deep.equal([{ column: 0, row: 0, filled: 0.05 }]);
  });

  it('draws no picture that would look empty', () => {
    // 1,393 Wh / 174 Wh = 8.007 kettles.
    expect(layoutPictogram(8.007).pictures).to.have.length(8);
    expect(layoutPictogram(8.1).pictures).to.have.length(9);
  });

  it('breaks into rows of ten', () => {
    const { columns, rows, pictures } = layoutPictogram(23);
    expect({ columns, rows }).to.deep.equal({ columns: 10, rows: 3 });
    expect(pictures[22]).to.deep.equal({ column: 2, row: 2, filled: 1 });
  });

  for (const [amount, each, count] of [
    [50, 1, 50],
    [51, 10, 6],
    [500, 10, 50],
    [730, 100, 8],
    [1e9, 1e8, 10],
  ] as const) {
    it(`shows ${amount} as ${count} pictures of ${each}`, () => {
      const pictogram = layoutPictogram(amount);
      expect(pictogram.each).to.equal(each);
      expect(pictogram.pictures).to.have.length(count);
    });
  }
});
