import { expect } from 'chai';
import { compareNames, dataset, groupModels, listModels } from '../../src/api.js';

describe('groupModels(task, dataset)', () => {
  it('holds every model once, but for those whose figures can only be asked for by task', () => {
    const ids = groupModels(undefined, dataset).flatMap(({ models }) => models.map(({ id }) => id));
    expect(new Set(ids).size).to.equal(ids.length);
    const left = listModels().filter(({ id }) => !ids.includes(id));
    expect(left.map(({ id }) => id)).to.include('CohereForAI/c4ai-command-r-plus');
    const rowsLeft = dataset.figures.flatMap(({ rows }) => rows).filter(([id]) => left.some((one) => one.id === id));
    for (const [id, , , , , , , , , caveats] of rowsLeft) expect(caveats, id).to.include('not-comparable');
  });

  it('begins with chat, the measured models before the disclosed and the estimated', () => {
    const [chat] = groupModels(undefined, dataset);
    expect(chat!.task).to.equal('chat');
    const kinds = chat!.models.map(({ kind }) => kind);
    expect([...new Set(kinds)]).to.deep.equal(['measured', 'disclosed', 'estimated']);
    expect(kinds.lastIndexOf('measured')).to.be.below(kinds.indexOf('disclosed'));
  });

  it('goes by name within a kind, by the numbers in the names', () => {
    const [chat] = groupModels(undefined, dataset);
    const llamas = chat!.models.filter(({ name }) => /^Llama 3.1 \d+B$/.test(name));
    expect(llamas.map(({ name }) => name)).to.deep.equal(['Llama 3.1 8B', 'Llama 3.1 70B', 'Llama 3.1 405B']);
    expect(chat!.models[0]!.name).to.equal('DeepSeek V3.1');
    expect(chat!.models.at(-1)!.name).to.equal('pixtral-large-2411');
    expect(chat!.models.filter(({ kind }) => kind === 'disclosed').map(({ name }) => name)).to.deep.equal([
      'ChatGPT',
      'Gemini Apps',
    ]);
  });

  it('puts the measured first whatever the order of the sources', () => {
    const sources = [...dataset.sources].reverse();
    const [chat] = groupModels('chat', { ...dataset, sources });
    const kinds = chat!.models.map(({ kind }) => kind);
    expect(kinds.lastIndexOf('measured')).to.be.below(kinds.indexOf('disclosed'));
    expect(kinds.lastIndexOf('disclosed')).to.be.below(kinds.indexOf('estimated'));
  });

  it('holds the models of one task where that is asked', () => {
    const groups = groupModels('text-to-video', dataset);
    expect(groups.map(({ task }) => task)).to.deep.equal(['text-to-video']);
    // ML.ENERGY v3 measured 5, v2 of 2024 two others.
    expect(groups[0]!.models).to.have.length(7);
  });

  it('says the figure that answers for a model', () => {
    const [chat] = groupModels('chat', dataset);
    const llama = chat!.models.find(({ id }) => id === 'meta-llama/Llama-3.1-8B-Instruct')!;
    expect(llama).to.deep.include({ name: 'Llama 3.1 8B', provider: 'Meta', kind: 'measured', boundary: 'gpu-only' });
    expect(llama.whPerQuery.typical).to.equal(0.00773449);
  });
});

describe('compareNames(a, b)', () => {
  const ROWS: [a: string, b: string, order: number, why: string][] = [
    ['Llama 3.1 8B', 'Llama 3.1 70B', -1, 'a smaller number comes first'],
    ['Llama 3.1 70B', 'Llama 3.1 8B', 1, 'a larger one after it'],
    ['phi-4', 'Phi-4', 0, 'capitals make no difference'],
    ['o1', 'Phi-4', -1, 'nor do they where the letters differ'],
    ['kandinsky_2', 'kandinskya', -1, 'a line below comes before the letters'],
  ];
  for (const [a, b, order, why] of ROWS) it(`${a}, ${b}: ${why}`, () => expect(compareNames(a, b)).to.equal(order));
});
