/** The explorer for every reader: screen readers, narrow boxes, forced colours, print, right to left, large type. */
import { expect, fixture, html } from '@open-wc/testing';
import type { EverydayEquivalentsExplorer } from '../../../src/explorer.js';
import { canEmulateMedia, emulateMedia } from '../../emulated-media.js';
import { explorerWith, find, findAll, LLAMA_70B, LLAMA_8B, press } from './explorer-fixture.js';

const mediaIt = canEmulateMedia ? it : () => undefined;

const AES = 'aienergyscore-2025-02';
const STATES = {
  explore: `model=${LLAMA_70B}&model=${LLAMA_8B}`,
  'explore without an answer': 'model=llama%209000',
  'explore with no model': 'model=',
  'compare models': `view=compare&model=${LLAMA_70B}&model=${LLAMA_8B}&model=gpt-4o&model=llama%209000`,
  'compare on powers of ten': `view=compare&model=${LLAMA_70B}&model=${LLAMA_8B}&axis=log`,
  'a whole task': `view=compare&compare=task&source=${AES}&task=text-10-tokens&axis=log`,
  'all tasks': `view=compare&compare=tasks&source=${AES}&axis=log`,
  projector: `model=${LLAMA_70B}&size=projector`,
};

async function inBox(start: string, width: number, dir = 'ltr'): Promise<EverydayEquivalentsExplorer> {
  const box = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('everyday-equivalents-explorer');
  element.start = start;
  box.append(element);
  await element.updateComplete;
  return element;
}

describe('the explorer is accessible', () => {
  for (const [name, start] of Object.entries(STATES)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`in ${colorScheme}: ${name}`, async () => {
        const element = await explorerWith(start);
        const page = element.parentElement!;
        page.style.colorScheme = colorScheme;
        page.style.background = 'Canvas';
        for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
        await expect(element).to.be.accessible();
      });
    }
  }

  it('with its list of models open', async () => {
    const element = await explorerWith(STATES.explore);
    find(element, '[role="combobox"]').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('with targets of at least 24 px', async () => {
    for (const start of [STATES.explore, STATES['compare models']]) {
      const element = await explorerWith(start);
      for (const target of findAll(element, 'button, select, input, summary')) {
        const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML.slice(0, 80)).to.be.at.least(24);
      }
    }
  });
});

describe('the explorer fits', () => {
  for (const [name, start] of Object.entries(STATES)) {
    it(`its box from 240 px on: ${name}`, async () => {
      for (const width of [240, 320, 700, 1100]) {
        const element = await inBox(start, width);
        expect(element.scrollWidth, `${width} px`).to.be.at.most(width);
        for (const wide of findAll(element, '.view *')) {
          if (wide.closest('.scroll, .spoken, svg, select')) continue;
          expect(wide.getBoundingClientRect().right, `${width} px: ${wide.className}`).to.be.at.most(
            element.getBoundingClientRect().right + 1,
          );
        }
      }
    });
  }
});

describe('the explorer on a right-to-left page', () => {
  it('runs its bars and axis from the right', async () => {
    const element = await inBox(STATES['compare models'], 1000, 'rtl');
    const [zero, ...others] = findAll(element, '.axis span').map((one) => one.getBoundingClientRect().right);
    for (const other of others) expect(other).to.be.below(zero!);
    const box = find(element, '.bar-box').getBoundingClientRect();
    const body = find(element, '.bars .body').getBoundingClientRect();
    expect(body.right).to.be.closeTo(box.right, 1);
    expect(find(element, '.row-name').getBoundingClientRect().left).to.be.above(box.right - 1);
  });
});

describe('the explorer in forced colours', () => {
  mediaIt('keeps bars, marks and pictures in colours of the system', async () => {
    const element = await explorerWith(STATES['compare models']);
    await emulateMedia({ forcedColors: 'active' });
    const highlight = getComputedStyle(find(element, '.bars .body')).fill;
    await press(element, 'Powers of ten');
    expect(getComputedStyle(find(element, '.bars .mark')).fill).to.equal(highlight);
    find(element, '#tab-explore').click();
    await element.updateComplete;
    expect(getComputedStyle(find(element, '.pictogram .fill')).fill).to.equal(highlight);
  });

  mediaIt('shows guess, answer and line within the published range, and the line under the tabs', async () => {
    const element = await explorerWith(`view=predict&model=${LLAMA_70B}`);
    await press(element, 'Show the answer');
    await emulateMedia({ forcedColors: 'active' });
    const { fill, stroke } = getComputedStyle(find(element, '.line .band'));
    expect(fill).to.equal('none');
    expect(stroke).not.to.equal(getComputedStyle(find(element, '.line .marker')).stroke);
    const bottomOf = (selector: string): number => find(element, selector).getBoundingClientRect().bottom;
    expect(bottomOf('.tabs button:last-child')).to.be.at.most(bottomOf('.tabs') - 1);
  });
});

describe('the explorer in print', () => {
  mediaIt('shows the numbers of what was chosen, and nothing to operate', async () => {
    const element = await explorerWith(STATES['compare models']);
    await emulateMedia({ type: 'print' });
    const heightOf = (selector: string): number => find(element, selector).getBoundingClientRect().height;
    for (const hidden of ['.tabs', '.choices', '.chosen', '.exact', 'select', '#finder-hint', '.scale-controls']) {
      expect(heightOf(hidden), hidden).to.equal(0);
    }
    for (const shown of ['h2', '.summary', '.bars', 'table']) expect(heightOf(shown), shown).to.be.above(0);
    expect(getComputedStyle(find(element, '.bars')).breakInside).to.equal('avoid');
    await emulateMedia({ type: 'screen' });
    find(element, '#tab-explore').click();
    await element.updateComplete;
    await emulateMedia({ type: 'print' });
    // What uses less is named on buttons.
    expect(heightOf('.smaller li button')).to.be.above(0);
  });

  mediaIt('says a chosen unit as a word, and leaves boxes for answers', async () => {
    const element = await explorerWith(`view=working&model=${LLAMA_70B}`);
    await emulateMedia({ type: 'print' });
    const unit = getComputedStyle(find(element, '#time-unit'));
    expect([unit.appearance, unit.borderTopWidth, unit.paddingLeft]).to.deep.equal(['none', '0px', '0px']);
    expect(getComputedStyle(find(element, '.check input')).borderTopWidth).to.equal('1px');
  });
});

describe('the explorer without what a teacher took away', () => {
  const PARTS = [
    ['models', '.models', STATES.explore],
    ['task', '#task', STATES.explore],
    ['count', '.count', STATES.explore],
    ['thing', '#thing', STATES.explore],
    ['pictogram', '.pictogram', STATES.explore],
    ['ladder', '.ladder', STATES.explore],
    ['smaller', '.smaller', STATES.explore],
    ['sum', '.working', STATES.explore],
    ['axis', '[name="axis"]', STATES['compare models']],
    ['boundary', '[name="boundary"]', STATES['compare models']],
  ] as const;

  for (const [control, selector, start] of PARTS) {
    it(`has no ${control}`, async () => {
      expect(find(await explorerWith(start), selector)).to.not.equal(null);
      expect(find(await explorerWith(`${start}&hide=${control}`), selector)).to.equal(null);
    });
  }
});

describe('the explorer for a projector', () => {
  it('writes larger', async () => {
    const sizeOf = async (start: string): Promise<number> =>
      parseFloat(getComputedStyle(find(await explorerWith(start), '[part="sentence"]')).fontSize);
    expect((await sizeOf(STATES.projector)) / (await sizeOf(STATES.explore))).to.be.closeTo(1.5, 0.01);
  });
});
