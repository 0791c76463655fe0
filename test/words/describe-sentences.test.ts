/** The sentences themselves, as a copy editor would pass them. */
import { expect } from '@open-wc/testing';
import { explain } from '../../src/api.js';
import type { ExplainRequest } from '../../src/core/index.js';
import { describeKnown, languageFor } from '../../src/words/index.js';

const LLAMA = 'meta-llama/Llama-3.1-70B-Instruct';
const TINY = 'mrm8488/bert-tiny-finetuned-squadv2';

const plain = (text: string): string => text.replace(/\s/g, ' ');

interface Row {
  request: ExplainRequest;
  locale?: string;
  sentence: string;
  comparisons: string;
}

const ROWS: Row[] = [
  {
    // 0.0554 Wh: bulb 19.9 s; e-bike 0.0554 / 9 = 6.16 m, in one digit as 18 / 5 Wh is more than twofold
    request: { model: TINY, queries: 1000 },
    sentence: '1,000 queries to bert-tiny-finetuned-squadv2 use about 0.055 Wh of electricity (measured, GPU only).',
    comparisons: 'That is about 20 seconds of an LED bulb or 6 metres on an e-bike.',
  },
  {
    // 100 queries: 0.00554 Wh, a bulb for 1.99 s
    request: { model: TINY },
    sentence: '1 query to bert-tiny-finetuned-squadv2 uses about 0.000055 Wh of electricity (measured, GPU only).',
    comparisons: '100 queries would be about 2 seconds of an LED bulb.',
  },
  {
    // 46.4422 Wh: 4.64 h, 2.44 charges, 232 m; ends 18.3874 and 365.416
    request: { model: LLAMA, queries: 1000 },
    sentence:
      '1,000 queries to Llama 3.1 70B use about 46 Wh of electricity (measured, GPU only; 18 to 370 Wh depending on how it is served).',
    comparisons: 'That is about 4.6 hours of an LED bulb, 2.4 phone charges or 230 metres in an electric car.',
  },
  {
    // The same in the United States: 46.4422 / 320 = 0.145 miles
    request: { model: LLAMA, queries: 1000, region: 'US' },
    locale: 'en-US',
    sentence:
      '1,000 queries to Llama 3.1 70B use about 46 Wh of electricity (measured, GPU only; 18 to 370 Wh depending on how it is served).',
    comparisons: 'That is about 4.6 hours of an LED bulb, 2.4 phone charges, or 0.15 miles in an electric car.',
  },
  {
    // x 1.7 = 78.95 (x 1.4 = 25.7, x 2 = 731): 7.9 h, 4.16 charges, 395 m = 390 in two digits (394.8)
    request: { model: LLAMA, queries: 1000, boundary: 'data-centre' },
    sentence:
      '1,000 queries to Llama 3.1 70B use about 79 Wh of electricity (estimated, data centre incl. cooling; 26 to 730 Wh depending on how it is served).',
    comparisons: 'That is about 7.9 hours of an LED bulb, 4.2 phone charges or 390 metres in an electric car.',
  },
  {
    // 5,000 / 349.049 = 14.3 times: 0.26339 to 5.2345 Wh. Bulb 1.58 to 31.4 min, microwave 0.79 to 15.7 s, car 1.3 to 26 m
    request: { model: LLAMA, outputTokens: 5000 },
    sentence: '1 query to Llama 3.1 70B uses between 0.26 and 5.2 Wh of electricity (measured, GPU only).',
    comparisons:
      'That is about 1.6 to 31 minutes of an LED bulb, 0.79 to 16 seconds of a microwave oven or 1.3 to 26 metres in an electric car.',
  },
  {
    // 0.423 Wh: 2.54 min, microwave 1.27 s, car 2.1 m
    request: { model: 'gpt-4o' },
    sentence:
      '1 query to GPT-4o uses about 0.42 Wh of electricity (estimated, data centre incl. cooling; estimates go from 0.06 to 1.3 Wh).',
    comparisons:
      'That is about 2.5 minutes of an LED bulb, 1.3 seconds of a microwave oven or 2.1 metres in an electric car.',
  },
  {
    // One publication has an estimate, 24.65 to 49.83 Wh around 37.24: 3.72 h, 1.96 charges, 186 m
    request: { model: 'gpt-5-pro' },
    sentence:
      '1 query to GPT-5 pro uses about 37 Wh of electricity (estimated, data centre incl. cooling; the estimate goes from 25 to 50 Wh).',
    comparisons: 'That is about 3.7 hours of an LED bulb, 2 phone charges or 190 metres in an electric car.',
  },
  {
    // One publication, but of several dated versions of the model, 611 to 938.7 Wh around 807.5: 3.36 days, 4.04 km, 42.5
    request: { model: 'gpt-5', queries: 1000 },
    sentence:
      '1,000 queries to GPT-5 use about 810 Wh of electricity (estimated, data centre incl. cooling; estimates go from 610 to 940 Wh).',
    comparisons: 'That is about 3.4 days of an LED bulb, 4 kilometres in an electric car or 43 phone charges.',
  },
  {
    request: { model: 'ChatGPT' }, // 0.34 Wh: 2.04 min, 1.02 s, 1.7 m
    sentence: '1 query to ChatGPT uses about 0.34 Wh of electricity (disclosed, boundary not stated).',
    comparisons:
      'That is about 2 minutes of an LED bulb, 1 second of a microwave oven or 1.7 metres in an electric car.',
  },
  {
    request: { model: 'Gemini Apps' }, // 0.24 Wh: 1.26 %, 1.2 m, 86.4 s
    sentence: '1 query to Gemini Apps uses about 0.24 Wh of electricity (disclosed, data centre incl. cooling).',
    comparisons: 'That is about 1.3% of a phone charge, 1.2 metres in an electric car or 86 seconds of an LED bulb.',
  },
  {
    // low, medium and high effort: 1.13559, 4.12211, 5.51201 Wh; asked for: charge 21.7 %
    request: { model: 'openai/gpt-oss-20b', task: 'reasoning-one-at-a-time', equivalents: ['phone_charge'] },
    sentence:
      '1 query to gpt-oss-20b uses about 4.1 Wh of electricity (measured, GPU only; 1.1 to 5.5 Wh depending on the reasoning effort).',
    comparisons: 'That is about 22% of a phone charge.',
  },
  {
    request: { wattHours: 19, equivalents: ['phone_charge'] },
    sentence: '1 query used about 19 Wh of electricity (measured by the provider, boundary not stated).',
    comparisons: 'That is about 1 phone charge.',
  },
  {
    request: { wattHours: 0.285, model: 'My own model', equivalents: ['phone_charge'] }, // 19 / 0.285 = 66.7
    sentence:
      '1 query to My own model used about 0.29 Wh of electricity (measured by the provider, boundary not stated).',
    comparisons: '1 phone charge is about as much as 67 queries.',
  },
  {
    // Nobody says that it is the provider's estimate.
    request: {
      wattHours: 19,
      wattHoursKind: 'estimated',
      wattHoursRange: { low: 9, high: 29 },
      equivalents: ['phone_charge'],
    },
    sentence:
      '1 query uses about 19 Wh of electricity (estimated, boundary not stated; the estimate goes from 9 to 29 Wh).',
    comparisons: 'That is about 1 phone charge.',
  },
  {
    // 65 / 65 Wh a km of food energy
    request: { wattHours: 65, queries: 2, equivalents: ['walking_km'] },
    sentence: '2 queries used about 65 Wh of electricity (measured by the provider, boundary not stated).',
    comparisons: 'That is about 1 kilometre on foot (food energy).',
  },
  {
    request: { model: LLAMA, queries: 1000, equivalents: ['phone_charge'] },
    locale: 'fr-FR',
    sentence:
      '1 000 queries to Llama 3.1 70B use about 46 Wh of electricity (measured, GPU only; 18 to 370 Wh depending on how it is served).',
    comparisons: 'That is about 2,4 phone charges.',
  },
];

describe('describeKnown(known) writes sentences', () => {
  for (const { request, locale, sentence, comparisons } of ROWS) {
    it(sentence, () => {
      const answer = explain(request);
      if (answer.status !== 'known') throw new Error(answer.status);
      const said = describeKnown(answer, languageFor('en'), locale ?? 'en-001');
      expect(plain(said.sentence)).to.equal(sentence);
      expect(plain(said.comparisonSentence)).to.equal(comparisons);
    });
  }

  it('says of a scaled figure how it became an estimate, and not that nobody measured it', () => {
    const notesOf = (request: ExplainRequest): string => {
      const answer = explain(request);
      if (answer.status !== 'known') throw new Error(answer.status);
      return describeKnown(answer, languageFor('en'), 'en').notes.join(' ');
    };
    expect(notesOf({ model: 'gpt-4o' })).to.include('not measured');
    const scaled = notesOf({ model: LLAMA, boundary: 'data-centre' });
    expect(scaled)
      .to.include('Typical value measured on 4 x H100.')
      .and.include('Scaled from GPU only to the whole data centre');
    expect(scaled).not.to.include('not measured');
  });

  it('gives no range of runs or efforts as the cause of one that scaling widened', () => {
    const sentenceOf = (request: ExplainRequest): string => {
      const answer = explain(request);
      if (answer.status !== 'known') throw new Error(answer.status);
      return plain(describeKnown(answer, languageFor('en'), 'en').sentence);
    };
    // Runs of 1.29 and 1.39 Wh for 1,000: x 1.4 = 1.8 and x 2 = 2.8.
    const twice = { model: 'microsoft/swinv2-large-patch4-window12-192-22k', queries: 1000 };
    expect(sentenceOf({ ...twice, boundary: 'data-centre' })).to.include('1.8 to 2.8 Wh depending on how it is served');
    const efforts: ExplainRequest = { model: 'openai/gpt-oss-120b', task: 'reasoning-one-at-a-time' };
    expect(sentenceOf(efforts)).to.include('depending on the reasoning effort');
    expect(sentenceOf({ ...efforts, boundary: 'data-centre' })).to.include('depending on how it is served');
  });
});
