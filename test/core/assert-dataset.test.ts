import { expect } from 'chai';
import { assertDataset } from '../../src/core/assert-dataset.js';
import { explain, type Dataset, type Equivalent, type FigureTable, type Source } from '../../src/core/index.js';
import { dataset as shipped } from '../../src/dataset.js';
import { describeAnswer, languageFor } from '../../src/words/index.js';

/** A small dataset that is right; each row below spoils one thing of a copy. */
const right = () => ({
  version: '2026-11-24',
  sources: [
    {
      id: 'lab',
      publisher: 'Laboratory',
      title: 'Measurements',
      url: 'https://example.org/',
      date: '2026-02',
      kind: 'measured',
      boundary: 'gpu-only',
    },
  ] as Source[],
  figures: [
    { source: 'lab', task: 'chat', caveats: ['prompt-folded-in'], rows: [['a/model', 2, 1, 4, 300]] },
  ] as FigureTable[],
  taskMeans: [],
  equivalents: [
    {
      id: 'led_bulb',
      name: 'LED bulb',
      unit: 'second',
      whPerUnit: { low: 0.002, typical: 0.003, high: 0.004 },
      assumption: 'A bulb.',
      source: { title: 'A table', url: 'https://example.org/', date: '2019' },
      class: 'socket',
      group: 'light-electronics',
      familiarity: 1,
      byDefault: true,
      natural: [1, 1000],
      regions: ['US'],
    },
  ] as Equivalent[],
  models: { 'a/model': { name: 'Model', aliases: ['a-model'] } } as Dataset['models'],
});

/** A path into the dataset, the field that the message must name, and what is planted there. */
const FAULTS: [path: string, field: string, values: unknown[]][] = [
  ['version', 'version', [undefined, '', 5]],
  ['sources', 'sources', [undefined, null, {}, 'lab']],
  ['sources.0', 'sources[0]', [null, 5, 'lab']],
  ['sources.0.id', 'sources[0].id', [undefined, '', 5]],
  ['sources.0.publisher', 'sources[0].publisher', [undefined, '']],
  ['sources.0.title', 'sources[0].title', [undefined, '']],
  ['sources.0.url', 'sources[0].url', [undefined, '', 'example.org', 'javascript:alert(1)', 'data:text/html,']],
  ['sources.0.date', 'sources[0].date', [undefined, '', 2026, 'February 2026', '26-02', '2026-2']],
  ['sources.0.kind', 'sources[0].kind', [undefined, 'guessed', 'toString']],
  ['sources.0.boundary', 'sources[0].boundary', [undefined, 'gpu', null]],
  ['figures', 'figures', [undefined, {}, 'x']],
  ['figures.0.source', 'figures[0].source', [undefined, 'elsewhere']],
  ['figures.0.task', 'figures[0].task', [undefined, 'lm-arena-chat']],
  ['figures.0.caveats', 'figures[0].caveats', ['prompt-folded-in', ['made-up'], 0, {}]],
  ['figures.0.hardware', 'figures[0].hardware', [5, {}, ['H100']]],
  ['figures.0.rows', 'figures[0].rows', [undefined, {}]],
  ['figures.0.rows.0', 'figures[0].rows[0]', [null, 5, {}]],
  ['figures.0.rows.0.0', 'figures[0].rows[0].model', [undefined, '', 5]],
  ['figures.0.rows.0.1', 'figures[0].rows[0].typicalWh', [undefined, null, 0, -1, NaN, Infinity, '2']],
  ['figures.0.rows.0.2', 'figures[0].rows[0].lowWh', [0, -1, 2.1, NaN, '1']], // above typical 2
  ['figures.0.rows.0.3', 'figures[0].rows[0].highWh', [0, 1.9, Infinity, '4']], // below typical 2
  ['figures.0.rows.0.4', 'figures[0].rows[0].outputTokens', [0, -1, NaN, '300']],
  ['figures.0.rows.0.5', 'figures[0].rows[0].hardware', [5, {}, ['H100']]],
  ['figures.0.rows.0.6', 'figures[0].rows[0].precision', [16, {}]],
  ['figures.0.rows.0.7', 'figures[0].rows[0].output', [1024, {}]],
  ['figures.0.rows.0.8', 'figures[0].rows[0].stars', ['5', 0, {}]],
  ['figures.0.rows.0.9', 'figures[0].rows[0].caveats', ['ten-tokens', ['made-up'], ['ten-tokens', 'made-up']]],
  ['taskMeans', 'taskMeans', [undefined, {}]],
  ['equivalents', 'equivalents', [undefined, {}]],
  ['equivalents.0', 'equivalents[0]', [null, 'led_bulb']],
  ['equivalents.0.id', 'equivalents[0].id', [undefined, '', 5]],
  ['equivalents.0.name', 'equivalents[0].name', [undefined, '']],
  ['equivalents.0.unit', 'equivalents[0].unit', [undefined, '', 'parsec', 'meter']],
  ['equivalents.0.assumption', 'equivalents[0].assumption', [undefined, '']],
  ['equivalents.0.class', 'equivalents[0].class', [undefined, '']],
  ['equivalents.0.group', 'equivalents[0].group', [undefined, '']],
  ['equivalents.0.whPerUnit', 'equivalents[0].whPerUnit', [undefined, null, 0.003]],
  ['equivalents.0.whPerUnit.low', 'equivalents[0].whPerUnit', [0, 0.0031, NaN, undefined]], // above typical 0.003
  ['equivalents.0.whPerUnit.high', 'equivalents[0].whPerUnit', [0.0029, Infinity, '0.004']], // below typical 0.003
  ['equivalents.0.natural', 'equivalents[0].natural', [undefined, [], [1], [2, 1], [0, 1], [1, Infinity]]],
  ['equivalents.0.familiarity', 'equivalents[0].familiarity', [undefined, 0, 1.1, '1', NaN]],
  ['equivalents.0.regions', 'equivalents[0].regions', ['US', [null], [5], ['US', 5], {}]],
  ['equivalents.0.source', 'equivalents[0].source.title', [undefined, null, 'A table']],
  ['equivalents.0.source.url', 'equivalents[0].source.url', [undefined, 'javascript:alert(1)']],
  ['equivalents.0.source.date', 'equivalents[0].source.date', [undefined, 'x', 2019]],
  ['models', 'models', [undefined, null, 'x']],
  ['models.a/model.aliases', 'models[a/model].aliases', ['a-model', [null], 5]],
  ['models.a/model.name', 'models[a/model].name', [5, {}]],
  ['models.a/model.provider', 'models[a/model].provider', [5, {}]],
];

function spoilt(path: string, value: unknown): unknown {
  const whole = right();
  const keys = path.split('.');
  const last = keys.pop()!;
  const holder = keys.reduce<Record<string, unknown>>(
    (object, key) => object[key] as Record<string, unknown>,
    whole as unknown as Record<string, unknown>,
  );
  holder[last] = value;
  return whole;
}

describe('assertDataset(value) throws a TypeError that names the field', () => {
  for (const [path, field, values] of FAULTS) {
    it(field === path ? field : `${field}, for ${path}`, () => {
      for (const value of values) {
        const start = `dataset.${field} is not valid; right would be `;
        expect(() => assertDataset(spoilt(path, value)), String(value)).to.throw(TypeError, start);
        // And what would be right: words, those of a list apart.
        expect(() => assertDataset(spoilt(path, value))).to.throw(
          /right would be (?:\w+|low <= |above )[\w<=.,:/ -]*$/,
        );
        expect(() => assertDataset(spoilt(path, value))).not.to.throw(/measureddisclosed|gpu-onlywhole|secondminute/);
      }
    });
  }

  it('two sources or two equivalents of one id', () => {
    const one = right();
    const sources = { ...one, sources: [one.sources[0]!, one.sources[0]!] };
    expect(() => assertDataset(sources)).to.throw(
      TypeError,
      'dataset.sources[1].id is not valid; right would be an id used once',
    );
    const equivalents = { ...one, equivalents: [one.equivalents[0]!, one.equivalents[0]!] };
    expect(() => assertDataset(equivalents)).to.throw(
      TypeError,
      'dataset.equivalents[1].id is not valid; right would be an id used once',
    );
  });

  it('a list with more holes than anybody can wait for', () => {
    const endless = Object.assign([], { length: 2 ** 32 - 1 });
    for (const path of ['figures.0.rows', 'figures.0.caveats', 'equivalents.0.regions', 'models.a/model.aliases'])
      expect(() => assertDataset(spoilt(path, endless)), path).to.throw(TypeError, 'right would be');
  });

  it('what is no object at all', () => {
    for (const value of [undefined, null, 5, '', 'dataset.json', true]) {
      expect(() => assertDataset(value)).to.throw(TypeError, /^dataset is not valid; right would be an object$/);
    }
    expect(() => assertDataset([])).to.throw(TypeError, 'dataset.version');
  });

  it('an object that throws when it is read', () => {
    const trap = {
      get version(): never {
        throw new Error('trap');
      },
    };
    expect(() => assertDataset(trap)).to.throw(
      TypeError,
      /^dataset is not valid; right would be an object that can be read$/,
    );
  });
});

describe('assertDataset(value) returns a dataset', () => {
  it('the shipped one', () => {
    expect(assertDataset(shipped)).to.equal(shipped);
    expect(assertDataset(structuredClone(shipped))).to.deep.equal(shipped);
  });

  it('a small one, of which everything can be explained and said', () => {
    const own = assertDataset(right());
    const answer = explain({ model: 'a-model', queries: 1 }, own);
    expect(answer.status).to.equal('known');
    if (answer.status !== 'known') return;
    const { sentence } = describeAnswer(answer, languageFor('en'), 'en-001');
    expect(sentence).to.match(/^1 query to Model uses about 2\sWh of electricity/);
  });

  it('of whose models nothing need be said', () => {
    const value = { ...right(), models: { 'a/model': null } };
    expect(assertDataset(value)).to.equal(value);
  });

  it('whose thing people meet in one amount only', () => {
    const value = spoilt('equivalents.0.natural', [5, 5]);
    expect(assertDataset(value)).to.equal(value);
  });

  it('that it has looked at before, without another look', () => {
    const looks: PropertyKey[] = [];
    const value = new Proxy(right(), {
      get: (whole, key, receiver) => (looks.push(key), Reflect.get(whole, key, receiver) as unknown),
    });
    assertDataset(value);
    const first = looks.length;
    expect(assertDataset(value)).to.equal(value);
    expect(looks).to.have.length(first).and.include('figures');
  });

  it('without what may be left out: ranges, caveats, regions, aliases', () => {
    const one = right();
    const equivalent: Equivalent = { ...one.equivalents[0]! };
    delete equivalent.regions;
    const rows: FigureTable['rows'] = [
      ['a/model', 2, null, null],
      ['b/model', 3],
    ];
    const value = { ...one, equivalents: [equivalent], figures: [{ source: 'lab', task: 'chat', rows }], models: {} };
    expect(assertDataset(value)).to.equal(value);
  });
});
