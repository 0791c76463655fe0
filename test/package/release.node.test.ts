import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { findDifferences, findFaults, findSection, formatNotes } from '../../scripts/release-checks.mjs';

const CHANGELOG = `# Changelog

## Unreleased

## 1.2.0 - 2026-11-24

### Fixed

- A number.

## 1.1.0 - 2026-10-01

- Older.
`;

let root = '';

const git = (...args: string[]) => {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
};
const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);
const commit = (message: string) => {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
};

/** A repository that can be released: on main, clean, its version in all three files and on the tag. */
function makeRepository(): void {
  rmSync(root, { recursive: true, force: true });
  root = mkdtempSync(path.join(tmpdir(), 'release-'));
  git('init', '--quiet', '--initial-branch=main');
  write('package.json', '{ "version": "1.2.0" }');
  write('package-lock.json', '{ "version": "1.2.0" }');
  write('CHANGELOG.md', CHANGELOG);
  commit('Release 1.2.0');
  git('tag', 'v1.2.0');
}

describe('findFaults(root)', () => {
  beforeEach(makeRepository);
  after(() => rmSync(root, { recursive: true, force: true }));

  it('finds nothing where tree, branch, version, changelog and tag agree', () => {
    assert.deepEqual(findFaults(root), []);
  });

  it('finds files that are not committed', () => {
    write('CHANGELOG.md', `${CHANGELOG}\n`);
    write('new.txt', '');
    assert.deepEqual(findFaults(root), ['The tree is not clean: commit or remove CHANGELOG.md, new.txt.']);
  });

  it('finds a commit that is not on main, and has no tag of its own', () => {
    git('switch', '--quiet', '--create', 'other');
    write('new.txt', '');
    commit('Add a file');
    assert.deepEqual(findFaults(root), [
      'This commit is not on main: merge it first.',
      'This commit has no tag v1.2.0: git tag --sign v1.2.0.',
    ]);
  });

  it('takes a tag that was checked out by itself, as CI does', () => {
    git('checkout', '--quiet', '--detach', 'v1.2.0');
    assert.deepEqual(findFaults(root), []);
  });

  it('finds a version that lock file, changelog and tag do not have', () => {
    write('package.json', '{ "version": "1.3.0" }');
    commit('Raise the version');
    assert.deepEqual(findFaults(root), [
      'package-lock.json has another version than package.json (1.3.0): npm install --package-lock-only.',
      'CHANGELOG.md has no heading "## 1.3.0 - YYYY-MM-DD": name the unreleased changes so.',
      'This commit has no tag v1.3.0: git tag --sign v1.3.0.',
    ]);
  });
});

describe('npm run release', () => {
  after(() => rmSync(root, { recursive: true, force: true }));

  it('stops at a fault before it builds or packs anything', () => {
    makeRepository();
    mkdirSync(path.join(root, 'scripts'));
    for (const file of ['release.mjs', 'release-checks.mjs', 'integrity.mjs'])
      copyFileSync(`scripts/${file}`, path.join(root, 'scripts', file));
    const args = ['scripts/release.mjs', '--checked', '--publish'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^The tree is not clean: commit or remove scripts\/\.$/m);
  });
});

describe('findSection(changelog, version)', () => {
  it('is what stands under the heading of a version', () => {
    assert.equal(findSection(CHANGELOG, '1.2.0'), '### Fixed\n\n- A number.');
    assert.equal(findSection(CHANGELOG, '1.1.0'), '- Older.');
  });

  it('takes no other version for it', () => {
    assert.equal(findSection(CHANGELOG, '1.2'), undefined);
    assert.equal(findSection(CHANGELOG.replace('1.2.0', '1x2.0'), '1.2.0'), undefined);
  });
});

describe('findDifferences(one, other)', () => {
  it('names files that changed, came or went', () => {
    assert.deepEqual(findDifferences({ a: '1', b: '2', c: '3' }, { a: '1', b: '4', d: '5' }), ['b', 'c', 'd']);
  });
});

describe('formatNotes(release)', () => {
  it('says what changed, every hash, and every file with its size', () => {
    const notes = formatNotes({
      version: '1.2.0',
      section: '- A number.',
      files: [{ path: 'LICENSE', size: 1089 }],
      integrity: { 'badge.js': 'sha384-abc' },
      tarball: { filename: 'a.tgz', size: 5, integrity: 'sha512-def' },
    });
    for (const part of [
      '1.2.0\n\n- A number.',
      '| `dist/cdn/badge.js` | `sha384-abc` |',
      '`sha512-def`',
      '1089  LICENSE',
    ])
      assert.ok(notes.includes(part), part);
  });
});
