import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertRowCount, numberIn, optionalNumberIn, parseCsv, textIn } from '../../data/read-csv.js';

const ROWS = parseCsv('model,wh\n"a, quoted",0.5\nb,\nc,half\n', 'some.csv');

describe('parseCsv', () => {
  it('numbers rows as an editor does: the header is row 1', () => {
    assert.deepEqual(
      ROWS.map(({ row }) => row),
      [2, 3, 4],
    );
  });
  it('keeps commas inside quotes', () => {
    assert.equal(textIn(ROWS[0]!, 'model'), 'a, quoted');
  });
  it('refuses a row with a field too many', () => {
    assert.throws(() => parseCsv('model,wh\na,1,2\n', 'some.csv'), /some\.csv, row 2, row: 3 fields/);
  });
});

describe('fields', () => {
  it('names file, row and field where a number is missing', () => {
    assert.throws(() => numberIn(ROWS[1]!, 'wh'), /^DataError: some\.csv, row 3, wh: is missing$/);
  });
  it('names file, row and field where there is no number', () => {
    assert.throws(() => numberIn(ROWS[2]!, 'wh'), /^DataError: some\.csv, row 4, wh: "half" is not a number$/);
  });
  it('lets an optional number be empty but not be words', () => {
    assert.equal(optionalNumberIn(ROWS[1]!, 'wh'), null);
    assert.throws(() => optionalNumberIn(ROWS[2]!, 'wh'), /row 4, wh/);
  });
});

describe('assertRowCount', () => {
  it('fails when a file gained or lost a row', () => {
    assert.doesNotThrow(() => assertRowCount(ROWS, 'some.csv', 3));
    assert.throws(() => assertRowCount(ROWS, 'some.csv', 4), /some\.csv, .*3 rows, expected 4/);
  });
});
