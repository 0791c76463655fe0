import { expect } from 'chai';
import type { Dataset, Equivalent } from '../../src/core/index.js';
import { offeredEquivalents, offeredHomes } from '../../src/core/offered-equivalents.js';
import { dataset as shipped } from '../../src/dataset.js';

const thing = (id: string, changes: Partial<Equivalent> = {}): Equivalent => ({
  ...shipped.equivalents.find((one) => one.id === 'led_bulb')!,
  id,
  ...changes,
});

const dataset: Dataset = {
  ...shipped,
  equivalents: [
    thing('everywhere'),
    thing('not-by-default', { byDefault: false }),
    thing('food', { class: 'food' }),
    thing('home', { unit: 'day', regions: ['FR'] }),
    thing('home-not-by-default', { unit: 'day', byDefault: false }),
    thing('miles', { regions: ['US', 'GB'] }),
    thing('kilometres', { regions: ['-US', '-GB'] }),
    thing('world', { regions: ['001'] }),
  ],
};

const idsFor = (region: string): string[] => offeredEquivalents(dataset, region).map(({ id }) => id);

describe('offeredEquivalents(dataset, region)', () => {
  it('offers by default what uses electricity from a socket, and what the region knows', () => {
    expect(idsFor('US')).to.deep.equal(['everywhere', 'miles']);
    expect(idsFor('FR')).to.deep.equal(['everywhere', 'home', 'kilometres']);
    expect(idsFor('001')).to.deep.equal(['everywhere', 'kilometres', 'world']);
  });

  it('whatever the capitals of the region', () => {
    expect(idsFor('gb')).to.deep.equal(idsFor('GB'));
  });
});

describe('offeredHomes(dataset)', () => {
  it('are days of homes of every region', () => {
    expect(offeredHomes(dataset).map(({ id }) => id)).to.deep.equal(['home']);
  });
});
