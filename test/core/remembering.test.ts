import { expect } from 'chai';
import { remembering } from '../../src/core/remembering.js';
import { dataset } from '../../src/dataset.js';

const other = { ...dataset };

/** A memory that counts how often it had to find something. */
function counting() {
  const memory = remembering<string>();
  let found = 0;
  const ask = (key: string, of = dataset): string =>
    memory(of, key, () => {
      found++;
      return `${key}!`;
    });
  return { ask, count: () => found };
}

describe('remembering()', () => {
  it('finds once for a key, and gives what was found again', () => {
    const { ask, count } = counting();
    expect([ask('a'), ask('a'), ask('b'), ask('a')]).to.deep.equal(['a!', 'a!', 'b!', 'a!']);
    expect(count()).to.equal(2);
  });

  it('remembers that nothing was found', () => {
    const memory = remembering<undefined>();
    let found = 0;
    for (let at = 0; at < 3; at++) memory(dataset, 'a', () => void found++);
    expect(found).to.equal(1);
  });

  it('keeps datasets apart', () => {
    const { ask, count } = counting();
    ask('a');
    ask('a', other);
    ask('a');
    expect(count()).to.equal(2);
  });

  it('keeps memories apart', () => {
    const [one, two] = [counting(), counting()];
    one.ask('a');
    two.ask('a');
    expect(two.count()).to.equal(1);
  });

  it('holds 2,000 keys, then begins anew', () => {
    const { ask, count } = counting();
    for (let at = 0; at < 1999; at++) ask(`name ${at}`);
    ask('name 0');
    expect(count()).to.equal(1999);
    ask('name 1999');
    ask('name 0');
    expect(count()).to.equal(2001);
    ask('name 0');
    expect(count()).to.equal(2001);
  });
});
