import { expect } from 'chai';
import { readAnswer } from '../../src/core/read-answer.js';

const ROWS: [text: string, numbers: number[]][] = [
  ['0.056', [0.056]],
  ['0,056', [0.056]],
  [' .5 ', [0.5]],
  ['.25', [0.25]],
  ['5,', [5]],
  ['-3', [-3]],
  ['−3', [-3]],
  ['10 000', [10000]],
  ["10'000", [10000]],
  ['1,000', [1, 1000]], // a point in France, thousands in Britain
  ['1.000', [1, 1000]],
  ['-1,000', [-1, -1000]],
  ['12,345', [12.345, 12345]],
  ['1234,567', [1234.567]], // four digits before it are no thousands
  ['1,2345', [1.2345]], // nor are four behind it
  ['0,123', [0.123]], // no number of thousands begins with 0
  ['1,234.5', [1234.5]],
  ['1.234,5', [1234.5]],
  ['1.234.567', [1234567]],
  ['1.234.567,8', [1234567.8]],
  ['12,345,678.90', [12345678.9]],
  ['9'.repeat(40), [1e40]],
  ['5e3', [5000]],
  ['4,6 x 10^3', [4600]],
  ['5e-12', [5e-12]],
  ['5.6e-2', [0.056]],
  ['5,6 × 10^-2', [0.056]],
  ['5.6·10⁻²', [0.056]],
  ['٤٫٦', [4.6]],
  ['٤٦', [46]],
  ['４６', [46]],
  ['4.6 hours', [4.6]], // words are no unit of ours
  ['4.6 heures.', [4.6]],
];

describe('readAnswer(text) reads a number as people write it', () => {
  for (const [text, numbers] of ROWS)
    it(JSON.stringify(text), () => {
      const read = readAnswer(text).map(({ number }) => Number(number.toPrecision(12)));
      expect(read).to.deep.equal(numbers);
    });
});

describe('readAnswer(text) reads a unit behind it', () => {
  const UNITS: [text: string, quantity: string, inBase: number][] = [
    ['0.056 Wh', 'energy', 0.056],
    ['56 mWh', 'energy', 0.056],
    ['2 MWh', 'energy', 2_000_000],
    ['2 KWH', 'energy', 2000],
    ['200 J', 'energy', 0.0556], // 200 / 3,600
    ['3,6 kJ', 'energy', 1], // 3,600 J
    ['10W', 'power', 10],
    ['1,2 kW', 'power', 1200],
    ['20 s', 'time', 0.00556], // 20 / 3,600
    ['90 min', 'time', 1.5],
    ['4.6 h.', 'time', 4.6],
  ];

  for (const [text, quantity, inBase] of UNITS)
    it(text, () => {
      const [first] = readAnswer(text);
      expect(first!.quantity).to.equal(quantity);
      expect(first!.inBase).to.be.closeTo(inBase, inBase / 1000);
    });

  it('none where its case could mean either of two', () => {
    expect(readAnswer('5 mwh')).to.deep.equal([{ number: 5 }]);
  });
});

describe('readAnswer(text) gives nothing for what is no number', () => {
  const NONE = [
    '',
    ' ',
    'abc',
    '1.2.3',
    '1,2,3',
    '1.234.56', // a point is for thousands or for decimals
    '5e1234',
    '--3',
    'NaN',
    'Infinity',
    '1e999',
    '0x10',
    '<b>5</b>',
    '1/18',
    '5;DROP',
  ];
  for (const text of [...NONE, '9'.repeat(41), '1,'.repeat(5_000_000)])
    it(JSON.stringify(text.slice(0, 20)), () => {
      expect(readAnswer(text)).to.deep.equal([]);
    });
});
