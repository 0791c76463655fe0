import { expect } from 'chai';
import { explain, tally, type Explanation } from '../../src/api.js';

describe('tally(explanations)', () => {
  it('adds energies, ranges and queries', () => {
    // Llama 3.1 70B 0.0183874 / 0.0464422 / 0.365416 Wh and 8B 0.00513112 / 0.00773449 / 0.0491028 Wh, 10 queries each.
    const total = tally([
      explain({ model: 'meta-llama/Llama-3.1-70B-Instruct', queries: 10 }),
      explain({ model: 'meta-llama/Llama-3.1-8B-Instruct', queries: 10 }),
    ]);
    expect(total).to.include({ answers: 2, covered: 2, queries: 20, kind: 'measured', rangeOnly: false });
    expect(total.energyWh!.low).to.be.closeTo(0.2351852, 1e-6);
    expect(total.energyWh!.typical).to.be.closeTo(0.5417669, 1e-6);
    expect(total.energyWh!.high).to.be.closeTo(4.145188, 1e-6);
    expect(total.boundaries).to.deep.equal(['gpu-only']);
  });

  it('adds up each model by itself, in the order they came, and keeps the answers as they were explained', () => {
    const answers = [
      explain({ model: 'ChatGPT', queries: 2 }), // 0.68 Wh
      explain({ model: 'Gemini Apps' }), // 0.24 Wh
      explain({ model: 'ChatGPT', queries: 3 }), // 1.02 Wh
    ];
    const { models, known } = tally(answers);
    expect(models.map(({ name, queries }) => `${name} ${queries}`)).to.deep.equal(['ChatGPT 5', 'Gemini Apps 1']);
    expect(models[0]!.energyWh.typical).to.be.closeTo(1.7, 1e-9); // 5 x 0.34
    expect(models[1]!.energyWh).to.deep.equal({ low: 0.24, typical: 0.24, high: 0.24 });
    expect(known).to.deep.equal(answers);
  });

  it('names every source once', () => {
    const answers = ['llama3.1:70b', 'meta-llama/Llama-3.1-8B-Instruct', 'Gemini Apps'].map((model) =>
      explain({ model }),
    );
    expect(tally(answers).sources.map(({ id }) => id)).to.deep.equal(['mlenergy-v3', 'google-2025-08']);
  });

  it('is a range only where a part of it is', () => {
    // 5,000 tokens are more than three times the 349 that were measured.
    const answers = [explain({ model: 'llama3.1:70b' }), explain({ model: 'llama3.1:70b', outputTokens: 5000 })];
    expect(tally(answers).rangeOnly).to.equal(true);
  });

  it('keeps the weakest kind: measured, then disclosed, then estimated', () => {
    const measured = explain({ model: 'llama3.1:70b' });
    const disclosed = explain({ model: 'ChatGPT' });
    const estimated = explain({ model: 'gpt-4o' });
    expect(tally([measured, disclosed]).kind).to.equal('disclosed');
    expect(tally([estimated, measured, disclosed]).kind).to.equal('estimated');
  });

  it('names every boundary it added', () => {
    const total = tally([explain({ model: 'llama3.1:70b' }), explain({ model: 'Gemini Apps' })]);
    expect(total.boundaries).to.deep.equal(['gpu-only', 'data-centre']);
  });

  it('counts answers without a figure and guesses nothing for them', () => {
    const total = tally([explain({ wattHours: 1 }), explain({ model: 'llama 9000' }), explain({ queries: -3 })]);
    expect(total).to.include({ answers: 3, covered: 1 });
    expect(total.energyWh).to.deep.equal({ low: 1, typical: 1, high: 1 });
    expect(total.missing.map(({ status }) => status)).to.deep.equal(['unknown-model', 'invalid']);
  });

  it('adds up nothing where there is no list, and counts what is no explanation as not covered', () => {
    for (const none of [undefined, null, 'many', {}]) expect(tally(none as [])).to.include({ answers: 0, covered: 0 });
    expect(tally([null, explain({ wattHours: 1 })] as Explanation[])).to.deep.include({
      answers: 2,
      covered: 1,
      missing: [],
    });
  });

  it('says nothing of energy where nothing is covered', () => {
    for (const none of [[], [explain({ model: 'llama 9000' })]]) {
      const total = tally(none);
      expect(total.energyWh).to.equal(undefined);
      expect(total.kind).to.equal(undefined);
      expect(total.comparisons).to.deep.equal([]);
    }
  });

  it('compares the whole total and never raises its count', () => {
    // 50 x 1 Wh = 50 Wh: 5 hours of a 10 W bulb. 1 query to BERT tiny, 0.0000554 Wh, fits nothing.
    const fifty = tally(Array.from({ length: 50 }, () => explain({ wattHours: 1 })));
    expect(fifty.comparisons[0]).to.include({ id: 'led_bulb', unit: 'hour', queries: 50 });
    expect(fifty.comparisons[0]!.amount.typical).to.be.closeTo(5, 0.001);
    expect(tally([explain({ model: 'mrm8488/bert-tiny-finetuned-squadv2' })]).comparisons).to.deep.equal([]);
  });
});
