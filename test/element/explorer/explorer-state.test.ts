import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatState, parseState, START, usableModels } from '../../../src/element/explorer/explorer-state.js';
import { COMPARED, VIEWS, type ExplorerState } from '../../../src/element/explorer/explorer-view.js';

const LLAMA = 'meta-llama/Llama-3.1-70B-Instruct';

const states = fc.record(
  {
    view: fc.constantFrom(...VIEWS),
    models: fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 5 }).map((names) => usableModels(names)),
    queries: fc.maxSafeInteger().map((n) => (Math.abs(n) % 1e15) + 1),
    task: fc.constantFrom('chat' as const, 'text-to-image' as const),
    outputTokens: fc.integer({ min: 1, max: 1e9 }),
    equivalent: fc.constantFrom('led_bulb', 'stadium_floodlights'),
    boundary: fc.constantFrom('as-published' as const, 'data-centre' as const),
    axis: fc.constantFrom('linear' as const, 'log' as const),
    compared: fc.constantFrom(...COMPARED),
    source: fc.constantFrom('mlenergy-v3', 'ecologits-0.9.3'),
    hidden: fc.uniqueArray(fc.constantFrom('predict', 'compare', 'axis')),
    size: fc.constantFrom('normal' as const, 'projector' as const),
    lang: fc.constantFrom('de', 'pt-BR'),
  },
  { requiredKeys: ['view', 'models', 'queries', 'boundary', 'axis', 'compared', 'hidden', 'size'] },
) as fc.Arbitrary<ExplorerState>;

describe('formatState(state)', () => {
  it('writes view, models and count, and the rest only where it differs from the start', () => {
    expect(formatState({ ...START, models: [LLAMA, 'llama3.1:8b'] })).to.equal(
      'view=explore&model=meta-llama/Llama-3.1-70B-Instruct&model=llama3.1:8b&queries=300',
    );
    expect(
      formatState({ ...START, models: ['ChatGPT'], task: 'chat', axis: 'log', hidden: ['predict', 'axis'] }),
    ).to.equal('view=explore&model=ChatGPT&queries=300&task=chat&axis=log&hide=predict,axis');
  });

  it('is undone by parseState, whatever the state and the base', () => {
    fc.assert(
      fc.property(states, states, (state, base) => {
        expect(parseState(`#${formatState(state)}`, base)).to.deep.equal(state);
      }),
    );
  });
});

describe('parseState(text, base)', () => {
  const base: ExplorerState = { ...START, view: 'compare', models: ['ChatGPT'], queries: 7, task: 'chat' };

  it('keeps the base for an anchor of the page’s own', () => {
    for (const text of ['', '#', '#chapter-2', '#a=b', '#:~:text=view'])
      expect(parseState(text, base), text).to.equal(base);
  });

  it('keeps models and count of the base where the link names none, and nothing else of it', () => {
    expect(parseState('#view=explore', base)).to.deep.equal({ ...START, models: ['ChatGPT'], queries: 7 });
  });

  it('holds no model where the link says so', () => {
    expect(parseState('#model=', base).models).to.deep.equal([]);
  });

  it('takes five models at most, each once', () => {
    const { models } = parseState(
      `#${'abcdefab'
        .split('')
        .map((name) => `model=${name}`)
        .join('&')}`,
    );
    expect(models).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
  });

  it('takes a count with an exponent', () => {
    expect(parseState('#queries=1e12').queries).to.equal(1e12);
  });

  const UNREADABLE = [
    ['view', '#view=admin'],
    ['queries', '#queries=1,000'],
    ['queries', '#queries=-3'],
    ['queries', '#queries=0'],
    ['queries', '#queries=1e16'],
    ['queries', '#queries=NaN'],
    ['queries', '#queries=1.5'],
    ['task', '#task=__proto__'],
    ['outputTokens', '#tokens=many'],
    ['equivalent', '#thing=<img src=x onerror=alert(1)>'],
    ['boundary', '#boundary=everything'],
    ['axis', '#axis=%'],
    ['compared', '#compare=constructor'],
    ['source', '#source=../../etc'],
    ['size', '#size=9999'],
    ['lang', '#lang=$$$'],
  ] as const;

  for (const [field, text] of UNREADABLE) {
    it(`leaves ${field} as at the start for ${text}`, () => {
      expect(parseState(text)[field]).to.deep.equal(START[field]);
    });
  }

  it('never throws, whatever the text, and reads no more than a link can hold', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void parseState(`#view=${text}`)));
    const state = parseState(`#model=${'x'.repeat(10_000_000)}&hide=${'a,'.repeat(1000)}`);
    expect(state.models).to.deep.equal([]);
    expect(parseState(`#hide=${'a,'.repeat(1000)}`).hidden).to.have.length(20);
  });
});
