import { expect } from 'chai';
import { at, own } from '../../src/core/own-property.js';

describe('own(value, key)', () => {
  it('is the property of an object itself', () => {
    expect(own({ tokens: 5 }, 'tokens')).to.equal(5);
    expect(own(['a'], '0')).to.equal('a');
    expect(own(Object.assign(Object.create(null) as object, { tokens: 5 }), 'tokens')).to.equal(5);
  });

  it('is nothing where it is inherited', () => {
    expect(own({}, 'toString')).to.equal(undefined);
    expect(own(Object.create({ tokens: 5 }), 'tokens')).to.equal(undefined);
  });

  it('is nothing of what is no object', () => {
    expect(own('text', 'length')).to.equal(undefined);
    expect(own(() => 1, 'name')).to.equal(undefined);
    for (const value of [undefined, null, 5, true]) expect(own(value, 'tokens'), String(value)).to.equal(undefined);
  });

  it('is nothing where reading it throws', () => {
    const trap = {
      get tokens(): never {
        throw new Error('trap');
      },
    };
    expect(own(trap, 'tokens')).to.equal(undefined);
  });
});

describe('at(value, path)', () => {
  it('goes down by the parts of a path, which may contain dots', () => {
    expect(at({ usage: { 'gen_ai.tokens': 5 } }, 'usage/gen_ai.tokens')).to.equal(5);
    expect(at({ usage: 5 }, 'usage/tokens')).to.equal(undefined);
  });

  it('reads a key as written before its camelCase', () => {
    expect(at({ outputTokens: 6 }, 'output_tokens')).to.equal(6);
    expect(at({ output_tokens: 5, outputTokens: 6 }, 'output_tokens')).to.equal(5);
    expect(at({ output_tokens: null, outputTokens: 6 }, 'output_tokens')).to.equal(6);
  });
});
