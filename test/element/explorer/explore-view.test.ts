import { expect } from '@open-wc/testing';
import { explorerWith, find, findAll, give, LLAMA_70B, LLAMA_8B, press, textOf, textsOf } from './explorer-fixture.js';

const llama = (more = '') => explorerWith(`model=${LLAMA_70B}&queries=1000${more}`);

describe('the explore view', () => {
  it('says the answer first, with kind, boundary and range', async () => {
    // 0.0464422 Wh x 1,000 = 46.4 Wh.
    expect(textOf(await llama(), '[part="sentence"]')).to.match(
      /^1,000 queries to Llama 3\.1 70B use about 46 Wh of electricity \(measured, GPU only; 18 to 370 Wh/,
    );
  });

  it('moves the ladder, the pictures and the sum with the count', async () => {
    const element = await llama('&thing=phone_charge');
    const before = find(element, '.here').offsetTop;
    expect(findAll(element, '.pictogram g')).to.have.length(3); // 46.4422 / 19 = 2.44 phone charges.
    await give(element, 'input[type="range"]', '0', 'input');
    expect(textOf(element, '.here')).to.include('1 query').and.include('0.046 Wh');
    expect(find(element, '.here').offsetTop).to.be.above(before);
    // 0.0464422 / 19 = 0.24 %.
    expect(textOf(element, '.pictogram')).to.equal('The whole picture is 1 phone charge; 0.24% of it is filled.');
    // 19 / 0.0464422 = 409.
    expect(textsOf(element, '.sum')).to.include('19 Wh for 1 phone charge ÷ 0.0464422 Wh = 410 queries');
  });

  it('says in words what the pictures show', async () => {
    // 0.0464422 Wh x 10,000 / 19 Wh = 24.4 charges; x 1,000,000 = 2,444 charges, so each picture is 100.
    const element = await explorerWith(`model=${LLAMA_70B}&queries=10000&thing=phone_charge`);
    expect(textOf(element, '.pictogram')).to.equal('Each picture is 1 phone charge.');
    expect(findAll(element, '.pictogram g')).to.have.length(25);
    await give(element, '.exact', '1000000', 'input', 'change');
    expect(textOf(element, '.pictogram')).to.equal('Each picture is 100 phone charges.');
  });

  it('offers every task that a figure was published for, and no other', async () => {
    const element = await llama();
    const offered = findAll<HTMLOptionElement>(element, '#task option').map(({ value }) => value);
    // Of a video, figures of ML.ENERGY alone, to models whose own task is another; nobody has published a word filled in.
    expect(offered)
      .to.have.length(1 + 19)
      .and.to.include('video-chat')
      .and.not.include('masked-language-modelling');
    await give(element, '#task', 'video-chat', 'change');
    expect(element.state.task).to.equal('video-chat');
  });

  it('tells all in the everyday thing that a reader chooses', async () => {
    const element = await llama();
    await give(element, '#thing', 'kettle_cup', 'change');
    // 46.4422 / 29 = 1.6 cups.
    expect(textOf(element, '[part="sentence"]')).to.include('1.6 cups of water boiled for tea');
    expect(element.state.equivalent).to.equal('kettle_cup');
    await give(element, '#thing', '', 'change');
    expect(element.state.equivalent).to.equal(undefined);
  });

  it('says the range of stadium floodlights and that their source is weak', async () => {
    expect(textOf(await llama('&thing=stadium_floodlights'), '[part="caution"]')).to.include('The source is weak');
  });

  it('offers the measured models that do the same for less, and shows one at a press', async () => {
    const element = await llama();
    // 0.0464422 / 0.00773449 = 6.0; / 0.012925 = 3.6.
    expect(textsOf(element, '.smaller li').slice(0, 2)).to.deep.equal([
      'Llama 3.1 8B about 6 times less',
      'Qwen3 8B about 3.6 times less',
    ]);
    await press(element, 'Show Llama 3.1 8B');
    expect(element.state.models).to.deep.equal([LLAMA_8B, LLAMA_70B]);
    expect(textOf(element, '.smaller')).to.include('No other model measured in the same benchmark uses less');
  });

  it('says why it offers none beside an estimate', async () => {
    expect(textOf(await explorerWith('model=gpt-4o'), '.smaller')).to.include(
      'The figure of GPT-4o is estimated, so it is not compared with measured ones.',
    );
  });

  it('draws no pictures where a range is all that is known', async () => {
    const element = await llama('&tokens=5000');
    expect(find(element, '.pictogram')).to.equal(null);
    expect(textOf(element, '.answer')).to.include('A range is all that is known');
  });

  it('tells the chosen thing for fewer queries where nobody meets so much of it', async () => {
    // 323 Wh a video x 1,000 / 19 Wh = 17,000 phone charges; one video is 17 of them.
    const element = await explorerWith('model=tencent/HunyuanVideo&queries=1000&thing=phone_charge');
    expect(textOf(element, '[part="sentence"]')).to.include('1 query would be about 17 phone charges.');
    expect(textOf(element, '.answer')).to.include('For 1 query. Each picture is 1 phone charge.');
    expect(textOf(element, '.answer')).not.to.include('so this is what fits best');
  });

  it('shows what fits best, and says so, where the chosen thing is met in no such amount', async () => {
    // 323 Wh a video are 323 hours of an e-reader, and nobody reads more than a day.
    const element = await explorerWith('model=tencent/HunyuanVideo&queries=1000&thing=ereader');
    expect(textOf(element, '.answer')).to.include('so this is what fits best');
    expect(findAll(element, '.pictogram')).to.have.length(1);
    expect(textOf(element, '[part="sentence"]')).to.include('That is about');
  });

  it('says why there is no answer, and which names may have been meant', async () => {
    const element = await explorerWith('model=llama%209000');
    expect(textOf(element, '[part="reason"]')).to.include('“llama 9000”');
    expect(textsOf(element, '[part="reason"] li').join()).to.match(/llama/i);
    const other = await explorerWith('model=gpt-4o&task=text-to-video');
    expect(textOf(other, '[part="reason"]')).to.include('chat (estimated)');
  });

  it('shows a hostile name as the text it is', async () => {
    const element = await explorerWith(`model=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(find(element, 'img')).to.equal(null);
    expect(textOf(element, '[part="reason"]')).to.include('<img src=x');
  });

  it('speaks once, when a reader has come to a count', async () => {
    const element = await llama();
    const spoken = find(element, '.explorer > .spoken');
    for (const position of ['10', '20', '28']) await give(element, 'input[type="range"]', position, 'input');
    expect(spoken.textContent).to.equal('');
    find(element, 'input[type="range"]').dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(textOf(element, '.explorer > .spoken')).to.match(/^1,200 queries to Llama 3\.1 70B use about 56 Wh/); // 0.0464422 x 1,200 = 55.7
  });
});
