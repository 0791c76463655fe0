/** The tests that axe makes of surfaces: in each language, and in the style of each house by light and dark. */
import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { LANGUAGES, mount, nameOf, SURFACES, type Surface } from './surfaces.js';
import { SCHEMES, THEMES, undress, wear } from './themes.js';

declare const axe: { run: (context: Element, options: RunOptions) => Promise<AxeResults> };

/** Every rule of axe that tests a success criterion of WCAG 2.2, levels A and AA. */
const WCAG: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

async function violationsOf(surface: Surface, options = WCAG): Promise<string[]> {
  const { violations } = await axe.run(surface.parentElement!, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

const statesOf = (tags: string[]): typeof SURFACES => SURFACES.filter(({ tag }) => tags.includes(tag));

/** Of the surfaces with these tags, in every state, in every language. */
export function testLanguages(...tags: string[]): void {
  // Colours are those of every language: testThemes has them.
  const options = { ...WCAG, rules: { 'color-contrast': { enabled: false } } };
  for (const language of LANGUAGES) {
    describe(`axe finds nothing against WCAG 2.2 A and AA in ${language.tag}`, () => {
      for (const state of statesOf(tags)) {
        it(nameOf(state), async () => {
          expect(await violationsOf(await mount(state, language), options)).to.deep.equal([]);
        });
      }
    });
  }
}

/** Of the surfaces with these tags, in every state, in the style of every house. */
export function testThemes(...tags: string[]): void {
  for (const theme of THEMES) {
    for (const scheme of SCHEMES) {
      describe(`axe finds nothing against WCAG 2.2 A and AA in the style of ${theme}, ${scheme}`, () => {
        beforeEach(() => wear(theme, scheme));
        afterEach(undress);

        for (const state of statesOf(tags)) {
          it(nameOf(state), async () => {
            expect(await violationsOf(await mount(state))).to.deep.equal([]);
          });
        }
      });
    }
  }
}
