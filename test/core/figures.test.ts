import { expect } from 'chai';
import { dataset } from '../../src/api.js';
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
