import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/badge.js';
import type { EverydayEquivalentsBadge } from '../../src/badge.js';

const badge = async (template: ReturnType<typeof html>): Promise<EverydayEquivalentsBadge> => {
  const element = await fixture<EverydayEquivalentsBadge>(template);
  await element.updateComplete;
  return element;
};

const textOf = (element: Element): string => element.shadowRoot!.textContent.replaceAll('\u00a0', ' ').trim();
const panelOf = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part="panel"]')!;

const warnings: unknown[][] = [];
const { warn } = console;
beforeEach(() => {
  warnings.length = 0;
  console.warn = (...words: unknown[]) => warnings.push(words);
});
afterEach(() => {
  console.warn = warn;
});

describe('<everyday-equivalents-badge>', () => {
  it('says energy, comparison and kind in one line', async () => {
    // Llama 3.1 70B, chat: 0.0464422 Wh; a 10 W bulb: 0.0464422 / 10 h = 16.7 s.
    const element = await badge(html`<everyday-equivalents-badge model="llama3.1:70b"></everyday-equivalents-badge>`);
    expect(textOf(element)).to.equal('about 0.046 Wh, 17 seconds of an LED bulb · measured, approximate match');
    expect(warnings).to.deep.equal([]);
  });

  it('reads model, tokens and energy from the response of an API', async () => {
    // 0.0464422 Wh / 349.049 tokens x 698 tokens = 0.09287 Wh.
    const usage = { model: 'meta-llama/llama-3.1-70b-instruct', usage: { prompt_tokens: 20, completion_tokens: 698 } };
    const element = await badge(html`<everyday-equivalents-badge .usage=${usage}></everyday-equivalents-badge>`);
    expect(textOf(element)).to.match(/^about 0\.093 Wh, 33 seconds of an LED bulb · measured$/);
  });

  it('lets energy that the provider measured win over any look-up', async () => {
    // 3600 J = 1 Wh; 1 Wh / 10 W = 0.1 h = 6 minutes.
    const usage = { model: 'llama3.1:70b', energy: { energy_joules: 3600 }, usage: { completion_tokens: 10 } };
    const element = await badge(html`<everyday-equivalents-badge .usage=${usage}></everyday-equivalents-badge>`);
    expect(textOf(element)).to.include('about 1 Wh').and.include('measured');
    expect(element.explanation).to.deep.include({ status: 'known', kind: 'measured', boundary: 'not-stated' });
  });

  it('says in its panel what a figure covers, and that it is not stated where the provider measured', async () => {
    const answerOf = async (inputs: Partial<EverydayEquivalentsBadge>): Promise<string> => {
      const element = await badge(html`<everyday-equivalents-badge></everyday-equivalents-badge>`);
      await Object.assign(element, inputs).updateComplete;
      element.shadowRoot!.querySelector('button')!.click();
      return panelOf(element).querySelector('[part="answer"]')!.textContent;
    };
    expect(await answerOf({ model: 'llama3.1:70b' })).to.include('(measured, GPU only; ');
    expect(await answerOf({ model: 'Gemini Apps' })).to.include('(disclosed, data centre incl. cooling)');
    expect(await answerOf({ wattHours: 1 })).to.include('(measured by the provider, boundary not stated)');
  });

  it('says quietly that a model has no figure, and shows no button', async () => {
    const element = await badge(html`<everyday-equivalents-badge model="llama 9000"></everyday-equivalents-badge>`);
    expect(textOf(element)).to.equal('No published energy figure for llama 9000');
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
    expect(warnings).to.deep.equal([]);
  });

  it('says that a response cannot be read', async () => {
    const element = await badge(html`<everyday-equivalents-badge .usage=${{ hello: 1 }}></everyday-equivalents-badge>`);
    expect(textOf(element)).to.include('nothing that can be read');
  });

  it('warns once that a thing asked for is left out, and tells what fits', async () => {
    // 1e6 Wh are 11 years of a 10 W bulb; a home in the United States uses 33,400 Wh a day: 30 days
    const element = await badge(
      html`<everyday-equivalents-badge
        watt-hours="1e6"
        equivalents="led_bulb household_day_us"
      ></everyday-equivalents-badge>`,
    );
    expect(textOf(element)).to.equal('about 1 MWh, 30 days of electricity in an average US home · measured');
    element.queries = 10;
    await element.updateComplete;
    expect(warnings.map(String)).to.deep.equal([
      '<everyday-equivalents-badge> equivalents leaves out led_bulb: told are at most three, in amounts that people meet.',
    ]);
  });

  it('keeps the slotted fallback and warns once for a value it cannot use', async () => {
    const element = await badge(
      html`<everyday-equivalents-badge model="llama3.1:70b" queries="1,000">fallback</everyday-equivalents-badge>`,
    );
    expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
    expect(warnings).to.have.length(1);
    expect(warnings[0]!.join()).to.match(/queries is "1,000"; right would be a whole number from 1 to 1e15/);
  });

  it('opens its panel with Enter and closes it with Escape', async () => {
    const element = await badge(html`<everyday-equivalents-badge model="gpt-4o"></everyday-equivalents-badge>`);
    expect(panelOf(element)).to.equal(null);
    element.shadowRoot!.querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(panelOf(element).matches(':popover-open')).to.equal(true);
    expect(textOf(element)).to.include('estimated, data centre incl. cooling').and.include('0.06 to 1.3 Wh');
    expect(panelOf(element).querySelectorAll('li:first-child a[href^="https://"]').length).to.equal(3);
    await sendKeys({ press: 'Escape' });
    expect(panelOf(element).matches(':popover-open')).to.equal(false);
  });

  it('opens to the sum, to what to know and to the sources, of everyday things too', async () => {
    // 0.0464422 Wh / 349.049 tokens x 500 tokens = 0.0665268 Wh; / 10 W = 23.9 s.
    const element = await badge(
      html`<everyday-equivalents-badge
        model="llama3.1:70b"
        output-tokens="500"
        input-tokens="9"
      ></everyday-equivalents-badge>`,
    );
    element.shadowRoot!.querySelector('button')!.click();
    const texts = (part: string) =>
      [...element.shadowRoot!.querySelectorAll(part)].map((one) => one.textContent.replaceAll('\u00a0', ' '));
    expect(texts('[part="sum"] li').slice(0, 3)).to.deep.equal([
      '0.0464422 Wh for one query, as published ML.ENERGY Leaderboard v3, data of 16 February 2026 (ML.ENERGY Initiative)',
      '0.0464422 Wh ÷ 349.049 tokens × 500 tokens = 0.0665268 Wh',
      '0.0665268 Wh ÷ 10 W = 0.00665 hours = 24 seconds of an LED bulb US EPA, Greenhouse Gas Equivalencies Calculator',
    ]);
    expect(panelOf(element).querySelector<HTMLAnchorElement>('li:nth-child(3) a')!.href).to.equal(
      'https://www.epa.gov/energy/greenhouse-gas-equivalencies-calculator-calculations-and-references',
    );
    expect(texts('[part="note"]').join(' '))
      .to.include('One query is one chat answer of about 500 tokens.')
      .and.include('Typical value measured on 4 x H100.')
      .and.include('The figure does not account for a prompt as short as this.');
  });

  it('says that a name matches approximately', async () => {
    const exact = await badge(
      html`<everyday-equivalents-badge model="meta-llama/Llama-3.1-70B-Instruct"></everyday-equivalents-badge>`,
    );
    expect(textOf(exact)).to.match(/· measured$/);
    const quantised = await badge(html`<everyday-equivalents-badge model="llama3.1:70b"></everyday-equivalents-badge>`);
    expect(textOf(quantised)).to.match(/· measured, approximate match$/);
  });

  it('keeps its other inputs beside a response', async () => {
    const usage = { model: 'gpt-4o', usage: { completion_tokens: 300 } };
    const element = await badge(
      html`<everyday-equivalents-badge accept="measured" .usage=${usage}></everyday-equivalents-badge>`,
    );
    expect(element.explanation?.status).to.equal('unmeasured');
    expect(textOf(element)).to.equal('No figure of the accepted kinds (measured) says what a query to GPT-4o uses.');
  });

  it('is at most 18 nodes with its panel closed', async () => {
    const element = await badge(html`<everyday-equivalents-badge model="llama3.1:70b"></everyday-equivalents-badge>`);
    const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_ALL);
    let nodes = 0;
    while (walker.nextNode()) nodes++;
    expect(nodes).to.be.at.most(18);
  });

  it('keeps its width and its object while an answer streams, and announces it once, when final', async () => {
    const element = await badge(
      html`<everyday-equivalents-badge
        streaming
        model="llama3.1:70b"
        output-tokens="150"
      ></everyday-equivalents-badge>`,
    );
    const { width } = element.getBoundingClientRect();
    const objects = new Set<string>();
    const status = () => element.shadowRoot!.querySelector('[role="status"]')!.textContent;
    for (let tokens = 151; tokens < 900; tokens += 37) {
      element.outputTokens = tokens;
      await element.updateComplete;
      expect(element.getBoundingClientRect().width).to.equal(width);
      expect(status()).to.equal('');
      if (element.explanation?.status === 'known') objects.add(element.explanation.comparisons[0]!.id);
    }
    expect([...objects]).to.deep.equal(['led_bulb']);
    element.streaming = false;
    await element.updateComplete;
    expect(status()).to.match(/^about 0\.\d+/);
  });

  it('announces the kind too, also where the answer takes its form only at the end, and each answer anew', async () => {
    const element = await badge(html`<everyday-equivalents-badge streaming></everyday-equivalents-badge>`);
    const status = element.shadowRoot!.querySelector('[role="status"]')!;
    Object.assign(element, { model: 'gpt-4o', streaming: false });
    await element.updateComplete;
    // 0.423 Wh / 10 W = 2.5 minutes.
    expect(status.isConnected).to.equal(true);
    expect(status.textContent.replaceAll('\u00a0', ' ')).to.equal(
      'about 0.42 Wh, 2.5 minutes of an LED bulb, estimated',
    );
    element.streaming = true;
    await element.updateComplete;
    expect(status.textContent).to.equal('');
  });

  it('adds many answers up, keeps the weakest kind and says what it covers', async () => {
    // 0.0464422 + 0.34 = 0.3864 Wh; one of three has no figure; GPU only and not stated are unlike boundaries.
    const items = [{ model: 'llama3.1:70b' }, { model: 'ChatGPT' }, { model: 'llama 9000' }];
    const element = await badge(html`<everyday-equivalents-badge .items=${items}></everyday-equivalents-badge>`);
    expect(textOf(element)).to.match(/^2 answers: about 0\.39 Wh, 2\.3 minutes of an LED bulb/);
    expect(textOf(element)).to.include('disclosed').and.include('covers 2 of 3 answers');
    expect(textOf(element)).to.include('adds different boundaries: GPU only and boundary not stated');
  });

  it('takes its own model for those of many answers that name none', async () => {
    // Twice 0.0464422 Wh / 349.049 tokens x 698 tokens = 0.18574 Wh; the third says nothing that can be read.
    const count = { prompt_tokens: 20, completion_tokens: 698 };
    const element = await badge(
      html`<everyday-equivalents-badge
        model="meta-llama/Llama-3.1-70B-Instruct"
        .items=${[count, count, null]}
      ></everyday-equivalents-badge>`,
    );
    expect(textOf(element)).to.match(/^2 answers: about 0\.19 Wh, .* · measured, covers 2 of 3 answers, GPU only$/);
  });

  it('opens a total to what it has of each model', async () => {
    const items = [{ model: 'ChatGPT' }, { model: 'Gemini Apps', queries: 10 }, { model: 'ChatGPT' }];
    const element = await badge(html`<everyday-equivalents-badge .items=${items}></everyday-equivalents-badge>`);
    element.shadowRoot!.querySelector('button')!.click();
    const sum = [...panelOf(element).querySelectorAll('[part="sum"] li')].map((line) => line.textContent);
    // 2 x 0.34 Wh; 10 x 0.24 Wh.
    expect(sum).to.deep.equal(['ChatGPT: 0.68\u00a0Wh (2 queries)', 'Gemini Apps: 2.4\u00a0Wh (10 queries)']);
    // Beside one that only has a range: 0.0183874 to 0.365416 Wh / 349.049 tokens x 5,000.
    element.items = [{ model: 'meta-llama/Llama-3.1-70B-Instruct', outputTokens: 5000 }, { model: 'ChatGPT' }];
    await element.updateComplete;
    const parts = [...panelOf(element).querySelectorAll('[part="sum"] li')].map((line) => line.textContent);
    expect(parts).to.deep.equal(['Llama 3.1 70B: 0.26 to 5.2\u00a0Wh (1 query)', 'ChatGPT: 0.34\u00a0Wh (1 query)']);
  });

  it('says in a total the range of its energy beside it, and once where the range is all that is known', async () => {
    const notesOf = async (items: object[]): Promise<string[]> => {
      const element = await badge(html`<everyday-equivalents-badge .items=${items}></everyday-equivalents-badge>`);
      element.shadowRoot!.querySelector('button')!.click();
      return [...panelOf(element).querySelectorAll('[part="note"]')].map((note) => note.textContent);
    };
    // 10 x 0.0183874 / 0.0464422 / 0.365416 Wh.
    const ten = { model: 'meta-llama/Llama-3.1-70B-Instruct', queries: 10 };
    expect(await notesOf([ten])).to.include('0.46\u00a0Wh (0.18 to 3.7\u00a0Wh)');
    expect((await notesOf([{ ...ten, outputTokens: 5000 }])).join()).not.to.include('Wh');
  });

  it('names in a total each model that has no figure, once', async () => {
    const items = [{ model: 'ChatGPT' }, { model: 'llama 9000' }, { model: 'llama 9000' }, { model: 'llama4' }, {}];
    const element = await badge(html`<everyday-equivalents-badge .items=${items}></everyday-equivalents-badge>`);
    expect(textOf(element)).to.match(/^1 answer: about 0\.34 Wh, .*covers 1 of 5 answers/);
    element.shadowRoot!.querySelector('button')!.click();
    const notes = [...panelOf(element).querySelectorAll('[part="note"]')].map((note) => note.textContent);
    expect(notes.filter((note) => note.includes('llama'))).to.deep.equal([
      'No published energy figure for llama 9000',
      '“llama4” leaves open which model is meant',
    ]);
  });

  it('says of a total what is not counted, unless all of it is its hosts’ own', async () => {
    const notesOf = async (items: object[]) => {
      const element = await badge(html`<everyday-equivalents-badge .items=${items}></everyday-equivalents-badge>`);
      element.shadowRoot!.querySelector('button')!.click();
      return panelOf(element).textContent;
    };
    expect(await notesOf([{ wattHours: 2 }, { model: 'ChatGPT' }])).to.include('Only answering is counted');
    expect(await notesOf([{ wattHours: 2 }, { wattHours: 3 }])).not.to.include('Only answering is counted');
  });

  it('warns once that a usage object names no model', async () => {
    await badge(html`<everyday-equivalents-badge .usage=${{ completion_tokens: 698 }}></everyday-equivalents-badge>`);
    expect(warnings).to.deep.equal([
      ['<everyday-equivalents-badge> model is missing; right would be the name of a model as text.'],
    ]);
  });

  it('waits while a stream has named no model', async () => {
    const usage = { completion_tokens: 3 };
    await badge(html`<everyday-equivalents-badge streaming .usage=${usage}></everyday-equivalents-badge>`);
    expect(warnings).to.deep.equal([]);
  });

  it('says in the line that a benchmark stops after ten tokens, and nothing for an answer of another length', async () => {
    // 0.0287412 Wh / 10 W = 10.3 s.
    const cut = await badge(html`<everyday-equivalents-badge model="microsoft/phi-4"></everyday-equivalents-badge>`);
    expect(textOf(cut)).to.equal(
      'about 0.029 Wh, 10 seconds of an LED bulb · measured · 10 tokens of text, not a whole answer',
    );
    const usage = { model: 'microsoft/phi-4', usage: { completion_tokens: 700 } };
    const whole = await badge(html`<everyday-equivalents-badge .usage=${usage}></everyday-equivalents-badge>`);
    expect(textOf(whole)).to.equal('No published figure for phi-4 is for answers of about this length.');
  });

  it('shows its fallback while there is nothing to add up, and for what is no list', async () => {
    for (const items of [[], 'x', {}, null]) {
      const element = await badge(
        html`<everyday-equivalents-badge .items=${items}>none yet</everyday-equivalents-badge>`,
      );
      expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
    }
  });

  it('never makes markup of a name', async () => {
    const name = '<img src=x onerror="window.hacked=1">';
    const element = await badge(html`<everyday-equivalents-badge model=${name}></everyday-equivalents-badge>`);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(textOf(element)).to.include(name);
    await aTimeout(0);
    expect('hacked' in window).to.equal(false);
  });

  it('has nothing that axe finds wrong, closed and open', async () => {
    const element = await badge(html`<everyday-equivalents-badge model="gpt-4o"></everyday-equivalents-badge>`);
    await expect(element).to.be.accessible();
    element.shadowRoot!.querySelector('button')!.click();
    expect(panelOf(element).matches(':popover-open')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('keeps English numbers in English sentences, whatever the language of the page', async () => {
    const element = await badge(
      html`<div lang="de"><everyday-equivalents-badge model="llama3.1:70b"></everyday-equivalents-badge></div>`,
    );
    const inner = element.querySelector<EverydayEquivalentsBadge>('everyday-equivalents-badge')!;
    await inner.updateComplete;
    expect(textOf(inner)).to.include('about 0.046 Wh');
  });
});
