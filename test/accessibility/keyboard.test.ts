/** Real keys on each surface: the order of stops, what the keys do, where the focus goes, and that nothing holds it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fence, focused, nameOfFocused, press, stopsUntil } from './keyboard.js';
import { find, mount, surfaceNamed, type Surface } from './surfaces.js';

const open = (name: string): Promise<Surface> => mount(surfaceNamed(name));

describe('the card by keyboard', () => {
  it('stops at its source and its disclosure, and lets go, both ways', async () => {
    const { before, after } = fence(await open('card: disclosed'));
    const stops = await stopsUntil(after);
    expect(stops).to.deep.equal([
      'a Sam Altman, The Gentle Singularity (OpenAI, 10 June 2025)',
      'summary How is this worked out?',
    ]);
    expect(await stopsUntil(before, 'Shift+Tab')).to.deep.equal(stops.reverse());
  });

  it('opens its disclosure with Enter, closes it with the space bar, and keeps the focus there', async () => {
    const card = await open('card: disclosed');
    fence(card);
    const details = find(card, 'details') as HTMLDetailsElement;
    await press('Tab', 'Tab', 'Enter');
    expect(details.open).to.equal(true);
    await press(' ');
    expect(details.open).to.equal(false);
    expect(nameOfFocused()).to.equal('summary How is this worked out?');
  });

  it('stops at every source of its open sum and at the citation, which scrolls by keys', async () => {
    const card = await open('card: disclosed');
    const { after } = fence(card);
    await press('Tab', 'Tab', 'Enter');
    const stops = await stopsUntil(after);
    expect(stops.at(-1)).to.equal('summary Cite these figures');
    expect(stops.slice(0, -1).every((stop) => stop.startsWith('a '))).to.equal(true);
    expect(stops).to.have.length(1 + card.shadowRoot!.querySelectorAll('.working a').length);
  });

  it('stops nowhere where it has no answer', async () => {
    const { after } = fence(await open('card: unknown'));
    expect(await stopsUntil(after)).to.deep.equal([]);
  });
});

describe('the badge by keyboard', () => {
  const LINE = 'button about 0.34 Wh, 2 minutes of an LED bulb · disclosed';
  const isOpen = (badge: Surface): boolean => Boolean(badge.shadowRoot!.querySelector(':popover-open'));

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['the space bar', ' '],
  ] as const) {
    it(`opens with ${name} and closes with it again, the focus on its line`, async () => {
      const badge = await open('badge: disclosed');
      fence(badge);
      await press('Tab', key);
      expect([isOpen(badge), nameOfFocused()]).to.deep.equal([true, LINE]);
      await press(key);
      expect([isOpen(badge), nameOfFocused()]).to.deep.equal([false, LINE]);
    });
  }

  it('leads from its line into its panel and on to the page', async () => {
    const badge = await open('badge: disclosed');
    const { after } = fence(badge);
    await press('Tab', 'Enter');
    expect(await stopsUntil(after)).to.deep.equal([
      'a Sam Altman, The Gentle Singularity (OpenAI, 10 June 2025)',
      'a US EPA, Greenhouse Gas Equivalencies Calculator',
      'a US DOE, Estimating appliance and home electronic energy use',
      'a Weiss et al., Energy consumption of electric vehicles in Eur',
    ]);
  });

  it('closes with Escape from within, and gives the focus back to its line', async () => {
    const badge = await open('badge: disclosed');
    fence(badge);
    await press('Tab', 'Enter', 'Tab', 'Escape');
    expect([isOpen(badge), nameOfFocused()]).to.deep.equal([false, LINE]);
  });

  it('stops nowhere where it has no answer', async () => {
    const { after } = fence(await open('badge: unknown'));
    expect(await stopsUntil(after)).to.deep.equal([]);
  });
});

/** What the same source measured for less than Llama 3.1 70B, the least first. */
const SMALLER = [
  ...['Llama 3.1 8B', 'Qwen3 8B', 'Qwen3 14B', 'Nemotron Nano 9B v2', 'Nemotron Nano 12B v2'],
  ...['Qwen3 30B A3B Instruct 2507', 'Gemma 3 12B', 'Qwen3 32B'],
];

describe('the explorer by keyboard', () => {
  it('goes through its controls in the order in which they are read', async () => {
    const { after } = fence(await open('explorer: explore'));
    const stops = await stopsUntil(after);
    expect(stops.filter((stop) => !stop.startsWith('a '))).to.deep.equal([
      'tab Explore',
      'button Remove Llama 3.1 8B',
      'radio Llama 3.1 70B',
      'button Remove Llama 3.1 70B',
      'combobox Add a model',
      'input Exact number of queries',
      'range Number of queries, by tens',
      'button A class of 30, 10 questions each',
      'select The everyday thing to compare with',
      'select What the queries ask',
      ...SMALLER.map((model) => `button Show ${model}`),
      'summary How is this worked out?',
    ]);
  });

  it('shows a view with an arrow key and leads on into it with Tab', async () => {
    const explorer = await open('explorer: explore');
    fence(explorer);
    await press('Tab', 'ArrowRight', 'Tab');
    expect(find(explorer, '#tab-compare').ariaSelected).to.equal('true');
    expect(nameOfFocused()).to.equal('radio The models I choose');
    await press('ArrowDown');
    expect(nameOfFocused()).to.equal('radio All models of one task');
  });

  it('keeps the focus at the models when one is taken away', async () => {
    const explorer = await open('explorer: explore');
    find(explorer, '.remove').focus();
    await press('Enter');
    await explorer.updateComplete;
    expect(nameOfFocused()).to.equal('combobox Add a model');
    find(explorer, '.remove').focus();
    await press(' ');
    await explorer.updateComplete;
    expect(nameOfFocused()).to.equal('combobox Add a model');
  });

  it('keeps the focus at the models when the fifth is added and the field goes', async () => {
    const explorer = await open('explorer: compare');
    find(explorer, '[role="combobox"]').focus();
    await sendKeys({ type: 'gemma' });
    await press('Enter');
    await explorer.updateComplete;
    expect(find(explorer, '[role="combobox"]')).to.equal(null);
    expect(nameOfFocused()).to.match(/^button Remove /);
  });

  it('keeps the focus in the list of what uses less, until there is nothing that does', async () => {
    const explorer = await open('explorer: explore');
    find(explorer, '.smaller button').focus();
    await press('Enter');
    await explorer.updateComplete;
    expect(nameOfFocused()).to.not.equal('nothing');
    expect(focused()!.closest('.smaller')).to.not.equal(null);
  });

  it('keeps the focus at the steps when all of them are shown', async () => {
    const explorer = await open('explorer: working');
    const all = [...explorer.shadowRoot!.querySelectorAll<HTMLElement>('.buttons button')][1]!;
    all.focus();
    await press('Enter');
    await explorer.updateComplete;
    await press('Tab');
    expect(nameOfFocused()).to.not.equal('nothing');
    await press('Shift+Tab');
    expect(focused()!.closest('.buttons')).to.not.equal(null);
  });

  it('scrolls its wide tables by keys', async () => {
    const explorer = await open('explorer: predict, the look back');
    const { after } = fence(explorer);
    const table = find(explorer, '.scroll');
    expect(await stopsUntil(after)).to.include(`region ${table.ariaLabel}`);
  });
});
