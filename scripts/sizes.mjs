/**
 * `npm run sizes` weighs each file for a script tag, says how it moved since that was last written down, and fails where
 * one is over its budget or not built. With `--save` it writes the sizes down, to be committed with what moved them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ADVICE, describeChange, describeFault } from './size-report.mjs';

/** In kB (1000 bytes) as brotli sends it: what they weigh today, so that nothing grows unseen. The goals: 34, 22, 48 and 60. */
const BUDGETS = {
  'everyday-equivalents.js': 44,
  'badge.js': 34.3,
  'hydrate.js': 46.1,
  'explorer.js': 70.5,
  '../classroom.html': 72.4,
};
/** Of each language: of card and badge, of the explorer with them, and of the classroom in it. */
const WORDS_BUDGETS = { words: 6.8, 'words/explorer': 14 };
const CLASSROOM_BUDGET = 86;

const RECORD = new URL('sizes.json', import.meta.url);
const record = JSON.parse(readFileSync(RECORD, 'utf8'));

const kB = (bytes) => (bytes / 1000).toFixed(1);

function weigh([file, budget]) {
  const before = record[file];
  let content;
  try {
    content = readFileSync(new URL(`../dist/cdn/${file}`, import.meta.url));
  } catch {
    return { file, budget, verdict: 'MISSING', fault: describeFault({ file }) };
  }
  const bytes = brotliCompressSync(content).length;
  const fault = describeFault({ file, bytes, before, budget });
  return {
    file,
    bytes,
    raw: kB(content.length),
    gzip: kB(gzipSync(content).length),
    brotli: kB(bytes),
    change: describeChange(bytes, before),
    budget,
    verdict: fault ? 'OVER' : 'ok',
    fault,
  };
}

const tagsIn = (folder) =>
  readdirSync(new URL(`../src/${folder}`, import.meta.url)).flatMap(
    (file) => /^(?!en\.)[a-z]{2,3}(?:-[A-Z][A-Za-z]+)?(?=\.ts$)/.exec(file) ?? [],
  );
const languages = [
  ...Object.entries(WORDS_BUDGETS).flatMap(([folder, budget]) =>
    tagsIn(folder).map((tag) => [`${folder}/${tag}.js`, budget]),
  ),
  ...tagsIn('words/explorer').map((tag) => [`../classroom.${tag}.html`, CLASSROOM_BUDGET]),
];
const rows = [...Object.entries(BUDGETS), ...languages].map(weigh);
const columns = ['file', 'raw', 'gzip', 'brotli', 'change', 'budget', 'verdict'];
const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => String(row[column] ?? '').length)));

console.log('Sizes in kB');
for (const row of [Object.fromEntries(columns.map((column) => [column, column])), ...rows])
  console.log(
    columns
      .map((column, index) => String(row[column] ?? '').padEnd(widths[index]))
      .join('  ')
      .trimEnd(),
  );

const faults = rows.flatMap(({ fault }) => fault ?? []);
if (process.argv.includes('--save')) {
  const sizes = Object.fromEntries(rows.map(({ file, bytes }) => [file, bytes]));
  writeFileSync(RECORD, `${JSON.stringify(sizes, null, 2)}\n`);
}
if (faults.length > 0) {
  console.error(`\n${faults.join('\n')}\n\n${ADVICE}`);
  process.exitCode = 1;
}
