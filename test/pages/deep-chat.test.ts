import { expect } from '@open-wc/testing';
import type { ElementContext } from 'axe-core';
import type { EverydayEquivalentsBadge } from '../../src/badge.js';
import { countAnnouncements, lineOf, nextFrame, openPanel, partOf, placeOf, totalOf, until } from './chat-page.js';
import { assertQuiet, openPage, openWithoutScripts, violationsOn, type Page } from './open-page.js';

const GPT = 'openai gpt-4o-2024-08-06';
const CLAUDE = 'anthropic claude-sonnet-4-5-20250929';
const LLAMA = 'ollama llama3.1:70b';
const HOUSE = 'ollama house-model:latest';

const chatOf = (page: Page) => page.document.querySelector('deep-chat')!;
const badgesOf = (page: Page) => [
  ...chatOf(page).shadowRoot!.querySelectorAll<EverydayEquivalentsBadge>('everyday-equivalents-badge'),
];

/** It draws itself a while after its properties were set, at times twice, and loses a message that comes before. */
const isDrawn = (chat: Element): boolean =>
  !(chat as unknown as { _waitingToRender_: boolean })._waitingToRender_ &&
  chat.shadowRoot!.querySelector('[deep-chat-placeholder-text="Ask anything"]') !== null;

/** Asks once, and gives the badge as soon as the answer has begun. */
async function ask(page: Page, model: string): Promise<EverydayEquivalentsBadge> {
  await page.customElements.whenDefined('deep-chat');
  await until(page, 'the field', () => isDrawn(chatOf(page)));
  const before = badgesOf(page).length;
  page.document.querySelector<HTMLSelectElement>('#model')!.value = model;
  chatOf(page).submitUserMessage({ text: 'Why does bread rise?' });
  await until(page, 'an answer', () => badgesOf(page).length > before);
  return badgesOf(page).at(-1)!;
}

const open = (width?: number): Promise<Page> => openPage('deep-chat.html', 'everyday-equivalents-badge', width);

describe('demo/deep-chat.html', () => {
  for (const width of [320, 800]) {
    it(`draws its own text where that is written, at ${width} px`, async () => {
      const [written, page] = [await openWithoutScripts('deep-chat.html', width), await open(width)];
      await until(page, 'the field', () => isDrawn(chatOf(page)));
      expect(placeOf(chatOf(page).shadowRoot!, 'p')).to.equal(placeOf(chatOf(written), 'p'));
    });
  }

  it('says under an answer over OpenAI Chat Completions what the model is estimated to use', async () => {
    const page = await open();
    const badge = await ask(page, GPT);
    // GPT-4o at 120 tokens: the middle of 0.8349 x 120/400, 0.423 x 120/300 and 0.3 x 120/500 is 0.1692 Wh. / 10 W = 60.9 s.
    expect(await totalOf(page, 1)).to.match(/^1 answer: about 0\.17 Wh, 61 seconds of an LED bulb · estimated/);
    expect(lineOf(badge)).to.equal('about 0.17 Wh, 61 seconds of an LED bulb · estimated');
    assertQuiet(page);
  });

  it('reads the cumulative count of Anthropic Messages, not its first tokens', async () => {
    const page = await open();
    const badge = await ask(page, CLAUDE);
    const lines = new Set<string>();
    new page.MutationObserver(() => lines.add(lineOf(badge))).observe(badge.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    await totalOf(page, 1);
    // Claude Sonnet 4.5: 0.8007 Wh for 400 tokens; its answer counts 120: 0.24021 Wh. / 10 W = 86 s.
    // Before the count there is the figure for an answer of usual length, and nothing else.
    expect([...lines].at(-1)).to.equal('about 0.24 Wh, 86 seconds of an LED bulb · estimated');
    for (const line of lines) expect(line).to.match(/^about 0\.(8|24) Wh, (4\.8 minutes|86 seconds) of an LED bulb/);
  });

  it('reads the last object of an Ollama stream, and says that the name fits a measured model approximately', async () => {
    const page = await open();
    const badge = await ask(page, LLAMA);
    await totalOf(page, 1);
    // Llama 3.1 70B: 0.0464422 Wh / 349.049 tokens x 120 = 0.015966 Wh. / 10 W = 5.7 s.
    expect(lineOf(badge)).to.equal('about 0.016 Wh, 5.7 seconds of an LED bulb · measured, approximate match');
    expect(badge.explanation).to.deep.nested.include({ 'model.match': 'approximate', kind: 'measured' });
    expect(await openPanel(page, badge)).to.include('GPU only');
  });

  it('says quietly that a model has no figure', async () => {
    const page = await open();
    const badge = await ask(page, HOUSE);
    await totalOf(page, 1);
    expect(lineOf(badge)).to.equal('No published energy figure for house-model:latest');
    expect(badge.shadowRoot!.querySelector('button')).to.equal(null);
    assertQuiet(page);
  });

  it('opens its panel in the conversation by click and with Enter', async () => {
    const page = await open();
    const badge = await ask(page, GPT);
    await totalOf(page, 1);
    expect(await openPanel(page, badge)).to.include('data centre');
    const { bottom, top } = partOf(badge, 'line')!.getBoundingClientRect();
    const panel = partOf(badge, 'panel')!.getBoundingClientRect();
    expect(
      panel.bottom <= top + 1 || panel.top >= bottom - 1,
      `${panel.top} to ${panel.bottom} beside ${top} to ${bottom}`,
    ).to.equal(true);
    expect(panel.left).to.be.at.least(0);
    expect(panel.bottom).to.be.at.most(page.innerHeight);
  });

  it('keeps its place and its object while the answer streams, and is announced once', async () => {
    const page = await open();
    const badge = await ask(page, GPT);
    const said = countAnnouncements(badge, page);
    const sizes = new Set<string>();
    const things = new Set<string>();
    while (badge.streaming) {
      const { width, height } = badge.getBoundingClientRect();
      sizes.add(`${width} x ${height}`);
      if (badge.explanation?.status === 'known') things.add(badge.explanation.comparisons[0]!.id);
      expect(said).to.deep.equal([]);
      await nextFrame(page);
    }
    await badge.updateComplete;
    expect([...things]).to.deep.equal(['led_bulb']);
    expect(sizes).to.have.property('size', 1);
    await totalOf(page, 1);
    expect(said).to.deep.equal(['about 0.17 Wh, 61 seconds of an LED bulb, estimated']);
  });

  it('adds the answers up and says what it covers and mixes', async () => {
    const page = await open();
    for (const [index, model] of [LLAMA, GPT, HOUSE].entries()) {
      await ask(page, model);
      await totalOf(page, index + 1);
    }
    // 120 tokens of Llama: 0.015966 Wh; 160 of GPT-4o: the middle of 0.334, 0.2256 and 0.096 Wh; 0.24157 Wh together. / 10 W = 87 s.
    expect(await totalOf(page, 3))
      .to.match(/^2 answers: about 0\.24 Wh, 87 seconds of an LED bulb · estimated, covers 2 of 3 answers/)
      .and.include('adds different boundaries');
  });

  it('does not scroll sideways at 320 px, with answers in view and out of it', async () => {
    const page = await open(320);
    for (const [index, model] of [GPT, CLAUDE, HOUSE].entries()) {
      await ask(page, model);
      await totalOf(page, index + 1);
    }
    const messages = chatOf(page).shadowRoot!.querySelector('#messages')!;
    expect(messages.scrollHeight).to.be.above(messages.clientHeight);
    expect(messages.scrollWidth).to.equal(messages.clientWidth);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('is accessible, the page and its badges', async () => {
    const page = await open();
    const badge = await ask(page, GPT);
    await totalOf(page, 1);
    partOf(badge, 'line')!.click();
    // What deep-chat draws itself is its own: its field has no name (aria-input-field-name) and its list no role.
    const ours: ElementContext = {
      include: [['main'], { fromShadowDom: ['deep-chat', 'everyday-equivalents-badge'] }],
      exclude: [{ fromShadowDom: ['deep-chat', '#input'] }],
    };
    expect(await violationsOn(page, ours)).to.deep.equal([]);
  });
});
