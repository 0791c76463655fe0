import { expect } from 'chai';
import { attributeOf, parseField } from '../../src/core/parse-text.js';

describe('parseField(field, text)', () => {
  it('reads digits as numbers, and leaves everything else for explain to refuse', () => {
    for (const [text, value] of [
      ['1000', 1000],
      [' 12 ', 12],
      ['1e12', 1e12],
      // Ten thousand in half of Europe.
      ['10.000', '10.000'],
      ['1,000', '1,000'],
      ['-3', '-3'],
      ['', ''],
      ['Infinity', 'Infinity'],
    ] as const) {
      expect(parseField('queries', text), text).to.equal(value);
    }
  });

  it('reads the lengths and the energy as numbers too', () => {
    for (const field of ['outputTokens', 'inputTokens', 'wattHours']) expect(parseField(field, '7.25')).to.equal(7.25);
    // As `explain` writes the least energy it takes, and JavaScript any number below 1e-6.
    expect(parseField('wattHours', '1e-15')).to.equal(1e-15);
    expect(parseField('wattHours', '5.5E-7')).to.equal(5.5e-7);
  });

  it('reads lists by spaces and commas', () => {
    expect(parseField('equivalents', ' a, b  c ')).to.deep.equal(['a', 'b', 'c']);
    expect(parseField('accept', 'measured')).to.deep.equal(['measured']);
  });

  it('leaves a list longer than all names there are for explain to refuse', () => {
    expect(parseField('equivalents', 'a,'.repeat(5000))).to.have.lengthOf(5000);
    expect(parseField('equivalents', 'a,'.repeat(5000) + 'a')).to.equal('a,'.repeat(5000) + 'a');
  });

  it('keeps text', () => {
    expect(parseField('model', '1000')).to.equal('1000');
    expect(parseField('toString', '1000')).to.equal('1000');
  });
});

describe('attributeOf(field)', () => {
  it('spells a field as its attribute', () => {
    expect(attributeOf('outputTokens')).to.equal('output-tokens');
  });
});
