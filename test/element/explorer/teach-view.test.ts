import { expect } from '@open-wc/testing';
import { parseState } from '../../../src/element/explorer/explorer-state.js';
import { canEmulateMedia, emulateMedia } from '../../emulated-media.js';
import { openExplorer, type OpenedExplorer } from './open-explorer.js';

const LINK = 'view=teach&model=llama3.1:70b&model=llama3.1:8b&queries=1000';

const valueOf = (explorer: OpenedExplorer, selector: string): string =>
  explorer.find<HTMLTextAreaElement>(selector).value;

const choice = (explorer: OpenedExplorer, name: string): HTMLElement =>
  explorer.findAll('label').find((label) => label.textContent.includes(name))!;

const isShown = (element: Element): boolean => element.checkVisibility();

describe('the view teach', () => {
  it('is accessible, with the key closed and open', async () => {
    const explorer = await openExplorer(LINK);
    await explorer.expectAccessible();
    await explorer.click('[aria-controls="key"]');
    await explorer.expectAccessible();
  });

  it('says of each model without an answer why it is on none of its papers', async () => {
    const explorer = await openExplorer('view=teach&model=ChatGPT&model=Gemini&model=mistral-large-2');
    const hints = explorer.findAll('.screen-only > .hint').map(({ textContent }) => textContent);
    expect(hints).to.include.members([
      'There is no published figure for “Gemini”.',
      'The name “mistral-large-2” leaves open which model is meant.',
    ]);
  });

  it('builds a link that holds everything', async () => {
    const explorer = await openExplorer(LINK);
    await explorer.enter('#start-view', 'working', 'change');
    choice(explorer, 'Explore').click();
    choice(explorer, 'The energy ladder').click();
    await explorer.element.updateComplete;
    const link = valueOf(explorer, '#link');
    expect(link.split('#')[0]).to.equal(location.href.split('#')[0]);
    const state = parseState(new URL(link).hash);
    expect(state).to.deep.include({
      view: 'working',
      models: ['llama3.1:70b', 'llama3.1:8b'],
      queries: 1000,
      hidden: ['explore', 'teach', 'ladder'],
    });
  });

  it('never hides the view that a class begins with', async () => {
    const explorer = await openExplorer(LINK);
    choice(explorer, 'Show the working').click();
    await explorer.element.updateComplete;
    await explorer.enter('#start-view', 'working', 'change');
    expect(parseState(new URL(valueOf(explorer, '#link')).hash).hidden).to.deep.equal(['teach']);
  });

  it('selects the link to copy, without the clipboard', async () => {
    const explorer = await openExplorer(LINK);
    await explorer.click('.part .main');
    const field = explorer.find<HTMLTextAreaElement>('#link');
    expect(explorer.element.shadowRoot!.activeElement).to.equal(field);
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
  });

  it('shows in projector size, and starts again', async () => {
    const explorer = await openExplorer(`${LINK}&thing=tv&boundary=data-centre`);
    choice(explorer, 'projector').click();
    await explorer.element.updateComplete;
    expect(explorer.element.state.size).to.equal('projector');
    expect(valueOf(explorer, '#link')).to.include('size=projector');
    await explorer.click('.part .main + button');
    expect(explorer.element.state).to.deep.include({ view: 'teach', queries: 300, size: 'normal' });
    expect(explorer.element.state.equivalent).to.equal(undefined);
  });

  it('makes a sheet from the same data, its key apart', async () => {
    const explorer = await openExplorer(LINK);
    const [sheet, key] = explorer.findAll('.sheet');
    expect(sheet!.textContent.replaceAll('\u00a0', ' ')).to.include('uses about 0.0464 Wh (measured, GPU only)');
    expect(sheet!.textContent).not.to.include('46.4 Wh ÷');
    expect(isShown(key!)).to.equal(false);
    await explorer.click('[aria-controls="key"]');
    expect(isShown(key!)).to.equal(true);
    expect(key!.textContent.replaceAll('\u00a0', ' ')).to.include('0.0464 Wh × 1,000 = 46.4 Wh.');
    expect(sheet!.querySelectorAll('li').length).to.equal(key!.querySelectorAll('li').length);
  });

  it('compares with the model that does the same for the least where no other is chosen', async () => {
    const explorer = await openExplorer('view=teach&model=llama3.1:70b&queries=1000');
    expect(explorer.text('.sheet').replaceAll('\u00a0', ' ')).to.include('one query to Llama 3.1 8B about 0.00773 Wh');
  });

  if (canEmulateMedia)
    it('prints the sheet and the key alone, the key on a page of its own', async () => {
      const explorer = await openExplorer(LINK);
      await emulateMedia({ type: 'print' });
      expect(explorer.findAll('.sheet').map(isShown)).to.deep.equal([true, true]);
      expect(explorer.findAll('.screen-only, .tabs').map(isShown)).to.not.include(true);
      expect(getComputedStyle(explorer.find('.key')).breakBefore).to.equal('page');
      // Engines break a page within blocks alone.
      for (let part: Element | null = explorer.find('.key ol'); part; part = part.parentElement)
        expect(getComputedStyle(part).display, part.className).to.equal('block');
    });

  if (canEmulateMedia)
    it('prints the notes alone where their own button asks for it, and the sheet again after that', async () => {
      const explorer = await openExplorer(LINK);
      await emulateMedia({ type: 'print' });
      const printed = (): boolean[] =>
        ['.notes', '.sheet', '.key', '#link', '.take-picture'].map((part) => isShown(explorer.find(part)));
      expect(printed()).to.deep.equal([false, true, true, false, false]);
      const print = window.print.bind(window);
      const sheets: boolean[][] = [];
      window.print = () => void sheets.push(printed());
      await explorer.click('.notes button');
      window.print = print;
      expect(sheets).to.deep.equal([[true, false, false, false, false]]);
      window.dispatchEvent(new Event('afterprint'));
      expect(printed()).to.deep.equal([false, true, true, false, false]);
    });

  it('gives the data, the picture and a citation as text', async () => {
    const explorer = await openExplorer(LINK);
    expect(valueOf(explorer, '#csv').split('\n')).to.have.length(4); // names, two models, the end
    expect(valueOf(explorer, '#svg'))
      .to.match(/^<svg /)
      .and.include('ML.ENERGY');
    expect(explorer.findAll('.take-picture svg text').length).to.be.above(5);
    expect(valueOf(explorer, '#citation')).to.include('Everyday Equivalents dataset, version');
    await explorer.enter('#citation-format', 'bibtex', 'change');
    expect(valueOf(explorer, '#citation')).to.match(/^@misc\{mlenergy2026,/);
    await explorer.enter('#citation-format', 'csl-json', 'change');
    expect(JSON.parse(valueOf(explorer, '#citation'))).to.be.an('array');
  });

  it('draws the picture as PNG', async () => {
    const explorer = await openExplorer(LINK);
    const saved = new Promise<string>((resolve) => {
      const original = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;
      URL.createObjectURL = (blob: Blob) => {
        Object.defineProperty(URL, 'createObjectURL', original);
        resolve(blob.type);
        return '#';
      };
    });
    await explorer.click('.take-picture + .buttons button');
    expect(await saved).to.match(/^image\/png/);
  });

  it('says in words where a page lets no picture be drawn', async () => {
    const explorer = await openExplorer(LINK);
    const original = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'toBlob')!;
    HTMLCanvasElement.prototype.toBlob = (give) => give(null);
    await explorer.click('.take-picture + .buttons button');
    Object.defineProperty(HTMLCanvasElement.prototype, 'toBlob', original);
    await explorer.element.updateComplete;
    expect(explorer.said()).to.include('does not allow a picture');
    expect(explorer.text('.lesson')).to.include('Use the SVG, or a screenshot');
  });

  it('asks for another model where none has a figure', async () => {
    const explorer = await openExplorer('view=teach&model=no such model');
    expect(explorer.text('.lesson')).to.include('Choose another one first');
    expect(explorer.findAll('.sheet, .take-picture')).to.have.length(0);
  });
});
