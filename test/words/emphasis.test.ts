import { expect } from '@open-wc/testing';
import { explain, type Known } from '../../src/api.js';
import { describeKnown, emphasiseComparison, emphasiseSentence, languageFor } from '../../src/words/index.js';

const description = describeKnown(
  explain({ model: 'meta-llama/Llama-3.1-70B-Instruct', queries: 1000 }) as Known,
  languageFor('en'),
  'en',
);

describe('emphasiseSentence(description)', () => {
  it('makes the energy strong and the conditions quiet, and loses no letter', () => {
    const parts = emphasiseSentence(description);
    expect(parts.map(({ look, text }) => [look, text.replaceAll('\u00a0', ' ')])).to.deep.equal([
      ['plain', '1,000 queries to Llama 3.1 70B use about '],
      ['strong', '46 Wh'],
      ['plain', ' of electricity ('],
      ['quiet', 'measured, GPU only; 18 to 370 Wh depending on how it is served'],
      ['plain', ').'],
    ]);
    expect(parts.map(({ text }) => text).join('')).to.equal(description.sentence);
  });
});

describe('emphasiseComparison(line)', () => {
  it('makes the amount strong', () => {
    expect(emphasiseComparison(description.comparisons[0]!)).to.deep.equal([
      { text: '4.6 hours', look: 'strong' },
      { text: ' of an LED bulb', look: 'plain' },
    ]);
  });

  it('leaves a text alone that does not hold its amount', () => {
    expect(emphasiseComparison({ ...description.comparisons[0]!, amount: '5' })).to.have.length(1);
  });
});
