import { expect } from 'chai';
import { dataset } from '../../src/api.js';
import type { FigureRow } from '../../src/core/dataset.js';
import { figuresFor, figuresOf } from '../../src/core/figures.js';
import { listFigureTasks } from '../../src/core/index.js';

describe('listFigureTasks(dataset)', () => {
  it('gives the tasks of the figures, in the order of the tasks', () => {
    const tasks = listFigureTasks(dataset);
    expect(tasks).to.have.length(19);
    expect(tasks.slice(0, 6)).to.deep.equal([
      'chat',
      'reasoning',
      'code-completion',
      'code-generation',
      'image-chat',
      'video-chat',
    ]);
    expect(tasks).not.to.include('masked-language-modelling').and.not.to.include('token-classification');
  });

  it('gives none where there are no figures', () => {
    expect(listFigureTasks({ ...dataset, figures: [] })).to.deep.equal([]);
  });
});

describe('figuresOf(model, dataset)', () => {
  const ROWS: FigureRow[] = [
    ['a/model', 5, null, null, 1000],
    ['a/model', 1, null, null, 300],
    ['a/model', 7, null, null, 300],
    ['a/model', 9],
    ['b/other', 2, null, null, 300],
  ];
  const own = { ...dataset, figures: [{ source: 'mlenergy-v3', task: 'chat' as const, rows: ROWS }] };

  it('gives one figure of each source and task, the first, with its lengths from the shortest', () => {
    const figures = figuresOf('a/model', own);
    expect(figures.map(({ whPerQuery }) => whPerQuery.typical)).to.deep.equal([5]);
    // Of 300 tokens the first row answers, and one row has no length.
    expect(
      figures[0]!.lengths!.map(({ outputTokens, whPerQuery }) => [outputTokens, whPerQuery.typical]),
    ).to.deep.equal([
      [300, 1],
      [1000, 5],
    ]);
  });

  it('lists no lengths where there is one', () => {
    expect(figuresOf('b/other', own)[0]).not.to.have.property('lengths');
    expect(figuresFor('chat', own).map(({ model }) => model)).to.deep.equal(['a/model', 'b/other']);
  });
});
