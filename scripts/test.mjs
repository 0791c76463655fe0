/**
 * `npm test` runs the Node tests (`*.node.test.ts`), then all others in browsers, and ends with one line that sums both.
 * `npm test -- --files a.test.ts b.node.test.ts` runs only those; other arguments reach @web/test-runner.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { ensureBrowser, engines } from './browsers.mjs';

const isNodeTest = (file) => file.endsWith('.node.test.ts');

function readArguments(args) {
  const start = args.indexOf('--files');
  if (start === -1) return { files: undefined, rest: args };
  const after = args.slice(start + 1);
  const end = after.findIndex((argument) => argument.startsWith('-'));
  const count = end === -1 ? after.length : end;
  return { files: after.slice(0, count), rest: [...args.slice(0, start), ...after.slice(count)] };
}

const allTests = () =>
  readdirSync('test', { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => path.posix.join('test', file.replaceAll(path.sep, '/')))
    .sort();

/** Passed and failed as the TAP report of a run sums them up; without a sum the run itself broke. */
function readTap(report) {
  const sum = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(report)?.[1] ?? NaN);
  const passed = sum('pass');
  return Number.isNaN(passed) ? { passed: 0, failed: 1 } : { passed, failed: sum('fail') + sum('cancelled') };
}

function runInNode(files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'node-tests-'));
  const tap = path.join(folder, 'report.tap');
  try {
    const { status } = spawnSync(
      process.execPath,
      [
        ...['--import', 'tsx', '--test'],
        ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
        ...['--test-reporter=tap', `--test-reporter-destination=${tap}`],
        ...files,
      ],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );
    return { ...readTap(readFileSync(tap, 'utf8')), ok: status === 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countTests(suite, counts) {
  for (const test of suite?.tests ?? []) if (!test.skipped) counts[test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) countTests(inner, counts);
}

/** A file that could not be loaded has no tests to count, so it counts as one that failed. */
function countSession(session) {
  const counts = { passed: 0, failed: 0 };
  countTests(session.testResults, counts);
  if (!session.passed && counts.failed === 0) counts.failed = 1;
  return counts;
}

async function runInBrowsers(args) {
  const runner = await startTestRunner({ argv: args, autoExitProcess: false });
  // Without files or with a wrong argument it has said why, and gives no runner.
  if (!runner) return { passed: 0, failed: 0, ok: false };
  process.once('SIGINT', () => runner.stop());
  const ok = await new Promise((resolve) => runner.on('stopped', resolve));
  return [...runner.sessions.all()].map(countSession).reduce(add, { passed: 0, failed: 0, ok });
}

const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, ok: a.ok && (b.ok ?? true) });

const { files, rest } = readArguments(process.argv.slice(2));
const chosen = files ?? allTests();
const nodeTests = chosen.filter(isNodeTest);
const browserTests = chosen.filter((file) => !isNodeTest(file));

let total = { passed: 0, failed: 0, ok: true };
if (nodeTests.length > 0) total = add(total, runInNode(nodeTests));
if (browserTests.length > 0) {
  try {
    for (const engine of engines) await ensureBrowser(engine);
    // A part of the tests cannot reach the coverage that is asked of the whole.
    const coverage = files || !engines.includes('chromium') ? [] : ['--coverage'];
    total = add(total, await runInBrowsers([...coverage, ...rest, ...(files ? ['--files', ...browserTests] : [])]));
  } catch (error) {
    console.error(error.message);
    total.ok = false;
  }
}

if (total.passed + total.failed === 0) console.error('No test ran.');
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.ok && total.failed === 0 && total.passed > 0 ? 0 : 1);
