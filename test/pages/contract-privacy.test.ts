/** The embed contract, second part: what an element takes from a page and leaves on it, after all of it has been used. */
import { expect } from '@open-wc/testing';
import { built, ELEMENTS, openFrame, settle, textIn, useEverything, type ContractPage } from './contract-page.js';
import type { Seen } from './contract-seen.js';

/** Lit's own: its copies on the page. */
const LITS_OWN = ['reactiveElementVersions', 'litHtmlVersions', 'litElementVersions'];

/** What the page is made of beside the element, and the language that it registers. */
const OWN_REQUESTS = [/\/contract\/page\.css/, /\/contract-watch\.ts/, /\/contract-drive\.ts/, /\/words\/fr\.js/];

async function use(
  { tag, script, answer }: (typeof ELEMENTS)[number],
  body: string,
): Promise<{ page: ContractPage; seen: Seen }> {
  const frame = await openFrame({ body, scripts: [built(script)] });
  const page = frame.contentWindow as ContractPage;
  await settle(page);
  expect(textIn(page.document.querySelector(tag)!)).to.match(answer);
  const { seen } = await useEverything(frame);
  return { page, seen };
}

/** The page as it was sent, as a parser without scripts reads it. */
async function sentBy(page: ContractPage): Promise<string> {
  const text = await (await fetch(page.location.href)).text();
  return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
}

for (const element of ELEMENTS) {
  const { tag, script, html } = element;
  describe(`<${tag}>, after all of it was used`, () => {
    let page: ContractPage;
    let seen: Seen;

    beforeEach(async () => {
      ({ page, seen } = await use(element, `<h1>An article</h1>${html}<p id="after">It goes on.</p>`));
    });

    it('has asked for nothing but its script, and stored nothing', () => {
      const others = seen.requests.filter((address) => !OWN_REQUESTS.some((own) => own.test(address)));
      expect(others).to.deep.equal([new URL(built(script), location.href).href]);
      expect(seen.calls).to.deep.equal([]);
      expect(seen.logs).to.deep.equal([]);
    });

    it('has added nothing to the window and to the types of the page but Lit’s own', () => {
      expect(seen.added.filter((name) => !LITS_OWN.includes(name))).to.deep.equal([]);
    });

    it('has changed nothing outside its shadow root', async () => {
      expect(page.document.documentElement.outerHTML).to.equal(await sentBy(page));
      expect(page.document.adoptedStyleSheets).to.have.length(0);
    });

    it('leaves no listener on the page when it is taken off, and none that keeps a page from being kept', () => {
      for (const type of ['unload', 'beforeunload', 'pagehide']) expect(seen.listeners).to.not.include(type);
      page.document.querySelector(tag)!.remove();
      // The driver's own.
      expect(page.look().listeners).to.deep.equal(['message']);
    });
  });
}
