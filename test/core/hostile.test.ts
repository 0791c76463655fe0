import { expect } from 'chai';
import fc from 'fast-check';
import {
  assertDataset,
  attributeOf,
  explain,
  explainWithOwn,
  findModel,
  parseField,
  readUsage,
  REQUEST_FIELDS,
  requestFor,
  tally,
  type Dataset,
  type ExplainRequest,
} from '../../src/api.js';
import { formatAnswersCsv } from '../../src/core/answers-csv.js';
import { checkAnswer } from '../../src/core/check-answer.js';
import { nearestNames } from '../../src/core/nearest-names.js';
import { dataset } from '../../src/dataset.js';
import { parseState, formatState } from '../../src/element/explorer/explorer-state.js';
import {
  honestValues,
  longTexts,
  NAUGHTY,
  PAYLOADS,
  POLLUTING,
  texts,
  trickyValues,
  values,
} from '../hostile-values.js';
import { count, heldCases, holds, lateness, leastTime, triedCases } from '../seed.js';

const FIELDS = [
  ...REQUEST_FIELDS,
  'wattHoursKind',
  'wattHoursRange',
  'sourceLabel',
  'sourceUrl',
  'keep',
  'ownEquivalents',
] as const;
const STATUSES = ['known', 'unmeasured', 'unknown-model', 'invalid'];

/** The four answers; whatever was not understood is said shortly, with what would be right. */
function expectAnswer(request: unknown): void {
  const answer = explainWithOwn(request as ExplainRequest, dataset);
  expect(STATUSES).to.include(answer.status);
  if (answer.status === 'invalid') {
    expect(answer.reason).to.match(/right would be|unreadable|dataset/);
    expect(answer.reason.length).to.be.below(600);
  }
  if (answer.status === 'known') {
    const { low, typical, high } = answer.energyWh;
    expect(low > 0 && low <= typical && typical <= high && high < Infinity).to.equal(true);
  }
}

after(() => {
  expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  console.log(`Hostile input to the core: ${triedCases()}.`);
});

describe('explain(request) on hostile input', () => {
  it('answers any value in any field', () => {
    holds(
      fc.property(fc.constantFrom(...FIELDS), values, fc.boolean(), (field, value, withModel) =>
        expectAnswer({ ...(withModel && { model: 'llama3.1:70b' }), [field]: value() }),
      ),
      20_000,
    );
  });

  it('answers any values in all fields together', () => {
    const request = fc.dictionary(fc.constantFrom(...FIELDS, ...POLLUTING), values, { maxKeys: 8 });
    holds(
      fc.property(request, (fields) =>
        expectAnswer(Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, value()]))),
      ),
      8000,
    );
  });

  it('answers any text of an attribute, as it is parsed', () => {
    holds(
      fc.property(fc.constantFrom(...REQUEST_FIELDS), texts, (field, text) => {
        expectAnswer({ model: 'llama3.1:70b', [field]: parseField(field, text) });
        expect(attributeOf(text)).to.be.a('string');
      }),
      20_000,
    );
  });

  it('answers every naughty string, payload and tricky value as a model, and as the whole request', () => {
    const all = [...NAUGHTY, ...PAYLOADS, ...POLLUTING, ...trickyValues()];
    for (const value of all) {
      for (const field of FIELDS) expectAnswer({ model: 'llama3.1:70b', [field]: value });
      expectAnswer(value);
    }
    count(all.length * (FIELDS.length + 1));
  });
});

describe('readUsage(payload) and requestFor(payload) on hostile input', () => {
  const fields = fc.constantFrom('usage', 'model', 'energy', 'prompt_tokens', 'eval_count', 'queries', ...POLLUTING);
  const payloads = fc.oneof(
    values,
    fc
      .dictionary(fields, values)
      .map((all) => () => Object.fromEntries(Object.entries(all).map(([field, value]) => [field, value()]))),
  );

  it('state nothing that is no name, no count and no energy', () => {
    holds(
      fc.property(payloads, (payload) => {
        const reading = readUsage(payload());
        const request = requestFor(payload());
        for (const number of [reading?.inputTokens, reading?.outputTokens, reading?.wattHours])
          expect(number === undefined || (number >= 0 && number < Infinity)).to.equal(true);
        if (request) expectAnswer(request);
      }),
      15_000,
    );
  });
});

/** The place of every value of a tree, at random. */
const paths = (value: unknown): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[key], ...paths(inner).map((path) => [key, ...path])])
    : [];

/** The first of those that have something that none before them has. */
const firstOf = <One>(all: One[], has: (one: One) => unknown): One[] =>
  all.filter((one, at) => all.findIndex((other) => has(other) === has(one)) === at);

const SMALL: Dataset = {
  ...dataset,
  figures: firstOf(dataset.figures, ({ rows, ...shared }) => [rows[0]!.length, ...Object.keys(shared)].join()).map(
    (table) => ({ ...table, rows: table.rows.slice(0, 2) }),
  ),
  equivalents: dataset.equivalents.slice(0, 3),
  taskMeans: dataset.taskMeans.slice(0, 1),
  models: Object.fromEntries(firstOf(Object.entries(dataset.models), ([, model]) => Object.keys(model).join())),
};
const PLACES = paths(SMALL);

function spoilt(path: string[], value: unknown): unknown {
  const copy = structuredClone(SMALL) as unknown as Record<string, unknown>;
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, copy);
  Object.defineProperty(holder, path.at(-1)!, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

describe('assertDataset(value) on a spoilt dataset', () => {
  it('throws a TypeError that names the field, or what it returns can be explained', () => {
    holds(
      fc.property(fc.constantFrom(...PLACES), honestValues, (path, value) => {
        const own = spoilt(path, value());
        try {
          assertDataset(own);
        } catch (error) {
          expect(error, path.join('.')).to.be.instanceOf(TypeError);
          expect((error as Error).message).to.match(/^dataset(?:\.[\w[\].]+.*)? is not valid; right would be /s);
          return;
        }
        for (const model of [...SMALL.figures.flatMap(({ rows }) => rows.map(([id]) => id)), 'gpt-4o', 'ChatGPT'])
          expect(STATUSES).to.include(explain({ model, queries: 1000, dataset: own as Dataset }).status);
      }),
      15_000,
    );
  });

  it('throws for any other value', () => {
    for (const value of [...trickyValues(), ...NAUGHTY]) expect(() => assertDataset(value)).to.throw(TypeError);
    count(trickyValues().length + NAUGHTY.length);
  });
});

describe('the state in a URL on hostile input', () => {
  const keys = 'view model queries task tokens thing boundary axis compare source hide size lang'.split(' ');

  it('is read and written again the same', () => {
    holds(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys, ...POLLUTING), texts), { maxLength: 6 }), (pairs) => {
        const state = parseState(`#${new URLSearchParams(pairs).toString()}`);
        expect(parseState(formatState(state))).to.deep.equal(state);
        expect(Number.isInteger(state.queries) && state.queries >= 1).to.equal(true);
      }),
      15_000,
    );
  });

  it('is read from any text', () => {
    holds(
      fc.property(texts, (text) => {
        expect(parseState(text).models.length).to.be.at.most(5);
      }),
      5000,
    );
  });
});

describe('a pupil’s answer and a spreadsheet on hostile input', () => {
  it('are read and written', () => {
    const known = explain({ wattHours: 1, model: 'x' });
    holds(
      fc.property(texts, (text) => {
        expect(checkAnswer(text, { unit: 'Wh', value: 1 }).verdict).to.be.a('string');
        if (known.status !== 'known') return;
        const csv = formatAnswersCsv([{ ...known, model: { ...known.model, name: text } }], dataset);
        // One line of names, one of the answer: a text with line breaks is quoted.
        const [cell] = csv.slice(csv.indexOf('\r\n') + 2).match(/^(?:"(?:[^"]|"")*"|[^,"\r\n]*)(?=,)/) ?? [];
        expect(cell, JSON.stringify(text)).to.be.a('string');
        expect(cell).not.to.match(/^"?[=+\-@\t\r]/);
      }),
      5000,
    );
  });

  it('tally(answers) of anything explained adds up', () => {
    holds(
      fc.property(fc.array(values, { maxLength: 5 }), (payloads) => {
        const { answers, covered } = tally(payloads.map((one) => explain(requestFor(one()) ?? {})));
        expect(covered <= answers).to.equal(true);
      }),
      2000,
    );
  });
});

describe('10 MB of text', () => {
  const WAYS: [name: string, read: (text: string) => unknown, start?: string][] = [
    ...FIELDS.map((field): [string, (text: string) => unknown] => [
      `explain({${field}})`,
      (text) => explainWithOwn({ model: 'gpt-4o', [field]: text }, dataset),
    ]),
    ...REQUEST_FIELDS.map((field): [string, (text: string) => unknown] => [
      `parseField(${field})`,
      (text) => explain({ [field]: parseField(field, text) }),
    ]),
    ['findModel', (text) => findModel(text)],
    ['nearestNames', (text) => nearestNames(text, dataset)],
    ['readUsage', (text) => readUsage({ model: text, usage: { prompt_tokens: text } })],
    ['parseState', (text) => parseState(text), '#model='],
    ['checkAnswer', (text) => checkAnswer(text, { unit: 'Wh', value: 1 })],
  ];

  for (const [name, read, start = ''] of WAYS)
    it(`hangs ${name} nowhere`, () => {
      for (const long of longTexts()) {
        const text = start + long;
        // An engine joins two texts when the whole is first read: that is not the reader's work.
        text.at(-1);
        expect(lateness(leastTime(() => read(text))), JSON.stringify(long.slice(0, 4))).to.equal(undefined);
      }
      count(longTexts(16).length);
    });
});

describe('hostile input to the core', () => {
  it('is at least 100,000 cases a run', () => {
    expect(heldCases()).to.be.at.least(100_000);
  });
});
