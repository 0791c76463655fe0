import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openExplorer, type OpenedExplorer } from './open-explorer.js';

/** 46.4422 Wh: 4.64 h of a 10 W bulb, which people light from 1 s to 5 days. */
const LINK = 'view=predict&model=llama3.1:70b&queries=1000&thing=led_bulb';

const BUTTON = '.guess .main';

const sliderOf = (explorer: OpenedExplorer): HTMLInputElement => explorer.find('#guess');

describe('the view predict', () => {
  it('asks before it answers', async () => {
    const explorer = await openExplorer(LINK);
    expect(explorer.text('.guess h2')).to.equal('1,000 queries to Llama 3.1 70B (chat)');
    expect(explorer.text('.guess')).to.include('Round 1 of 5').and.not.include('14 Wh');
    expect(explorer.find('.feedback')).to.equal(null);
    await explorer.expectAccessible();
  });

  it('has a slider that says its value in words and goes by keys', async () => {
    const explorer = await openExplorer(LINK);
    const slider = sliderOf(explorer);
    // The middle of 1 s and 432,000 s by factors: 657 s = 11 min; each of 200 steps is 432,000 ^ (1 / 200) = 1.067.
    expect(slider.getAttribute('aria-valuetext')).to.equal('11 minutes of an LED bulb');
    expect(
      explorer.findAll('.ends span').map(({ textContent }) => textContent.replaceAll('\u00a0', ' ')),
    ).to.deep.equal(['1 second of an LED bulb', '5 days of an LED bulb']);
    const [least, most] = explorer.findAll('.ends span').map((end) => end.getBoundingClientRect());
    const line = slider.getBoundingClientRect();
    expect(least!.left).to.be.closeTo(line.left, 1);
    expect(most!.right).to.be.closeTo(line.right, 1);
    slider.focus();
    for (let step = 0; step < 10; step++) await sendKeys({ press: 'ArrowRight' });
    await explorer.element.updateComplete;
    expect(slider.value).to.equal('110');
    // 657 x 1.067 ^ 10 = 1,257 s = 21 min.
    expect(slider.getAttribute('aria-valuetext')).to.equal('21 minutes of an LED bulb');
    expect(explorer.text('.amount')).to.equal('Your guess 21 minutes of an LED bulb');
    await sendKeys({ press: 'End' });
    await explorer.element.updateComplete;
    expect(slider.getAttribute('aria-valuetext')).to.equal('5 days of an LED bulb');
  });

  it('tells the answer in factors, once to screen readers, with kind, boundary and source', async () => {
    const explorer = await openExplorer(LINK);
    await explorer.enter('#guess', '200');
    await explorer.click(BUTTON);
    // 432,000 s / 16,719 s = 25.8; the range is 18.3874 to 365.416 Wh: 1.8 to 36.5 h.
    const feedback =
      'You guessed 26 times too much. The answer is about 4.6 hours of an LED bulb (46 Wh; measured, GPU only). ' +
      'The published range goes from 1.8 hours of an LED bulb to 37 hours of an LED bulb.';
    expect(explorer.text('.feedback').replaceAll('\u00a0', ' ')).to.equal(feedback);
    expect(explorer.said()).to.equal(feedback);
    expect(explorer.findAll('[aria-live], [role="status"], output')).to.have.length(1);
    expect(explorer.find('.guess a').getAttribute('href')).to.equal('https://ml.energy/leaderboard');
    expect(sliderOf(explorer).disabled).to.equal(true);
    await explorer.expectAccessible();
  });

  it('says first of a guess inside the published range that it is there', async () => {
    const explorer = await openExplorer(LINK);
    // 432,000 ^ (160 / 200) = 32,240 s, shown as 9 h, which are 1.96 times 4.6 h and below 36.5 h.
    await explorer.enter('#guess', '160');
    await explorer.click(BUTTON);
    expect(explorer.text('.feedback').replaceAll('\u00a0', ' ')).to.equal(
      'Your guess lies inside the published range, from 1.8 hours of an LED bulb to 37 hours of an LED bulb. ' +
        'The answer is about 4.6 hours of an LED bulb (46 Wh; measured, GPU only). You guessed 2 times too much.',
    );
  });

  it('leaves its verdict behind when a reader goes to another view', async () => {
    const explorer = await openExplorer(LINK);
    await explorer.click(BUTTON);
    expect(explorer.said()).to.include('The answer is about');
    await explorer.click('#tab-sources');
    expect(explorer.said()).to.equal('');
  });

  it('leads through all rounds with one button, from slider to slider, and looks back without a score', async () => {
    const explorer = await openExplorer(LINK);
    const button = explorer.find(BUTTON);
    button.focus();
    for (let round = 1; round <= 5; round++) {
      expect(explorer.text('.guess')).to.include(`Round ${round} of 5`);
      await explorer.click(BUTTON);
      expect(explorer.find(BUTTON)).to.equal(button);
      if (round < 5) {
        await explorer.click(BUTTON);
        expect(explorer.element.shadowRoot!.activeElement).to.equal(sliderOf(explorer));
      }
    }
    await explorer.click(BUTTON);
    expect(explorer.findAll('tbody tr')).to.have.length(5);
    expect(explorer.text('.feedback')).to.match(/guess(es)? (was|were)/);
    expect(explorer.text('.lesson')).not.to.match(/score of|points|wrong|marks|only/i);
    await explorer.expectAccessible();
    await explorer.click(BUTTON);
    expect(explorer.text('.guess')).to.include('Round 1 of 5');
  });

  it('asks the same of everybody with the same link, and something else with another', async () => {
    const questionsOf = async (link: string): Promise<string[]> => {
      const explorer = await openExplorer(link);
      const questions: string[] = [];
      for (let round = 1; round <= 5; round++) {
        questions.push(explorer.text('.guess h2'));
        await explorer.click(BUTTON);
        await explorer.click(BUTTON);
      }
      return questions;
    };
    expect(await questionsOf(LINK)).to.deep.equal(await questionsOf(LINK));
    expect(await questionsOf(LINK)).not.to.deep.equal(await questionsOf(LINK.replace('1000', '10')));
  });

  it('guesses at other models where the link’s own has no figure', async () => {
    const explorer = await openExplorer('view=predict&model=no such model');
    expect(explorer.text('.guess h2')).to.match(/quer/);
  });
});
