import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { packDataset } from '../../data/pack-dataset.js';
import { unpackDataset, type ElementDataset, type PackedDataset } from '../../data/unpack-dataset.js';
import type { Dataset, Source } from '../../src/core/dataset.js';

/** What no element reads is left out. */
function withoutUnread({ taskMeans: _, sources, equivalents, ...rest }: Dataset): ElementDataset {
  const hasFigures = ({ id }: Source): boolean => rest.figures.some(({ source }) => source === id);
  return {
    ...rest,
    sources: sources.filter(hasFigures),
    equivalents: equivalents.map(({ name: _name, ...one }) => one),
  };
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

  it('writes numbers as digits of four or of the longest, a letter for their power of ten, and "=" for the typical', () => {
    const dataset = read();
    const table = dataset.figures[0]!;
    const rows = [['a/b', 0.5, 0.5, 20.2575] as const, ['c/d', 3.14159, null, 70] as const].map(
      (row) => [...row] as (typeof table.rows)[0],
    );
    const packed = packDataset({ ...dataset, figures: [{ ...table, rows }], models: {} });
    // 0.5 is 5e-1, in four digits: M, before N. 3.14159e0 has six: n. 20.2575 is 2.02575e1: o, after n; 70 is 7e1: O.
    assert.deepEqual(packed.numbers, [
      [6, '5000314159', 'Mn'],
      [0, '', '= '],
      [6, '2025757000', 'oO'],
      [0, '', '  '],
    ]);
    assert.deepEqual(unpackDataset(packed).figures[0]!.rows, rows);
  });

  it('reads each number as the dataset writes it, from 1e-9 to 1e9', () => {
    const dataset = read();
    const table = dataset.figures[0]!;
    const values = Array.from({ length: 19 }, (_, at) => Number(`1.2345e${at - 9}`));
    const short = Array.from({ length: 19 }, (_, at) => Number(`1.2e${at - 9}`));
    const rows = [...values, ...short].map((value, at) => [`a/${at}`, value, null, 1e9] as (typeof table.rows)[0]);
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
