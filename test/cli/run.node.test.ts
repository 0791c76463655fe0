import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Outcome } from '../../src/cli/command.js';
import { run } from '../../src/cli/run.js';

const command = (...args: string[]): Promise<Outcome> => run(args, 'everyday-equivalents 1.2.3, data of 2026-11-24');
const readable = (output: Outcome['output']): string => String(output).replaceAll('\u00a0', ' ');

async function complains(args: string[], code: number, said: RegExp): Promise<void> {
  const outcome = await command(...args);
  assert.equal(outcome.code, code, args.join(' '));
  assert.equal(outcome.output, undefined);
  assert.match(outcome.complaint!, said);
}

describe('everyday-equivalents', () => {
  it('says what commands there are', async () => {
    const { code, output } = await command('--help');
    assert.equal(code, 0);
    for (const name of ['explain', 'models', 'equivalents', 'cite'])
      assert.match(String(output), new RegExp(`^  ${name} `, 'm'));
    await complains([], 2, /COMMAND/);
    await complains(['explode'], 2, /no command "explode"/);
    await complains(['__proto__'], 2, /no command/);
  });

  it('says of each command what it takes', async () => {
    for (const name of ['explain', 'models', 'equivalents', 'cite']) {
      const { code, output } = await command(name, '--help');
      assert.equal(code, 0);
      assert.match(String(output), new RegExp(`everyday-equivalents ${name}`));
      assert.match(String(output), /--format/);
    }
  });

  it('says its version and that of its data', async () => {
    assert.deepEqual(await command('--version'), {
      code: 0,
      output: 'everyday-equivalents 1.2.3, data of 2026-11-24\n',
    });
  });

  const WRONG: [args: string[], said: RegExp][] = [
    [
      ['explain', 'gpt-4o', '--quieries', '3'],
      /: there is no option --quieries; right would be one of --queries, --task,/,
    ],
    [['explain', 'gpt-4o', '-q', '3'], /: there is no option -q; right would be one of --queries,/],
    [['models', '--task', 'chat'], /: there is no option --task; right would be one of --search, --format\./],
    [['models', '--search'], /: --search has no value; right would be --search VALUE\./],
    [['explain', 'gpt-4o', '--format', '--out', 'x.svg'], /: --format has no value; right would be --format VALUE\./],
    [['explain', 'gpt-4o', '--queries', '-3'], /: --queries is "-3"; right would be a whole number from 1 to 1e15\./],
    [['explain', 'gpt-4o', '--queries=-3'], /: --queries is "-3"; right would be a whole number from 1 to 1e15\./],
    [['explain', 'gpt-4o', '--queries='], /: --queries is ""; right would be a whole number from 1 to 1e15\./],
    [['explain', '--queries', '3'], /: the name of a model is missing, such as "llama3\.1:70b"\./],
    [['explain', 'gpt-4o', '--theme', 'sepia'], /: --theme is "sepia"; right would be one of light, dark\./],
    [['explain', 'gpt-4o', '--lang', '?'], /: --lang is "\?"; right would be a language tag such as en or en-GB\./],
    [['cite', '--format', 'ris'], /: --format is "ris"; right would be one of text, bibtex, csl-json\./],
    [['equivalents', 'tv'], /: equivalents takes no names\./],
  ];
  for (const [args, said] of WRONG) {
    it(`complains of ${args.join(' ')} in a line of its own, and says where to read more`, async () => {
      await complains(args, 2, said);
      assert.match((await command(...args)).complaint!, new RegExp(`\nSee everyday-equivalents ${args[0]} --help\\.$`));
    });
  }
});

describe('explain', () => {
  it('says the sentence, the sum and the source', async () => {
    // 0.0464422 Wh x 1,000 = 46.4422 Wh.
    const { code, output, complaint } = await command('explain', 'llama3.1:70b', '--queries', '1000');
    assert.deepEqual([code, complaint], [0, undefined]);
    assert.match(readable(output), /^1,000 queries to Llama 3\.1 70B use about 46 Wh of electricity/);
    assert.match(readable(output), /0\.0464422 Wh × 1,000 queries = 46\.4422 Wh/);
    assert.match(readable(output), /https:\/\/ml\.energy\/leaderboard/);
  });

  it('writes every format', async () => {
    const starts: Record<string, RegExp> = {
      text: /^1 query to ChatGPT/,
      json: /^\{/,
      html: /^<div class="everyday-equivalents"/,
      svg: /^<svg /,
      md: /^1 query to ChatGPT uses about \*\*/,
    };
    for (const [format, start] of Object.entries(starts)) {
      const { code, output } = await command('explain', 'ChatGPT', `--format=${format}`);
      assert.equal(code, 0);
      assert.match(readable(output), start);
    }
    const { output } = await command('explain', 'ChatGPT', '--format', 'png', '--out', 'card.png');
    assert.deepEqual([...(output as Uint8Array).subarray(1, 4)], [0x50, 0x4e, 0x47]);
    await complains(
      ['explain', 'ChatGPT', '--format', 'pdf'],
      2,
      /--format is "pdf"; right would be one of text, json/,
    );
  });

  it('names the file that the output is for', async () => {
    assert.equal((await command('explain', 'ChatGPT', '--out', 'a.txt')).file, 'a.txt');
  });

  it('reads every input like the attribute of that name', async () => {
    const json = async (...args: string[]) =>
      JSON.parse(String((await command('explain', ...args, '--format', 'json')).output)) as Record<string, unknown>;
    assert.equal((await json('llama3.1:70b', '--task', 'chat', '--output-tokens', '698'))['outputTokens'], 698);
    assert.equal((await json('--watt-hours', '1e3', '--queries', '10'))['status'], 'known');
    const { comparisons } = await json('ChatGPT', '--equivalents', 'phone_charge led_bulb');
    assert.deepEqual(
      (comparisons as { id: string }[]).map(({ id }) => id),
      ['phone_charge', 'led_bulb'],
    );
    assert.equal((await json('llama3.1:70b', '--boundary', 'data-centre'))['kind'], 'estimated');
  });

  it('says which of the things asked for are left out, and answers with the rest', async () => {
    // A million Wh are 11 years of a 10 W bulb, and 30 days of a home of 33,400 Wh a day.
    const asked = await command('explain', '--watt-hours=1e6', '--equivalents=led_bulb household_day_us');
    assert.equal(asked.code, 0);
    assert.match(readable(asked.output), /That is about 30 days of electricity in an average US home\./);
    assert.equal(
      asked.complaint,
      '--equivalents leaves out led_bulb: told are at most three, in amounts that people meet.',
    );
    assert.equal((await command('explain', '--watt-hours=10', '--equivalents=led_bulb')).complaint, undefined);
  });

  it('refuses what is not written in digits, saying what would be right', async () => {
    await complains(
      ['explain', 'llama3.1:70b', '--queries', '1,000'],
      2,
      /--queries is "1,000"; right would be a whole number from 1 to 1e15, in digits alone such as 1000/,
    );
    await complains(
      ['explain', 'llama3.1:70b', '--output-tokens', 'many'],
      2,
      /--output-tokens is "many"; right would be/,
    );
    await complains(['explain', 'llama3.1:70b', '--queries=-3'], 2, /--queries is "-3"/);
    await complains(
      ['explain', 'llama3.1:70b', '--task', 'cooking'],
      2,
      /--task is "cooking"; right would be one of chat/,
    );
    await complains(['explain', 'llama3.1:70b', '--lang', 'not a tag'], 2, /--lang is "not a tag"/);
    await complains(['explain', 'Gemini', 'Apps'], 2, /"Gemini Apps"/);
    await complains(['explain'], 2, /model is missing/);
  });

  it('says why there is no figure and answers with 1', async () => {
    await complains(['explain', 'llama 9000'], 1, /no published figure for “llama 9000”[^]*Perhaps you meant/);
    await complains(
      ['explain', 'gpt-4o', '--accept', 'measured', '--format', 'svg'],
      1,
      /No figure of the accepted kinds/,
    );
  });

  it('still gives JSON where there is no figure: the status is in it', async () => {
    const { code, output, complaint } = await command('explain', 'llama 9000', '--format', 'json');
    assert.equal(code, 1);
    assert.equal((JSON.parse(String(output)) as { status: string }).status, 'unknown-model');
    assert.match(complaint!, /no published figure/);
  });

  it('says that it speaks English where it has no words of a language', async () => {
    assert.match((await command('explain', 'ChatGPT', '--lang', 'tlh')).complaint!, /no words in tlh/);
    assert.equal((await command('explain', 'ChatGPT', '--lang', 'en-GB')).complaint, undefined);
  });

  it('survives ten million signs', async () => {
    const { code, complaint } = await command('explain', 'x'.repeat(1e7));
    assert.equal(code, 1);
    assert.ok(complaint!.length < 2000);
  });
});

describe('models', () => {
  it('lists every model with its kinds and tasks', async () => {
    const { code, output } = await command('models');
    assert.equal(code, 0);
    assert.match(String(output), /^meta-llama\/Llama-3\.1-70B-Instruct +Llama 3\.1 70B +measured +chat/m);
  });

  it('finds by words of the name and by how a host spells it', async () => {
    const ids = async (words: string) =>
      (
        JSON.parse(String((await command('models', '--search', words, '--format', 'json')).output)) as { id: string }[]
      ).map(({ id }) => id);
    assert.ok((await ids('LLAMA 70b')).includes('meta-llama/Llama-3.1-70B-Instruct'));
    assert.deepEqual(await ids('llama3.1:70b'), ['meta-llama/Llama-3.1-70B-Instruct']);
  });

  it('says that nothing matches, and answers with 1', async () => {
    const { code, complaint } = await command('models', '--search', 'no such model');
    assert.equal(code, 1);
    assert.match(complaint!, /“no such model”/);
    await complains(['models', 'llama'], 2, /--search "llama"/);
  });
});

describe('equivalents', () => {
  it('lists each thing with one unit of it, its energy and what is assumed', async () => {
    const { code, output } = await command('equivalents');
    assert.equal(code, 0);
    assert.match(readable(output), /^phone_charge +1 phone charge +19 Wh +A full charge of 19 Wh/m);
    const { output: italian } = await command('equivalents', '--lang', 'it');
    assert.match(
      readable(italian),
      /^phone_charge +1 ricarica di telefono +19 Wh +Una ricarica completa che preleva 19 Wh/m,
    );
    const { output: json } = await command('equivalents', '--format', 'json');
    assert.equal((JSON.parse(String(json)) as unknown[]).length, 43);
  });
});

describe('cite', () => {
  it('cites what an answer rests on', async () => {
    const { code, output } = await command('cite', 'llama3.1:70b', '--queries', '1000', '--format', 'bibtex');
    assert.equal(code, 0);
    assert.match(String(output), /url = \{https:\/\/ml\.energy\/leaderboard\}/);
    assert.match(String(output), /Everyday Equivalents dataset, version 2026-11-28/);
  });

  it('cites the dataset where no model is named', async () => {
    const { output } = await command('cite', '--format', 'csl-json');
    assert.deepEqual(
      (JSON.parse(String(output)) as { type: string }[]).map(({ type }) => type),
      ['dataset'],
    );
  });

  it('has nothing to cite where there is no figure', async () => {
    await complains(['cite', 'llama 9000'], 1, /no published figure/);
  });
});
