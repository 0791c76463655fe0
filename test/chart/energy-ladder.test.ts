import { expect } from '@open-wc/testing';
import { explain } from '../../src/api.js';
import { layoutEnergyLadder, type EnergyLadder } from '../../src/chart/energy-ladder.js';
import { dataset } from '../../src/dataset.js';
import { languageFor } from '../../src/words/index.js';

function ladderOf(wattHours: number): EnergyLadder {
  const known = explain({ wattHours });
  if (known.status !== 'known') throw new Error(known.status);
  return layoutEnergyLadder(known, dataset, '001', languageFor('en'), 'en-001');
}

const namesOf = ({ places }: EnergyLadder): string => places.map(({ name }) => name).join();

describe('layoutEnergyLadder(known)', () => {
  it('promises in its title nothing that may have had to make room for the energy', () => {
    const [small, middle, large] = [0.003, 50, 33_000].map(ladderOf) as [EnergyLadder, EnergyLadder, EnergyLadder];
    // A second of a 10 W bulb is 0.0028 Wh, a day of a home 33,400 Wh.
    expect(namesOf(middle)).to.include('second of an LED bulb').and.include('day of electricity');
    expect(namesOf(small)).not.to.include('second of an LED bulb');
    expect(namesOf(large)).not.to.include('day of electricity');
    for (const { title } of [small, middle, large]) expect(title).to.equal('Its place among everyday things');
  });
});
