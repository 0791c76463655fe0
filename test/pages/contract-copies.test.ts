/** The embed contract, fourth part: several copies of the package on one page, of one version or of two. */
import { expect } from '@open-wc/testing';
import { built, DUPLICATES, ELEMENTS, openFrame, settle, STRICT, textIn, type ContractPage } from './contract-page.js';

const [CARD, BADGE, EXPLORER] = ELEMENTS;

const OTHER = '9.9.9';

/** A page with elements and scripts, and what it says of itself once they are drawn. */
async function open(policy: string, scripts: string[], ...elements: (typeof ELEMENTS)[number][]) {
  const body = elements.map(({ html }) => html).join('');
  const page = (await openFrame({ body, scripts, policy })).contentWindow as ContractPage;
  await settle(page);
  return { page, ...page.look() };
}

/** That each of the elements gives its own answer, once. */
function expectAnswers(page: ContractPage, elements: readonly (typeof ELEMENTS)[number][]): void {
  for (const { tag, answer } of elements) {
    for (const element of page.document.querySelectorAll(tag)) {
      expect(textIn(element)).to.match(answer);
      expect(element.shadowRoot!.querySelectorAll('article, section.explorer, button[part="line"]')).to.have.length(1);
    }
  }
}

describe('all three scripts on one page', () => {
  const scripts = [CARD, BADGE, EXPLORER].map(({ script }) => built(script));

  it('work beside each other, each with its own Lit', async () => {
    const { page, errors, logs } = await open('', scripts, CARD, BADGE, EXPLORER);
    expectAnswers(page, ELEMENTS);
    expect(errors).to.deep.equal([]);
    // Lit counts them by itself, and says so only while one develops with it.
    expect(logs).to.deep.equal([]);
  });

  it('do so with Trusted Types where duplicates of the policy are allowed', async () => {
    const { page, errors, logs, violations } = await open(DUPLICATES, scripts, CARD, BADGE, EXPLORER);
    expectAnswers(page, ELEMENTS);
    expect([errors, logs, violations]).to.deep.equal([[], [], []]);
  });

  it('of which card and badge need no such permission: the badge has no templates', async () => {
    const { page, errors, violations } = await open(STRICT, scripts.slice(0, 2), CARD, BADGE);
    expectAnswers(page, [CARD, BADGE]);
    expect([errors, violations]).to.deep.equal([[], []]);
  });

  it('without that permission the first works on, and the second says which policy it lacks', async () => {
    const { page, errors } = await open(STRICT, [built(CARD.script), built(EXPLORER.script)], CARD, EXPLORER);
    expectAnswers(page, [CARD]);
    expect(page.document.querySelector(EXPLORER.tag)!.shadowRoot).to.equal(null);
    if ('trustedTypes' in page) expect(errors.join()).to.match(/lit-html/);
  });
});

for (const element of ELEMENTS) {
  const { tag, script } = element;

  describe(`two copies of the script of <${tag}>`, () => {
    for (const [how, second] of [
      ['of one version, by two addresses', built(script, { version: '' })],
      ['of two versions', built(script, { version: OTHER })],
    ] as const) {
      for (const [where, policy] of [
        ['on any page', ''],
        ['with Trusted Types and duplicates allowed', DUPLICATES],
      ] as const) {
        it(`${how}, ${where}: the first stays, and every element works`, async () => {
          const scripts = [built(script), second];
          const { page, errors, logs, violations, defined } = await open(policy, scripts, element, element);
          expectAnswers(page, [element]);
          expect([errors, logs, violations]).to.deep.equal([[], [], []]);
          expect(defined).to.deep.equal([tag]);
          const requested = page.look().requests.filter((address) => address.includes(script));
          expect(requested).to.have.length(2);
        });
      }
    }
  });
}

describe('the card of one version beside the badge and the explorer of another', () => {
  it('each work', async () => {
    const scripts = [
      built(CARD.script),
      built(BADGE.script, { version: OTHER }),
      built(EXPLORER.script, { version: OTHER }),
    ];
    const { page, errors, violations } = await open(DUPLICATES, scripts, CARD, BADGE, EXPLORER);
    expectAnswers(page, ELEMENTS);
    expect([errors, violations]).to.deep.equal([[], []]);
  });
});
