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

/** What the package is built from; of the demo, the pages that are in it. */
const FOLDERS = ['src', 'scripts', 'demo/site'];
const FILES = ['package.json', 'data/dataset.json', 'demo/icon.svg', 'CHANGELOG.md'];
const isPage = (file: string): boolean => /^(embed|classroom)\./.test(file);

const timeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const timeInDemo = (file: string): number => timeOf(`demo/${file}`);

const newestIn = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => timeOf(`${entry.parentPath}/${entry.name}`)),
  );

const isBuilt = (): boolean =>
  timeOf(LAST_FILE) >
  Math.max(...FOLDERS.map(newestIn), ...FILES.map(timeOf), ...readdirSync('demo').filter(isPage).map(timeInDemo));

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
