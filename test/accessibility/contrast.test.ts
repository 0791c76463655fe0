/**
 * What is no text but has to be seen: marks of charts, edges of controls, rings of focus. Each stands out 3:1 from what
 * is painted behind it (WCAG 1.4.11), computed from the colours as rendered. Text is `axe-themes.test.ts`'s.
 */
import { expect } from '@open-wc/testing';
import { canEmulateMedia, emulateMedia } from '../emulated-media.js';
import { contrastAround, contrastWithin } from './rendered-colours.js';
import { mount, nameOf, SURFACES, surfaceNamed, type Surface } from './surfaces.js';
import { SCHEMES, THEMES, undress, wear } from './themes.js';

const LEAST = 3;

type Paint = 'stroke' | 'fill' | 'color' | 'borderBlockStartColor' | 'borderInlineStartColor' | 'borderBlockEndColor';

const MARKS: [surface: string, selector: string, paint: Paint, pseudo?: string][] = [
  ['card: measured, open', '.rail', 'stroke'],
  ['card: measured, open', '.tick', 'stroke'],
  ['card: measured, open', '.band', 'stroke'],
  ['card: measured, open', '.marker', 'stroke'],
  ['card: measured, open', '.comparison .icon', 'color'],
  ['card: measured, open', '.kind .icon', 'color'],
  ['card: a range alone', '.band', 'stroke'],
  ['explorer: explore', '.pictogram svg', 'stroke'],
  ['explorer: explore', '.pictogram .fill', 'fill'],
  ['explorer: explore', '.tabs [aria-selected="true"]', 'borderBlockEndColor'],
  ['explorer: compare', '.bars .body', 'stroke'],
  ['explorer: compare', '.bar .range', 'stroke'],
  ['explorer: compare on powers of ten', '.bar .range', 'stroke'],
  ['explorer: compare on powers of ten', '.bars .mark', 'fill'],
  ['explorer: compare a task', '.stars', 'color'],
  ['explorer: predict, the answer', '.line .rail', 'stroke'],
  ['explorer: predict, the answer', '.line .band', 'stroke'],
  ['explorer: predict, the answer', '.line .marker', 'stroke'],
  ['explorer: predict, the answer', '.line .guessed', 'stroke'],
  ['explorer: predict, the answer', '.legend .of-answer', 'borderBlockStartColor', '::before'],
  ['explorer: predict, the answer', '.legend .of-guess', 'borderBlockStartColor', '::before'],
  ['explorer: predict, the answer', '.legend .of-range', 'borderBlockStartColor', '::before'],
  ['explorer: working, answers checked', '.verdict.right', 'borderInlineStartColor'],
  ['explorer: sources', '.kind-card .icon', 'color'],
  ['explorer: sources', '.meter', 'borderBlockStartColor'],
  ['explorer: sources', '.meter.counted', 'borderBlockStartColor'],
];

/** Controls whose edge or ground says where they are. */
const EDGED = 'button:not(.quiet, .remove, .main, [role="tab"], [part]), input:not([type]), select, textarea';
const FILLED = 'button.main';
const ACCENTED = 'input[type="radio"], input[type="checkbox"], input[type="range"]';
const FOCUSED = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

const shown = (surface: Surface, selector: string): HTMLElement[] =>
  [...surface.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());

/** An element as a failure names it. */
const opening = (element: Element): string => element.outerHTML.slice(0, 120);

/** What of a surface's controls stands out less than it has to. */
function faintControls(surface: Surface): string[] {
  const ratios = [
    ...shown(surface, EDGED).map(
      (one) => [one, contrastAround(one, getComputedStyle(one).borderBlockEndColor)] as const,
    ),
    ...shown(surface, FILLED).map((one) => [one, contrastAround(one, getComputedStyle(one).backgroundColor)] as const),
    ...shown(surface, ACCENTED).map((one) => [one, contrastAround(one, getComputedStyle(one).accentColor)] as const),
  ];
  return ratios.filter(([, ratio]) => ratio < LEAST).map(([one, ratio]) => `${ratio.toFixed(2)} ${opening(one)}`);
}

/** What takes the focus without showing it. */
function faintFocus(surface: Surface): string[] {
  return shown(surface, FOCUSED).flatMap((one) => {
    if ((one as HTMLButtonElement).disabled) return [];
    one.focus();
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(one);
    const isInside = parseFloat(outlineOffset) < 0;
    const ratio = isInside ? contrastWithin(one, outlineColor) : contrastAround(one, outlineColor);
    const isSeen =
      one.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && ratio >= LEAST;
    return isSeen ? [] : [`${outlineStyle} ${outlineWidth} ${ratio.toFixed(2)} ${opening(one)}`];
  });
}

async function assertMarksStandOut(): Promise<void> {
  let at = '';
  let surface: Surface | undefined;
  for (const [name, selector, paint, pseudo] of MARKS) {
    if (at !== name) surface = await mount(surfaceNamed(name));
    at = name;
    const marks = [...surface!.shadowRoot!.querySelectorAll(selector)];
    expect(marks, `${name}: ${selector}`).to.not.have.length(0);
    for (const mark of marks) {
      const style = getComputedStyle(mark, pseudo);
      const opacity = paint === 'fill' ? Number(style.fillOpacity) : Number(style.strokeOpacity);
      const ratio = (pseudo ? contrastWithin : contrastAround)(mark, style[paint], opacity);
      expect(ratio, `${name}: ${selector} ${style[paint]}`).to.be.at.least(LEAST);
    }
  }
}

for (const theme of THEMES) {
  for (const scheme of SCHEMES) {
    describe(`in the style of ${theme}, ${scheme}`, () => {
      beforeEach(() => wear(theme, scheme));
      afterEach(undress);

      it('every mark stands out 3:1', assertMarksStandOut);

      it('every control has an edge or a ground that stands out 3:1', async () => {
        for (const state of SURFACES) {
          expect(faintControls(await mount(state)), nameOf(state)).to.deep.equal([]);
        }
      });

      it('every focus is seen, 2 px wide and 3:1', async () => {
        for (const state of SURFACES) {
          expect(faintFocus(await mount(state)), nameOf(state)).to.deep.equal([]);
        }
      });
    });
  }
}

const mediaDescribe = canEmulateMedia ? describe : () => undefined;

mediaDescribe('in forced colours', () => {
  for (const theme of THEMES) {
    for (const colorScheme of SCHEMES) {
      it(`every mark stands out 3:1 in the style of ${theme}, on a ${colorScheme} system`, async () => {
        await wear(theme, colorScheme);
        await emulateMedia({ forcedColors: 'active', colorScheme });
        await assertMarksStandOut();
        undress();
      });
    }
  }
});

describe('without colour', () => {
  it('the three kinds have different drawings', async () => {
    const drawings = await Promise.all(
      ['card: measured, open', 'card: disclosed', 'card: estimated'].map(async (name) => {
        const paths = (await mount(surfaceNamed(name))).shadowRoot!.querySelectorAll('.kind path');
        return [...paths].map((path) => path.getAttribute('d')).join(' ');
      }),
    );
    expect(new Set(drawings).size).to.equal(3);
  });
});
