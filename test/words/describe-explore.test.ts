import { expect } from '@open-wc/testing';
import { dataset, explain, groupModels, type Known } from '../../src/api.js';
import { describeChoice, describePictogram, picturedAmount } from '../../src/words/describe-explore.js';
import { explorerLanguageFor, explorerTextOf } from '../../src/words/explorer-languages.js';

const text = explorerTextOf(explorerLanguageFor('en'), 'en-001');

const pictured = (wattHours: number, queries: number, thing: string) => {
  const known = explain({ wattHours, queries, equivalents: [thing] }) as Known;
  const comparison = known.comparisons[0]!;
  const amount = picturedAmount(comparison, known);
  return {
    amount: Number(amount.amount.toPrecision(4)),
    say: (each: number) => describePictogram(comparison, amount, each, known, text).replaceAll('\u00a0', ' '),
  };
};

describe('picturedAmount(comparison, known)', () => {
  it('is the amount as it is told', () => {
    expect(pictured(50, 10, 'led_bulb').amount).to.equal(5); // 50 Wh / 10 W = 5 hours.
  });

  it('is a part of one charge where percents are told', () => {
    expect(pictured(9.5, 10, 'phone_charge').amount).to.equal(0.5); // 9.5 / 19.
  });

  it('is that of all queries where the comparison is the other way round', () => {
    expect(pictured(0.019, 1, 'phone_charge').amount).to.equal(0.001); // 0.019 / 19.
    expect(pictured(19000, 1000, 'phone_charge').amount).to.equal(1000); // 19,000 / 19.
  });
});

describe('describePictogram(comparison, pictured, each, known, text)', () => {
  it('says what one picture is', () => {
    expect(pictured(50, 10, 'led_bulb').say(1)).to.equal('Each picture is 1 hour of an LED bulb.');
    expect(pictured(19000, 1000, 'phone_charge').say(100)).to.equal('Each picture is 100 phone charges.');
  });

  it('says how much of the one picture is filled', () => {
    expect(pictured(9.5, 10, 'phone_charge').say(1)).to.equal(
      'The whole picture is 1 phone charge; 50% of it is filled.',
    );
  });

  it('says for how many queries they are where that had to be raised', () => {
    const known = explain({ model: 'mrm8488/bert-tiny-finetuned-squadv2' }) as Known;
    const comparison = known.comparisons[0]!;
    // 0.0000554 Wh x 100 / 10 W = 2 s.
    expect(describePictogram(comparison, picturedAmount(comparison, known), 1, known, text)).to.equal(
      'For 100 queries. Each picture is 1 second of an LED bulb.',
    );
  });
});

describe('describeChoice(model, text)', () => {
  it('says the energy of a measured model, and of others why there is none', () => {
    const [chat] = groupModels('chat', dataset);
    const say = (id: string): string =>
      describeChoice(
        chat!.models.find((one) => one.id === id)!,
        text,
      ).replaceAll('\u00a0', ' ');
    expect(say('meta-llama/Llama-3.1-70B-Instruct')).to.equal('0.046 Wh a query');
    expect(say('ChatGPT')).to.equal('disclosed, not measured');
    expect(say('openai/gpt-4o')).to.equal('estimated, not measured');
  });
});
