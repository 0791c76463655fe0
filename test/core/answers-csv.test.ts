import { expect } from 'chai';
import { explain } from '../../src/api.js';
import { formatAnswersCsv } from '../../src/core/answers-csv.js';
import type { ExplainRequest, Known } from '../../src/core/index.js';

const DATASET = { version: '2026-11-24' };

function known(request: ExplainRequest): Known {
  const answer = explain(request);
  if (answer.status !== 'known') throw new Error(answer.status);
  return answer;
}

const linesOf = (...answers: Known[]): string[] => formatAnswersCsv(answers, DATASET).split('\r\n');

describe('formatAnswersCsv(answers, dataset)', () => {
  it('names its columns, with units', () => {
    const [names] = linesOf();
    expect(names!.split(',')).to.include.members(['model', 'kind', 'boundary', 'typical_wh', 'source_url']);
  });

  it('writes one line for each answer, whole numbers and all digits', () => {
    const [, llama, end] = linesOf(known({ model: 'llama3.1:70b', queries: 1000 }));
    // 0.0183874, 0.0464422 and 0.365416 Wh x 1,000.
    expect(llama).to.equal(
      'Llama 3.1 70B,meta-llama/Llama-3.1-70B-Instruct,Meta,chat,measured,gpu-only,1000,18.3874,46.4422,365.416,' +
        '0.0464422,349.049,4 x H100,"ML.ENERGY Leaderboard v3, data of 16 February 2026",' +
        'https://ml.energy/leaderboard,2026-02-16,2026-11-24',
    );
    expect(end).to.equal('');
  });

  it('names every source of a range over estimates', () => {
    const [, line] = linesOf(known({ model: 'gpt-4o' }));
    expect(line).to.include('; How much energy does ChatGPT use?').and.include('2026-03-13; ');
  });

  it('names where the factor of scaling comes from, and not where everyday things do', () => {
    const [, line] = linesOf(known({ model: 'llama3.1:70b', boundary: 'data-centre' }));
    expect(line).to.match(
      /,estimated,data-centre,.*https:\/\/ml\.energy\/leaderboard; https:\/\/arxiv\.org\/abs\/2508\.15734,/,
    );
    expect(line).not.to.include('epa.gov');
  });

  it('leaves out what a source does not say', () => {
    const answer = known({ model: 'ChatGPT' });
    const sources = [
      { ...answer.source, title: 'A', url: '', date: '' },
      { ...answer.source, title: 'B', url: 'https://b' },
    ];
    const [, line] = linesOf({ ...answer, sources, steps: [] });
    expect(line).to.match(/,A; B,https:\/\/b,2025-06-10,2026-11-24$/);
  });

  it('leaves the typical value empty where there is none', () => {
    const [, line] = linesOf(known({ model: 'llama3.1:70b', outputTokens: 5000 }));
    // 5,000 / 349.049 is more than 3: 0.0183874 x 14.3246 = 0.263 to 0.365416 x 14.3246 = 5.23.
    expect(line).to.match(/,1,0\.263\d*,,5\.23\d*,,5000,/);
  });

  it('quotes quotes, and keeps a spreadsheet from reading a name as a formula', () => {
    const given = known({ model: '=HYPERLINK("http://x","y")', wattHours: 2 });
    const [, line] = linesOf(given);
    expect(line!.startsWith(`"'=HYPERLINK(""http://x"",""y"")",`)).to.equal(true);
    for (const name of ['+1', '-1', '@a', '\ta'])
      expect(linesOf(known({ model: name, wattHours: 2 }))[1]).to.match(/^'/);
  });
});
