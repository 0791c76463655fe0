import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCsv } from '../../data/read-csv.js';
import { formatReport } from '../../data/report.js';

describe('formatReport', () => {
  it('says how many rows came in, what they became, and which were kept out and why', () => {
    const [row] = parseCsv('model\na/b\n', 'some.csv');
    const keptOut = ['a/b', 'c/d'].map((name) => ({ row: row!, name, reason: 'variant not said' }));
    assert.equal(
      formatReport([{ file: 'some.csv', rowsIn: 10, became: '3 figures', keptOut }]),
      'some.csv: 10 rows in, 8 reduced to 3 figures, 2 kept out\n  2 kept out, variant not said: a/b, c/d\n',
    );
  });
});
