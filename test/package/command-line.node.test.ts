import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { installPacked } from './packed-package.js';

let folder = '';

/** Runs a program in the folder of a reader who has the package and nothing else of ours; the network is not there. */
function inFolder(program: string, ...args: string[]) {
  const env = { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false', NODE_PATH: '' };
  return spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' });
}

describe('the packed package', () => {
  before(async () => {
    folder = await installPacked();
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const command = (...args: string[]) => inFolder('npx', '--no-install', 'everyday-equivalents', ...args);

  it('runs its command line without any other package', () => {
    const { status, stdout, stderr } = command('explain', 'llama3.1:70b', '--queries', '1000');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout.replaceAll('\u00a0', ' '), /^1,000 queries to Llama 3\.1 70B use about 46 Wh/);
  });

  it('writes files', () => {
    assert.equal(command('explain', 'ChatGPT', '--format', 'svg', '--out', 'card.svg').status, 0);
    assert.match(readFileSync(path.join(folder, 'card.svg'), 'utf8'), /^<svg /);
    const { status, stderr } = command('explain', 'ChatGPT', '--out', 'no/such/folder/card.txt');
    assert.equal(status, 2);
    assert.match(stderr, /--out is "no\/such\/folder\/card\.txt", which cannot be written \(.*no such file/);
  });

  it('keeps complaints apart from answers', () => {
    const { status, stdout, stderr } = command('explain', 'llama 9000');
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /no published figure/);
    assert.equal(command('explain', 'ChatGPT', '--queries', '1,000').status, 2);
  });

  it('says which package to install for a PNG', () => {
    const { status, stderr } = command('explain', 'ChatGPT', '--format', 'png', '--out', 'card.png');
    assert.equal(status, 1);
    assert.match(stderr, /npm install @resvg\/resvg-js/);
  });

  it('says its version and that of its data', () => {
    assert.match(command('--version').stdout, /^everyday-equivalents \d+\.\d+\.\d+, data of \d{4}-\d\d-\d\d\n$/);
  });

  it('does not mind a reader who stops reading', () => {
    const { stderr } = inFolder(
      'sh',
      '-c',
      'npx --no-install everyday-equivalents equivalents --format json | head -c 10',
    );
    assert.equal(stderr, '');
  });
});
