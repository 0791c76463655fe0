import { expect } from '@open-wc/testing';
import { checkAnswer } from '../../src/core/check-answer.js';
import type { Check } from '../../src/words/describe-sum.js';
import { describeVerdict, readNumber } from '../../src/words/describe-verdict.js';
import { explorerLanguageFor, explorerTextOf } from '../../src/words/explorer-languages.js';

const READER = explorerTextOf(explorerLanguageFor('en'), 'en-GB');

/** 10 W x 20 / 3,600 h. */
const BULB: Check = {
  name: 'energy',
  text: 'How many watt-hours?',
  asked: { unit: 'Wh', value: 200 / 3600, powerW: 10 },
  answer: '0.0556 Wh',
};

describe('describeVerdict(verdict, check)', () => {
  const ROWS: [typed: string, said: string][] = [
    ['0.056', 'Yes: 0.0556 Wh.'],
    ['0.06', 'Close. Keep one more digit on the way.'],
    ['7', 'Not yet. Turn the time into hours, then multiply it by the power.'],
    ['?', 'Write a number, such as 1.5.'],
    ['200', 'You counted in seconds. An hour has 3,600 of them: divide by 3,600. (Watts times seconds are joules.)'],
    ['0.0000556', 'That is right in kWh. The question asks for Wh: multiply by 1,000.'],
    ['10', 'That is the power. Power (W) says how fast energy is used. Energy (Wh) is power times time.'],
    ['20 s', 'That is a unit of something else. The answer is in Wh.'],
  ];

  for (const [typed, said] of ROWS)
    it(`says of ${typed}: ${said}`, () => {
      expect(describeVerdict(checkAnswer(typed, BULB.asked), BULB, READER)).to.equal(said);
    });
});

describe('readNumber(text, locale)', () => {
  const ROWS: [text: string, locale: string, number: number | undefined][] = [
    ['1,200', 'en-GB', 1200],
    ['1.200', 'en-GB', 1.2],
    ['1,200', 'de-DE', 1.2],
    ['1.200', 'de-DE', 1200],
    ['0,5', 'en-GB', 0.5],
    ['0.5', 'fr-FR', 0.5],
    ['', 'en-GB', undefined],
    ['ten', 'en-GB', undefined],
  ];

  for (const [text, locale, number] of ROWS)
    it(`reads ${JSON.stringify(text)} in ${locale} as ${number}`, () => {
      expect(readNumber(text, locale)).to.equal(number);
    });
});
