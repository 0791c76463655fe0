import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { composeTables } from '../../data/compose-dataset.js';
import { formatDataset } from '../../data/format-dataset.js';
import type { ReducedFigure } from '../../data/reduction.js';
import type { Source } from '../../src/core/dataset.js';

const source = (id: string): Source => ({
  id,
  publisher: 'Laboratory',
  title: 'Results',
  url: 'https://x.test',
  date: '2026',
  kind: 'measured',
  boundary: 'gpu-only',
});
const figure = (over: Partial<ReducedFigure>): ReducedFigure => ({
  source: 'first',
  task: 'chat',
  model: 'a/b',
  typicalWh: 0.04,
  lowWh: null,
  highWh: null,
  hardware: '1 x H100',
  caveats: ['prompt-folded-in'],
  from: [],
  ...over,
});

describe('composeTables', () => {
  it('orders tables by precedence and task, rows by model', () => {
    const figures = [
      figure({ source: 'second' }),
      figure({ task: 'reasoning' }),
      figure({ model: 'z/z' }),
      figure({ model: 'B/b' }),
    ];
    const tables = composeTables(figures, [source('first'), source('second')]);
    assert.deepEqual(
      tables.map(({ source: id, task, rows }) => [id, task, rows.map(([model]) => model)]),
      [
        ['first', 'chat', ['B/b', 'z/z']],
        ['first', 'reasoning', ['a/b']],
        ['second', 'chat', ['a/b']],
      ],
    );
  });
  it('says once what all rows share, and leaves trailing nulls out', () => {
    const [table] = composeTables(
      [figure({}), figure({ model: 'c/d', caveats: ['prompt-folded-in', 'medium-effort'] })],
      [source('first')],
    );
    assert.deepEqual(table, {
      source: 'first',
      task: 'chat',
      hardware: '1 x H100',
      caveats: ['prompt-folded-in'],
      rows: [
        ['a/b', 0.04],
        ['c/d', 0.04, null, null, null, null, null, null, null, ['medium-effort']],
      ],
    });
  });
  it('rounds to six significant digits', () => {
    // (1.290521 + 1.386088) / 2 / 1000 = 0.0013383045
    const [table] = composeTables([figure({ typicalWh: 0.0013383045 })], [source('first')]);
    assert.equal(table!.rows[0]![1], 0.0013383);
  });
});

describe('formatDataset', () => {
  it('writes one line for each source and figure', () => {
    const dataset = {
      version: '2026',
      sources: [source('first')],
      figures: composeTables([figure({})], [source('first')]),
      taskMeans: [],
      equivalents: [],
      models: {},
    };
    const lines = formatDataset(dataset).split('\n');
    assert.ok(lines.includes('["a/b",0.04]'));
    assert.deepEqual(JSON.parse(formatDataset(dataset)), dataset);
  });
});
