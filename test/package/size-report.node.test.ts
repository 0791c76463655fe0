import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeChange, describeFault } from '../../scripts/size-report.mjs';

describe('describeFault(weighed)', () => {
  it('says nothing of a file within its budget, to the byte', () => {
    assert.equal(describeFault({ file: 'badge.js', bytes: 22_000, before: 21_000, budget: 22 }), undefined);
  });

  it('says which file is over, by how much, and what it was', () => {
    // 22,550 - 22,000 = 550 bytes = 2.5 % of 22,000; 22,550 - 21,930 = 620.
    assert.equal(
      describeFault({ file: 'badge.js', bytes: 22_550, before: 21_930, budget: 22 }),
      'badge.js weighs 22.55 kB: 0.55 kB (2.5 %) over its budget of 22.00 kB; it was 21.93 kB when last written down (+620 B).',
    );
  });

  it('says where the budget alone was lowered', () => {
    const fault = describeFault({ file: 'badge.js', bytes: 22_550, before: 22_550, budget: 22 });
    assert.match(fault!, /so the budget is what changed\.$/);
  });

  it('says that a file is new, or not built', () => {
    assert.match(describeFault({ file: 'new.js', bytes: 2000, budget: 1 })!, /nothing is written down/);
    assert.equal(describeFault({ file: 'new.js' }), 'new.js is not there: npm run build.');
  });
});

describe('describeChange(bytes, before)', () => {
  it('says more, less, the same, or nothing', () => {
    const changes = [describeChange(1010, 1000), describeChange(990, 1000), describeChange(1000, 1000)];
    assert.deepEqual([...changes, describeChange(1000, undefined)], ['+10 B', '−10 B', 'same', undefined]);
  });
});
