import { expect } from '@open-wc/testing';
import { explain } from '../../src/api.js';
import type { ExplainRequest } from '../../src/core/index.js';
import { describeSteps, type StepLine } from '../../src/words/describe-steps.js';
import { languageFor } from '../../src/words/index.js';

const LLAMA = 'meta-llama/Llama-3.1-70B-Instruct';
const TINY = 'mrm8488/bert-tiny-finetuned-squadv2';

function stepsOf(request: ExplainRequest, locale = 'en-001'): StepLine[] {
  const answer = explain(request);
  if (answer.status !== 'known') throw new Error(`${JSON.stringify(request)} is ${answer.status}`);
  return describeSteps(answer, languageFor('en'), locale);
}

const linesOf = (request: ExplainRequest, locale?: string): string[] =>
  stepsOf(request, locale).map(({ text }) => text.replace(/\s/g, ' '));

const ROWS: [title: string, request: ExplainRequest, lines: string[]][] = [
  [
    'published, count, bulb',
    { model: TINY, queries: 1000, equivalents: ['led_bulb'] },
    [
      '0.0000554 Wh for one query, as published',
      '0.0000554 Wh × 1,000 queries = 0.0554 Wh',
      '0.0554 Wh ÷ 10 W = 0.00554 hours = 20 seconds of an LED bulb', // 0.00554 x 3,600 = 19.9
    ],
  ],
  [
    'a raised count, before what was worked out with it',
    { model: TINY },
    [
      '0.0000554 Wh for one query, as published',
      '0.0000554 Wh × 100 queries = 0.00554 Wh',
      '0.00554 Wh ÷ 10 W = 0.000554 hours = 2 seconds of an LED bulb',
    ],
  ],
  [
    'every raised count where they differ',
    { model: TINY, equivalents: ['phone_charge', 'ev_km'] },
    [
      '0.0000554 Wh for one query, as published',
      '0.0000554 Wh × 100,000 queries = 5.54 Wh',
      '0.0000554 Wh × 10,000 queries = 0.554 Wh',
      '5.54 Wh ÷ 19 Wh for 1 phone charge = 29% of a phone charge', // 0.2916
      '0.554 Wh ÷ 200 Wh for 1 kilometre in an electric car = 2.8 metres in an electric car', // 2.77
    ],
  ],
  [
    'length and boundary',
    { model: LLAMA, outputTokens: 698.098, boundary: 'data-centre', equivalents: ['phone_charge'] },
    [
      '0.0464422 Wh for one query, as published',
      '0.0464422 Wh ÷ 349.049 tokens × 698.098 tokens = 0.0928844 Wh', // 698.098 / 349.049 = 2
      '0.0928844 Wh × 1.7 = 0.157903 Wh',
      '19 Wh for 1 phone charge ÷ 0.157903 Wh = 120 queries', // 0.157903 / 19 = 0.8 %, so inverted: 120.3
    ],
  ],
  [
    'three estimates and their middle',
    { model: 'gpt-4o', equivalents: ['microwave'] },
    [
      'Estimates: 0.8349 Wh (0.5755 to 1.112 Wh), 0.423 Wh and 0.3 Wh (0.06 to 1.3 Wh); their middle is 0.423 Wh',
      '0.423 Wh ÷ 1,200 W = 0.000353 hours = 1.3 seconds of a microwave oven', // 0.0003525 x 3,600 = 1.27
    ],
  ],
  [
    'two estimates, between which their middle lies',
    { model: 'gpt-4.1', equivalents: ['microwave'] },
    [
      'Estimates: 0.7544 Wh (0.5992 to 0.9097 Wh) and 0.871 Wh; their middle is 0.8127 Wh', // 1.6254 / 2
      '0.8127 Wh ÷ 1,200 W = 0.000677 hours = 2.4 seconds of a microwave oven',
    ],
  ],
  [
    'ranges alone where no typical value can be said, from the published ends on',
    { model: LLAMA, outputTokens: 3490.49, boundary: 'data-centre', queries: 1000, equivalents: ['fridge_freezer'] },
    [
      '0.0464422 Wh (0.0183874 to 0.365416 Wh) for one query, as published',
      '0.0183874 to 0.365416 Wh ÷ 349.049 tokens × 3,490.49 tokens = 0.183874 to 3.65416 Wh', // 3,490.49 / 349.049 = 10
      '0.183874 to 3.65416 Wh × 1.4 to 2 = 0.257424 to 7.30832 Wh',
      '0.257424 to 7.30832 Wh × 1,000 queries = 257.424 to 7,308.32 Wh',
      '257.424 to 7,308.32 Wh ÷ 39.5 W = 6.5 to 190 hours ≈ 7 to 200 hours of a fridge-freezer',
    ],
  ],
  [
    'how many queries a thing is worth, as a range',
    { model: LLAMA, outputTokens: 3490.49, equivalents: ['kettle_full'] },
    [
      '0.0464422 Wh (0.0183874 to 0.365416 Wh) for one query, as published',
      '0.0183874 to 0.365416 Wh ÷ 349.049 tokens × 3,490.49 tokens = 0.183874 to 3.65416 Wh',
      '174 Wh for 1 full kettle boiled ÷ 0.183874 to 3.65416 Wh = 48 to 950 queries', // 174 / 3.65416, 174 / 0.183874
    ],
  ],
  [
    'how many queries a thing is worth that varies much, in one digit as the sentence says it',
    { model: LLAMA, equivalents: ['stadium_floodlights'] },
    [
      '0.0464422 Wh for one query, as published',
      '26.6667 Wh for 1 second of stadium floodlights ÷ 0.0464422 Wh = 570 ≈ 600 queries', // 26.6667 / 0.0464422 = 574
    ],
  ],
  [
    'the energy of the host, for all its queries',
    { wattHours: 48, queries: 1000, equivalents: ['phone_charge'] },
    ['48 Wh for 1,000 queries, as given', '48 Wh ÷ 19 Wh for 1 phone charge = 2.5 phone charges'],
  ],
  [
    'the power as its assumption states it',
    { wattHours: 48, equivalents: ['oven_minute', 'fridge_freezer'] },
    [
      '48 Wh for 1 query, as given',
      '48 Wh ÷ 1,375 W = 0.0349 hours = 2.1 minutes ≈ 2 minutes of an electric oven', // 2.09 min; 41.7 / 16.7 is above 2: one digit is said
      '48 Wh ÷ 39.5 W = 1.22 hours = 73 minutes ≈ 70 minutes of a fridge-freezer', // 72.9 min
    ],
  ],
];

describe('describeSteps(known) writes the sum', () => {
  for (const [title, request, lines] of ROWS) {
    it(title, () => {
      expect(linesOf(request)).to.deep.equal(lines);
    });
  }

  it('with the numbers of another language', () => {
    expect(linesOf({ model: LLAMA, queries: 1000, equivalents: ['phone_charge'] }, 'fr-FR')).to.deep.equal([
      '0,0464422 Wh for one query, as published',
      '0,0464422 Wh × 1 000 queries = 46,4422 Wh',
      '46,4422 Wh ÷ 19 Wh for 1 phone charge = 2,4 phone charges',
    ]);
  });
});

describe('describeSteps(known) gives the source of every published number', () => {
  const addressesOf = (request: ExplainRequest): string[][] =>
    stepsOf(request).map(({ sources }) => sources.map(({ url }) => new URL(url).hostname));

  it('the figure, the measured length, the factor of the boundary and the equivalent', () => {
    const request: ExplainRequest = { model: LLAMA, outputTokens: 698, boundary: 'data-centre', queries: 1000 };
    expect(addressesOf({ ...request, equivalents: ['phone_charge'] })).to.deep.equal([
      ['ml.energy'],
      ['ml.energy'],
      ['arxiv.org'],
      [],
      ['www.epa.gov'],
    ]);
  });

  it('each estimate', () => {
    expect(addressesOf({ model: 'gpt-4o' })[0]).to.have.members(['github.com', 'arxiv.org', 'epoch.ai']);
  });

  it('none of a host’s own figure', () => {
    expect(addressesOf({ wattHours: 48 })[0]).to.deep.equal([]);
  });
});
