/** The explorer in every language there is: all of its views, in a box as narrow as a phone. */
import { expect, fixture, html } from '@open-wc/testing';
import { registerLanguage, type EverydayEquivalentsExplorer } from '../../../src/explorer.js';
import { translations } from '../../../src/words/explorer/translations.js';
import { findAll, LLAMA_70B, LLAMA_8B, readable, textOf } from './explorer-fixture.js';

const MODELS = `model=${LLAMA_70B}&model=${LLAMA_8B}&model=gpt-4o&model=llama%209000`;
const STATES = [
  `view=explore&${MODELS}`,
  `view=compare&${MODELS}&axis=log`,
  'view=compare&compare=tasks&source=aienergyscore-2025-02&axis=log',
  `view=predict&${MODELS}`,
  `view=working&${MODELS}`,
  `view=sources&${MODELS}&boundary=data-centre`,
  `view=teach&${MODELS}`,
];

async function open(lang: string, start: string, width = 320): Promise<EverydayEquivalentsExplorer> {
  // The page around it runs as its language does.
  const { direction = 'ltr' } = await translations[lang]!();
  const box = await fixture<HTMLElement>(html`<div dir=${direction}></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('everyday-equivalents-explorer');
  Object.assign(element, { start, lang });
  box.append(element);
  await element.updateComplete;
  for (const step of ['.guess button', '.buttons button + button']) {
    element.shadowRoot!.querySelector<HTMLElement>(`.lesson ${step}`)?.click();
    await element.updateComplete;
  }
  for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
  return element;
}

/** What stands out of the box, but for what scrolls inside it or is for ears only. */
function overflowing(element: EverydayEquivalentsExplorer): string[] {
  const { left, right } = element.getBoundingClientRect();
  return findAll(element, '.view *, .tabs *')
    .filter(
      (one) =>
        one.getBoundingClientRect().width > 0 && !one.closest('.scroll, .spoken, svg, select, option, textarea, pre'),
    )
    .filter((one) => one.getBoundingClientRect().right > right + 1 || one.getBoundingClientRect().left < left - 1)
    .map((one) => `${one.localName}.${one.className}: ${readable(one).slice(0, 60)}`);
}

for (const [tag, load] of Object.entries(translations)) {
  describe(`the explorer in ${tag}`, () => {
    before(async () => registerLanguage(await load()));

    for (const start of STATES) {
      const [name] = start.split('&model');

      it(`says everything without a gap and fits 320 px: ${name}`, async () => {
        const { explorer, direction = '' } = await load();
        const element = await open(tag, start);
        const section = element.shadowRoot!.querySelector<HTMLElement>('.explorer')!;
        expect([section.lang, section.dir, section.ariaLabel]).to.deep.equal([tag, direction, explorer.name]);
        expect(textOf(element, '.explorer')).not.to.match(/\{\w+\}|undefined|NaN/);
        expect(overflowing(element)).to.deep.equal([]);
        expect(element.scrollWidth).to.be.at.most(320);
      });

      it(`has nothing that axe finds wrong: ${name}`, async () => {
        await expect(await open(tag, start, 1000)).to.be.accessible();
      });
    }
  });
}
