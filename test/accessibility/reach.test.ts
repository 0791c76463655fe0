/** Every surface in every state for hands, eyes and settings that differ: targets, narrow boxes, spaced text, stillness. */
import { expect } from '@open-wc/testing';
import { find, LANGUAGES, mount, nameOf, SURFACES, type Surface } from './surfaces.js';

const isVisible = (element: Element): boolean => element.checkVisibility();

const visible = (surface: Surface, selector: string): HTMLElement[] =>
  [...surface.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(isVisible);

const opening = (element: Element): string => element.outerHTML.slice(0, 120);

const TARGETS = 'a[href], button, input, select, textarea, summary, [role="option"]';

/** Links in a sentence are as high as its lines: WCAG 2.5.8 leaves them out. */
const isInline = (element: Element): boolean => getComputedStyle(element).display === 'inline';

describe('targets are at least 24 by 24 px', () => {
  for (const state of SURFACES) {
    it(nameOf(state), async () => {
      for (const target of visible(await mount(state), TARGETS)) {
        if (isInline(target)) continue;
        const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
        expect(Math.min(width, height), opening(target)).to.be.at.least(24);
      }
    });
  }
});

/** What WCAG 1.4.12 lets a reader set; no content or function may be lost by it. */
const SPACED = new CSSStyleSheet();
SPACED.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`);

const WORDS = 'p, li, span, strong, a, summary, label, legend, button, h2, h3, th, td, dt, dd, caption';

/** What scrolls by itself, is for screen readers alone, or is placed by the platform. */
const APART = '.scroll, .spoken, svg, select, [part="final"], [popover], .ticks, .axis, [role="listbox"], pre';

/** Text that runs out of the box that the surface stands in, or out of its own. */
function overflowing(surface: Surface, width: number): string[] {
  const { left, right } = surface.parentElement!.getBoundingClientRect();
  const isOut = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
  };
  const out = visible(surface, WORDS).filter((element) => !element.closest(APART) && isOut(element));
  const clipped = visible(surface, 'button, summary, label').filter(
    (element) => getComputedStyle(element).overflow !== 'visible' && element.scrollHeight > element.clientHeight + 1,
  );
  const wide = surface.scrollWidth > width ? [surface] : [];
  return [...wide, ...out, ...clipped].map(
    (element) => `${element.getBoundingClientRect().right - left} ${opening(element)}`,
  );
}

/** What is blank of a line of 1.5em: letters are 1.1em high, from their tops to their tails. */
const BLANK = 0.4;

/** Labels of the ladder that cover each other: they are placed by their energy, not one after the other. */
function coveredLabels(surface: Surface): string[] {
  const labels = visible(surface, '.places li').map((label) => ({ label, box: label.getBoundingClientRect() }));
  return labels
    .slice(1)
    .filter(({ label, box }, at) => {
      const blank = BLANK * parseFloat(getComputedStyle(label).fontSize);
      return box.top < labels[at]!.box.bottom - blank;
    })
    .map(({ label }) => opening(label));
}

async function mountIn(state: (typeof SURFACES)[number], width: number, isSpaced: boolean): Promise<Surface> {
  const surface = await mount(state);
  surface.parentElement!.style.width = `${width}px`;
  if (isSpaced) surface.shadowRoot!.adoptedStyleSheets.push(SPACED);
  return surface;
}

describe('a box of 320 px, as at 400 % zoom, holds everything without scrolling sideways', () => {
  for (const state of SURFACES) {
    it(nameOf(state), async () => {
      expect(overflowing(await mountIn(state, 320, false), 320)).to.deep.equal([]);
    });
  }
});

describe('spaced text is neither cut nor covered', () => {
  for (const state of SURFACES) {
    it(nameOf(state), async () => {
      for (const width of [320, 1000]) {
        const surface = await mountIn(state, width, true);
        expect(overflowing(surface, width), `${width} px`).to.deep.equal([]);
        expect(coveredLabels(surface), `${width} px`).to.deep.equal([]);
      }
    });
  }
});

describe('labels of the ladder keep apart where a narrow column has large text', () => {
  for (const language of LANGUAGES) {
    it(language.tag, async () => {
      const surface = await mount(SURFACES[0]!, language);
      // A phone of 320 px, with the margins of a page.
      Object.assign(surface.parentElement!.style, { width: '304px', fontSize: '20px' });
      expect(coveredLabels(surface)).to.deep.equal([]);
      const [first] = visible(surface, '.places li');
      const above = find(surface, '.scale').getBoundingClientRect();
      expect(first!.getBoundingClientRect().top).to.be.at.least(above.bottom - BLANK * 20);
    });
  }
});

describe('nothing moves by itself', () => {
  it('in any state, whatever motion a reader allows', async () => {
    for (const state of SURFACES) {
      const surface = await mount(state);
      for (const element of visible(surface, '*')) {
        const { animationName, transitionDuration } = getComputedStyle(element);
        expect([animationName, transitionDuration], opening(element)).to.deep.equal(['none', '0s']);
      }
    }
  });
});
