import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { packDataset } from '../../data/pack-dataset.js';
import { unpackDataset, type ElementDataset, type PackedDataset } from '../../data/unpack-dataset.js';
import type { Dataset } from '../../src/core/dataset.js';

/** What no element reads is left out. */
function withoutUnread({ taskMeans: _, equivalents, ...rest }: Dataset): ElementDataset {
  return { ...rest, equivalents: equivalents.map(({ name: _name, ...one }) => one) };
}

const read = (): Dataset =>
  JSON.parse(readFileSync(new URL('../../data/dataset.json', import.meta.url), 'utf8')) as Dataset;

describe('packDataset(dataset)', () => {
  it('gives the same dataset again when it is unpacked, to the last field that an element reads', () => {
    assert.deepEqual(unpackDataset(packDataset(read())), withoutUnread(read()));
  });

  it('survives being written as JSON', () => {
    assert.deepEqual(
      unpackDataset(JSON.parse(JSON.stringify(packDataset(read()))) as PackedDataset),
      withoutUnread(read()),
    );
  });

  it('writes numbers as digits of one width and a letter for the power of ten, and "=" where one is the typical', () => {
    const dataset = read();
    const table = dataset.figures[0]!;
    const rows = [['a/b', 0.5, 0.5, 20.25] as const, ['c/d', 3] as const].map(
      (row) => [...row] as (typeof table.rows)[0],
    );
    const packed = packDataset({ ...dataset, figures: [{ ...table, rows }], models: {} });
    // 0.5 is 5e-1, a letter before n; 3 is 3e0; 20.25 is 2025e-2, so 2.025e1, a letter after n.
    assert.deepEqual(packed.numbers, [
      [1, '53', 'mn'],
      [0, '', '= '],
      [4, '2025', 'o '],
      [0, '', '  '],
    ]);
  });

  it('reads each number as the dataset writes it, from 1e-9 to 1e9', () => {
    const dataset = read();
    const table = dataset.figures[0]!;
    const values = Array.from({ length: 19 }, (_, at) => Number(`1.2345e${at - 9}`));
    const rows = values.map((value, at) => [`a/${at}`, value, null, 1e9] as (typeof table.rows)[0]);
    const unpacked = unpackDataset(packDataset({ ...dataset, figures: [{ ...table, rows }], models: {} }));
    assert.deepEqual(unpacked.figures[0]!.rows, rows);
  });

  it('takes no text that would break a column', () => {
    const dataset = read();
    const [first] = dataset.sources;
    const sources = [{ ...first!, title: 'this | that' }];
    assert.throws(() => packDataset({ ...dataset, sources }), /this \| that/);
  });

  it('keeps lists, switches and texts that are digits', () => {
    const dataset = read();
    const models = { [dataset.figures[0]!.rows[0]![0]]: { aliases: ['a b', '4 x c'], tunedOnly: true, name: '7' } };
    assert.deepEqual(unpackDataset(packDataset({ ...dataset, models })).models, models);
  });
});
