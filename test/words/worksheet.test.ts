import { expect } from '@open-wc/testing';
import { dataset, explain } from '../../src/api.js';
import type { ExplainRequest, Known } from '../../src/core/index.js';
import { ar } from '../../src/words/explorer/ar.js';
import { explorerLanguageFor, explorerTextOf } from '../../src/words/explorer-languages.js';
import { describeWorksheet, type Worksheet } from '../../src/words/worksheet.js';

function known(request: ExplainRequest): Known {
  const answer = explain(request);
  if (answer.status !== 'known') throw new Error(answer.status);
  return answer;
}

const sheetFor = (
  request: ExplainRequest,
  other?: ExplainRequest,
  locale = 'en-GB',
  language = explorerLanguageFor('en'),
): Worksheet =>
  describeWorksheet({
    known: known(request),
    other: other && known(other),
    explain: (change) => explain({ ...request, ...change }),
    dataset,
    ...explorerTextOf(language, locale),
  });

const plain = (text: string): string => text.replace(/\s/g, ' ');
const answersOf = (sheet: Worksheet): string[] => sheet.questions.map(({ answer }) => plain(answer));

const LLAMA: ExplainRequest = { model: 'llama3.1:70b', queries: 1000 };
const SMALL: ExplainRequest = { model: 'llama3.1:8b', queries: 1000 };

describe('describeWorksheet(input)', () => {
  it('says what it is about', () => {
    const { about } = sheetFor(LLAMA);
    expect(plain(about)).to.include('Llama 3.1 70B (chat). One query is one chat answer of about 349 tokens.');
  });

  it('has an answer for every question, with its sum', () => {
    // Published: 0.0464422 Wh a query (0.0183874 to 0.365416), 0.00773449 Wh for the small one; 19 Wh a charge; 10 W.
    expect(answersOf(sheetFor(LLAMA, SMALL))).to.deep.equal([
      'Powers, in watts: 10 W and 1,200 W. Energies, in watt-hours: 19 Wh and 46.4 Wh.',
      '20 seconds ÷ 3,600 = 0.00556 hours; 10 W × 0.00556 hours = 0.0556 Wh.',
      '0.0464 Wh × 1,000 = 46.4 Wh.',
      '30 × 10 = 300 queries; 300 × 0.0464 Wh = 13.9 Wh.',
      '46.4 Wh ÷ 19 Wh = 2.4.', // 2.44
      '46.4 Wh ÷ 10 W = 4.64 hours.',
      '0.0464 Wh ÷ 0.00773 Wh = 6. The published ranges overlap: depending on how they are served, either can use less.',
      '365 Wh ÷ 18.4 Wh = 20. The same model runs on different machines, and answers many queries at once or few.', // 19.87
      'Measured: electricity metered in a laboratory benchmark of a model whose weights are open. Source: ML.ENERGY ' +
        'Leaderboard v3, data of 16 February 2026 (ML.ENERGY Initiative).',
      '46.4 Wh × 1.7 = 78.9 Wh (25.8 Wh to 730 Wh). No: it is now an estimate.', // 78.88; 18.4 x 1.4, 365 x 2
    ]);
  });

  it('answers with what a pupil gets from the numbers on the sheet', () => {
    // 150 x 0.0464422 is 6.97 and 300 x 0.0464422 is 13.933, of which 1.7 times are 23.7.
    const answers = answersOf(sheetFor({ ...LLAMA, queries: 300 }));
    expect(answers).to.include('0.0464 Wh × 300 = 13.9 Wh.'); // 13.92
    expect(answers).to.include('30 × 5 = 150 queries; 150 × 0.0464 Wh = 6.96 Wh.');
    expect(answers).to.include('13.9 Wh × 1.7 = 23.6 Wh (7.73 Wh to 220 Wh). No: it is now an estimate.'); // 23.63; 5.52 x 1.4
  });

  it('asks the same each time', () => {
    expect(sheetFor(LLAMA, SMALL)).to.deep.equal(sheetFor(LLAMA, SMALL));
  });

  it('compares the larger with the smaller, whichever comes first', () => {
    expect(answersOf(sheetFor(SMALL, LLAMA)).filter((answer) => answer.startsWith('0.0464 Wh ÷'))).to.have.length(1);
  });

  it('leaves out what the figures do not hold', () => {
    // Google's own figure: one query, no range, a data centre already, nothing to set beside it.
    const answers = answersOf(sheetFor({ model: 'Gemini Apps' }, LLAMA));
    expect(answers.map((answer) => answer.slice(0, 9))).to.deep.equal([
      'Powers, i',
      '20 second',
      '30 × 10 =',
      '0.24 Wh ÷',
      'Disclosed',
    ]);
  });

  it('asks for no typical value where none can be said', () => {
    // 5,000 tokens are 14.3 times the measured 349: 0.0183874 and 0.365416 Wh x 14.3246.
    const answers = answersOf(sheetFor({ model: 'llama3.1:70b', outputTokens: 5000 }));
    expect(answers).to.have.length(3);
    expect(answers[1]).to.match(/^5\.23 Wh ÷ 0\.263 Wh = 20\./);
  });

  it('does not ask for the class’s count twice', () => {
    expect(answersOf(sheetFor({ ...LLAMA, queries: 300 }))[3]).to.equal(
      '30 × 5 = 150 queries; 150 × 0.0464 Wh = 6.96 Wh.',
    );
  });

  it('writes numbers as the locale does', () => {
    expect(answersOf(sheetFor(LLAMA, undefined, 'de-DE'))[2]).to.equal('0,0464 Wh × 1.000 = 46,4 Wh.');
  });

  it('isolates each amount of Arabic sums, and every energy and power in its questions', () => {
    const sheet = sheetFor(LLAMA, SMALL, 'ar-u-nu-latn', ar);
    expect(answersOf(sheet).slice(1, 3)).to.deep.equal([
      '\u206720 ثانية\u2069 ÷ 3,600 = \u20670.00556 ساعة\u2069؛ ' +
        '\u206610 W\u2069 × \u20670.00556 ساعة\u2069 = \u20660.0556 Wh\u2069.',
      '\u20660.0464 Wh\u2069 × 1,000 = \u206646.4 Wh\u2069.',
    ]);
    const amounts = sheet.questions.flatMap(
      ({ text, answer }) => `${text} ${answer}`.match(/.[\d.,]+\s(?:Wh|W)\b./g) ?? [],
    );
    expect(amounts.filter((amount) => !/^\u2066.+\u2069$/.test(amount))).to.deep.equal([]);
  });

  it('leaves no placeholder open and cites its sources', () => {
    for (const model of ['llama3.1:70b', 'Gemini Apps', 'gpt-4o', 'stabilityai/sdxl-turbo']) {
      const sheet = sheetFor({ model, queries: 100 });
      expect(JSON.stringify(sheet)).not.to.match(/\{\w+\}|undefined|NaN/);
      expect(sheet.sources.at(-1)).to.include(dataset.version);
    }
  });
});
