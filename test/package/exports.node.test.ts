import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DEPENDENCIES, installPacked } from './packed-package.js';

interface Package {
  exports: Record<string, string | { types: string; default: string }>;
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

/** The optional packages that two entries ask for. */
const OPTIONAL = ['@lit-labs/ssr', '@lit-labs/ssr-client'];

/** One thing that each entry gives. */
const GIVEN: [entry: string, name: string][] = [
  ['.', 'EverydayEquivalents'],
  ['./badge', 'EverydayEquivalentsBadge'],
  ['./explorer', 'EverydayEquivalentsExplorer'],
  ['./core', 'explain'],
  ['./static', 'formatSvg'],
  ['./static/png', 'drawPng'],
  ['./ssr', 'renderCard'],
  ['./hydrate', 'EverydayEquivalents'],
  ['./words/index', 'describeKnown'],
];

/** Imports everything that is no data in one Node, and says what each module gives. */
const IMPORT = `
  const given = {};
  for (const entry of process.argv.slice(2))
    given[entry] = Object.keys(await import(entry.replace('.', 'everyday-equivalents')));
  console.log(JSON.stringify(given));`;

let folder = '';
const home = () => path.join(folder, 'node_modules/everyday-equivalents');

/** Every entry that is a module, those behind a `*` one by one. */
const modules = () =>
  Object.keys(exports)
    .filter((entry) => !entry.endsWith('.json'))
    .flatMap((entry) => (entry.endsWith('/*') ? filesBehind(entry.replace('/*', '')) : [entry]));

const filesBehind = (entry: string) =>
  readdirSync(path.join(home(), 'dist/esm', entry))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `${entry}/${file.replace('.js', '')}`);

describe('the entries of the packed package', () => {
  before(async () => {
    folder = await installPacked([...DEPENDENCIES, ...OPTIONAL]);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [entry, target] of Object.entries(exports).filter(([entry]) => !entry.includes('*'))) {
    it(`${entry} leads to files that are there`, () => {
      for (const file of typeof target === 'string' ? [target] : Object.values(target))
        assert.ok(existsSync(path.join(home(), file)), file);
    });
  }

  it('are imported by Node, where there is no page, without a word', () => {
    writeFileSync(path.join(folder, 'import.mjs'), IMPORT);
    const args = ['import.mjs', ...modules()];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, '']);
    const given = JSON.parse(stdout) as Record<string, string[]>;
    assert.ok(Object.keys(given).includes('./words/fr'), 'languages too');
    for (const [entry, name] of GIVEN) assert.ok(given[entry]!.includes(name), `${name} from ${entry}`);
  });
});
