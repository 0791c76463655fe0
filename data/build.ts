/**
 * `npm run data` makes `dataset.json` and prints the report; with `--check` it writes nothing and fails when the
 * committed file differs by a byte.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildDataset } from './build-dataset.js';
import { formatDataset } from './format-dataset.js';

const DATASET = new URL('dataset.json', import.meta.url);

/** Where fresh and committed text part, for a reader of a failed check. */
function firstDifference(fresh: string, committed: string): string {
  const [freshLines, committedLines] = [fresh.split('\n'), committed.split('\n')];
  const line = freshLines.findIndex((text, index) => text !== committedLines[index]);
  return `dataset.json, line ${line + 1}\n  committed: ${committedLines[line] ?? ''}\n  fresh:     ${freshLines[line] ?? ''}`;
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
  run(process.argv.includes('--check'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
