import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { EverydayEquivalentsExplorer, type ExplanationChangeEvent } from '../../src/explorer.js';
import { VIEWS } from '../../src/element/explorer/explorer-view.js';
import { takeTasks } from './explorer-tasks.js';

const LLAMA = 'meta-llama/Llama-3.1-70B-Instruct';

const explorer = async (template: ReturnType<typeof html>): Promise<EverydayEquivalentsExplorer> => {
  const element = await fixture<EverydayEquivalentsExplorer>(template);
  await element.updateComplete;
  return element;
};

const plain = (): Promise<EverydayEquivalentsExplorer> =>
  explorer(html`<everyday-equivalents-explorer>Fallback.</everyday-equivalents-explorer>`);

const tabsOf = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[role="tab"]'),
];
const chosenTab = (element: Element): string =>
  tabsOf(element)
    .find((tab) => tab.ariaSelected === 'true')!
    .textContent.trim();

/** Holds the tasks that are asked for while something is done, so that they can be let go one at a time. */
async function holdingTasks(done: (letGo: () => Promise<void>) => Promise<void>): Promise<void> {
  const held: (() => void)[] = [];
  const restore = takeTasks((task) => held.push(task));
  const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
  try {
    await done(async () => {
      await settled();
      held.shift()?.();
      await settled();
    });
  } finally {
    restore();
  }
}

const { warn, error, log } = console;
const logged: string[] = [];
const record = (...words: unknown[]): void => void logged.push(words.join(' '));
beforeEach(() => {
  logged.length = 0;
  Object.assign(console, { warn: record, error: record, log: record });
});
afterEach(() => {
  Object.assign(console, { warn, error, log });
  history.replaceState(null, '', location.pathname + location.search);
});

describe('<everyday-equivalents-explorer> starts', () => {
  it('with a class of 30, 10 questions each, to two models, where nothing is asked', async () => {
    const element = await plain();
    expect(element.state).to.include({ view: 'explore', queries: 300 });
    expect(element.state.models).to.have.length(2);
    expect(element.explanation!.status).to.equal('known');
    expect(logged).to.deep.equal([]);
  });

  it('with its tabs, the answer known, its controls, the answer, the ladder, the sum, and lets the page work in between', async () => {
    const element = document.createElement('everyday-equivalents-explorer');
    const parts = ['[role="tab"]', '.controls', '.answer', '[part="picture"]', '[part="working"]'];
    const drawn = (): number => parts.filter((part) => element.shadowRoot!.querySelector(part)).length;
    const seen: string[] = [];
    await holdingTasks(async (letGo) => {
      document.body.append(element);
      expect(drawn()).to.equal(0);
      for (let task = 0; task < 6; task += 1) {
        await letGo();
        seen.push(`${drawn()} ${element.explanation?.status}`);
      }
    });
    element.remove();
    expect(seen).to.deep.equal(['1 undefined', '1 known', '2 known', '3 known', '4 known', '5 known']);
  });

  it('with the inputs of the card', async () => {
    const element = await explorer(
      html`<everyday-equivalents-explorer
        model="ChatGPT"
        queries="1e6"
        task="chat"
        output-tokens="100"
        boundary="data-centre"
        equivalents="phone_charge led_bulb"
      ></everyday-equivalents-explorer>`,
    );
    expect(element.state).to.include({
      queries: 1e6,
      task: 'chat',
      outputTokens: 100,
      boundary: 'data-centre',
      equivalent: 'phone_charge',
    });
    expect(element.state.models[0]).to.equal('ChatGPT');
  });

  it('with a state as a link holds it', async () => {
    const element = await explorer(
      html`<everyday-equivalents-explorer
        start="view=compare&model=a&model=b&axis=log"
      ></everyday-equivalents-explorer>`,
    );
    expect(element.state).to.deep.include({ view: 'compare', models: ['a', 'b'], axis: 'log' });
  });

  it('without an input that cannot be used, and says so once', async () => {
    const element = await explorer(
      html`<everyday-equivalents-explorer model=${LLAMA} queries="1,000"></everyday-equivalents-explorer>`,
    );
    element.requestUpdate();
    await element.updateComplete;
    expect(element.state.queries).to.equal(300);
    expect(logged).to.deep.equal([
      '<everyday-equivalents-explorer> queries is "1,000"; right would be a whole number from 1 to 1e15.',
    ]);
  });

  it('and follows an input that changes later, leaving the others as the reader has them', async () => {
    const element = await explorer(
      html`<everyday-equivalents-explorer model=${LLAMA} queries="5"></everyday-equivalents-explorer>`,
    );
    tabsOf(element)[1]!.click();
    element.model = 'ChatGPT';
    await element.updateComplete;
    expect(element.state).to.include({ view: 'compare', queries: 5 });
    expect(element.state.models[0]).to.equal('ChatGPT');
  });

  it('and tells a new answer by an event', async () => {
    const element = await plain();
    setTimeout(() => (element.queries = 1000));
    const { detail } = await oneEvent<ExplanationChangeEvent>(element, 'everyday-equivalents-change');
    expect(detail).to.include({ status: 'known', queries: 1000 });
  });
});

describe('<everyday-equivalents-explorer> keeps its state in the URL', () => {
  it('only where it is asked to', async () => {
    const element = await plain();
    tabsOf(element)[1]!.click();
    await element.updateComplete;
    const other = await explorer(html`<everyday-equivalents-explorer with-url></everyday-equivalents-explorer>`);
    tabsOf(other)[1]!.click();
    expect(location.hash).to.equal('');
    await waitUntil(() => location.hash !== '');
    expect(location.hash).to.equal(
      '#view=compare&model=meta-llama/Llama-3.1-70B-Instruct&model=meta-llama/Llama-3.1-8B-Instruct&queries=300',
    );
  });

  it('and starts with what the URL holds, before its inputs', async () => {
    history.replaceState(null, '', '#view=compare&queries=12');
    const element = await explorer(
      html`<everyday-equivalents-explorer with-url model="ChatGPT" queries="5"></everyday-equivalents-explorer>`,
    );
    expect(element.state).to.deep.include({ view: 'compare', queries: 12 });
    expect(element.state.models[0]).to.equal('ChatGPT');
  });

  it('and follows a link within the page, until it is taken off the page', async () => {
    const element = await explorer(html`<everyday-equivalents-explorer with-url></everyday-equivalents-explorer>`);
    const follow = async (hash: string): Promise<void> => {
      const changed = oneEvent(window, 'hashchange');
      location.hash = hash;
      await changed;
      await element.updateComplete;
    };
    await follow('#view=compare&queries=77');
    expect(element.state).to.include({ view: 'compare', queries: 77 });
    element.remove();
    await follow('#view=explore&queries=78');
    expect(element.state.queries).to.equal(77);
  });

  it('and speaks the language that the link names', async () => {
    history.replaceState(null, '', '#view=explore&lang=en-GB');
    const element = await explorer(html`<everyday-equivalents-explorer with-url></everyday-equivalents-explorer>`);
    expect(element.lang).to.equal('en-GB');
  });

  it('and does without it in a frame that may not change its URL', async () => {
    const element = await explorer(html`<everyday-equivalents-explorer with-url></everyday-equivalents-explorer>`);
    let asked = 0;
    const replaceState = (): never => {
      asked += 1;
      throw new DOMException('', 'SecurityError');
    };
    Object.assign(history, { replaceState });
    tabsOf(element)[1]!.click();
    await waitUntil(() => asked > 0);
    Reflect.deleteProperty(history, 'replaceState');
    expect(element.state.view).to.equal('compare');
    expect(logged).to.deep.equal([]);
  });
});

describe('<everyday-equivalents-explorer> has tabs', () => {
  it('of which the chosen one is reached by Tab and the others by arrow keys', async () => {
    const element = await plain();
    const tabs = tabsOf(element);
    expect(tabs.map(({ tabIndex }) => tabIndex).filter((index) => index === 0)).to.have.length(1);
    tabs[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(chosenTab(element)).to.equal('Compare');
    expect(element.shadowRoot!.activeElement).to.equal(tabs[1]);
    await sendKeys({ press: 'Home' });
    await element.updateComplete;
    expect(chosenTab(element)).to.equal('Explore');
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(tabs.at(-1));
  });

  it('that run the other way on a right-to-left page', async () => {
    const box = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
    const element = await plain();
    box.append(element);
    await element.updateComplete;
    tabsOf(element)[0]!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(chosenTab(element)).to.equal('Compare');
  });

  it('and controls one panel, named by the chosen tab', async () => {
    const element = await plain();
    const panel = element.shadowRoot!.querySelector('[role="tabpanel"]')!;
    expect(panel.getAttribute('aria-labelledby')).to.equal('tab-explore');
    for (const tab of tabsOf(element)) expect(tab.getAttribute('aria-controls')).to.equal(panel.id);
  });

  it('but none for a view that a teacher took away', async () => {
    const element = await explorer(
      html`<everyday-equivalents-explorer start="hide=explore"></everyday-equivalents-explorer>`,
    );
    expect(element.shadowRoot!.querySelector('#tab-explore')).to.equal(null);
    expect(element.shadowRoot!.querySelector('#tab-compare')?.ariaSelected ?? 'true').to.equal('true');
  });

  it('and the one asked for where a link takes every view away', async () => {
    const start = `view=sources&hide=${VIEWS.join()}`;
    const element = await explorer(
      html`<everyday-equivalents-explorer start=${start}></everyday-equivalents-explorer>`,
    );
    expect(tabsOf(element)).to.have.length(0);
    expect(element.shadowRoot!.querySelectorAll('.kind-card')).to.have.length(3);
  });
});

describe('<everyday-equivalents-explorer> on a page', () => {
  it('is defined once however often its script is loaded', async () => {
    await import(`../../src/explorer.ts?again=${Date.now()}`);
    expect(customElements.get('everyday-equivalents-explorer')).to.equal(EverydayEquivalentsExplorer);
    expect(logged).to.deep.equal([]);
  });

  it('takes properties that were set before it was defined', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const early = frame.contentDocument!.createElement('everyday-equivalents-explorer');
    Object.assign(early, { model: 'ChatGPT', queries: 9 });
    document.body.append(early);
    await early.updateComplete;
    expect(early.state).to.deep.include({ queries: 9 });
    early.remove();
    frame.remove();
  });
});
