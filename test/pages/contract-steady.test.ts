/** The embed contract, third part: nothing moves when a slow script arrives, and without a script the fallback stands. */
import { expect } from '@open-wc/testing';
import { KNOWN_FONT } from '../known-font.js';
import { built, ELEMENTS, openContract, openFrame } from './contract-page.js';

/** What the README tells hosts to write. */
const rules = /```css\n(.*?)```/s.exec(await (await fetch(new URL('../../README.md', import.meta.url))).text())![1]!;

const font = (weight: number): string => `@font-face {
  font-family: ${KNOWN_FONT}; font-weight: ${weight};
  src: url(/node_modules/@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2) }`;
const css = `${font(400)} ${font(700)} body { font: 1rem/1.5 ${KNOWN_FONT}; margin: 1rem } ${rules}`;

/** As late as over a slow network: what moves when it arrives has been seen before. */
const DELAY = 700;

const frame = (page: Window): Promise<unknown> => new Promise((resolve) => page.requestAnimationFrame(resolve));

const pageWith = (html: string): string => `<h1>An article</h1>${html}<p id="after">It goes on.</p>`;

describe('when a slow script arrives, nothing moves that a reader sees', () => {
  for (const { tag, script, html } of ELEMENTS) {
    for (const width of tag === 'everyday-equivalents' ? [1000, 832, 768, 600, 470, 400, 320, 280] : [800, 320]) {
      it(`<${tag}> on a page of ${width} px`, async () => {
        const scripts = [built(script, { delay: DELAY })];
        const page = await openContract({ body: pageWith(html), css, width, scripts });
        for (let drawn = 0; drawn < 3; drawn++) await frame(page);
        const { tops, shift } = page.look();
        // The explorer fills the window, before and after: what follows it is not in sight.
        const inSight = tag.endsWith('explorer') ? tops.filter((top) => top < page.innerHeight) : tops;
        expect(inSight).to.have.length(tag.endsWith('explorer') ? 0 : 1);
        // Only Chromium measures this; that nothing moves above is the same for all.
        if (shift !== undefined) expect(shift).to.equal(0);
      });
    }
  }
});

describe('where no script runs, the fallback stands', () => {
  const OWN = '<script type="application/json">[{ "id": "espresso" }]</script>';

  for (const { tag, script, html } of ELEMENTS) {
    it(`<${tag}>, as a part of the page, without a gap and without the author’s JSON`, async () => {
      const body = pageWith(html.replace('>', `>${OWN}`));
      const { contentDocument } = await openFrame({
        body,
        css,
        scripts: [built(script)],
        sandbox: 'allow-same-origin',
      });
      const element = contentDocument!.querySelector<HTMLElement>(tag)!;
      expect(element.shadowRoot).to.equal(null);
      expect(element.innerText.trim()).to.equal('A lamp for an evening.');
      const { top, bottom } = element.getBoundingClientRect();
      // One line, and the margins of a paragraph.
      expect(bottom - top).to.be.within(20, 60);
      expect(contentDocument!.querySelector('#after')!.getBoundingClientRect().top - bottom).to.be.at.most(20);
    });
  }
});
