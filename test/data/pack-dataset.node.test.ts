import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { packDataset } from '../../data/pack-dataset.js';
import { unpackDataset, type PackedDataset } from '../../data/unpack-dataset.js';
import type { Dataset } from '../../src/core/dataset.js';

const read = (): Dataset =>
  JSON.parse(readFileSync(new URL('../../data/dataset.json', import.meta.url), 'utf8')) as Dataset;

describe('packDataset(dataset)', () => {
  it('gives the same dataset again when it is unpacked, to the last field', () => {
    assert.deepEqual(unpackDataset(packDataset(read())), read());
  });

  it('survives being written as JSON', () => {
    assert.deepEqual(unpackDataset(JSON.parse(JSON.stringify(packDataset(read()))) as PackedDataset), read());
  });

  it('says a low or high value that is the typical one by a sign', () => {
    const dataset = read();
    const table = dataset.figures[0]!;
    const rows = [['a/b', 0.5, 0.5, 2] as const, ['c/d', 3] as const].map((row) => [...row] as (typeof table.rows)[0]);
    const packed = packDataset({ ...dataset, figures: [{ ...table, rows }], models: {} });
    assert.deepEqual(packed.rows.slice(0, 4), ['a/b\nc/d', '.5\n3', '=\n', '2\n']);
  });

  it('keeps lists, switches and texts that begin with a digit', () => {
    const dataset = read();
    const models = { [dataset.figures[0]!.rows[0]![0]]: { aliases: ['a b', '4 x c'], tunedOnly: true, name: '7 up' } };
    assert.deepEqual(unpackDataset(packDataset({ ...dataset, models })).models, models);
  });
});
