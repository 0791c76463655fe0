import { expect } from '@open-wc/testing';
import { assertQuiet, openPage, violationsOn } from './open-page.js';

const HOUSES = ['broadsheet', 'broadcaster', 'school'];

/** An element's own properties, or one of its parts, in whichever of its states. */
const ALLOWED = /^everyday-equivalents(-badge|-explorer)?(::part\([a-z]+\)(:[a-z-]+)?)?$/;

async function stylesOf(house: string): Promise<CSSStyleRule[]> {
  const sheet = await new CSSStyleSheet().replace(await (await fetch(`/demo/themes/${house}.css`)).text());
  return [...sheet.cssRules].flatMap((rule) =>
    rule instanceof CSSMediaRule ? [...rule.cssRules] : [rule],
  ) as CSSStyleRule[];
}

for (const house of HOUSES) {
  describe(`demo/themes/${house}.css`, () => {
    it('is made of custom properties and parts alone', async () => {
      for (const { selectorText, style } of await stylesOf(house)) {
        for (const selector of selectorText.split(', ')) {
          expect(selector).to.match(ALLOWED);
          if (selector.includes('::part')) continue;
          for (const property of style) expect(property).to.match(/^--everyday-equivalents-/);
        }
      }
    });
  });

  describe(`demo/themes/${house}.html`, () => {
    for (const search of ['', '?scheme=dark', '?lang=ar']) {
      it(`is quiet, accessible and fits 320 px: ${search || 'as it comes'}`, async () => {
        const page = await openPage(`themes/${house}.html${search}`, 'everyday-equivalents-explorer', 320);
        expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
        expect(await violationsOn(page)).to.deep.equal([]);
        assertQuiet(page);
      });
    }
  });
}
