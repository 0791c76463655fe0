import { expect } from '@open-wc/testing';
import { explain } from '../../src/api.js';
import type { Known } from '../../src/core/index.js';
import { describeChecks, describeSumSteps, type Sum } from '../../src/words/describe-sum.js';
import { ar } from '../../src/words/explorer/ar.js';
import { explorerLanguageFor, explorerTextOf } from '../../src/words/explorer-languages.js';

const LLAMA = explain({ model: 'llama3.1:70b', queries: 1000 }) as Known;
const BULB: Sum = { powerW: 10, time: 20, timeUnit: 'second', known: LLAMA };

const READER = explorerTextOf(explorerLanguageFor('en'), 'en-GB');
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('describeSumSteps(sum) goes from the formula to the energy', () => {
  it('with every unit', () => {
    // 20 / 3,600 = 0.005556; x 10 = 0.05556; / 0.0464422 = 1.196.
    expect(describeSumSteps(BULB, READER).map(plain)).to.deep.equal([
      'Write down the formula: E = P × t. Energy is power times time.',
      'Put in the numbers with their units: E = 10 W × 20 seconds.',
      'A watt-hour needs hours: 20 seconds ÷ 3,600 = 0.00556 hours.',
      'Multiply: 10 W × 0.00556 hours = 0.0556 Wh.',
      'For kilowatt-hours divide by 1,000: 0.0556 Wh ÷ 1,000 = 0.0000556 kWh.',
      'Compare with one query to Llama 3.1 70B: 0.0556 Wh ÷ 0.0464 Wh = 1.2 queries.',
    ]);
  });

  it('in minutes, by 60', () => {
    const [, , hours, multiply] = describeSumSteps({ powerW: 1200, time: 3, timeUnit: 'minute' }, READER).map(plain);
    expect(hours).to.equal('A watt-hour needs hours: 3 minutes ÷ 60 = 0.05 hours.');
    expect(multiply).to.equal('Multiply: 1,200 W × 0.05 hours = 60 Wh.');
  });

  it('without turning hours into hours, and without a model that has no figure', () => {
    expect(describeSumSteps({ powerW: 39.5, time: 24, timeUnit: 'hour' }, READER).map(plain).slice(2)).to.deep.equal([
      'Multiply: 39.5 W × 24 hours = 948 Wh.',
      'For kilowatt-hours divide by 1,000: 948 Wh ÷ 1,000 = 0.948 kWh.',
    ]);
  });

  it('with the numbers of another locale', () => {
    expect(plain(describeSumSteps(BULB, { ...READER, locale: 'de-DE' })[3]!)).to.equal(
      'Multiply: 10 W × 0,00556 Stunden = 0,0556 Wh.',
    );
  });

  it('from right to left with each amount isolated: Latin units to their right, Arabic ones to their left', () => {
    const sums = describeSumSteps(BULB, explorerTextOf(ar, 'ar-u-nu-latn')).map((step) => plain(step).split(': ')[1]);
    expect(sums.slice(1)).to.deep.equal([
      'E = \u206610 W\u2069 × \u206720 ثانية\u2069.',
      '\u206720 ثانية\u2069 ÷ 3,600 = \u20670.00556 ساعة\u2069.',
      '\u206610 W\u2069 × \u20670.00556 ساعة\u2069 = \u20660.0556 Wh\u2069.',
      '\u20660.0556 Wh\u2069 ÷ 1,000 = \u20660.0000556 kWh\u2069.',
      '\u20660.0556 Wh\u2069 ÷ \u20660.0464 Wh\u2069 = 1.2 (عدد الاستعلامات).',
    ]);
  });
});

describe('describeChecks(sum) asks', () => {
  const checksOf = (sum: Sum): string[] =>
    describeChecks(sum, READER).map(({ name, text, answer }) => plain(`${name}: ${text} ${answer}`));

  it('what the sum and the model’s queries give', () => {
    expect(checksOf(BULB)).to.deep.equal([
      'hours: How many hours are 20 seconds? 0.00556 h',
      'energy: A thing of 10 W is on for 20 seconds. How many watt-hours does it use? 0.0556 Wh',
      'kilo: How many kilowatt-hours are 0.0556 Wh? 0.0000556 kWh',
      'queries: One query to Llama 3.1 70B uses about 0.0464 Wh. How many watt-hours do 1,000 queries use? 46.4 Wh',
      'run: How many hours could the thing of 10 W run on 46.4 Wh? 4.64 h',
    ]);
  });

  it('without a model, the sum alone', () => {
    expect(checksOf({ powerW: 10, time: 2, timeUnit: 'hour' }).map((check) => check.split(':')[0])).to.deep.equal([
      'energy',
      'kilo',
    ]);
  });

  it('for a unit where it asks for nothing else', () => {
    const converting = describeChecks(BULB, READER).filter(({ asked }) => asked.isConversion);
    expect(converting.map(({ name }) => name)).to.deep.equal(['hours', 'kilo']);
  });

  it('gives the power to check against, where an energy is asked for', () => {
    const asked = describeChecks(BULB, READER).map(({ asked }) => asked.powerW);
    expect(asked).to.deep.equal([undefined, 10, 10, undefined, undefined]);
  });
});
