import { expect } from '@open-wc/testing';
import { compare, dataset, explain, rankModels, rankTasks, tellInOneThing } from '../../src/api.js';
import {
  describeAxis,
  describeFold,
  describeFoldOfTasks,
  describeOneThing,
  describeRow,
  describeTick,
  describeTitle,
  describeUses,
} from '../../src/words/describe-compare.js';
import { explorerLanguageFor, explorerTextOf } from '../../src/words/explorer-languages.js';

const text = explorerTextOf(explorerLanguageFor('en'), 'en-001');
const chat = (model: string) => explain({ model, task: 'chat' });
const uses = (a: string, b: string): string => describeUses(chat(a), chat(b), compare(chat(a), chat(b)), text);

const LLAMA_70B = 'meta-llama/Llama-3.1-70B-Instruct';
const LLAMA_8B = 'meta-llama/Llama-3.1-8B-Instruct';
const LLAMA_405B = 'meta-llama/Llama-3.1-405B-Instruct';

const plain = (words: string): string => words.replaceAll('\u00a0', ' ');
const told = (wh: number, id: string) => tellInOneThing([{ low: wh, typical: wh, high: wh }], dataset, '001', id)!;

describe('describeRow(energyWh, unitWh, told, text)', () => {
  it('keeps the unit of the list, however little or much the row is', () => {
    const row = describeRow({ low: 500, typical: 1500, high: 20000 }, 5, undefined, text);
    expect([row.typical, row.least, row.most, row.range].map((one) => plain(one!))).to.deep.equal([
      '1,500 Wh',
      '500 Wh',
      '20,000 Wh',
      '500 to 20,000 Wh',
    ]);
    expect(plain(describeRow({ low: 5, typical: 5, high: 5 }, 2000, undefined, text).typical)).to.equal('0.005 kWh');
  });

  it('says no range where there is one measurement', () => {
    expect(describeRow({ low: 5, typical: 5, high: 5 }, 5, undefined, text).range).to.equal(undefined);
  });

  it('tells the amount of the one thing', () => {
    const one = told(38, 'phone_charge');
    expect(describeRow({ low: 38, typical: 38, high: 38 }, 38, { one, amount: one.amounts[0]! }, text).thing).to.equal(
      '2 phone charges',
    );
  });
});

describe('describeOneThing(one, text)', () => {
  it('says one of the unit that all rows are told in, with its energy', () => {
    expect(plain(describeOneThing(told(50, 'led_bulb'), text))).to.include('1 hour of an LED bulb (10 Wh).');
    // 10 W for a minute: 0.167 Wh.
    expect(plain(describeOneThing(told(5, 'led_bulb'), text))).to.include('1 minute of an LED bulb (0.17 Wh).');
  });

  it('says the whole charge where rows are percents of it', () => {
    expect(plain(describeOneThing(told(5, 'phone_charge'), text))).to.include('1 phone charge (19 Wh).');
    expect(plain(describeOneThing(told(5, 'phone_percent'), text))).to.include('1 phone charge (19 Wh).');
  });

  it('says one digit of a thing that varies widely', () => {
    expect(plain(describeOneThing(told(500, 'stadium_floodlights'), text))).to.include(
      '1 second of stadium floodlights (30 Wh).',
    );
  });
});

describe('describeFold(models, text)', () => {
  it('says how many times as much the last uses as the first', () => {
    // 0.17813 / 0.0000554 = 3,215.
    expect(describeFold(rankModels('question-answering', 'aienergyscore-2025-02', dataset), text)).to.equal(
      't5-11b uses about 3,200 times as much as bert-tiny-finetuned-squadv2.',
    );
  });
});

describe('describeFoldOfTasks(tasks, source, text)', () => {
  it('says all digits, and the rounding of AI Energy Score for its own figures alone', () => {
    const fold = (source: string): string => describeFoldOfTasks(rankTasks(source, dataset), source, text);
    expect(fold('aienergyscore-2025-02')).to.include('61,848-fold').and.include('62,000-fold');
    // 323.364 / 0.00773449 = 41,808: two digits are honest.
    expect(fold('mlenergy-v3')).to.include('is 42,000-fold').and.not.include('62,000');
  });
});

describe('describeAxis, describeTick, describeTitle', () => {
  it('explain the scale', () => {
    expect(describeAxis(undefined, text)).to.include('twice as long is twice as much');
    expect(describeAxis(100, text)).to.include('each line is 100 times as much');
  });

  it('write its numbers', () => {
    expect(['linear', 'log'].map((axis) => plain(describeTick(1500, 5, axis as 'log', text)))).to.deep.equal([
      '1,500 Wh',
      '2 kWh',
    ]);
    expect(describeTick(0, 5, 'linear', text)).to.equal('0');
  });

  it('say the count', () => {
    expect(describeTitle(1, text)).to.equal('Energy of 1 query');
    expect(describeTitle(300, text)).to.equal('Energy of 300 queries');
  });
});

describe('describeUses(a, b, compared, text)', () => {
  it('says the larger first, whichever way they come', () => {
    // 0.0464422 / 0.00773449 = 6.0.
    const sentence = 'Llama 3.1 70B uses about 6 times as much as Llama 3.1 8B.';
    expect(uses(LLAMA_70B, LLAMA_8B)).to.include(sentence);
    expect(uses(LLAMA_8B, LLAMA_70B)).to.include(sentence);
  });

  it('says that ranges overlap, or that they do not', () => {
    // 8B: 0.0051 to 0.0491 Wh; 70B: 0.0184 to 0.365 Wh; 405B: 0.104 to 2.2 Wh.
    expect(uses(LLAMA_70B, LLAMA_8B)).to.match(/The published ranges overlap: .* either can use less\.$/);
    expect(uses(LLAMA_405B, LLAMA_8B)).to.match(/Their ranges do not overlap\.$/);
  });

  it('says “about as much” below 1.05 times', () => {
    // 0.0548154 / 0.0536052 = 1.02.
    expect(
      uses('meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8', 'meta-llama/Llama-4-Scout-17B-16E-Instruct'),
    ).to.include('uses about as much as');
  });
});
