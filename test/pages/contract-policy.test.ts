/** The embed contract, first part: under a strict policy and in the strictest of frames everything works and nothing is asked for. */
import { expect } from '@open-wc/testing';
import { VIEWS } from '../../src/element/explorer/explorer-view.js';
import { built, ELEMENTS, openFrame, STRICT, useEverything } from './contract-page.js';
import type { Used } from './contract-seen.js';

/** A place to be a page of, beside the element. */
const pageWith = (html: string): string => `<h1>An article</h1>${html}<p id="after">The article goes on.</p>`;

for (const { tag, script, html } of ELEMENTS) {
  describe(`<${tag}>, all of it used`, () => {
    const uses = (used: Used): void => {
      expect(used.actions).to.be.above(tag.endsWith('explorer') ? 200 : 4);
      if (!tag.endsWith('explorer')) expect(used.spoken).to.deep.equal(['fr', 'en', 'en']);
      expect(used.panels).to.equal(tag.endsWith('badge') ? 1 : 0);
      expect(used.views).to.deep.equal(tag.endsWith('explorer') ? VIEWS.map((view) => `tab-${view}`) : []);
    };

    it('breaks no rule of a strict policy with Trusted Types', async () => {
      const frame = await openFrame({ policy: STRICT, body: pageWith(html), scripts: [built(script)] });
      const { used, seen } = await useEverything(frame);
      uses(used);
      expect(seen.violations).to.deep.equal([]);
      expect(seen.errors).to.deep.equal([]);
      expect(seen.logs).to.deep.equal([]);
    });

    it('works in a frame that is allowed scripts and nothing else', async () => {
      // A frame without an origin has no 'self' in WebKit: its host is named instead.
      const policy = STRICT.replaceAll("'self'", location.origin);
      const options = { policy, sandbox: 'allow-scripts', body: pageWith(html), scripts: [built(script)] };
      const { used, seen } = await useEverything(await openFrame(options));
      uses(used);
      expect(seen.violations).to.deep.equal([]);
      expect(seen.errors).to.deep.equal([]);
      expect(seen.logs).to.deep.equal([]);
    });
  });
}
