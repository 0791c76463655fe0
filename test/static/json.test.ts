import { expect } from '@open-wc/testing';
import { explain } from '../../src/api.js';
import { formatJson } from '../../src/static/index.js';

interface Written {
  datasetVersion: string;
  status: string;
  energyWh?: { typical: number };
  words: { lang: string; paragraphs: string[]; list: string[] };
}

const read = (request: Parameters<typeof explain>[0]): Written => JSON.parse(formatJson(explain(request))) as Written;

describe('formatJson(explanation)', () => {
  it('holds the explanation, the version of its data and its words', () => {
    const { datasetVersion, status, energyWh, words } = read({ model: 'llama3.1:70b', queries: 1000 });
    expect([datasetVersion, status]).to.deep.equal(['2026-11-28', 'known']);
    expect(energyWh!.typical).to.be.closeTo(46.4422, 1e-9); // 0.0464422 x 1,000
    expect(words.lang).to.equal('en');
    expect(words.paragraphs[0]).to.match(/^1,000 queries/);
    expect(words.list[1]).to.equal('2.4 phone charges');
  });

  it('holds why there is no answer', () => {
    const { status, words } = read({ model: 'llama 9000' });
    expect(status).to.equal('unknown-model');
    expect(words.paragraphs[0]).to.include('“llama 9000”');
  });

  it('escapes what a terminal would obey, and loses none of it', () => {
    // U+009B begins a control sequence in one character; U+2028 ends a line for some readers.
    const name = 'evil\u009b31m \u0085\u007f\u2028';
    const json = formatJson(explain({ model: name, wattHours: 1 }));
    expect(json.replaceAll('\n', '')).not.to.match(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    expect(json).to.include('evil\\u009b31m');
    expect((JSON.parse(json) as { model: { name: string } }).model.name).to.equal(name);
  });
});
