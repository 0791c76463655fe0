import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatColumns } from '../../src/cli/columns.js';

describe('formatColumns(rows)', () => {
  it('makes each column as wide as its widest entry', () => {
    assert.equal(
      formatColumns([
        ['a', 'b'],
        ['long', ''],
      ]),
      'a     b\nlong\n',
    );
  });

  it('gives no text for no rows', () => {
    assert.equal(formatColumns([]), '');
  });
});
