import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packPackage } from './packed-package.js';

let tarball = '';
let files: string[] = [];

describe('what is published', () => {
  before(async () => {
    tarball = await packPackage();
    const { stdout } = spawnSync('tar', ['-tzf', tarball], { encoding: 'utf8' });
    files = stdout
      .trim()
      .split('\n')
      .map((file) => file.replace('package/', ''));
  });

  after(() => rmSync(path.dirname(tarball), { recursive: true, force: true }));

  it('holds what is built, the data, and what to read, and nothing else', () => {
    const top = new Set(files.map((file) => file.split('/').slice(0, file.startsWith('data/') ? 2 : 1)[0]));
    assert.deepEqual([...top].sort(), ['CHANGELOG.md', 'LICENSE', 'README.md', 'data', 'dist', 'package.json']);
    assert.deepEqual(files.filter((file) => file.startsWith('data/')).sort(), ['data/README.md', 'data/dataset.json']);
    assert.deepEqual(
      files.filter((file) => /\.(ts|tsx|map)$/.test(file) && !/\.d\.ts$|^dist\/cdn\/[a-z-]+\.js\.map$/.test(file)),
      [],
      'no sources, and maps of minified scripts alone',
    );
  });

  it('weighs less than 1.7 MB packed', () => {
    assert.ok(readFileSync(tarball).length < 1.7e6, `${readFileSync(tarball).length} bytes`);
  });

  it('has nothing that publint would change', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: readFileSync(tarball).buffer }, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  // The package is made of ES modules alone: what a `require` of old would find is not asked for.
  it('has types that TypeScript finds under every entry, by Node and by bundlers', () => {
    const args = ['--no-install', 'attw', tarball, '--profile', 'esm-only', '--format', 'json'];
    const { status, stdout } = spawnSync('npx', args, { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });
});
