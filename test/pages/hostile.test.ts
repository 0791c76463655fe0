/** Whatever stands in the address of a page: it is drawn, throws nothing, and none of it becomes markup. */
import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import { VIEWS } from '../../src/element/explorer/explorer-view.js';
import { EverydayEquivalents } from '../../src/index.js';
import { texts } from '../hostile-values.js';
import { holdsAwaited, triedCases } from '../seed.js';
import { openPage, problems, type Page } from './open-page.js';

const CARD = 'everyday-equivalents';
const EXPLORER = 'everyday-equivalents-explorer';

/** What no page of ours has, in its own tree or in that of an element of ours. */
const STRANGE =
  'iframe, object, embed, base, form[action], math, template, video, audio, img, animate, set, x-hostile, b, foreignObject, [onload], [onerror], [onclick], [onfocus], [style*="position"], a[href^="javascript" i], a[href^="data" i]';

const known = fc.constantFrom(
  'gpt-4o',
  'llama3.1:70b',
  '1000',
  '1e15',
  'de',
  'ar',
  'led_bulb',
  'dark',
  '2026-11-24',
  VIEWS.join(),
);
const values = fc.oneof({ weight: 3, arbitrary: texts }, known);

/** Ways to write the text of a query or a fragment. */
const writings = (names: readonly string[]): Record<string, fc.Arbitrary<string>> => ({
  'as a page writes it': fc
    .array(fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, texts), values), { maxLength: 5 })
    .map((pairs) => new URLSearchParams(pairs).toString()),
  // What is cut from a pair of signs cannot stand in an address.
  'as somebody types it': texts.map((text) => encodeURI(text.replace(/\p{Cs}/gu, ''))),
  'cut off or badly encoded': fc
    .tuple(fc.constantFrom(...names), fc.constantFrom('%', '%ff', '%00', '%u0041', '%E0%A4%A', '+', '=&=&;'))
    .map((pair) => pair.join('=')),
});

/** The text of a query or a fragment. */
function parameters(names: readonly string[]): fc.Arbitrary<string> {
  const [most, ...others] = Object.values(writings(names));
  return fc.oneof({ weight: 4, arbitrary: most! }, ...others);
}

/** The faults of a page that is drawn. */
function faultsOf(page: Page, tag: string): string[] {
  const roots = [page.document, page.document.querySelector(tag)!.shadowRoot!];
  const strange = roots.flatMap((root) => [...root.querySelectorAll(STRANGE)].map(({ outerHTML }) => outerHTML));
  const shown = roots[1]!.textContent!.trim() || page.document.querySelector(tag)!.textContent.trim();
  return [...problems, ...strange, ...('hacked' in page ? ['it ran a script'] : []), ...(shown ? [] : ['it is empty'])];
}

const drawn = (page: Page, tag: string): Promise<unknown> =>
  Promise.all([...page.document.querySelectorAll<LitElement>(tag)].map((element) => element.updateComplete));

describe('an address with anything in it', () => {
  after(() => console.log(`Hostile input to the pages: ${triedCases()}.`));

  const EMBED_NAMES = [...EverydayEquivalents.observedAttributes, 'theme', 'own-equivalents'];

  for (const [way, search] of Object.entries(writings(EMBED_NAMES))) {
    it(`leaves the embed page a card or what is wrong, ${way}`, async () => {
      await holdsAwaited(
        fc.asyncProperty(search, async (asked) => {
          const page = await openPage(`embed.html?${asked}`, CARD);
          const card = page.document.querySelector(CARD)!;
          await waitUntil(() => card.querySelector('p') ?? card.shadowRoot?.querySelector('.card'), asked);
          expect(faultsOf(page, CARD), asked).to.deep.equal([]);
          page.frameElement!.remove();
        }),
        20,
      );
    });
  }

  const NAMES = 'view model queries task tokens thing boundary axis compare source hide size lang'.split(' ');

  for (const name of ['explorer.html', 'classroom.html']) {
    for (const [way, fragment] of Object.entries(writings(NAMES))) {
      it(`leaves ${name} an explorer, as it is opened, ${way}`, async () => {
        await holdsAwaited(
          fc.asyncProperty(parameters(['lang']), fragment, async (search, asked) => {
            const page = await openPage(`${name}?${search}#${asked}`, EXPLORER);
            await drawn(page, EXPLORER);
            expect(faultsOf(page, EXPLORER), asked).to.deep.equal([]);
            page.frameElement!.remove();
          }),
          5,
        );
      });
    }
  }

  it('leaves an explorer one, as links in its page are followed', async () => {
    const page = await openPage('explorer.html', EXPLORER);
    const explorer = page.document.querySelector(EXPLORER)!;
    await holdsAwaited(
      fc.asyncProperty(parameters(NAMES), async (fragment) => {
        const changed = new Promise((resolve) => page.addEventListener('hashchange', resolve, { once: true }));
        const before = page.location.hash;
        page.location.hash = fragment;
        if (page.location.hash !== before) await changed;
        await explorer.updateComplete;
        expect(faultsOf(page, EXPLORER), fragment).to.deep.equal([]);
      }),
      400,
    );
  });

  it('leaves an explorer one, also where it is as long as an address can be', async () => {
    const page = await openPage('explorer.html', EXPLORER);
    for (const part of ['a', '&model=a', '%00', '=', '&', ',', '+']) {
      const changed = new Promise((resolve) => page.addEventListener('hashchange', resolve, { once: true }));
      page.location.hash = `view=compare&model=${part.repeat(1_000_000 / part.length)}`;
      await changed;
      await drawn(page, EXPLORER);
      expect(faultsOf(page, EXPLORER), part).to.deep.equal([]);
    }
  });

  it('leaves a themed page as it is', async () => {
    await holdsAwaited(
      fc.asyncProperty(parameters(['scheme', 'lang']), async (search) => {
        const page = await openPage(`themes/school.html?${search}`, CARD);
        expect(faultsOf(page, CARD), search).to.deep.equal([]);
        page.frameElement!.remove();
      }),
      15,
    );
  });
});

describe('a field of the builder with anything in it', () => {
  it('gives a snippet or says what is wrong', async () => {
    const page = await openPage('builder.html', undefined);
    const { document } = page;
    await waitUntil(() => document.querySelector('#script code')?.textContent);
    const before = document.querySelectorAll('body *').length;
    const type = (selector: string, text: string): void => {
      const field = document.querySelector<HTMLInputElement>(selector)!;
      field.value = text;
      field.dispatchEvent(new page.Event('input', { bubbles: true }));
    };
    await holdsAwaited(
      fc.asyncProperty(texts, (text) => {
        type('#queries', text);
        type('#base', text);
        type('#base', `https://example.org/${text}`);
        expect(document.querySelectorAll('body *')).to.have.length(before);
        expect([...problems, ...('hacked' in page ? ['it ran a script'] : [])], text).to.deep.equal([]);
        return Promise.resolve();
      }),
      100,
    );
  });
});
