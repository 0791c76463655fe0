import { expect } from '@open-wc/testing';
import { explain } from '../../src/api.js';
import type { ExplainRequest, Known } from '../../src/core/index.js';
import { CASES, describeBoundary, describeCase } from '../../src/words/describe-origins.js';
import { explorerLanguageFor, explorerTextOf } from '../../src/words/explorer-languages.js';

const READER = explorerTextOf(explorerLanguageFor('en'), 'en-GB');
const known = (request: ExplainRequest): Known => explain(request) as Known;
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('CASES', () => {
  for (const { kind, model } of CASES)
    it(`${model} is ${kind} in the data`, () => {
      expect(known({ model })).to.include({ status: 'known', kind });
    });
});

describe('describeCase(known)', () => {
  it('lists every estimate and its source', () => {
    const { published, sources } = describeCase(known({ model: 'gpt-4o' }), READER);
    expect(plain(published)).to.equal(
      'Estimates: 0.8349 Wh (0.5755 to 1.112 Wh), 0.423 Wh and 0.3 Wh (0.06 to 1.3 Wh); their middle is 0.423 Wh',
    );
    expect(sources).to.have.length(3);
  });
});

describe('describeBoundary(published, scaled)', () => {
  const both = (request: ExplainRequest): string =>
    plain(describeBoundary(known(request), known({ ...request, boundary: 'data-centre' }), READER));

  it('says the figure and its boundary', () => {
    const said = describeBoundary(known({ model: 'llama3.1:70b', queries: 1000 }), undefined, READER);
    expect(plain(said)).to.equal('For Llama 3.1 70B, the figure is 46 Wh (measured, GPU only).');
  });

  it('says the factor with its range and source, and that it is an estimate now', () => {
    // 46.4422 Wh x 1.7 = 78.95; 1.4 to 2.0 are the ends of the factor.
    expect(both({ model: 'llama3.1:70b', queries: 1000 })).to.match(
      /^For Llama 3\.1 70B, 46 Wh becomes 79 Wh: multiplied by 1\.7 \(1\.4 to 2\)\. .*\(Google, 21 August 2025\).*estimate\.$/,
    );
  });

  it('says where there is nothing to multiply', () => {
    expect(both({ model: 'Gemini Apps' })).to.include('the switch does not change it');
  });
});
