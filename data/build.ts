/**
 * `npm run data` makes `dataset.json` and prints the report; with `--check` it writes nothing and fails when the
 * committed file differs by a byte. With `--diff` it writes into `CHANGELOG.md` which numbers moved, from the file there is
 * to a fresh build, or between two files: `npm run data -- --diff [OLD.json [NEW.json]]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { assertDataset } from '../src/core/assert-dataset.js';
import type { Dataset } from '../src/core/dataset.js';
import { buildDataset } from './build-dataset.js';
import { formatEntry, insertEntry } from './changelog.js';
import { diffDatasets } from './diff-datasets.js';
import { formatDataset } from './format-dataset.js';

const DATASET = new URL('dataset.json', import.meta.url);
const CHANGELOG = new URL('../CHANGELOG.md', import.meta.url);

/** Where fresh and committed text part, for a reader of a failed check. */
function firstDifference(fresh: string, committed: string): string {
  const [freshLines, committedLines] = [fresh.split('\n'), committed.split('\n')];
  const line = freshLines.findIndex((text, index) => text !== committedLines[index]);
  return `dataset.json, line ${line + 1}\n  committed: ${committedLines[line] ?? ''}\n  fresh:     ${freshLines[line] ?? ''}`;
}

const readDataset = (file: string | URL): Dataset => assertDataset(JSON.parse(readFileSync(file, 'utf8')));

function writeDiff([before, now]: string[]): void {
  const old = readDataset(before ?? DATASET);
  const fresh = now === undefined ? buildDataset().dataset : readDataset(now);
  const changes = diffDatasets(old, fresh);
  const entry = formatEntry(old.version, fresh.version, changes);
  const isWorthAnEntry = changes.length > 0 || old.version !== fresh.version;
  if (isWorthAnEntry) writeFileSync(CHANGELOG, insertEntry(readFileSync(CHANGELOG, 'utf8'), entry));
  console.log(entry);
}

function run(checking: boolean): void {
  const { dataset, report } = buildDataset();
  const fresh = formatDataset(dataset);
  if (!checking) {
    writeFileSync(DATASET, fresh);
    console.log(report);
    return;
  }
  const committed = readFileSync(DATASET, 'utf8');
  if (fresh !== committed)
    throw new Error(
      `dataset.json is not what data/build.ts makes: run npm run data.\n${firstDifference(fresh, committed)}`,
    );
}

try {
  const diff = process.argv.indexOf('--diff');
  if (diff < 0) run(process.argv.includes('--check'));
  else writeDiff(process.argv.slice(diff + 1));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
