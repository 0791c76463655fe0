/**
 * `npm run release` makes a version ready and publishes nothing: it checks the repository, runs all checks, builds twice
 * and compares, packs into `release/`, and prints the command that publishes. `--checked` says that `.ci/run` has passed
 * on this commit; `--publish` publishes, with provenance, which only CI can give.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hashFiles } from './integrity.mjs';
import { findDifferences, findFaults, findSection, formatNotes } from './release-checks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'release');
const { values: options } = parseArgs({ options: { checked: { type: 'boolean' }, publish: { type: 'boolean' } } });

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed.`);
}

/** The hashes of all that a build makes. */
function build() {
  run('npm', 'run', '--silent', 'build');
  return hashFiles(path.join(root, 'dist'));
}

function buildTwice() {
  const differences = findDifferences(build(), build());
  if (differences.length) throw new Error(`Two builds differ in ${differences.join(', ')}.`);
}

function pack() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout)[0];
}

function release() {
  const faults = findFaults(root);
  if (faults.length) throw new Error(faults.join('\n'));
  if (!options.checked) run('.ci/run');
  buildTwice();
  const tarball = pack();
  const { version, integrity } = JSON.parse(readFileSync(path.join(root, 'dist/cdn/integrity.json'), 'utf8'));
  const section = findSection(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'), version);
  const notes = formatNotes({ version, section, files: tarball.files, integrity, tarball });
  writeFileSync(path.join(folder, 'notes.md'), `${notes}\n`);
  const command = ['npm', 'publish', `release/${tarball.filename}`, '--provenance', '--access', 'public'];
  console.log(`\n${notes}\n`);
  if (options.publish) run(...command);
  else
    console.log(`Nothing is published. In CI, where provenance comes from, this publishes:\n\n  ${command.join(' ')}`);
}

try {
  release();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
