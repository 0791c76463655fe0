import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { buildDataset } from '../../data/build-dataset.js';
import { formatDataset } from '../../data/format-dataset.js';
import { TASKS, type Dataset, type FigureRow, type Task } from '../../src/core/dataset.js';

const COMMITTED = readFileSync(new URL('../../data/dataset.json', import.meta.url), 'utf8');
const DATASET = JSON.parse(COMMITTED) as Dataset;
const BUILD = buildDataset();

const rowsOf = (source: string, task?: Task): FigureRow[] =>
  DATASET.figures
    .filter((table) => table.source === source && (!task || table.task === task))
    .flatMap(({ rows }) => rows);
const rowOf = (source: string, task: Task, model: string): FigureRow | undefined =>
  rowsOf(source, task).find(([id]) => id === model);
const caveatsOf = (source: string, task: Task, model: string) => {
  const table = DATASET.figures.find((candidate) => candidate.source === source && candidate.task === task)!;
  return [...(table.caveats ?? []), ...(rowOf(source, task, model)![9] ?? [])];
};

describe('data/dataset.json', () => {
  it('is what a fresh build makes, to the byte, twice over', () => {
    assert.equal(formatDataset(BUILD.dataset), COMMITTED);
    assert.equal(formatDataset(buildDataset().dataset), COMMITTED);
  });
  it('has every source with an address and a date, each used', () => {
    const used = new Set([...DATASET.figures, ...DATASET.taskMeans].map(({ source }) => source));
    for (const { id, url, date } of DATASET.sources) {
      assert.match(url, /^https:\/\//);
      assert.match(date, /^\d{4}(-\d{2}){0,2}$/);
      assert.ok(used.has(id), id);
    }
  });
  it('has figures or a mean for every task', () => {
    const covered = new Set([...DATASET.figures, ...DATASET.taskMeans].map(({ task }) => task));
    assert.deepEqual(
      TASKS.filter((task) => !covered.has(task)),
      [],
    );
  });
  it('prints no number with more than six significant digits', () => {
    const numbers: number[] = [];
    JSON.parse(COMMITTED, (_key, value: unknown) => (typeof value === 'number' ? numbers.push(value) : value));
    assert.ok(numbers.length > 1000);
    for (const number of numbers) assert.equal(number, Number(number.toPrecision(6)));
  });
  it('is at most 80 kB, since it ships', () => {
    assert.ok(Buffer.byteLength(COMMITTED) <= 80_000);
  });
});

describe('figures', () => {
  it('hold Llama 3.1 70B on chat: 0.01839 / 0.04644 / 0.3654 Wh, 349 tokens, four H100', () => {
    const row = rowOf('mlenergy-v3', 'chat', 'meta-llama/Llama-3.1-70B-Instruct');
    assert.deepEqual(row, [
      'meta-llama/Llama-3.1-70B-Instruct',
      0.0464422,
      0.0183874,
      0.365416,
      349.049,
      '4 x H100',
      'bfloat16',
    ]);
  });
  it('hold the same model of v2 under the same id', () => {
    assert.ok(rowOf('mlenergy-v2', 'chat', 'meta-llama/Llama-3.1-70B-Instruct'));
    assert.equal(rowOf('mlenergy-v2', 'chat', 'meta-llama/Meta-Llama-3.1-70B-Instruct'), undefined);
  });
  it('hold bert-tiny at 0.0554 / 1000 Wh with five stars', () => {
    const row = rowOf('aienergyscore-2025-02', 'question-answering', 'mrm8488/bert-tiny-finetuned-squadv2')!;
    assert.deepEqual([row[1], row[8]], [0.0000554, 5]);
  });
  it('hold the 61,848-fold span of AI Energy Score', () => {
    // 3.42638 Wh / 0.0000554 Wh
    const wattHours = rowsOf('aienergyscore-2025-02').map(([, typicalWh]) => typicalWh);
    assert.equal(Math.round(Math.max(...wattHours) / Math.min(...wattHours)), 61_848);
  });
  it('hold the disclosures as services, with nothing else under their sources', () => {
    assert.deepEqual(rowsOf('openai-2025-06'), [['ChatGPT', 0.34]]);
    assert.deepEqual(rowsOf('google-2025-08'), [['Gemini Apps', 0.24]]);
  });
  it('hold three estimates of gpt-4o and no measurement', () => {
    const sources = DATASET.figures
      .filter(({ rows }) => rows.some(([model]) => model === 'openai/gpt-4o'))
      .map(({ source }) => source);
    assert.deepEqual(sources, ['ecologits-0.9.3', 'jegham-2025-11', 'epoch-2025-02']);
  });
  it('hold typical text, image and video answers within the plausible results', () => {
    // energy-data: chat 0.008 to 0.36 Wh, image 0.12 to 2.2 Wh, video 8 to 323 Wh
    const span = (task: Task) => {
      const typical = rowsOf('mlenergy-v3', task).map(([, typicalWh]) => typicalWh);
      return [Math.min(...typical), Math.max(...typical)].map((wh) => Number(wh.toPrecision(2)));
    };
    assert.deepEqual(span('chat'), [0.0077, 0.36]);
    assert.deepEqual(span('text-to-image'), [0.12, 2.2]);
    assert.deepEqual(span('text-to-video'), [7.9, 320]);
  });
  it('say what a reader must know beside them', () => {
    assert.deepEqual(caveatsOf('aienergyscore-2025-02', 'text-10-tokens', 'mistralai/Mixtral-8x7B-v0.1'), [
      'ten-tokens',
      'not-comparable',
    ]);
    assert.deepEqual(caveatsOf('mlenergy-v3', 'reasoning', 'openai/gpt-oss-120b'), [
      'prompt-folded-in',
      'medium-effort',
    ]);
    assert.deepEqual(caveatsOf('ecologits-0.9.3', 'chat', 'google/gemini-2.5-pro'), [
      'prompt-not-counted',
      'size-guessed',
    ]);
  });
});

describe('equivalents', () => {
  const equivalent = (id: string) => DATASET.equivalents.find((candidate) => candidate.id === id)!;
  it('hold the bulb, the phone and the car of the reference results', () => {
    // 10 W / 3600 s = 0.00277778 Wh; 19 Wh; 200 Wh
    assert.equal(equivalent('led_bulb').whPerUnit.typical, 0.00277778);
    assert.equal(equivalent('phone_charge').whPerUnit.typical, 19);
    assert.equal(equivalent('ev_km').whPerUnit.typical, 200);
  });
  it('take no end of a range that the file calls a guess', () => {
    assert.deepEqual(equivalent('web_search_2009').whPerUnit, { low: 0.3, typical: 0.3, high: 0.3 });
  });
  it('never offer by default what is not electricity from a socket', () => {
    for (const { id, class: kind, byDefault } of DATASET.equivalents) assert.ok(kind === 'socket' || !byDefault, id);
  });
  it('say the two ends of their range, which lie as far apart as those of the factor', () => {
    const otherwise = {
      phone_percent: 'a hundredth of a phone charge, which says them',
      web_search_2009: 'no range',
      ereader: 'its high end is "at most"',
      kettle_cup: 'overfilled by up to 30%',
      toaster: 'power and time both have ends',
      human_day: 'its high end is "up to"',
    };
    for (const { id, assumption, whPerUnit } of DATASET.equivalents) {
      if (id in otherwise) continue;
      const [, least, most] = /([\d.,]+) to ([\d.,]+) k?[GM]?[Wc]\w*[^;]*\.$/
        .exec(assumption)!
        .map((text) => Number(text.replaceAll(',', '')));
      const apart = whPerUnit.high / whPerUnit.low / (most! / least!);
      assert.ok(Math.abs(apart - 1) < 0.02, `${id}: ${assumption}`);
    }
  });
  it('offer miles only where miles are driven, and kilometres elsewhere', () => {
    assert.deepEqual(equivalent('ev_mile').regions, ['US', 'GB', 'LR', 'MM']);
    assert.deepEqual(equivalent('ev_km').regions, ['-US', '-GB', '-LR', '-MM']);
  });
});

describe('the report', () => {
  it('accounts for every row of every file', () => {
    const counts = BUILD.accounts.map(({ file, rowsIn, keptOut }) => [file, rowsIn, keptOut.length]);
    assert.deepEqual(counts, [
      ['mlenergy-v3.csv', 1858, 0],
      ['mlenergy-v2.csv', 474, 244], // rows of A100
      ['aienergyscore-2025-02.csv', 166, 0],
      ['aienergyscore-2025-12.csv', 40, 4], // 3 implausible, 1 without its variant
      ['power-hungry-processing-2024.csv', 10, 0],
      ['disclosed-and-estimated.csv', 106, 66], // 41 copies of EcoLogits, 20 other lengths, 5 others
      ['ecologits-estimates-400tok.csv', 180, 53], // 20 moving names, 24 other outputs, 8 many calls, 1 tool variant
      ['equivalents.csv', 44, 1], // no address of a source
    ]);
  });
  it('gives a reason for every row kept out', () => {
    for (const { keptOut } of BUILD.accounts) for (const { reason } of keptOut) assert.ok(reason.length > 5);
  });
});
