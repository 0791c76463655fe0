import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { explorerWith, find, give, press, textOf } from './explorer-fixture.js';

const EXACT = '.exact';
const SLIDER = 'input[type="range"]';

describe('the count', () => {
  it('has a slider that says its value in words', async () => {
    const element = await explorerWith('queries=300');
    expect(find(element, SLIDER).getAttribute('aria-valuetext')).to.equal('300 queries');
    await give(element, SLIDER, '0', 'input');
    expect(find(element, SLIDER).getAttribute('aria-valuetext')).to.equal('1 query');
    expect(find<HTMLInputElement>(element, EXACT).value).to.equal('1');
  });

  it('means another count at each press of an arrow key', async () => {
    const element = await explorerWith('queries=300');
    find(element, SLIDER).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(element.state.queries).to.equal(400);
    await sendKeys({ press: 'Home' });
    expect(element.state.queries).to.equal(1);
  });

  for (const [typed, queries] of [
    ['347', 347],
    ['1,000', 1000],
    ['1.000.000', 1e6],
    ['12 000', 12000],
    ['1000000000000000', 1e15],
  ] as const) {
    it(`takes ${typed} as ${queries}`, async () => {
      const element = await explorerWith('queries=300');
      await give(element, EXACT, typed, 'input');
      expect(element.state.queries).to.equal(queries);
      expect(find(element, EXACT).getAttribute('aria-invalid')).to.equal('false');
    });
  }

  for (const typed of ['', '0', '-3', 'abc', '1.5', '1,00', '1e400', '9999999999999999', '<b>']) {
    it(`says what is right for “${typed}”, and loses neither it nor the count`, async () => {
      const element = await explorerWith('queries=300');
      await give(element, EXACT, typed, 'input', 'change');
      const field = find<HTMLInputElement>(element, EXACT);
      expect(element.state.queries).to.equal(300);
      expect(field.value).to.equal(typed);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(field.getAttribute('aria-describedby')).to.equal('count-problem');
      expect(textOf(element, '#count-problem')).to.include('a whole number from 1 to');
    });
  }

  it('is not rewritten while it is typed, and written in the page’s way afterwards', async () => {
    const element = await explorerWith('queries=300');
    await give(element, EXACT, '12000', 'input');
    expect(find<HTMLInputElement>(element, EXACT).value).to.equal('12000');
    await give(element, EXACT, '12000', 'change');
    expect(find<HTMLInputElement>(element, EXACT).value).to.equal('12,000');
  });

  it('is a class of 30 with 10 questions each at one press', async () => {
    const element = await explorerWith('queries=5');
    await press(element, 'A class of 30, 10 questions each');
    expect(element.state.queries).to.equal(300);
  });
});
