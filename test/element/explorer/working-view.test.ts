import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openExplorer, type OpenedExplorer } from './open-explorer.js';

const LINK = 'view=working&model=llama3.1:70b&queries=1000';

const stepsOf = (explorer: OpenedExplorer): number => explorer.findAll('.sum-steps li').length;

/** Answers a question and reads the verdict. */
async function check(explorer: OpenedExplorer, name: string, answer: string): Promise<string> {
  const field = explorer.find<HTMLInputElement>(`#check-${name}`);
  field.focus();
  field.value = '';
  await sendKeys({ type: answer });
  await sendKeys({ press: 'Enter' });
  await explorer.element.updateComplete;
  return explorer.text(`#check-${name}-verdict`);
}

describe('the view working', () => {
  it('shows one step after the other, and says each once', async () => {
    const explorer = await openExplorer(LINK);
    expect(stepsOf(explorer)).to.equal(1);
    await explorer.click('.part .main');
    expect(explorer.said().replaceAll('\u00a0', ' ')).to.equal(
      'Put in the numbers with their units: E = 10 W × 20 seconds.',
    );
    for (let step = 2; step < 6; step++) await explorer.click('.part .main');
    expect(stepsOf(explorer)).to.equal(6);
    // 10 W x 20 / 3,600 h = 0.0556 Wh.
    expect(explorer.text('.sum-steps').replaceAll('\u00a0', ' ')).to.include('10 W × 0.00556 hours = 0.0556 Wh');
    await explorer.expectAccessible();
    await explorer.click('.part .main');
    expect(stepsOf(explorer)).to.equal(1);
  });

  it('works with the pupil’s own numbers, comma or point', async () => {
    const explorer = await openExplorer(LINK);
    await explorer.enter('#power', '1,200');
    await explorer.enter('#time', '1.5');
    await explorer.enter('#time-unit', 'minute', 'change');
    await explorer.click('.part .main + button');
    // 1,200 W x 1.5 / 60 h = 30 Wh.
    expect(explorer.text('.sum-steps').replaceAll('\u00a0', ' ')).to.include('1,200 W × 0.025 hours = 30 Wh');
  });

  it('takes the power of an everyday thing', async () => {
    const explorer = await openExplorer(LINK);
    await explorer.enter('#own-thing', 'microwave', 'change');
    expect(explorer.find<HTMLInputElement>('#power').value).to.equal('1,200');
    expect(explorer.text('.checks').replaceAll('\u00a0', ' ')).to.include('A thing of 1,200 W is on for 20 seconds');
  });

  for (const nonsense of ['', '0', '-5', 'ten', '1e9', '<img src=x>', '9'.repeat(40)])
    it(`asks for another number instead of ${JSON.stringify(nonsense)}`, async () => {
      const explorer = await openExplorer(LINK);
      await explorer.enter('#power', nonsense);
      expect(explorer.find('#power').getAttribute('aria-invalid')).to.equal('true');
      expect(explorer.text('#power-problem')).to.equal('Write a number from 0.001 to 1,000,000.');
      // The exercises stay, with the number that was there before.
      expect(explorer.text('.checks').replaceAll('\u00a0', ' ')).to.include('A thing of 10 W is on for 20 seconds');
      await explorer.enter('#power', '10');
      expect(explorer.findAll('.checks li')).to.have.length(5);
    });

  it('checks answers by keyboard, and names a slip of units', async () => {
    const explorer = await openExplorer(LINK);
    expect(await check(explorer, 'energy', '0,056')).to.match(/^Yes: 0\.0556/);
    expect(await check(explorer, 'energy', '200')).to.include('You counted in seconds');
    expect(explorer.said()).to.include('You counted in seconds');
    expect(await check(explorer, 'energy', '10')).to.include('That is the power');
    // 46.4422 Wh are 0.0464 kWh and 4.64 h of 10 W, 279 min.
    expect(await check(explorer, 'queries', '0.0464')).to.include('right in kWh');
    expect(await check(explorer, 'run', '279')).to.include('You counted in minutes');
    expect(await check(explorer, 'run', '?')).to.include('Write a number');
    expect(explorer.find('#check-run').getAttribute('aria-describedby')).to.equal('check-run-verdict');
    await explorer.expectAccessible();
  });

  it('forgets verdicts when the numbers change', async () => {
    const explorer = await openExplorer(LINK);
    await check(explorer, 'energy', '7');
    await explorer.enter('#time', '30');
    expect(explorer.findAll('.verdict')).to.have.length(0);
    expect(explorer.find<HTMLInputElement>('#check-energy').value).to.equal('');
  });

  it('shows the published sum of the model with its source', async () => {
    const explorer = await openExplorer(LINK);
    const published = explorer.findAll('.part').at(-1)!;
    expect(published.textContent.replaceAll('\u00a0', ' ')).to.include('0.0464422 Wh × 1,000 queries = 46.4422 Wh');
    expect(published.querySelector('a')!.href).to.equal('https://ml.energy/leaderboard');
  });

  it('works without a model that has a figure', async () => {
    const explorer = await openExplorer('view=working&model=no such model');
    expect(explorer.findAll('.checks li')).to.have.length(3);
  });
});
