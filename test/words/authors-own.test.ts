import { expect } from '@open-wc/testing';
import { explain, type ExplainRequest, type Known } from '../../src/api.js';
import { describeAnswer, languageFor } from '../../src/words/index.js';

const describeIt = (request: ExplainRequest): ReturnType<typeof describeAnswer> =>
  describeAnswer(explain(request) as Known, languageFor('en'), 'en');
const readable = (text: string): string => text.replaceAll('\u00a0', ' ');

const ESPRESSO = {
  id: 'espresso',
  wording: { one: '{amount} espresso', other: '{amount} espressos' },
  whPerUnit: 8,
  source: { title: 'Our test kitchen', url: 'https://example.org/espresso', date: '2026-05' },
};

describe("describeAnswer(known) with an author's figure", () => {
  const request = {
    model: 'My model',
    queries: 10,
    wattHours: 100,
    sourceLabel: 'Our meter',
    sourceUrl: 'https://example.org',
  };

  it('says in the sentence, the kind, the sum and the source that it is the author’s', () => {
    const { sentence, conditions, kind, sources, steps, notes } = describeIt(request);
    expect(readable(sentence)).to.equal(
      '10 queries to My model use about 100 Wh of electricity (estimated, boundary not stated; the author’s own figure).',
    );
    expect(sentence).to.include(conditions);
    expect(kind).to.equal('estimated, the author’s own figure');
    expect(sources).to.deep.equal([
      { text: 'Our meter (the author’s source)', title: 'Our meter', url: 'https://example.org' },
    ]);
    expect(readable(steps[0]!.text)).to.equal('100 Wh for 10 queries, as the author gives it');
    expect(notes.join()).not.to.include('provider');
  });

  it('needs neither a model nor an address', () => {
    const { sentence, sources } = describeIt({ wattHours: 0.5, sourceLabel: 'Our meter', wattHoursKind: 'measured' });
    expect(readable(sentence)).to.equal(
      '1 query uses about 0.5 Wh of electricity (measured, boundary not stated; the author’s own figure).',
    );
    expect(sources).to.deep.equal([{ text: 'Our meter (the author’s source)', title: 'Our meter', url: '' }]);
  });

  it('says nothing of what a figure leaves out where its host or author alone could know', () => {
    expect(describeIt(request).notes).to.deep.equal([]);
    expect(describeIt({ wattHours: 100 }).notes).to.deep.equal([]);
    expect(describeIt({ model: 'llama3.1:70b' }).notes.at(-1)).to.match(/^Only answering is counted/);
  });

  it('leaves a host’s figure as it was', () => {
    expect(readable(describeIt({ wattHours: 100 }).sentence)).to.include('measured by the provider');
  });
});

describe("describeAnswer(known) with an author's things", () => {
  it('says of each that it is the author’s, in the form of its count', () => {
    // 46.4422 / 8 = 5.8; 8 Wh / 8 Wh = 1.
    const { comparisons, comparisonSentence, steps } = describeIt({
      model: 'llama3.1:70b',
      queries: 1000,
      ownEquivalents: [ESPRESSO],
    });
    expect(comparisons[0]!.text).to.equal('5.8 espressos (the author’s figure)');
    expect(comparisons[0]!.source.text).to.equal('Our test kitchen (May 2026)');
    expect(comparisonSentence).to.equal('That is about 5.8 espressos (the author’s figure).');
    expect(readable(steps.at(-1)!.text)).to.equal(
      '46.4422 Wh ÷ 8 Wh for 1 espresso (the author’s figure) = 5.8 espressos (the author’s figure)',
    );
    expect(describeIt({ wattHours: 8, ownEquivalents: [ESPRESSO] }).comparisons[0]!.text).to.equal(
      '1 espresso (the author’s figure)',
    );
  });

  it('says what is assumed where the author does not', () => {
    const said = (more: object) =>
      describeIt({ wattHours: 8, ownEquivalents: [{ ...ESPRESSO, ...more }] }).comparisons[0]!.assumption.text;
    expect(said({})).to.equal('8 Wh for each.');
    expect(said({ assumption: 'A small machine.' })).to.equal('A small machine.');
  });

  it('keeps a wording as it is, whatever signs are in it', () => {
    const own = { ...ESPRESSO, wording: '{amount} $& {thing} <b>' };
    expect(describeIt({ wattHours: 8, ownEquivalents: [own] }).comparisons[0]!.text).to.equal(
      '1 $& {thing} <b> (the author’s figure)',
    );
  });
});
