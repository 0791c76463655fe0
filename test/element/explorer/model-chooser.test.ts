import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { explorerWith, find, findAll, give, LLAMA_70B, LLAMA_8B, press, textOf, textsOf } from './explorer-fixture.js';

const FIELD = '[role="combobox"]';
const OPTION = '[role="option"]';

async function opened(start = `model=${LLAMA_70B}`) {
  const element = await explorerWith(start);
  find(element, FIELD).focus();
  await sendKeys({ press: 'ArrowDown' });
  await element.updateComplete;
  return element;
}

describe('the chosen models', () => {
  it('are listed by name, the shown one marked; another is shown at a press', async () => {
    const element = await explorerWith(`model=${LLAMA_70B}&model=${LLAMA_8B}`);
    expect(textsOf(element, '.chosen label')).to.deep.equal(['Llama 3.1 8B', 'Llama 3.1 70B']);
    await press(element, 'Llama 3.1 8B');
    expect(element.state.models).to.deep.equal([LLAMA_8B, LLAMA_70B]);
    expect(textsOf(element, '.chosen label')).to.deep.equal(['Llama 3.1 8B', 'Llama 3.1 70B']);
    expect(textOf(element, '[part="sentence"]')).to.include('Llama 3.1 8B');
  });

  it('show one that is added, and close the list', async () => {
    const element = await explorerWith(`model=${LLAMA_70B}`);
    find(element, FIELD).focus();
    await give(element, FIELD, 'llama3.1:8b', 'input');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.state.models).to.deep.equal([LLAMA_8B, LLAMA_70B]);
    expect(textOf(element, '[part="sentence"]')).to.include('Llama 3.1 8B');
    expect(find(element, FIELD).getAttribute('aria-expanded')).to.equal('false');
  });

  it('can all be taken away', async () => {
    const element = await explorerWith(`model=${LLAMA_70B}`);
    await press(element, 'Remove Llama 3.1 70B');
    expect(element.state.models).to.deep.equal([]);
    expect(textOf(element, '.models')).to.include('No model is chosen.');
    expect(find(element, '[part="sentence"]')).to.equal(null);
  });

  it('are five at most', async () => {
    const element = await explorerWith(
      ['gpt-4o', 'ChatGPT', 'Gemini Apps', LLAMA_8B].map((one) => `model=${one}`).join('&'),
    );
    find(element, FIELD).focus();
    await give(element, FIELD, 'llama3.1:70b', 'input');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.state.models[0]).to.equal(LLAMA_70B);
    expect(find(element, FIELD)).to.equal(null);
    expect(textOf(element, '.models')).to.include('Five models are the most');
  });
});

describe('the list of models', () => {
  it('opens by arrow key, in groups by task, the measured ones first', async () => {
    const element = await opened();
    expect(find(element, FIELD).getAttribute('aria-expanded')).to.equal('true');
    expect(textsOf(element, '.group').slice(0, 2)).to.deep.equal(['chat', 'hard reasoning questions']);
    const figures = findAll(element, '[role="group"]')[0]!.querySelectorAll('.figure');
    const texts = [...figures].map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
    expect(texts[0]).to.match(/^0\.\d+ Wh a query$/);
    expect(texts.at(-1)).to.equal('estimated, not measured');
    expect(texts).to.include('disclosed, not measured');
  });

  it('marks those that are chosen', async () => {
    const element = await opened();
    const chosen = findAll(element, OPTION).filter(({ ariaSelected }) => ariaSelected === 'true');
    expect(chosen.map((one) => one.textContent)).to.have.length(1);
    expect(chosen[0]!.textContent).to.include('Llama 3.1 70B');
  });

  it('finds by any words of name and provider', async () => {
    const element = await opened();
    await give(element, FIELD, 'meta scout 4', 'input');
    expect(textsOf(element, `${OPTION} span:first-child`)).to.deep.equal(['Llama 4 Scout 17B 16E']);
    expect(textOf(element, '.finder .spoken')).to.equal('1 model');
  });

  it('finds by a host’s own spelling', async () => {
    const element = await opened();
    await give(element, FIELD, 'us.meta.llama3-1-8b-instruct-v1:0', 'input');
    expect(textsOf(element, `${OPTION} span:first-child`)).to.deep.equal(['Llama 3.1 8B']);
  });

  it('says that nothing is published under a name, as text', async () => {
    const element = await opened();
    await give(element, FIELD, '<b>Claude 99</b>', 'input');
    const options = findAll(element, OPTION);
    expect(options.map((one) => one.textContent.trim())).to.deep.equal(['No published figure for “<b>Claude 99</b>”']);
    expect(options[0]!.ariaDisabled).to.equal('true');
    await sendKeys({ press: 'Enter' });
    expect(element.state.models).to.deep.equal([LLAMA_70B]);
  });

  it('adds the model that arrow keys and Enter choose, and takes it away again', async () => {
    const element = await opened();
    await give(element, FIELD, 'llama 3.1 8b', 'input');
    const active = find(element, FIELD).getAttribute('aria-activedescendant')!;
    expect(find(element, `#${active}`).textContent).to.include('Llama 3.1 8B');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.state.models).to.deep.equal([LLAMA_8B, LLAMA_70B]);
    expect(find<HTMLInputElement>(element, FIELD).value).to.equal('');
    await give(element, FIELD, 'llama 3.1 8b', 'input');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.state.models).to.deep.equal([LLAMA_70B]);
  });

  it('adds a model that is clicked', async () => {
    const element = await opened();
    findAll(element, OPTION)
      .find((one) => one.textContent.includes('Qwen3 8B'))!
      .click();
    await element.updateComplete;
    expect(element.state.models).to.deep.equal(['Qwen/Qwen3-8B', LLAMA_70B]);
  });

  it('keeps the active option in sight, and goes round', async () => {
    const element = await opened();
    await sendKeys({ press: 'ArrowUp' });
    await element.updateComplete;
    const list = find(element, '[role="listbox"]').getBoundingClientRect();
    const active = find(element, '.option.active').getBoundingClientRect();
    expect(active.bottom).to.be.at.most(list.bottom + 1);
    expect(find(element, '.option.active')).to.equal(findAll(element, OPTION).at(-1));
  });

  it('closes with Escape and when it is left', async () => {
    const element = await opened();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(find(element, FIELD).getAttribute('aria-expanded')).to.equal('false');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(find(element, '[role="listbox"]').hidden).to.equal(true);
  });

  it('holds the models of the chosen task alone', async () => {
    const element = await opened(`model=${LLAMA_70B}&task=text-to-video`);
    expect(textsOf(element, '.group')).to.deep.equal(['videos from text']);
  });
});
