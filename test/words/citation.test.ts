import { expect } from '@open-wc/testing';
import { dataset, explain } from '../../src/api.js';
import type { Equivalent, ExplainRequest, Known } from '../../src/core/index.js';
import { citableDataset, citablesOf, formatCitation, type Citable } from '../../src/words/citation.js';

const DATASET = { version: '2026-11-24' };

const GOOGLE: Citable = {
  publisher: 'Google',
  title: 'Measuring the environmental impact of delivering AI at Google Scale (arXiv:2508.15734)',
  url: 'https://arxiv.org/abs/2508.15734',
  date: '2025-08-21',
};
const FACCT: Citable = {
  publisher: 'Luccioni, Jernite and Strubell',
  title: 'Power Hungry Processing: Watts Driving the Cost of AI Deployment? (FAccT 2024), table 2',
  url: 'https://arxiv.org/abs/2311.16863',
  date: '2024',
};
const HOSTILE: Citable = {
  publisher: 'R&D_{50 %}',
  title: 'A \\ $1 #2 ~3 ^4 }, title = {"</script>',
  url: 'https://example.org/a{b}?c=50%25#d_e',
  date: '2025-02',
};

function known(request: ExplainRequest): Known {
  const answer = explain(request);
  if (answer.status !== 'known') throw new Error(answer.status);
  return answer;
}

const titlesOf = (...requests: ExplainRequest[]): string[] =>
  citablesOf(requests.map(known), DATASET).map(({ title }) => title);

describe('citablesOf(answers, dataset) lists what answers rest on', () => {
  it('the figure, the things compared with, the dataset last', () => {
    expect(titlesOf({ model: 'llama3.1:70b', queries: 1000, equivalents: ['led_bulb', 'ev_km'] })).to.deep.equal([
      'ML.ENERGY Leaderboard v3, data of 16 February 2026',
      'US EPA, Greenhouse Gas Equivalencies Calculator',
      'Weiss et al., Energy consumption of electric vehicles in Europe; Argonne National Laboratory',
      'Everyday Equivalents dataset, version 2026-11-24',
    ]);
  });

  it('instead of what the answers are compared with, the things that are spoken of', () => {
    const bulb = dataset.equivalents.find(({ id }) => id === 'led_bulb')!;
    const answer = known({ model: 'llama3.1:70b', boundary: 'data-centre', equivalents: ['ev_km'] });
    const titlesWith = (things: Equivalent[]): string[] =>
      citablesOf([answer], DATASET, things).map(({ title }) => title);
    expect(titlesWith([])).to.deep.equal([
      'ML.ENERGY Leaderboard v3, data of 16 February 2026',
      GOOGLE.title,
      'Everyday Equivalents dataset, version 2026-11-24',
    ]);
    expect(titlesWith([bulb])).to.include('US EPA, Greenhouse Gas Equivalencies Calculator');
  });

  it('the source of the ratio that leads to the data centre', () => {
    const request: ExplainRequest = { model: 'llama3.1:70b', boundary: 'data-centre' };
    expect(titlesOf(request)).to.include(GOOGLE.title);
  });

  it('every estimate that a range is over', () => {
    expect(titlesOf({ model: 'gpt-4o' })).to.include.members([
      'EcoLogits 0.9.3 (commit 5be90da), our run of its code for 400 output tokens',
      'How much energy does ChatGPT use?',
    ]);
  });

  it('each source once, however many answers use it', () => {
    const titles = titlesOf({ model: 'llama3.1:70b' }, { model: 'llama3.1:8b' });
    expect(titles).to.have.length(new Set(titles).size);
  });

  it('no publication where the host measured', () => {
    expect(titlesOf({ wattHours: 38, equivalents: ['phone_charge'] })).to.deep.equal([
      'US EPA, Greenhouse Gas Equivalencies Calculator',
      'Everyday Equivalents dataset, version 2026-11-24',
    ]);
  });
});

describe('formatCitation(cited, "text")', () => {
  const textOf = (one: Citable, locale = 'en-GB'): string => formatCitation([one], 'text', locale);

  it('says publisher, date, title and address', () => {
    expect(textOf(GOOGLE)).to.equal(
      'Google (21 August 2025). Measuring the environmental impact of delivering AI at Google Scale (arXiv:2508.15734). ' +
        'https://arxiv.org/abs/2508.15734',
    );
  });

  it('leaves out what there is not', () => {
    expect(textOf({ ...FACCT, publisher: '', title: 'A source?', url: '' })).to.equal('A source? (2024).');
    expect(textOf(citableDataset(DATASET))).to.equal(
      'Everyday Equivalents (24 November 2026). Everyday Equivalents dataset, version 2026-11-24.',
    );
  });

  it('keeps the end of a question and writes the date in the locale', () => {
    expect(textOf({ ...GOOGLE, title: 'How much?', date: '2025-02' }, 'fr')).to.equal(
      'Google (février 2025). How much? https://arxiv.org/abs/2508.15734',
    );
  });

  it('leaves out a version that is no date', () => {
    expect(textOf(citableDataset({ version: 'ours' }))).to.equal(
      'Everyday Equivalents. Everyday Equivalents dataset, version ours.',
    );
  });

  it('gives one line to each', () => {
    expect(formatCitation([GOOGLE, FACCT], 'text', 'en').split('\n')).to.have.length(2);
    expect(formatCitation([], 'text', 'en')).to.equal('');
  });
});

describe('formatCitation(cited, "bibtex")', () => {
  it('writes one entry for each, names and titles held together', () => {
    expect(formatCitation([GOOGLE, FACCT], 'bibtex', 'en')).to.equal(`@misc{google2025,
  author = {{Google}},
  title = {{Measuring the environmental impact of delivering AI at Google Scale (arXiv:2508.15734)}},
  year = {2025},
  month = aug,
  url = {https://arxiv.org/abs/2508.15734},
}

@misc{luccioni2024,
  author = {{Luccioni, Jernite and Strubell}},
  title = {{Power Hungry Processing: Watts Driving the Cost of AI Deployment? (FAccT 2024), table 2}},
  year = {2024},
  url = {https://arxiv.org/abs/2311.16863},
}`);
  });

  it('escapes what LaTeX would read as its own, and keeps its braces in pairs', () => {
    const entry = formatCitation([HOSTILE], 'bibtex', 'en');
    expect(entry).to.include('author = {{R\\&D\\_\\textbraceleft{}50 \\%\\textbraceright{}}}');
    expect(entry).to.include(
      'title = {{A \\textbackslash{} \\$1 \\#2 \\textasciitilde{}3 \\textasciicircum{}4 \\textbraceright{}, title = ' +
        '\\textbraceleft{}"</script>}}',
    );
    expect(entry).to.include('url = {https://example.org/a%7Bb%7D?c=50%25#d_e}');
    expect(entry.match(/\{/g)).to.have.length(entry.match(/\}/g)!.length);
  });

  it('gives every entry a key of its own', () => {
    const keys = formatCitation(
      [GOOGLE, { ...GOOGLE, title: 'B' }, { ...HOSTILE, publisher: '日本', title: '' }],
      'bibtex',
      'en',
    ).match(/@misc\{[^,]+/g);
    expect(keys).to.deep.equal(['@misc{google2025', '@misc{google2025b', '@misc{source2025']);
  });

  const keyOf = (publisher: string, title: string): string =>
    /@misc\{([^,]+)/.exec(formatCitation([{ publisher, title, url: '', date: '2025-02' }], 'bibtex', 'en'))![1]!;

  it('begins a key with a word that tells whose it is: two letters go with the next word, initials do not count', () => {
    expect(keyOf('', 'US EPA, Greenhouse Gas Equivalencies Calculator')).to.equal('usepa2025');
    expect(keyOf('AI Energy Score', 'AI Energy Score leaderboard')).to.equal('aienergy2025');
    expect(keyOf('', 'H. Ritchie, Energy use of products (method)')).to.equal('ritchie2025');
    expect(keyOf('ML.ENERGY Initiative', 'Leaderboard')).to.equal('mlenergy2025');
  });

  it('writes a key in a to z and digits', () => {
    expect(keyOf('Électricité de France', '')).to.equal('electricite2025');
    const many = Array.from({ length: 30 }, () => GOOGLE);
    const keys = formatCitation(many, 'bibtex', 'en').match(/(?<=@misc\{)[^,]+/g)!;
    expect(new Set(keys)).to.have.property('size', 30);
    for (const key of keys) expect(key).to.match(/^[a-z0-9]+$/);
  });
});

describe('formatCitation(cited, "csl-json")', () => {
  const parse = (...cited: Citable[]): unknown => JSON.parse(formatCitation(cited, 'csl-json', 'en'));

  it('is an array of items', () => {
    expect(parse(FACCT, citableDataset(DATASET))).to.deep.equal([
      {
        id: 'luccioni2024',
        type: 'webpage',
        author: [{ literal: 'Luccioni, Jernite and Strubell' }],
        title: FACCT.title,
        issued: { 'date-parts': [[2024]] },
        URL: FACCT.url,
      },
      {
        id: 'everyday2026',
        type: 'dataset',
        author: [{ literal: 'Everyday Equivalents' }],
        title: 'Everyday Equivalents dataset, version 2026-11-24',
        issued: { 'date-parts': [[2026, 11, 24]] },
        version: '2026-11-24',
      },
    ]);
  });

  it('carries any text unharmed', () => {
    expect(parse(HOSTILE)).to.have.nested.property('[0].title', HOSTILE.title);
    expect(parse({ ...GOOGLE, publisher: '' })).not.to.have.nested.property('[0].author');
  });
});
