import { expect } from '@open-wc/testing';
import { dataset, explain } from '../../src/api.js';
import type { GuessRound } from '../../src/core/guess-rounds.js';
import type { Known } from '../../src/core/index.js';
import {
  describeEquivalentAmount,
  describeFeedback,
  describeQuestion,
  describeSummary,
} from '../../src/words/describe-guess.js';
import { explorerLanguageFor, explorerTextOf } from '../../src/words/explorer-languages.js';

const READER = explorerTextOf(explorerLanguageFor('en'), 'en-GB');
const plain = (text: string | undefined): string | undefined => text?.replace(/\s/g, ' ');

const BULB = dataset.equivalents.find(({ id }) => id === 'led_bulb')!;

/** 1,000 queries to Llama 3.1 70B: 6,619 to 16,719 to 131,550 s of a 10 W bulb. */
const ROUND: GuessRound = {
  known: explain({ model: 'llama3.1:70b', queries: 1000 }) as Known,
  equivalent: BULB,
  answer: { low: 6619.5, typical: 16719, high: 131550 },
  domain: [1, 432000],
};

describe('describeEquivalentAmount(equivalent, amount)', () => {
  it('tells it in the unit that fits', () => {
    const said = [20, 600, 16719, 400_000].map((seconds) => describeEquivalentAmount(BULB, seconds, READER));
    expect(said).to.deep.equal([
      '20 seconds of an LED bulb',
      '10 minutes of an LED bulb',
      '4.6 hours of an LED bulb',
      '4.6 days of an LED bulb',
    ]);
  });
});

describe('describeQuestion(round)', () => {
  it('says what is guessed, one or many', () => {
    expect(describeQuestion(ROUND, READER)).to.equal('1,000 queries to Llama 3.1 70B (chat)');
    const one = { ...ROUND, known: { ...ROUND.known, queries: 1 } };
    expect(describeQuestion(one, READER)).to.equal('1 query to Llama 3.1 70B (chat)');
  });
});

describe('describeFeedback(round, guess)', () => {
  const ROWS: [title: string, guess: number, verdict: string, more: string][] = [
    ['near', 16000, 'Your guess is very near.', 'Your guess lies inside the published range, from 1.8'],
    [
      'too much, inside the range',
      33438,
      'Your guess lies inside the published range',
      'You guessed 2 times too much.',
    ],
    ['too much', 200628, 'You guessed 12 times too much.', 'The published range goes from 1.8'], // 16,719 x 12
    // Shown as 28 minutes and 4.6 hours: 276 / 28 = 9.86.
    ['too little', 1671.9, 'You guessed 9.9 times too little.', 'The published range goes from 1.8'],
  ];

  for (const [title, guess, verdict, more] of ROWS)
    it(title, () => {
      const feedback = describeFeedback(ROUND, guess, READER);
      expect(feedback.verdict).to.include(verdict);
      expect(plain(feedback.answer)).to.equal(
        'The answer is about 4.6 hours of an LED bulb (46 Wh; measured, GPU only).',
      );
      expect(feedback.more).to.include(more);
    });

  it('puts a guess inside the range where it is shown as one of its ends', () => {
    // 6,480 s are the 1.8 hours that 6,619.5 s are shown as; 131,550 s are 37 hours, and so are 133,000 s.
    for (const guess of [6480, 133_000])
      expect(describeFeedback(ROUND, guess, READER).verdict).to.include('lies inside');
    for (const guess of [6200, 135_500]) expect(describeFeedback(ROUND, guess, READER).more).to.include('goes from');
  });

  it('says nothing of a range that was not published', () => {
    const single = { ...ROUND, answer: { low: 16719, typical: 16719, high: 16719 } };
    expect(describeFeedback(single, 10, READER).more).to.equal(undefined);
  });
});

describe('describeSummary(rounds, guesses)', () => {
  it('says what the guesses have in common, and each in a row', () => {
    const { rows, sentences } = describeSummary([ROUND, ROUND, ROUND], [16719, 33438, 1671.9], READER);
    expect(sentences).to.deep.equal([
      '1 guess was very near, 1 guess was too much and 1 guess was too little.',
      '2 guesses were inside the published range.',
      'Half of your guesses were off by 2 times or less.',
    ]);
    expect(rows[1]).to.deep.equal({
      question: '1,000 queries to Llama 3.1 70B (chat)',
      guess: '9.3 hours of an LED bulb',
      answer: '4.6 hours of an LED bulb',
      difference: 'You guessed 2 times too much.',
    });
  });

  it('is empty before the first guess', () => {
    expect(describeSummary([ROUND], [], READER)).to.deep.equal({ rows: [], sentences: [] });
  });
});
