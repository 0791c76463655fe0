import { expect } from 'chai';
import { dataset, type Dataset, type Equivalent, type FigureTable, type Source } from '../../src/api.js';
import { chooseRounds, type GuessState } from '../../src/core/guess-rounds.js';

const STATE: GuessState = { models: ['llama3.1:70b'], queries: 1000, boundary: 'as-published', region: '001' };

const roundsOf = (state: Partial<GuessState> = {}) => chooseRounds({ ...STATE, ...state }, dataset);
const namesOf = (state: Partial<GuessState> = {}): string[] =>
  roundsOf(state).map(({ known, equivalent }) => `${known.queries} ${known.model.id} ${equivalent.id}`);

const STATES: Partial<GuessState>[] = [
  {},
  { queries: 1 },
  { queries: 1e15 },
  { models: [] },
  { models: ['no such model', 'gpt-4o', 'Gemini Apps'] },
  { models: ['mrm8488/bert-tiny-finetuned-squadv2'], queries: 1 },
  { region: 'US', boundary: 'data-centre' },
  { equivalent: 'kettle_cup' },
  { equivalent: 'no such thing' },
];

describe('chooseRounds(state, dataset)', () => {
  for (const state of STATES)
    it(`chooses five rounds that can be pictured for ${JSON.stringify(state)}`, () => {
      const rounds = roundsOf(state);
      expect(rounds).to.have.length(5);
      expect(new Set(rounds.map(({ known }) => known.model.id)).size).to.equal(5);
      for (const { answer, domain, known } of rounds) {
        expect(answer.typical).to.be.within(...(domain as [number, number]));
        expect(known.energyWh.low).to.be.above(0);
      }
    });

  it('chooses the same for every pupil with the same link', () => {
    expect(namesOf()).to.deep.equal(namesOf());
    expect(namesOf()).not.to.deep.equal(namesOf({ queries: 100 }));
    // Links to two names that no model has, which differ only in where the number ends.
    expect(namesOf({ models: ['no'], queries: 12 })).not.to.deep.equal(namesOf({ models: ['no1'], queries: 2 }));
  });

  it('begins with the models and the count of the link', () => {
    const [first, second] = roundsOf({ models: ['llama3.1:70b', 'Gemini Apps'], equivalent: 'led_bulb' });
    // 46.4422 Wh / 10 W = 4.64422 h = 16,719 s; 240 Wh / 10 W = 24 h = 86,400 s.
    expect(first!.known.queries).to.equal(1000);
    expect(first!.answer.typical).to.be.closeTo(16719, 1);
    expect(first!.answer.low).to.be.closeTo(6619.5, 1); // 18.3874 / 10 x 3,600
    expect(first!.answer.high).to.be.closeTo(131_550, 1); // 365.416 / 10 x 3,600
    expect(second!.answer.typical).to.be.closeTo(86400, 1);
  });

  it('raises the count where the link’s own gives nothing to picture', () => {
    const [first] = roundsOf({ models: ['mrm8488/bert-tiny-finetuned-squadv2'], queries: 1, equivalent: 'led_bulb' });
    // 0.0000554 Wh x 10,000 = 0.554 Wh = 199 s of 10 W; x 1,000 = 19.9 s; x 100 = 2 s, the first that a bulb is lit for.
    expect(first!.known.queries).to.equal(100);
  });

  it('scales the answers with the boundary', () => {
    const typicalOf = (boundary: GuessState['boundary']) => roundsOf({ boundary })[0]!.known.energyWh.typical;
    expect(typicalOf('data-centre')).to.be.closeTo(typicalOf('as-published') * 1.7, 1e-9);
  });

  it('takes a thing again only where every other was taken', () => {
    const things = roundsOf().map(({ equivalent }) => equivalent.id);
    expect(new Set(things).size).to.be.at.least(4);
  });
});

/** Links that differ in their count alone. */
const LINKS = Array.from({ length: 40 }, (_, at) => at + 1);

describe('chooseRounds(state, dataset), over many links,', () => {
  const overLinks = () => LINKS.flatMap((queries) => roundsOf({ models: [], queries }));

  it('pictures what a class can picture', () => {
    expect(new Set(overLinks().map(({ known }) => known.task))).to.have.all.keys(
      'chat',
      'reasoning',
      'text-to-image',
      'text-to-video',
      'question-answering',
      'speech-recognition',
    );
  });

  it('takes things that everybody knows and that do not vary much themselves', () => {
    // Familiarity 0.85 at least, at most twice as much at worst as at best, told in no percent, known all over the world.
    expect(new Set(overLinks().map(({ equivalent }) => equivalent.id))).to.have.all.keys(
      'led_bulb', // 0.00222 to 0.00333
      'phone_charge', // 12 to 24, exactly twice
      'microwave', // 0.25 to 0.444
      'kettle_cup', // 25 to 38
      'kettle_full', // 150 to 186
      'hair_dryer', // 20 to 31.25; 0.85
      'ev_km', // 150 to 250; 0.85
    );
  });

  it('takes what the first source that has the task measured', () => {
    for (const { known } of overLinks()) {
      const isScore = ['question-answering', 'speech-recognition'].includes(known.task!);
      expect(known.source.id).to.equal(isScore ? 'aienergyscore-2025-02' : 'mlenergy-v3');
      expect(known.kind).to.equal('measured');
    }
  });
});

describe('chooseRounds(state, dataset) of a small dataset', () => {
  const source = (id: string, kind: Source['kind']): Source => ({ ...dataset.sources[0]!, id, kind });
  const table = (id: string, task: FigureTable['task'], rows: FigureTable['rows']): FigureTable => ({
    source: id,
    task,
    rows,
  });
  const bulb = dataset.equivalents.find(({ id }) => id === 'led_bulb')!;
  const thing = (id: string, changes: Partial<Equivalent> = {}): Equivalent => ({
    ...bulb,
    id,
    unit: 'count',
    whPerUnit: { low: 1, typical: 1, high: 1 },
    natural: [0.1, 1000],
    ...changes,
  });
  const small: Dataset = {
    ...dataset,
    sources: [source('lab', 'measured'), source('old', 'measured'), source('guess', 'estimated')],
    figures: [
      table('lab', 'chat', [
        ['lab/apart', 1, null, null, null, null, null, null, null, ['not-comparable']],
        ['lab/a', 1],
        ['lab/b', 2],
      ]),
      table('old', 'chat', [['old/c', 1]]),
      table('lab', 'reasoning', [['lab/r', 3]]),
      table('lab', 'text-to-video', [['lab/v', 4]]),
      table('guess', 'text-to-image', [['guess/i', 1]]),
    ],
    equivalents: [
      thing('x'),
      thing('y'),
      thing('z'),
      thing('varies', { whPerUnit: { low: 1, typical: 2, high: 3 } }),
      thing('rare', { familiarity: 0.8 }),
      thing('part', { unit: 'percent' }),
    ],
    models: {},
  };
  const roundsFor = (state: Partial<GuessState>) => chooseRounds({ ...STATE, models: [], ...state }, small);
  const all = () => LINKS.map((queries) => roundsFor({ queries }));

  it('takes no model that its source lets no one compare, none of a later source and no estimate', () => {
    const ids = all()
      .flat()
      .map(({ known }) => known.model.id);
    expect(new Set(ids)).to.have.all.keys('lab/a', 'lab/b', 'lab/r', 'lab/v');
    for (const rounds of all()) expect(rounds).to.have.length(3);
  });

  it('takes another thing for every round, in another order for every link', () => {
    for (const rounds of all())
      expect(new Set(rounds.map(({ equivalent }) => equivalent.id))).to.have.all.keys('x', 'y', 'z');
    expect(new Set(all().map(([first]) => first!.equivalent.id))).to.have.all.keys('x', 'y', 'z');
  });

  it('takes no model of the link again', () => {
    for (const queries of LINKS) {
      const ids = roundsFor({ models: ['lab/a', 'lab/a'], queries }).map(({ known }) => known.model.id);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(ids[0]).to.equal('lab/a');
    }
  });
});
