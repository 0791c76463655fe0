import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccounted, assertFigures, assertSources, assertTaskMeans } from '../../data/check-dataset.js';
import { parseCsv } from '../../data/read-csv.js';
import { assertModelsMeasured, Renames } from '../../data/read-model-names.js';
import type { ReducedFigure } from '../../data/reduction.js';
import type { Source } from '../../src/core/dataset.js';

const [ROW, OTHER_ROW] = parseCsv('model\na/b\nc/d\n', 'some.csv') as [never, never];
const SOURCE: Source = {
  id: 'lab-2026',
  publisher: 'Laboratory',
  title: 'Results',
  url: 'https://x.test',
  date: '2026-02',
  kind: 'measured',
  boundary: 'gpu-only',
};
const FIGURE: ReducedFigure = {
  source: 'lab-2026',
  task: 'chat',
  model: 'a/b',
  typicalWh: 0.04,
  lowWh: 0.02,
  highWh: 0.3,
  caveats: [],
  from: [ROW],
};

describe('assertSources', () => {
  it('accepts a source with an address and a date', () => {
    assert.doesNotThrow(() => assertSources([SOURCE]));
  });
  it('fails on a missing address or date, and on an id twice', () => {
    assert.throws(() => assertSources([{ ...SOURCE, url: '' }]), /sources\.json, row 1, url/);
    assert.throws(() => assertSources([{ ...SOURCE, date: '' }]), /sources\.json, row 1, date/);
    assert.throws(() => assertSources([{ ...SOURCE, date: 'last year' }]), /sources\.json, row 1, date/);
    assert.throws(
      () => assertSources([SOURCE, SOURCE]),
      /sources\.json, row 1, id: "lab-2026" appears twice|row 2, id/,
    );
  });
});

describe('assertFigures', () => {
  const check = (...figures: ReducedFigure[]) => assertFigures(figures, [SOURCE]);
  it('accepts an ordered, plausible figure, with a range or without', () => {
    assert.doesNotThrow(() => check(FIGURE, { ...FIGURE, model: 'c/d', lowWh: null, highWh: null }));
  });
  it('fails on low above typical and on typical above high', () => {
    assert.throws(() => check({ ...FIGURE, lowWh: 0.05 }), /some\.csv, row 2, low, typical, high/);
    assert.throws(() => check({ ...FIGURE, highWh: 0.03 }), /some\.csv, row 2, low, typical, high/);
  });
  it('fails on joules taken for Wh, and on kWh taken for Wh', () => {
    // 0.04 Wh = 144 J; 0.04 Wh = 0.00004 kWh
    assert.throws(
      () => check({ ...FIGURE, typicalWh: 144, lowWh: null, highWh: null }),
      /some\.csv, row 2, Wh of chat: 144/,
    );
    assert.throws(
      () => check({ ...FIGURE, typicalWh: 0.00004, lowWh: null, highWh: null }),
      /some\.csv, row 2, Wh of chat/,
    );
  });
  it('fails on a second figure of one source, task, model and length', () => {
    assert.throws(() => check(FIGURE, { ...FIGURE, from: [OTHER_ROW] }), /some\.csv, row 3, model: a second figure/);
    check(FIGURE, { ...FIGURE, outputTokens: 1000, from: [OTHER_ROW] });
  });
  it('fails on a source that is not listed', () => {
    assert.throws(() => check({ ...FIGURE, source: 'unknown' }), /some\.csv, row 2, source: "unknown"/);
  });
  it('fails on a caveat without words', () => {
    assert.throws(() => check({ ...FIGURE, caveats: ['odd' as never] }), /some\.csv, row 2, caveats: "odd"/);
  });
});

describe('assertTaskMeans', () => {
  it('fails on a mean out of bounds', () => {
    const mean = {
      task: 'chat',
      source: 'lab-2026',
      meanWh: 300,
      standardDeviationWh: 1,
      models: 88,
      from: [ROW],
    } as const;
    assert.throws(() => assertTaskMeans([{ ...mean, from: [ROW] }]), /some\.csv, row 2, Wh of chat/);
  });
});

describe('assertAccounted', () => {
  it('fails on a row that is lost, and on one that counts twice', () => {
    const lost = { figures: [FIGURE], keptOut: [] };
    assert.throws(() => assertAccounted([ROW, OTHER_ROW], lost), /some\.csv, row 3, row: is accounted for 0 times/);
    const twice = { figures: [FIGURE], keptOut: [{ row: ROW, name: 'a/b', reason: 'none' }] };
    assert.throws(() => assertAccounted([ROW], twice), /some\.csv, row 2, row: is accounted for 2 times/);
  });
});

describe('model names', () => {
  it('fail on an entry whose model no figure has', () => {
    assert.throws(
      () => assertModelsMeasured({ 'a/misspelt': {} }, new Set(['a/b'])),
      /model-names\.json, row a\/misspelt/,
    );
  });
  it('fail on a name renamed twice, or without a reason', () => {
    const rename = { from: 'a/b', to: 'c/d', why: 'moved' };
    assert.throws(() => new Renames([rename, rename]), /model-names\.json, row 2, from/);
    assert.throws(() => new Renames([{ ...rename, why: '' }]), /model-names\.json, row 1, why/);
  });
});
