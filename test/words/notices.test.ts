import { expect } from '@open-wc/testing';
import { describeCredit, describeDataDate, readerOf } from '../../src/words/index.js';

describe('describeDataDate(version, reader)', () => {
  it('says the date of the dataset', () => {
    expect(describeDataDate('2026-11-24', readerOf('en'))).to.equal('Figures as of 24 November 2026.');
  });
});

describe('describeCredit(reader)', () => {
  it('names who drew the picture and under which licence', () => {
    expect(describeCredit(readerOf('en'))).to.match(/Everyday Equivalents, MIT licence/);
  });
});
