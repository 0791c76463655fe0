import { expect } from 'chai';
import { dataset, listRankings, rankModels, rankTasks, type FigureTable } from '../../src/api.js';

const AES = 'aienergyscore-2025-02';

describe('rankModels(task, source, dataset)', () => {
  it('goes from the least to the most of what one source measured', () => {
    // data/sources/aienergyscore-2025-02.csv, question_answering: 18 rows, 0.0554 to 178.13 Wh per 1,000.
    const models = rankModels('question-answering', AES, dataset);
    expect(models).to.have.length(18);
    expect(models[0]).to.deep.include({ id: 'mrm8488/bert-tiny-finetuned-squadv2', stars: 5, isComparable: true });
    expect(models[0]!.whPerQuery.typical).to.equal(0.0000554);
    expect(models.at(-1)).to.deep.include({ id: 'google-t5/t5-11b', stars: 1 });
    const energies = models.map(({ whPerQuery }) => whPerQuery.typical);
    expect(energies).to.deep.equal([...energies].sort((a, b) => a - b));
  });

  it('marks what its source lets no one compare', () => {
    const marked = rankModels('text-10-tokens', AES, dataset).filter(({ isComparable }) => !isComparable);
    expect(marked.map(({ id }) => id))
      .to.include('CohereForAI/c4ai-command-r-plus')
      .and.have.length(6);
  });

  it('has nothing where the source did not measure the task', () => {
    expect(rankModels('chat', AES, dataset)).to.deep.equal([]);
    expect(rankModels('chat', 'nobody', dataset)).to.deep.equal([]);
  });
});

describe('rankTasks(source, dataset)', () => {
  it('spans 61,848-fold over the tasks of AI Energy Score', () => {
    // 3,426.38 / 0.0554 Wh per 1,000 = 61,848: published as "62,000-fold".
    const tasks = rankTasks(AES, dataset);
    expect(tasks).to.have.length(10);
    expect(tasks[0]!.task).to.equal('question-answering');
    const all = tasks.flatMap(({ models }) => models.map(({ whPerQuery }) => whPerQuery.typical));
    // 166 published rows; two pairs of them are of one model and task.
    expect(all).to.have.length(164);
    expect(Math.max(...all) / Math.min(...all)).to.be.closeTo(61848, 1);
  });
});

describe('listRankings(dataset)', () => {
  it('lists measured sources alone, in order of precedence', () => {
    const rankings = listRankings(dataset);
    expect(rankings.map(({ source }) => source.id)).to.deep.equal([
      'mlenergy-v3',
      'mlenergy-v2',
      AES,
      'aienergyscore-2025-12',
    ]);
    // One model of a task is no ranking.
    const rows: FigureTable['rows'] = [['a/model', 1]];
    const alone = { ...dataset, figures: [{ source: AES, task: 'chat' as const, rows }] };
    expect(listRankings(alone)).to.deep.equal([]);
    expect(rankings[0]!.tasks).to.deep.equal([
      'chat',
      'reasoning',
      'code-completion',
      'image-chat',
      'video-chat',
      'text-to-image',
      'text-to-video',
    ]);
  });
});
