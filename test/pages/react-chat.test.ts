import { expect } from '@open-wc/testing';
import type { EverydayEquivalentsBadge } from '../../src/badge.js';
import { countAnnouncements, lineOf, nextFrame, openPanel, partOf, placeOf, totalOf, until } from './chat-page.js';
import { assertQuiet, openPage, openWithoutScripts, violationsOn, type Page } from './open-page.js';

const GPT = 'gpt-4o-2024-08-06';
const LLAMA = 'meta-llama/Llama-3.1-70B-Instruct';
const HOUSE = 'house-model-2';

const badgesOf = (page: Page) => [
  ...page.document.querySelectorAll<EverydayEquivalentsBadge>('.answer everyday-equivalents-badge'),
];

/** React listens to its own setters: a value reaches it as from a reader when the platform's setter is used. */
function enter(page: Page, field: HTMLInputElement | HTMLSelectElement, value: string, type: string): void {
  const prototype = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(field, value);
  field.dispatchEvent(new page.Event(type, { bubbles: true }));
}

/** Asks once, and gives the badge as soon as the answer has begun. */
async function ask(page: Page, model: string): Promise<EverydayEquivalentsBadge> {
  const query = <Type extends Element>(selector: string) => page.document.querySelector<Type>(selector);
  await until(page, 'the form', () => isDrawn(page));
  const before = badgesOf(page).length;
  enter(page, query<HTMLSelectElement>('#model')!, model, 'change');
  enter(page, query<HTMLInputElement>('form input')!, 'Why does bread rise?', 'input');
  query<HTMLButtonElement>('form button')!.click();
  await until(page, 'an answer', () => badgesOf(page).length > before);
  return badgesOf(page).at(-1)!;
}

const isDrawn = (page: Page) => page.document.querySelector('form button:not(:disabled)');

/** Opens the page, once React has drawn over its own text. */
async function open(width?: number): Promise<Page> {
  const page = await openPage('react-chat.html', 'everyday-equivalents-badge', width);
  await until(page, 'the form', () => isDrawn(page));
  return page;
}

/** What the page shows before anything was asked. */
const PARTS = ['h1', '#model', '.hint', 'form input', 'form button', '.note'];

describe('demo/react-chat.html', () => {
  for (const width of [320, 800]) {
    it(`draws over its own text and moves nothing, at ${width} px`, async () => {
      const [written, drawn] = [await openWithoutScripts('react-chat.html', width), await open(width)];
      for (const part of PARTS) expect(placeOf(drawn.document, part)).to.equal(placeOf(written.document, part));
    });
  }

  it('sets properties from JSX: the line comes from the metadata of the message', async () => {
    const page = await open();
    const badge = await ask(page, GPT);
    await totalOf(page, 1);
    // GPT-4o at 120 tokens: the middle of 0.8349 x 120/400, 0.423 x 120/300 and 0.3 x 120/500 is 0.1692 Wh. / 10 W = 60.9 s.
    expect(lineOf(badge)).to.equal('about 0.17 Wh, 61 seconds of an LED bulb · estimated');
    expect(badge.usage).to.deep.nested.include({ modelId: GPT, 'totalUsage.outputTokens': 120 });
    expect(badge.hasAttribute('usage')).to.equal(false);
    assertQuiet(page);
  });

  it('says the kind of a measured model, and quietly that another has no figure', async () => {
    const page = await open();
    const measured = await ask(page, LLAMA);
    await totalOf(page, 1);
    // Llama 3.1 70B: 0.0464422 Wh / 349.049 tokens x 120 = 0.015966 Wh. / 10 W = 5.7 s.
    expect(lineOf(measured)).to.equal('about 0.016 Wh, 5.7 seconds of an LED bulb · measured');
    const unknown = await ask(page, HOUSE);
    // 120 tokens of one model; the other is an answer without a figure.
    expect(await totalOf(page, 2)).to.match(/^1 answer: about 0\.016 Wh, 5\.7 seconds .* covers 1 of 2 answers/);
    expect(lineOf(unknown)).to.equal('No published energy figure for house-model-2');
    assertQuiet(page);
  });

  it('opens its panel by click and with Enter', async () => {
    const page = await open();
    const badge = await ask(page, GPT);
    await totalOf(page, 1);
    expect(await openPanel(page, badge)).to.include('data centre');
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
    await totalOf(page, 1);
    expect([...things]).to.deep.equal(['led_bulb']);
    expect(sizes).to.have.property('size', 1);
    expect(said).to.deep.equal(['about 0.17 Wh, 61 seconds of an LED bulb, estimated']);
  });

  it('does not scroll sideways at 320 px, with answers in view and out of it', async () => {
    const page = await open(320);
    for (const [index, model] of [GPT, LLAMA, HOUSE].entries()) {
      await ask(page, model);
      await totalOf(page, index + 1);
    }
    const messages = page.document.querySelector('.conversation')!;
    expect(messages.scrollHeight).to.be.above(messages.clientHeight);
    expect(messages.scrollWidth).to.equal(messages.clientWidth);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('is accessible, empty and with an answer whose panel is open', async () => {
    const page = await open();
    expect(await violationsOn(page)).to.deep.equal([]);
    const badge = await ask(page, GPT);
    await totalOf(page, 1);
    partOf(badge, 'line')!.click();
    expect(await violationsOn(page)).to.deep.equal([]);
  });
});
