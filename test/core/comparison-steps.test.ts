import { expect } from 'chai';
import { explain, type ExplainRequest, type Step, type Term } from '../../src/api.js';

const TINY = 'mrm8488/bert-tiny-finetuned-squadv2';

const stepsOf = (request: ExplainRequest): Step[] => {
  const answer = explain(request);
  if (answer.status !== 'known') throw new Error(answer.status);
  return answer.steps;
};

const say = ({ value, unit }: Term): string => `${Number(value.toPrecision(4))} ${unit}`;

/** A line of the sum, in four digits: `46.44 Wh ÷ 10 W = 4.644 hour`. */
const line = ({ terms, operators, result }: Step): string =>
  terms.reduce((sum, term, place) => `${sum} ${operators[place - 1]} ${say(term)}`, '').replace(' undefined ', '') +
  ` = ${say(result)}`;

const comparisonOf = (request: ExplainRequest): Step => stepsOf(request).find(({ name }) => name === 'comparison')!;

const ROWS: [what: string, request: ExplainRequest, sum: string][] = [
  // 1,000 x 0.0464422 Wh
  [
    'a time, by the power of the thing',
    { model: 'llama3.1:70b', queries: 1000, equivalents: ['led_bulb'] },
    '46.44 Wh ÷ 10 W = 4.644 hour',
  ],
  [
    'a count, by what one uses',
    { model: 'llama3.1:70b', queries: 1000, equivalents: ['phone_charge'] },
    '46.44 Wh ÷ 19 Wh-per-unit = 2.444 charge',
  ],
  [
    'queries to one of it, the other way round',
    { wattHours: 0.285, equivalents: ['phone_charge'] },
    '19 Wh-per-unit ÷ 0.285 Wh = 66.67 query',
  ],
  // 1,200 W for a second are 0.3333 Wh: 100 queries of 0.00333333 Wh
  [
    'queries to a second of it, by the energy of the second',
    { wattHours: 0.00333333, equivalents: ['microwave'] },
    '0.3333 Wh-per-unit ÷ 0.003333 Wh = 100 query',
  ],
];

describe('explain(request).steps ends with a line for each comparison', () => {
  for (const [what, request, sum] of ROWS) it(what, () => expect(line(comparisonOf(request))).to.equal(sum));

  it('that names the thing, and the source of what it uses', () => {
    for (const [, request] of ROWS) {
      const [id] = request.equivalents!;
      const { terms, result } = comparisonOf(request);
      const [use] = terms.filter(({ unit }) => unit === 'W' || unit === 'Wh-per-unit');
      expect(use!.equivalent).to.equal(id);
      expect(use!.source?.url).to.match(/^https:/);
      expect(result.equivalent).to.equal(id);
    }
  });

  it('after one for each count that had to be raised', () => {
    // 0.0000554 Wh: people meet a laptop for a minute, 0.334 Wh, and a cup of tea by halves, 14.5 Wh.
    expect(stepsOf({ model: TINY, equivalents: ['laptop', 'kettle_cup'] }).map(line)).to.deep.equal([
      '0.0000554 Wh = 0.0000554 Wh',
      '0.0000554 Wh × 10000 query = 0.554 Wh',
      '0.0000554 Wh × 1000000 query = 55.4 Wh',
      '0.554 Wh ÷ 20 W = 1.662 minute',
      '55.4 Wh ÷ 29 Wh-per-unit = 1.91 count',
    ]);
  });

  it('without one for the count that was asked, nor for one unit of a thing', () => {
    const names = stepsOf({ wattHours: 0.285, queries: 1, equivalents: ['phone_charge', 'led_bulb'] });
    expect(names.map(({ name }) => name)).to.deep.equal(['published', 'comparison', 'comparison']);
  });

  it('in ranges where no typical value can be said', () => {
    // 5,000 of 349.049 tokens: x 14.3246; 0.0183874 and 0.365416 Wh become 0.263392 and 5.23444.
    const { terms, result } = comparisonOf({
      model: 'llama3.1:70b',
      outputTokens: 5000,
      equivalents: ['led_bulb'],
    });
    expect(terms[0]!.range!.low).to.be.closeTo(0.263392, 1e-5);
    expect(terms[0]!.range!.high).to.be.closeTo(5.23444, 1e-4);
    expect(terms[1]).not.to.have.property('range');
    expect(result.range!.high / result.range!.low).to.be.closeTo(19.873, 0.001); // 0.365416 / 0.0183874
  });
});
