/**
 * `dist/` for the tests that need the package as readers get it: built once for a state of the sources, even where several
 * test processes ask at the same time.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const LAST_FILE = 'dist/vscode.css-custom-data.json';
const LOCK = 'node_modules/.building';
const LONGEST_BUILD = 180_000;

const timeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newestIn = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => timeOf(`${entry.parentPath}/${entry.name}`)),
  );

const isBuilt = (): boolean =>
  timeOf(LAST_FILE) >
  Math.max(...['src', 'scripts'].map(newestIn), timeOf('package.json'), timeOf('data/dataset.json'));

function lock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    // A build that was killed leaves its lock behind.
    if (Date.now() - timeOf(LOCK) > LONGEST_BUILD) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}

/** Builds the package unless it is built. */
export async function ensureBuilt(): Promise<void> {
  while (!isBuilt()) {
    if (!lock()) {
      await wait(250);
      continue;
    }
    try {
      const { status, stderr } = spawnSync('npm', ['run', 'build'], { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    } finally {
      rmSync(LOCK, { recursive: true, force: true });
    }
  }
}
