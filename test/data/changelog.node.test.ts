import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatEntry, insertEntry } from '../../data/changelog.js';

const CHANGES = [
  { what: 'Llama, chat', from: '1 Wh', to: '2 Wh', why: 'revised in Leaderboard (2027)' },
  { what: 'GPT, chat', to: '3 Wh', why: 'Paper (2027)' },
  { what: 'lamp', from: '10 Wh', why: 'no longer offered' },
];
const ENTRY = formatEntry('2026-01-01', '2027-02-02', CHANGES);
const CHANGELOG =
  '# Changelog\n\n## Unreleased\n\n### Added\n\n- Something.\n\n### Data\n\n- Older.\n\n## 0.1.0\n\n### Data\n\n- First.\n';

describe('formatEntry(before, now, changes)', () => {
  it('names both versions and every number that moved, from what to what and why', () => {
    assert.equal(
      ENTRY,
      [
        '- Data of 2027-02-02, after those of 2026-01-01: 3 numbers.',
        '  - Llama, chat: from 1 Wh to 2 Wh; revised in Leaderboard (2027).',
        '  - GPT, chat: new, 3 Wh; Paper (2027).',
        '  - lamp: gone, was 10 Wh; no longer offered.',
      ].join('\n'),
    );
  });

  it('says that nothing moved', () => {
    assert.equal(formatEntry('a', 'b', []), '- Data of b, after those of a: no number moved.');
    assert.match(formatEntry('a', 'a', CHANGES.slice(0, 1)), /^- Data of a, changed in place: 1 number\./);
  });
});

describe('insertEntry(changelog, entry)', () => {
  it('puts it first under the unreleased data', () => {
    assert.equal(insertEntry(CHANGELOG, ENTRY), CHANGELOG.replace('- Older.', `${ENTRY}\n- Older.`));
  });

  it('replaces the entry of the same step', () => {
    const again = insertEntry(insertEntry(CHANGELOG, ENTRY), formatEntry('2026-01-01', '2027-02-02', CHANGES.slice(1)));
    assert.ok(!again.includes('Llama'));
    assert.ok(again.includes('2 numbers.\n  - GPT') && again.includes('offered.\n- Older.'));
  });

  it('makes the heading where there is none', () => {
    const without = '## Unreleased\n\n### Added\n\n- Something.\n\n## 0.1.0\n';
    assert.equal(
      insertEntry(without, '- Entry: x'),
      '## Unreleased\n\n### Added\n\n- Something.\n\n### Data\n\n- Entry: x\n\n## 0.1.0\n',
    );
  });

  it('says that there is nothing unreleased to write under', () => {
    assert.throws(() => insertEntry('# Changelog\n', ENTRY), /Unreleased/);
  });
});
