import { expect } from '@open-wc/testing';
import { explorerWith, find, findAll, give, LLAMA_70B, LLAMA_8B, press, textOf, textsOf } from './explorer-fixture.js';

const llamas = (more = '') => explorerWith(`view=compare&model=${LLAMA_70B}&model=${LLAMA_8B}&queries=300${more}`);
const AES = 'aienergyscore-2025-02';

describe('the compare view of chosen models', () => {
  it('says how many times as much one uses, and that their ranges overlap', async () => {
    // 0.0464422 / 0.00773449 = 6.0.
    expect(textsOf(await llamas(), '.summary p')[0]).to.equal(
      'Llama 3.1 70B uses about 6 times as much as Llama 3.1 8B. ' +
        'The published ranges overlap: depending on how they are served, either can use less.',
    );
  });

  it('has a row for each, the least first, in one unit and one everyday thing', async () => {
    // x 300: 2.32 Wh (1.5 to 15) and 13.9 Wh (5.5 to 110); / 0.166667 Wh a minute of a 10 W bulb: 14 and 84 minutes.
    expect(textsOf(await llamas('&thing=led_bulb'), '.bars li')).to.deep.equal([
      'Llama 3.1 8B 2.3 Wh 1.5 to 15 Wh 14 minutes of an LED bulb',
      'Llama 3.1 70B 14 Wh 5.5 to 110 Wh 84 minutes of an LED bulb',
    ]);
  });

  it('draws bars from 0 on even steps, and marks on powers of ten, each explained', async () => {
    const element = await llamas();
    expect(findAll(element, '.bars .body')).to.have.length(2);
    expect(textOf(element, '.ranked > .hint')).to.include('a bar twice as long is twice as much');
    await press(element, 'Powers of ten');
    expect(element.state.axis).to.equal('log');
    expect(findAll(element, '.bars .body')).to.have.length(0);
    expect(findAll(element, '.bars .mark')).to.have.length(2);
    expect(textOf(element, '.ranked > .hint')).to.include('each line is 10 times as much as the one before it');
  });

  it('sets groups of different boundaries apart and says why', async () => {
    const element = await llamas('&model=gpt-4o&model=ChatGPT');
    expect(textsOf(element, '.group-name')).to.deep.equal([
      'measured, GPU only',
      'disclosed, boundary not stated',
      'estimated, data centre incl. cooling',
    ]);
    expect(textOf(element, '.summary')).to.include('These groups are not ranked together').and.not.include('GPT-4o');
  });

  it('does not rank different tasks', async () => {
    const element = await explorerWith(`view=compare&model=${LLAMA_8B}&model=black-forest-labs/FLUX.1-dev&queries=1`);
    expect(textOf(element, '.summary')).to.include('their figures are for different tasks (images from text; chat)');
    expect(textsOf(element, '.task-name')).to.deep.equal(['chat', 'images from text']);
  });

  it('brings a measured figure into the whole data centre, as an estimate', async () => {
    const element = await llamas();
    await press(element, 'Scaled to the whole data centre (an estimate)');
    expect(textsOf(element, '.group-name')).to.deep.equal(['estimated, data centre incl. cooling']);
    // 2.32 x 1.7 = 3.9 Wh.
    expect(textsOf(element, '.row-value strong')[0]).to.equal('3.9 Wh');
  });

  it('says of a model without a figure why it has no bar', async () => {
    const element = await llamas('&model=llama%209000');
    expect(textsOf(element, '.missing li')).to.deep.equal(['There is no published figure for “llama 9000”.']);
    expect(findAll(element, '.bars li')).to.have.length(2);
  });

  it('shows a model once, however often and in whichever spelling it was chosen', async () => {
    expect(findAll(await llamas('&model=llama3.1:8b-instruct-fp16'), '.bars li')).to.have.length(2);
  });

  it('asks for a model where there is none', async () => {
    const element = await explorerWith('view=compare&model=');
    expect(textOf(element, '.ranked')).to.include('Choose at least one model');
    expect(find(element, '.bars')).to.equal(null);
  });

  it('has all its numbers in a table too, and its sources', async () => {
    const element = await llamas('&thing=led_bulb');
    expect(textsOf(element, 'thead th')).to.deep.equal([
      'Model',
      'Task',
      'Kind',
      'What is counted',
      'Least',
      'Typical',
      'Most',
      'As an everyday thing',
    ]);
    expect(textsOf(element, 'tbody tr:first-child > *').join(' | ')).to.equal(
      'Llama 3.1 8B | chat | measured | GPU only | 1.5 Wh | 2.3 Wh | 15 Wh | 14 minutes of an LED bulb',
    );
    expect(textOf(element, '[part="source"]')).to.include('ML.ENERGY Leaderboard v3');
  });
});

describe('the compare view of a whole task', () => {
  const task = (more = '') =>
    explorerWith(`view=compare&compare=task&source=${AES}&task=question-answering&queries=1000${more}`);

  it('goes from the least to the most, with stars, and says how far they are apart', async () => {
    const element = await task();
    const rows = textsOf(element, '.bars li');
    expect(rows).to.have.length(18);
    // 0.0000554 Wh x 1,000 = 0.055 Wh.
    expect(rows[0]).to.match(/^bert-tiny-finetuned-squadv2 ★★★★★ 0\.055 Wh/);
    expect(rows.at(-1)).to.match(/^t5-11b ★☆☆☆☆ 180 Wh/);
    expect(find(element, '.stars').ariaLabel).to.equal('5 of 5 stars');
    // 0.17813 / 0.0000554 = 3,215.
    expect(textOf(element, '.summary')).to.include('t5-11b uses about 3,200 times as much as bert-tiny');
    expect(textOf(element, '.label')).to.include('Stars are AI Energy Score’s own');
  });

  it('does not rank what the benchmark lets no one compare', async () => {
    const element = await task();
    await give(element, '#ranked-task', 'text-10-tokens', 'change');
    expect(textsOf(element, '.group-name').at(-1)).to.include('Not ranked');
    expect(textOf(element, '.label')).to.include('The benchmark stops after exactly 10 tokens');
    expect(textOf(element, '.summary')).to.not.include('c4ai-command-r-plus');
  });

  it('offers the tasks of the benchmark that is chosen', async () => {
    const element = await task();
    await give(element, '#source', 'mlenergy-v3', 'change');
    expect(textsOf(element, '#ranked-task option')).to.include('chat').and.not.include('answers picked out of a text');
    expect(find(element, '.stars')).to.equal(null);
  });
});

describe('the compare view of all tasks', () => {
  it('spans 61,848-fold over AI Energy Score, said in full and as published', async () => {
    const element = await explorerWith(`view=compare&source=${AES}&queries=1`);
    await press(element, 'All tasks of one benchmark');
    expect(element.state).to.include({ compared: 'tasks', axis: 'log' });
    expect(findAll(element, '.bars li')).to.have.length(10);
    expect(textOf(element, '.summary'))
      .to.include('61,848-fold')
      .and.include('62,000-fold')
      .and.include('c4ai-command-r-plus (10 tokens of text, 3.4 Wh a query)')
      .and.include('bert-tiny-finetuned-squadv2 (answers picked out of a text, 0.000055 Wh)');
  });

  it('names the least and the most model of each task in the table', async () => {
    const element = await explorerWith(`view=compare&compare=tasks&source=${AES}&queries=1000&axis=log`);
    expect(textsOf(element, 'tbody tr').find((row) => row.startsWith('answers picked'))).to.include(
      '0.055 Wh (bert-tiny-finetuned-squadv2)',
    );
  });
});
