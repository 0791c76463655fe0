import { expect } from 'chai';
import { explain } from '../../src/api.js';
import { findInvalidField } from '../../src/core/request.js';
import type { ExplainRequest } from '../../src/core/index.js';
import { dataset } from '../../src/dataset.js';

const LLAMA = 'meta-llama/Llama-3.1-70B-Instruct';
type Field = keyof ExplainRequest;

const ask = (request: unknown) => findInvalidField(request as ExplainRequest, dataset);

/** Values that a page author or a reader may end up with; all are refused by name, none throws. */
const REFUSED: [field: Field, values: unknown[]][] = [
  ['model', ['', '   ', 5, null, {}, [], true, NaN, 10n, Symbol('x'), () => 'gpt-4o']],
  ['queries', [-3, 0, -0, 1.5, NaN, Infinity, Number('1e400'), 1e16, '1,000', '1000', null, [], [1], {}, true, 10n]],
  ['task', ['Chat', 'lm-arena-chat', '', 'toString', null, 1, ['chat']]],
  ['outputTokens', [0, -1, 0.4, 5e-324, NaN, Infinity, 1e10, '500', null, [500]]],
  ['inputTokens', [-1, NaN, Infinity, '5', null]],
  ['wattHours', [0, -0.1, NaN, Infinity, 1e19, 5e-324, '0.24', null, [0.24]]],
  [
    'wattHoursRange',
    [{ low: 1, high: 2 }, { low: 0, high: 1 }, { low: 2, high: 1 }, { low: NaN, high: 1 }, { high: 1 }, 1, null],
  ],
  ['wattHoursKind', ['guessed', '', null, 1]],
  ['accept', ['measured', [], ['guessed'], ['measured', 'guessed'], null, {}, [null], new Array<string>(1)]],
  ['boundary', ['data-center', 'gpu-only', '', null, true]],
  ['equivalents', ['led_bulb', [], ['unicorn'], [null], null, {}, [['led_bulb']], ['__proto__'], new Array<string>(1)]],
  ['region', ['', 'USA', 'U', '1', 'us-ca', null, 1, 419, 'x'.repeat(1e6)]],
  ['keep', [null, 5, {}, []]],
];

describe('explain(request) refuses what it cannot use, naming the field', () => {
  for (const [field, values] of REFUSED) {
    for (const value of values) {
      const shown =
        typeof value === 'bigint' ? `${value}n` : String(JSON.stringify(value) ?? typeof value).slice(0, 20);
      const number = typeof value === 'number' ? String(value) : shown;
      it(`${field}: ${number}`, () => {
        const answer = ask({ model: LLAMA, [field]: value });
        expect(answer).to.include({ status: 'invalid', field });
        expect(answer?.reason).to.match(new RegExp(`^${field} is .+; right would be .+`));
        expect(explain({ model: LLAMA, [field]: value })).to.include({ status: 'invalid', field });
      });
    }
  }

  it('a list by what is in it, and which of it is not there', () => {
    expect(ask({ model: LLAMA, equivalents: ['ev_km', 'unicorn'] })!.reason).to.match(
      /^equivalents is "ev_km unicorn"; right would be a list of ids .*; there is no "unicorn"$/,
    );
    expect(ask({ model: LLAMA, equivalents: ['led_bulb', 'walking_km'] })!.reason).not.to.include('there is no');
  });

  it('equivalents of mixed classes: a socket beside food', () => {
    expect(ask({ model: LLAMA, equivalents: ['led_bulb', 'walking_km'] })).to.include({ field: 'equivalents' });
    expect(ask({ model: LLAMA, equivalents: ['walking_km', 'walking_step'] })).to.equal(undefined);
  });

  it('model, where there is neither a model nor an energy', () => {
    for (const request of [{}, null, undefined, 'gpt-4o', 5, [], { queries: 5 }]) {
      expect(ask(request)).to.include({ status: 'invalid', field: 'model' });
      expect(explain(request as ExplainRequest)).to.include({ status: 'invalid', field: 'model' });
    }
  });

  it('says what was given and what would be right', () => {
    expect(ask({ model: LLAMA, queries: '1,000' })?.reason).to.equal(
      'queries is "1,000"; right would be a whole number from 1 to 1e15',
    );
    expect(ask({ model: LLAMA, queries: -3 })?.reason).to.match(/^queries is -3;/);
    expect(ask({ model: LLAMA, queries: null })?.reason).to.match(/^queries is null;/);
    expect(ask({ model: LLAMA, queries: true })?.reason).to.match(/^queries is true;/);
    expect(ask({ model: LLAMA, queries: {} })?.reason).to.match(/^queries is object;/);
  });

  const REASONS: [request: unknown, reason: string | RegExp][] = [
    [{ model: LLAMA, queries: '1000' }, 'queries is "1000"; right would be a whole number from 1 to 1e15, and no text'],
    [{ model: LLAMA, queries: '10.000' }, 'queries is "10.000"; right would be a whole number from 1 to 1e15'],
    [
      { model: LLAMA, accept: 'measured' },
      'accept is "measured"; right would be a list of measured, disclosed, estimated, and no text',
    ],
    [
      { model: LLAMA, task: 'x' },
      /^task is "x"; right would be one of chat, reasoning, code-completion, .*-10-tokens$/,
    ],
    [{ wattHoursKind: 'x' }, 'wattHoursKind is "x"; right would be one of measured, disclosed, estimated'],
    [{ accept: 'x' }, 'accept is "x"; right would be a list of measured, disclosed, estimated'],
    [
      { equivalents: Array<string>(12).fill('a') },
      'equivalents is "a a a a a a a a a"; right would be a list of ids of equivalents, all of one class (see listEquivalents); there is no "a"',
    ],
    [{ sourceLabel: 5 }, 'sourceLabel is 5; right would be the name of the source in at most 300 characters'],
    [{ sourceUrl: 'x' }, 'sourceUrl is "x"; right would be a web address (https://…)'],
    [
      { wattHours: 1, sourceUrl: 'https://example.org' },
      'sourceLabel is missing; right would be the name of the source that sourceUrl leads to',
    ],
    [null, 'model is missing; right would be the name of a model as text'],
    [
      {
        get keep(): never {
          throw new Error('trap');
        },
      },
      'keep is unreadable; right would be the id of an equivalent',
    ],
  ];
  for (const [request, reason] of REASONS)
    it(String(reason).slice(0, 60), () => {
      if (typeof reason === 'string') expect(ask(request)?.reason).to.equal(reason);
      else expect(ask(request)?.reason).to.match(reason);
    });

  it('takes the name of a source of 300 characters', () => {
    expect(ask({ wattHours: 1, sourceLabel: 'x'.repeat(300) })).to.equal(undefined);
  });

  it('keeps its reason short, however long the value', () => {
    const answer = ask({ model: LLAMA, task: 'x'.repeat(1e7) });
    expect(answer?.field).to.equal('task');
    expect(answer?.reason.length).to.be.below(600);
  });
});

describe('explain(request) takes the ends of every range', () => {
  const TAKEN: Partial<ExplainRequest>[] = [
    { queries: 1 },
    { queries: 1e15 },
    { outputTokens: 1 },
    { outputTokens: 1e9 },
    { inputTokens: 0 },
    { inputTokens: 1e9 },
    { wattHours: 1e-15 },
    { wattHours: 1e18 },
    { region: 'us' },
    { region: '419' },
    { keep: 'unicorn' },
    { accept: ['measured', 'disclosed', 'estimated'] },
    { queries: undefined, task: undefined, equivalents: undefined },
  ];
  for (const request of TAKEN) {
    it(JSON.stringify(request), () => {
      expect(ask({ model: LLAMA, ...request })).to.equal(undefined);
    });
  }

  it('an energy without a model', () => {
    expect(ask({ wattHours: 0.24 })).to.equal(undefined);
  });
});

describe('explain(request) never throws on hostile input', () => {
  const hostile = (): object => ({
    get toString() {
      throw new Error('hostile');
    },
    get valueOf() {
      throw new Error('hostile');
    },
    get length() {
      throw new Error('hostile');
    },
  });
  const trap = (): never => {
    throw new Error('hostile');
  };

  for (const [field] of REFUSED) {
    it(`${field} whose getter, members or proxy throw`, () => {
      const values = [hostile(), new Proxy([], { get: trap }), new Proxy({}, { get: trap, has: trap, ownKeys: trap })];
      for (const value of values) {
        expect(explain({ model: LLAMA, [field]: value })).to.include({ status: 'invalid', field });
      }
      const request = Object.defineProperty({ model: LLAMA }, field, { get: trap });
      expect(explain(request)).to.include({ status: 'invalid', field });
    });
  }

  it('a model of 10 MB of text', () => {
    for (const model of ['x'.repeat(1e7), 'gpt-'.repeat(2.5e6), '/'.repeat(1e7), '1.'.repeat(5e6)]) {
      const answer = explain({ model });
      expect(answer.status).to.equal('unknown-model');
      expect(JSON.stringify(answer).length).to.be.below(1000);
    }
  });

  it('names that are parts of every object', () => {
    for (const model of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\u0000', '\ud800']) {
      expect(explain({ model }).status).to.equal('unknown-model');
    }
  });

  it('a request without a prototype', () => {
    const request = Object.assign(Object.create(null) as object, { model: LLAMA });
    expect(explain(request).status).to.equal('known');
  });
});
