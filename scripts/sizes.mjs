/** `npm run sizes` weighs each file for a script tag and fails where one is over its budget or not built. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** In kB (1000 bytes) as brotli sends it: what they weigh today, so that nothing grows unseen. The goals: 34, 22, 48 and 60. */
const BUDGETS = {
  'everyday-equivalents.js': 42.7,
  'badge.js': 32,
  'hydrate.js': 44.5,
  'explorer.js': 70.2,
  '../classroom.html': 72.4,
};
/** Of each language. */
const WORDS_BUDGET = 5;

const kB = (bytes) => (bytes / 1000).toFixed(1);

function weigh([file, budget]) {
  let content;
  try {
    content = readFileSync(new URL(`../dist/cdn/${file}`, import.meta.url));
  } catch {
    return { file, budget, verdict: 'MISSING: npm run build' };
  }
  const brotli = brotliCompressSync(content).length;
  return {
    file,
    raw: kB(content.length),
    gzip: kB(gzipSync(content).length),
    brotli: kB(brotli),
    budget,
    verdict: brotli <= budget * 1000 ? 'ok' : 'OVER',
  };
}

const languages = readdirSync(new URL('../src/words', import.meta.url))
  .filter((file) => /^(?!en\.)[a-z]{2,3}(-[A-Z][A-Za-z]+)?\.ts$/.test(file))
  .map((file) => [`words/${file.replace('.ts', '.js')}`, WORDS_BUDGET]);
const rows = [...Object.entries(BUDGETS), ...languages].map(weigh);
const columns = ['file', 'raw', 'gzip', 'brotli', 'budget', 'verdict'];
const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => String(row[column] ?? '').length)));

console.log('Sizes in kB');
for (const row of [Object.fromEntries(columns.map((column) => [column, column])), ...rows])
  console.log(
    columns
      .map((column, index) => String(row[column] ?? '').padEnd(widths[index]))
      .join('  ')
      .trimEnd(),
  );

if (rows.some((row) => row.verdict !== 'ok')) process.exitCode = 1;
