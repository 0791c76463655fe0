import { expect } from 'chai';
import { explain } from '../../src/api.js';
import { findLeftOut, sayLeftOut } from '../../src/core/left-out.js';
import type { Comparison } from '../../src/core/index.js';

const told = (...ids: string[]): Comparison[] => ids.map((id) => ({ id }) as Comparison);

describe('findLeftOut(request, comparisons)', () => {
  it('gives what was asked for and is not told, in the order of the asking', () => {
    const equivalents = ['tv', 'led_bulb', 'ereader'];
    expect(findLeftOut({ equivalents }, told('led_bulb', 'phone_charge'))).to.deep.equal(['tv', 'ereader']);
  });

  it('gives nothing where all is told, or nothing was asked for', () => {
    expect(findLeftOut({ equivalents: ['tv'] }, told('tv'))).to.deep.equal([]);
    expect(findLeftOut({}, told('tv'))).to.deep.equal([]);
  });

  it('is a part of the answer', () => {
    // Told are three; the answer for a model, and for the host's own figure.
    const equivalents = ['led_bulb', 'tv', 'laptop', 'fan'];
    for (const request of [{ model: 'llama3.1:70b', queries: 1000 }, { wattHours: 46 }]) {
      const answer = explain({ ...request, equivalents });
      expect(answer).to.deep.include({ status: 'known', leftOut: ['fan'] });
    }
  });
});

describe('sayLeftOut(ids)', () => {
  it('names the field first, then what is left out and why', () => {
    expect(sayLeftOut(['tv', 'fan'])).to.equal(
      'equivalents leaves out tv fan: told are at most three, in amounts that people meet',
    );
  });

  it('says nothing of nothing', () => expect(sayLeftOut([])).to.equal(''));
});
