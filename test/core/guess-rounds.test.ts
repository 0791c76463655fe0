import { expect } from 'chai';
import { dataset } from '../../src/api.js';
import { chooseRounds, type GuessState } from '../../src/core/guess-rounds.js';

const STATE: GuessState = { models: ['llama3.1:70b'], queries: 1000, boundary: 'as-published', region: '001' };

const roundsOf = (state: Partial<GuessState> = {}) => chooseRounds({ ...STATE, ...state }, dataset);
const namesOf = (state: Partial<GuessState> = {}): string[] =>
  roundsOf(state).map(({ known, equivalent }) => `${known.queries} ${known.model.id} ${equivalent.id}`);

const STATES: Partial<GuessState>[] = [
  {},
  { queries: 1 },
  { queries: 1e15 },
  { models: [] },
  { models: ['no such model', 'gpt-4o', 'Gemini Apps'] },
  { models: ['mrm8488/bert-tiny-finetuned-squadv2'], queries: 1 },
  { region: 'US', boundary: 'data-centre' },
  { equivalent: 'kettle_cup' },
  { equivalent: 'no such thing' },
];

describe('chooseRounds(state, dataset)', () => {
  for (const state of STATES)
    it(`chooses five rounds that can be pictured for ${JSON.stringify(state)}`, () => {
      const rounds = roundsOf(state);
      expect(rounds).to.have.length(5);
      expect(new Set(rounds.map(({ known }) => known.model.id)).size).to.equal(5);
      for (const { answer, domain, known } of rounds) {
        expect(answer.typical).to.be.within(...(domain as [number, number]));
        expect(known.energyWh.low).to.be.above(0);
      }
    });

  it('chooses the same for every pupil with the same link', () => {
    expect(namesOf()).to.deep.equal(namesOf());
    expect(namesOf()).not.to.deep.equal(namesOf({ queries: 100 }));
  });

  it('begins with the models and the count of the link', () => {
    const [first, second] = roundsOf({ models: ['llama3.1:70b', 'Gemini Apps'], equivalent: 'led_bulb' });
    // 46.4422 Wh / 10 W = 4.64422 h = 16,719 s; 240 Wh / 10 W = 24 h = 86,400 s.
    expect(first!.known.queries).to.equal(1000);
    expect(first!.answer.typical).to.be.closeTo(16719, 1);
    expect(first!.answer.low).to.be.closeTo(6619.5, 1); // 18.3874 / 10 x 3,600
    expect(second!.answer.typical).to.be.closeTo(86400, 1);
  });

  it('raises the count where the link’s own gives nothing to picture', () => {
    const [first] = roundsOf({ models: ['mrm8488/bert-tiny-finetuned-squadv2'], queries: 1, equivalent: 'led_bulb' });
    // 0.0000554 Wh x 10,000 = 0.554 Wh = 199 s of 10 W; x 1,000 = 19.9 s; x 100 = 2 s, the first that a bulb is lit for.
    expect(first!.known.queries).to.equal(100);
  });

  it('scales the answers with the boundary', () => {
    const typicalOf = (boundary: GuessState['boundary']) => roundsOf({ boundary })[0]!.known.energyWh.typical;
    expect(typicalOf('data-centre')).to.be.closeTo(typicalOf('as-published') * 1.7, 1e-9);
  });

  it('takes a thing again only where every other was taken', () => {
    const things = roundsOf().map(({ equivalent }) => equivalent.id);
    expect(new Set(things).size).to.be.at.least(4);
  });
});
