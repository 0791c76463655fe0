/** Whatever a page gives to an element: no throw, no markup of it anywhere, the fallback kept, one warning that helps. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import '../../src/badge.js';
import '../../src/explorer.js';
import { attributeOf } from '../../src/api.js';
import { longTexts, NAUGHTY, PAYLOADS, texts, values } from '../hostile-values.js';
import { takeTasks } from './explorer-tasks.js';
import { count, holdsAwaited, lateness, leastTimeOf, triedCases } from '../seed.js';

type Explaining = HTMLElement & { updateComplete: Promise<boolean>; explanation?: { status: string } };

const SHARED = 'model queries task output-tokens input-tokens watt-hours accept boundary equivalents region lang'.split(
  ' ',
);
const CARD = [...SHARED, ...'source-label source-url watt-hours-kind data-version changes-url compare-with'.split(' ')];
const TAGS: Record<string, { attributes: string[]; properties: string[]; runs: number }> = {
  'everyday-equivalents': { attributes: CARD, properties: ['ownEquivalents'], runs: 1200 },
  'everyday-equivalents-badge': { attributes: [...SHARED, 'streaming'], properties: ['usage', 'items'], runs: 2000 },
  'everyday-equivalents-explorer': { attributes: [...SHARED, 'start'], properties: [], runs: 300 },
};
const FALLBACK = '<p>Fallback.</p>';
const FORBIDDEN =
  'script, iframe, object, embed, link, meta, base, style, form, math, template, video, audio, img, animate, set, x-hostile, b, foreignObject';

const camel = (attribute: string): string => attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What is wrong with an element that was given something; nothing where all is kept. */
function faultsOf(element: Explaining): string[] {
  const root = element.shadowRoot!;
  const faults: string[] = [];
  if (element.innerHTML !== FALLBACK) faults.push('its light DOM changed');
  const strange = root.querySelector(FORBIDDEN);
  if (strange) faults.push(`it holds a ${strange.localName}`);
  for (const one of root.querySelectorAll('*')) {
    for (const { name, value } of one.attributes) {
      if (/^on/i.test(name)) faults.push(`an attribute ${name}`);
      if (/^(?:href|src|action|xlink:href)$/.test(name) && !/^(?:https?:\/\/|#)/.test(value))
        faults.push(`${name}=${value}`);
    }
  }
  if (element.explanation?.status !== 'known' && element.localName !== 'everyday-equivalents-explorer') {
    const says = root.querySelector('slot') ?? root.querySelector('[part~="line"]');
    if (!says) faults.push('its fallback is gone');
  }
  if ('hacked' in window) faults.push('it ran a script');
  return faults;
}

let warnings: string[] = [];
const warn = console.warn;
const errors: string[] = [];
const noteError = (event: ErrorEvent | PromiseRejectionEvent): void => {
  errors.push(String('reason' in event ? event.reason : event.message));
};

/** As `give`, in time. */
async function giveInTime(tag: string, set: (element: Explaining) => void): Promise<string[]> {
  let faults: string[] = [];
  const late = lateness(await leastTimeOf(async () => (faults = await give(tag, set))));
  return late ? [...faults, late] : faults;
}

async function give(tag: string, set: (element: Explaining) => void): Promise<string[]> {
  const element = document.createElement(tag) as Explaining;
  element.innerHTML = FALLBACK;
  if (tag !== 'everyday-equivalents-explorer') element.setAttribute('model', 'llama3.1:70b');
  document.body.append(element);
  warnings = [];
  try {
    set(element);
    await element.updateComplete;
    return faultsOf(element);
  } catch (error) {
    return [`it threw ${String(error)}`];
  } finally {
    element.remove();
  }
}

describe('an element that is given anything', () => {
  let restoreTasks: () => void;

  before(() => {
    console.warn = (text: string) => void warnings.push(text);
    // At once, so that a case takes the time of its work alone, and not that of the engine's frames between the draws.
    restoreTasks = takeTasks(queueMicrotask);
    window.addEventListener('error', noteError);
    window.addEventListener('unhandledrejection', noteError);
  });

  after(() => {
    console.warn = warn;
    restoreTasks();
    window.removeEventListener('error', noteError);
    window.removeEventListener('unhandledrejection', noteError);
    console.log(`Hostile input to the elements: ${triedCases()}.`);
  });

  afterEach(() => {
    expect(errors).to.deep.equal([]);
    expect('polluted' in {}).to.equal(false);
  });

  for (const [tag, { attributes, properties, runs }] of Object.entries(TAGS)) {
    it(`<${tag}> takes any text in any attribute, and warns once`, async () => {
      await holdsAwaited(
        fc.asyncProperty(fc.constantFrom(...attributes), texts, async (attribute, text) => {
          expect(await giveInTime(tag, (element) => element.setAttribute(attribute, text))).to.deep.equal([]);
          expect(warnings.length).to.be.at.most(1);
          for (const said of warnings) {
            expect(said.length).to.be.below(600);
            expect(said).to.include(`<${tag}> ${attribute} is `).and.include('right would be');
          }
        }),
        runs,
      );
    });

    it(`<${tag}> takes any value in any property`, async () => {
      const names = [...attributes.filter((one) => one !== 'lang').map(camel), ...properties];
      await holdsAwaited(
        fc.asyncProperty(fc.constantFrom(...names), values, async (name, value) => {
          expect(await giveInTime(tag, (element) => Object.assign(element, { [name]: value() })), name).to.deep.equal(
            [],
          );
          expect(warnings.length).to.be.at.most(1);
          // A usage object says its own fields.
          const named = name === 'usage' ? '' : attributeOf(name);
          for (const said of warnings) expect(said).to.include(`<${tag}> ${named}`);
        }),
        runs,
      );
    });

    it(`<${tag}> makes no markup of a payload or a naughty string as a model`, async () => {
      const all = [...NAUGHTY, ...PAYLOADS];
      for (const text of all.filter((_, at) => tag !== 'everyday-equivalents-explorer' || at % 8 === 0))
        expect(await give(tag, (element) => element.setAttribute('model', text)), text).to.deep.equal([]);
      count(all.length);
    });

    it(`<${tag}> takes any values together, one after another, and any language around it`, async () => {
      const names = [...attributes.filter((one) => one !== 'lang').map(camel), ...properties];
      await holdsAwaited(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.constantFrom(...names), values), { maxLength: 4 }),
          texts,
          async (all, lang) => {
            const element = document.createElement(tag) as Explaining;
            element.innerHTML = FALLBACK;
            const around = document.createElement('div');
            around.append(element);
            document.body.append(around);
            around.lang = lang;
            for (const [name, value] of all) {
              Object.assign(element, { [name]: value() });
              await element.updateComplete;
            }
            await element.updateComplete;
            expect(faultsOf(element)).to.deep.equal([]);
            around.remove();
          },
        ),
        runs / 2,
      );
    });

    it(`<${tag}> takes 10 MB of text`, async () => {
      // Not laid out: any paragraph under a `lang` of 10 MB keeps a browser busy for seconds.
      document.body.hidden = true;
      for (const attribute of attributes) {
        const start = performance.now();
        for (const text of longTexts().slice(0, 2))
          expect(await give(tag, (element) => element.setAttribute(attribute, text)), attribute).to.deep.equal([]);
        // A hang is seconds.
        expect(performance.now() - start, attribute).to.be.below(10_000);
      }
      document.body.hidden = false;
    });
  }

  it('<everyday-equivalents> takes any JSON of an author', async () => {
    const things = fc.oneof(
      texts,
      fc.json(),
      fc
        .array(fc.record({ id: texts, wording: texts, whPerUnit: fc.jsonValue(), source: fc.jsonValue(), unit: texts }))
        .map((all) => JSON.stringify(all)),
      fc.tuple(texts, texts, texts).map(([wording, assumption, title]) =>
        JSON.stringify([
          {
            id: 'own',
            wording: `{amount} ${wording}`,
            whPerUnit: 8,
            assumption,
            source: { title, url: 'https://example.org/', date: '2026' },
          },
        ]),
      ),
    );
    await holdsAwaited(
      fc.asyncProperty(things, async (json) => {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = json;
        const faults = await giveInTime('everyday-equivalents', (element) => element.append(script));
        expect(faults.filter((one) => one !== 'its light DOM changed')).to.deep.equal([]);
        expect(warnings.length).to.be.at.most(1);
      }),
      1000,
    );
  });
});
