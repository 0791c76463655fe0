/** Whatever is typed after the command: one of three exit codes, a short complaint, no markup of it, no stack of calls. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Outcome } from '../../src/cli/command.js';
import { REQUEST_OPTIONS } from '../../src/cli/request.js';
import { run } from '../../src/cli/run.js';
import { longTexts, NAUGHTY, PAYLOADS, POLLUTING, texts } from '../hostile-values.js';
import { count, holdsAwaited, lateness, leastTimeOf, triedCases } from '../seed.js';

const COMMANDS = ['explain', 'models', 'equivalents', 'cite'];
const OPTIONS = [...REQUEST_OPTIONS, 'lang', 'format', 'theme', 'out', 'search', 'help', 'version', ...POLLUTING];
const FORMATS = ['text', 'json', 'html', 'svg', 'md', 'bibtex', 'csl-json'];
const NUMBERS = [
  '0',
  '-1',
  '1',
  '1000',
  '1e15',
  '1e16',
  '1e308',
  '1e999',
  '5e-324',
  'NaN',
  'Infinity',
  '9'.repeat(400),
];
const USUAL = ['gpt-4o', 'llama3.1:70b', 'ChatGPT', 'chat', 'de', 'ar', 'en-GB', 'led_bulb', 'measured', '--', '-'];

const values = fc.oneof(texts, fc.constantFrom(...NUMBERS, ...FORMATS, ...USUAL));
const options = fc.constantFrom(...OPTIONS).map((name) => `--${name}`);
const args = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...COMMANDS) }, texts),
    fc.array(
      fc.oneof(
        values.map((value) => [value]),
        fc.tuple(options, values),
        fc.tuple(options, values).map((parts) => [parts.join('=')]),
        fc.constantFrom(...FORMATS).map((format) => ['--format', format]),
        fc.tuple(fc.constantFrom('--watt-hours'), fc.constantFrom('1', '38')),
        texts.map((name) => [`--${name}`]),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([command, rest]) => [command, ...rest.flat()]);

/** Any tag but those of our forms, and what of ours would run a script. */
const STRANGE =
  /<(?!\/?(?:div|p|ul|li|strong|small|span|a|svg|title|desc|rect|line|g|path|circle|text|tspan)[\s/>])|<[^>]*\s(?:on\w+|style|href="(?!https?:))/;
const CONTROL = /(?!\n)\p{Cc}/u;

/** What is wrong with what is answered; nothing where all is kept. */
function faultsOf({ code, output, complaint = '' }: Outcome): string[] {
  const written = String(output ?? '');
  const isMarkup = /^<(?:div class="everyday-equivalents"|svg xmlns=)/.test(written);
  return [
    ...([0, 1, 2].includes(code) ? [] : [`exit code ${code}`]),
    ...(code === 0 || complaint ? [] : ['no complaint']),
    ...(code === 2 && output !== undefined ? ['an answer to wrong use'] : []),
    ...(code === 0 && !written ? ['no answer'] : []),
    ...(complaint.length > 1500 ? [`a complaint of ${complaint.length} characters`] : []),
    ...(CONTROL.test(complaint) ? ['what a terminal obeys'] : []),
    ...(/^\s+at /m.test(complaint) ? ['a stack of calls'] : []),
    ...(isMarkup && STRANGE.test(written) ? ['markup'] : []),
  ];
}

async function faultsFor(given: string[]): Promise<string[]> {
  let outcome: Outcome = { code: 0 };
  const late = lateness(await leastTimeOf(async () => (outcome = await run(given, 'a version'))));
  return [...faultsOf(outcome), ...(late ? [late] : [])];
}

describe('the command line on hostile arguments', () => {
  after(() => console.log(`Hostile input to the command line: ${triedCases()}.`));

  it('answers any arguments', async () => {
    await holdsAwaited(
      fc.asyncProperty(args, async (given) => assert.deepEqual(await faultsFor(given), [])),
      8000,
    );
  });

  it('makes no markup of a payload as a model or a source, in any form', async () => {
    for (const text of [...NAUGHTY, ...PAYLOADS])
      for (const format of ['text', 'html', 'svg', 'md']) {
        const own = ['--watt-hours=1', `--source-label=${text}`, `--format=${format}`];
        assert.deepEqual(await faultsFor(['explain', ...own, '--', text]), [], text);
      }
    count(4 * (NAUGHTY.length + PAYLOADS.length));
  });

  it('prints nothing that a terminal obeys', async () => {
    for (const name of ['\u001b[31m', '\u009b31m', 'a\rb', '\u0007', 'a\nb', '\u2028'])
      for (const rest of [['explain'], ['explain', '--format=md'], ['cite'], ['cite', '--format=bibtex']]) {
        const { output } = await run([...rest, '--watt-hours=1', `--source-label=${name}x`, '--', name], '');
        assert.doesNotMatch(String(output), CONTROL, JSON.stringify([name, rest]));
      }
  });

  it('hangs on 10 MB nowhere', async () => {
    for (const text of longTexts())
      for (const before of [...REQUEST_OPTIONS.map((name) => ['explain', 'gpt-4o', `--${name}`]), ['cite'], ['models']])
        assert.deepEqual(await faultsFor([...before, text]), [], `${before.join(' ')} ${text.slice(0, 4)}`);
  });
});

describe('the program on hostile arguments', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'hostile-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const program = (...given: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/bin.ts', ...given], { encoding: 'utf8' });

  const UNWRITABLE: [what: string, file: () => string, said: RegExp][] = [
    ['in a folder that is not there', () => `${folder}/none/a.txt`, /no such file/],
    ['that is a folder', () => folder, /on a directory/],
    ['without a name', () => '', /no such file/],
    ['below a file', () => 'package.json/a.txt', /not a directory/],
    ['with a name that no disk takes', () => `${folder}/${'x'.repeat(9000)}`, /name too long/],
    ['with a name that a terminal obeys', () => `${folder}/none/\u001b[31m\u009b\n    at x`, /no such file/],
  ];
  for (const [what, file, said] of UNWRITABLE) {
    it(`says that it cannot write a file ${what}`, () => {
      const { status, stdout, stderr } = program('explain', 'ChatGPT', '--out', file());
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, said);
      assert.deepEqual(faultsOf({ code: 2, complaint: stderr }), []);
      assert.deepEqual(readdirSync(folder), []);
    });
  }

  it('answers a name as long as a system lets through', () => {
    const { status, stderr } = program('explain', '<b>'.repeat(40_000));
    assert.equal(status, 1);
    assert.deepEqual(faultsOf({ code: 1, complaint: stderr }), []);
  });
});
