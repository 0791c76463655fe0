import { expect } from '@open-wc/testing';
import { openExplorer, type OpenedExplorer } from './open-explorer.js';

const LINK = 'view=sources&model=llama3.1:70b&queries=1000';

const cardsOf = (explorer: OpenedExplorer): string[] =>
  explorer.findAll('.kind-card').map((card) => card.textContent.replace(/\s+/g, ' '));

describe('the view sources', () => {
  it('shows a real case of each kind from the data, with boundary, source and date', async () => {
    const [measured, disclosed, estimated] = cardsOf(await openExplorer(LINK)) as [string, string, string];
    expect(measured).to.include('1 query to Llama 3.1 70B uses about 0.046 Wh of electricity (measured, GPU only');
    expect(measured).to.include('16 February 2026 (ML.ENERGY Initiative)');
    expect(disclosed).to.include('1 query to Gemini Apps uses about 0.24 Wh of electricity (disclosed, data centre');
    expect(disclosed).to.include('Google, 21 August 2025');
    expect(estimated).to.include('Estimates: 0.8349 Wh (0.5755 to 1.112 Wh), 0.423 Wh and 0.3 Wh');
    expect(estimated).to.include('estimates go from 0.06 to 1.3 Wh');
  });

  it('shows the cases as published, whatever else is chosen', async () => {
    const plain = cardsOf(await openExplorer(LINK));
    const other = cardsOf(
      await openExplorer('view=sources&model=ChatGPT&queries=7&boundary=data-centre&tokens=50&thing=tv'),
    );
    expect(other).to.deep.equal(plain);
  });

  it('switches to the whole data centre, as an estimate, and says so once', async () => {
    const explorer = await openExplorer(LINK);
    expect(explorer.text('.result .term')).to.equal('Energy of 1,000 queries');
    expect(explorer.text('.result .term + p')).to.equal('For Llama 3.1 70B, the figure is 46 Wh (measured, GPU only).');
    expect(explorer.text('.meter.counted > p')).to.match(/^GPU only/);
    await explorer.click('label:last-of-type > input[name="meter"]');
    expect(explorer.element.state.boundary).to.equal('data-centre');
    // 46.4422 x 1.7 = 79 Wh.
    expect(explorer.text('.result')).to.include('46 Wh becomes 79 Wh: multiplied by 1.7 (1.4 to 2).');
    expect(explorer.text('.result')).to.include('Google').and.include('it is an estimate');
    expect(explorer.said()).to.equal(explorer.text('.result .term + p'));
    expect(explorer.text('.meter.counted > p')).to.match(/^Data centre/);
    await explorer.expectAccessible();
  });

  it('says where the switch changes nothing', async () => {
    const explorer = await openExplorer('view=sources&model=Gemini Apps&boundary=data-centre');
    expect(explorer.text('.result')).to.include('the switch does not change it');
  });

  it('leaves the switch out where a teacher took it away', async () => {
    const explorer = await openExplorer(`${LINK}&hide=boundary`);
    expect(explorer.findAll('input')).to.have.length(0);
    expect(explorer.text('.result')).to.include('the figure is 46 Wh');
  });

  it('does without a figure of the chosen model', async () => {
    const explorer = await openExplorer('view=sources&model=no such model');
    expect(explorer.findAll('.result')).to.have.length(0);
    expect(cardsOf(explorer)).to.have.length(3);
  });

  it('is accessible', async () => {
    await (await openExplorer(LINK)).expectAccessible();
  });
});
