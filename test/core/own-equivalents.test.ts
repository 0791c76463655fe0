import { expect } from 'chai';
import { dataset, explain, type Explanation, type Known, type OwnEquivalent } from '../../src/api.js';
import { datasetWithOwn, explainWithOwn } from '../../src/core/index.js';

const LLAMA = 'meta-llama/Llama-3.1-70B-Instruct';

const espresso = (changes: object = {}): OwnEquivalent => ({
  id: 'espresso',
  wording: { one: '{amount} espresso', other: '{amount} espressos' },
  whPerUnit: 8,
  source: { title: 'Our test kitchen', url: 'https://example.org/espresso', date: '2026-05' },
  ...changes,
});

const ask = (ownEquivalents: unknown, more: object = {}): Explanation =>
  explain({ model: LLAMA, queries: 1000, ownEquivalents: ownEquivalents as OwnEquivalent[], ...more });

const known = (ownEquivalents: unknown, more?: object): Known => {
  const explanation = ask(ownEquivalents, more);
  if (explanation.status !== 'known') throw new Error(JSON.stringify(explanation));
  return explanation;
};

describe("explain({ownEquivalents}) with an author's things", () => {
  it('compares with them, by the same sum as with ours', () => {
    // 0.0464422 Wh x 1,000 = 46.4422 Wh; / 8 Wh = 5.805275.
    const { comparisons } = known([espresso()]);
    expect(comparisons.map(({ id }) => id)).to.deep.equal(['espresso']);
    expect(comparisons[0]!.amount.typical).to.be.closeTo(5.805275, 1e-6);
    expect(comparisons[0]!.source.url).to.equal('https://example.org/espresso');
    expect(comparisons[0]!.wording).to.deep.equal({ one: '{amount} espresso', other: '{amount} espressos' });
  });

  it('takes a spread and a unit of time or distance', () => {
    // 46.4422 Wh / 30 Wh a km = 1.548 km.
    const tram = {
      id: 'tram',
      unit: 'kilometre',
      wording: '{amount} by tram',
      whPerUnit: { low: 20, typical: 30, high: 40 },
    };
    const [comparison] = known([espresso(tram)]).comparisons;
    expect(comparison!.unit).to.equal('kilometre');
    expect(comparison!.amount.typical).to.be.closeTo(1.548073, 1e-6);
  });

  it('takes every plural form of a language, and texts of up to 300 characters', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const wording = Object.fromEntries(forms.map((form) => [form, `{amount} ${form}`.padEnd(300, 'x')]));
    const assumption = 'x'.repeat(300);
    const [comparison] = known([espresso({ wording, assumption })]).comparisons;
    expect(comparison!.wording).to.deep.equal(wording);
    expect(comparison!.assumption).to.equal(assumption);
  });

  it('takes up to twenty', () => {
    const twenty = Array.from({ length: 20 }, (_, at) => espresso({ id: `espresso${at}` }));
    expect(known(twenty).comparisons).to.have.length(3);
  });

  it('tells in queries what is too little of the thing to picture', () => {
    // Below a tenth of 8 Wh. 8 / 0.4 = 20 queries.
    const [less] = known([espresso()], { wattHours: 0.4, queries: 1 }).comparisons;
    expect(less).to.deep.include({ inverse: true, amount: { low: 20, typical: 20, high: 20 } });
    const [tenth] = known([espresso()], { wattHours: 0.8, queries: 1 }).comparisons;
    expect(tenth).to.deep.include({ inverse: false, amount: { low: 0.1, typical: 0.1, high: 0.1 } });
  });

  it('compares with what equivalents names, theirs and ours', () => {
    const { comparisons } = known([espresso()], { equivalents: ['led_bulb', 'espresso'] });
    expect(comparisons.map(({ id }) => id)).to.deep.equal(['led_bulb', 'espresso']);
  });

  it('leaves our own answer alone where there are none', () => {
    expect(known(undefined)).to.deep.equal(known(null));
    expect(known(undefined).comparisons.map(({ id }) => id)).to.include('led_bulb');
  });

  const WRONG: [what: string, given: unknown, said: RegExp][] = [
    ['no list', { espresso: espresso() }, /ownEquivalents is not valid; right would be a list/],
    ['text that is no JSON', '[{', /right would be a list/],
    ['an empty list', [], /right would be a list of 1 to 20/],
    ['too many', Array.from({ length: 21 }, () => espresso()), /right would be a list of 1 to 20/],
    ['nothing in the list', [null], /ownEquivalents\[0\]\.id/],
    ['an id with a space', [espresso({ id: 'my espresso' })], /\[0\]\.id .* letters/],
    ['the id of an inherited property', [espresso({ id: '__proto__' })], /\[0\]\.id/],
    ['an id of ours', [espresso({ id: 'led_bulb' })], /\[0\]\.id .*none of ours/],
    ['an id twice', [espresso(), espresso()], /\[1\]\.id .*used once/],
    ['no wording', [espresso({ wording: undefined })], /\[0\]\.wording .*\{amount\}/],
    ['a wording without an amount', [espresso({ wording: 'espressos' })], /\[0\]\.wording/],
    ['a plural form without an amount', [espresso({ wording: { one: 'one', other: '{amount}' } })], /\[0\]\.wording/],
    ['a wording of 10 MB', [espresso({ wording: `{amount}${'x'.repeat(1e7)}` })], /\[0\]\.wording/],
    ['no energy', [espresso({ whPerUnit: 0 })], /\[0\]\.whPerUnit/],
    ['an energy that is text', [espresso({ whPerUnit: '8' })], /\[0\]\.whPerUnit/],
    ['an energy below nothing', [espresso({ whPerUnit: -8 })], /\[0\]\.whPerUnit/],
    ['an energy without end', [espresso({ whPerUnit: Infinity })], /\[0\]\.whPerUnit/],
    ['a range upside down', [espresso({ whPerUnit: { low: 3, typical: 2, high: 1 } })], /\[0\]\.whPerUnit/],
    ['a unit nobody knows', [espresso({ unit: 'furlong' })], /\[0\]\.unit .*kilometre/],
    ['no source', [espresso({ source: undefined })], /\[0\]\.source\.title/],
    [
      'a source that is a script',
      [espresso({ source: { ...espresso().source, url: 'javascript:alert(1)' } })],
      /source\.url .*web address/,
    ],
    ['a source without a date', [espresso({ source: { ...espresso().source, date: 'last year' } })], /source\.date/],
    ['an assumption of 10 MB', [espresso({ assumption: 'x'.repeat(1e7) })], /\[0\]\.assumption .* at most 300 char/],
    [
      'a title of 10 MB',
      [espresso({ source: { ...espresso().source, title: 'x'.repeat(1e7) } })],
      /\[0\]\.source\.title .* at most 300 characters/,
    ],
  ];
  for (const [what, given, said] of WRONG) {
    it(`answers ${what} with what would be right`, () => {
      const explanation = ask(given);
      if (explanation.status !== 'invalid') throw new Error(explanation.status);
      expect(explanation.field).to.equal('ownEquivalents');
      expect(explanation.reason).to.match(said);
      expect(explanation.reason.length).to.be.below(300);
    });
  }

  it('answers what throws when it is read', () => {
    const trap = new Proxy([], {
      get: () => {
        throw new Error('trap');
      },
    });
    expect(ask(trap)).to.deep.equal({
      status: 'invalid',
      field: 'ownEquivalents',
      reason: 'ownEquivalents is unreadable',
    });
    const getter = {
      get id() {
        throw new Error('trap');
      },
    };
    expect(ask([getter]).status).to.equal('invalid');
    const request = {
      model: LLAMA,
      get ownEquivalents(): never {
        throw new Error('trap');
      },
    };
    expect(explainWithOwn(request, dataset).status).to.equal('known');
  });

  it('changes no dataset and no prototype', () => {
    const before = dataset.equivalents.length;
    const polluted = JSON.parse(
      '[{"id":"a","__proto__":{"polluted":1},"wording":"{amount} a","whPerUnit":1,"source":{"title":"t","url":"https://example.org","date":"2026"}}]',
    ) as unknown;
    expect(ask(polluted).status).to.equal('known');
    expect(dataset.equivalents).to.have.length(before);
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
  });
});

describe('datasetWithOwn(dataset, list)', () => {
  it('adds them to the list, and gives the same dataset for the same list', () => {
    const list = [espresso()];
    const whole = datasetWithOwn(dataset, list);
    expect(whole.equivalents.at(-1)).to.include({ id: 'espresso', isOwn: true, name: 'espressos' });
    expect(datasetWithOwn(dataset, list)).to.equal(whole);
  });

  it('is the dataset itself where there are none, or one is not right', () => {
    for (const given of [undefined, null, 'x', [espresso({ whPerUnit: 0 })]])
      expect(datasetWithOwn(dataset, given)).to.equal(dataset);
  });
});

describe("explain({wattHours, sourceLabel}) with an author's figure", () => {
  const given = (more: object = {}): Explanation => explain({ wattHours: 100, sourceLabel: 'Our meter', ...more });

  it('is of the author, and estimated unless the author says how it came to be', () => {
    const explanation = given({ sourceUrl: 'https://example.org/meter' });
    if (explanation.status !== 'known') throw new Error(explanation.status);
    expect(explanation.source).to.include({ id: 'author', title: 'Our meter', url: 'https://example.org/meter' });
    expect(explanation.kind).to.equal('estimated');
    expect(given({ wattHoursKind: 'measured' })).to.include({ kind: 'measured' });
  });

  it('is of the host without a source', () => {
    const explanation = explain({ wattHours: 100 });
    if (explanation.status !== 'known') throw new Error(explanation.status);
    expect([explanation.source.id, explanation.kind]).to.deep.equal(['host', 'measured']);
  });

  it('answers a source that is not right with what would be', () => {
    for (const [more, field] of [
      [{ sourceLabel: ' ' }, 'sourceLabel'],
      [{ sourceLabel: 'x'.repeat(1e7) }, 'sourceLabel'],
      [{ sourceLabel: undefined, sourceUrl: 'https://example.org' }, 'sourceLabel'],
      [{ sourceUrl: 'javascript:alert(1)' }, 'sourceUrl'],
      [{ sourceUrl: '' }, 'sourceUrl'],
    ] as const) {
      expect(given(more), JSON.stringify(more).slice(0, 60)).to.include({ status: 'invalid', field });
    }
  });
});
