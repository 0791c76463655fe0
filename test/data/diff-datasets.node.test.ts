import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diffDatasets } from '../../data/diff-datasets.js';
import type { Dataset, Equivalent, FigureRow, Source } from '../../src/core/dataset.js';

const source = (id: string, changes: Partial<Source> = {}): Source => ({
  id,
  publisher: 'Lab',
  title: `Title of ${id}`,
  url: 'https://example.org',
  date: '2026',
  kind: 'measured',
  boundary: 'gpu-only',
  ...changes,
});

const lamp = (changes: Partial<Equivalent> = {}): Equivalent => ({
  id: 'lamp',
  name: 'lamp',
  unit: 'hour',
  whPerUnit: { low: 8, typical: 10, high: 12 },
  assumption: 'A 10 W lamp.',
  source: { title: 'Agency', url: 'https://example.org', date: '2019' },
  class: 'socket',
  group: 'light-electronics',
  familiarity: 1,
  byDefault: true,
  natural: [1, 10],
  ...changes,
});

const dataset = (rows: FigureRow[], changes: Partial<Dataset> = {}): Dataset => ({
  version: '2026-01-01',
  sources: [source('lab')],
  figures: [{ source: 'lab', task: 'chat', rows }],
  taskMeans: [],
  equivalents: [],
  models: {},
  ...changes,
});

const OLD = dataset([['a/model', 1, 0.5, 2]]);

describe('diffDatasets(before, now)', () => {
  it('finds nothing where no number moved', () => {
    assert.deepEqual(diffDatasets(OLD, dataset([['a/model', 1, 0.5, 2, 300, '4 x H100']], { version: '2027' })), []);
  });

  it('says from what to what a figure moved, and that its source has another value', () => {
    assert.deepEqual(diffDatasets(OLD, dataset([['a/model', 1.23456, 0.5, 2]])), [
      {
        what: 'model, chat',
        from: '1 Wh (0.5 to 2)',
        to: '1.23 Wh (0.5 to 2)',
        why: 'another value in Title of lab (2026)',
      },
    ]);
  });

  it('lists a number that moved in digits that are not told', () => {
    const [change] = diffDatasets(OLD, dataset([['a/model', 1.0001, 0.5, 2]]));
    assert.deepEqual([change!.from, change!.to], ['1 Wh (0.5 to 2)', '1 Wh (0.5 to 2)']);
  });

  it('says that the source was revised', () => {
    const [change] = diffDatasets(
      OLD,
      dataset([['a/model', 3]], { sources: [source('lab', { title: 'Second edition', date: '2027' })] }),
    );
    assert.deepEqual([change!.to, change!.why], ['3 Wh', 'revised in Second edition (2027)']);
  });

  it('says that another source answers now', () => {
    const now = dataset([], {
      sources: [source('new'), source('lab')],
      figures: [{ source: 'new', task: 'chat', rows: [['a/model', 4]] }],
    });
    assert.equal(diffDatasets(OLD, now)[0]!.why, 'now from Title of new (2026); before from Title of lab (2026)');
  });

  it('lists what is new and what is gone', () => {
    const changes = diffDatasets(OLD, dataset([['b/other', 5]]));
    assert.deepEqual(
      changes.map(({ what, from, to }) => [what, from, to]),
      [
        ['model, chat', '1 Wh (0.5 to 2)', undefined],
        ['other, chat', undefined, '5 Wh'],
      ],
    );
  });

  it('says from what to what an answer of another length moved, where a length is published for it', () => {
    const before = dataset([['a/model', 1, 0.5, 2, 300]]);
    const now = dataset([
      ['a/model', 1, 0.5, 2, 300],
      ['a/model', 4, 3, 5, 600],
      ['a/model', 9, null, null, 1200],
    ]);
    assert.deepEqual(diffDatasets(before, now), [
      {
        what: 'model, chat, 600 tokens', // twice 300
        from: '2 Wh (1 to 4)',
        to: '4 Wh (3 to 5)',
        why: 'published for that length in Title of lab (2026)',
      },
      {
        what: 'model, chat, 1200 tokens', // four times 300: no typical value
        from: '2 to 8 Wh',
        to: '9 Wh',
        why: 'published for that length in Title of lab (2026)',
      },
    ]);
  });

  it('lists everyday things that moved, with what is assumed now', () => {
    const [change] = diffDatasets(
      dataset([], { equivalents: [lamp()] }),
      dataset([], { equivalents: [lamp({ whPerUnit: { low: 8, typical: 9, high: 12 }, assumption: 'A 9 W lamp.' })] }),
    );
    assert.deepEqual(change, {
      what: 'lamp',
      from: '10 Wh (8 to 12) for each hour',
      to: '9 Wh (8 to 12) for each hour',
      why: 'now assumed: “A 9 W lamp.” (Agency, 2019)',
    });
  });
});
