import { expect } from '@open-wc/testing';
import { PAGES } from '../../demo/site/pages.js';
import { assertQuiet, openPage, violationsOn, type Page } from './open-page.js';

const CARD = 'everyday-equivalents';
const BADGE = 'everyday-equivalents-badge';
const EXPLORER = 'everyday-equivalents-explorer';

const NEW_PAGES: [file: string, tag?: string][] = [
  ['chats.html', BADGE],
  ['newsrooms.html', CARD],
  ['classrooms.html'],
  ['card.html', CARD],
  ['badge.html', BADGE],
  ['explorer-reference.html', EXPLORER],
  ['methodology.html'],
  ['models.html'],
  ['accessibility.html'],
  ['privacy.html'],
];

const find = <E extends Element = HTMLElement>(page: Page, selector: string): E =>
  page.document.querySelector<E>(selector)!;

for (const { file } of PAGES) {
  it(`demo/${file} asks no other host, sets no cookie and stores nothing`, async () => {
    const page = await openPage(file, undefined);
    assertQuiet(page);
    expect(page.document.cookie).to.equal('');
    expect(page.localStorage.length + page.sessionStorage.length).to.equal(0);
  });
}

/** The rows of a long table are alike: axe takes minutes over hundreds of them in WebKit. */
function showFewRows(page: Page): Page {
  for (const row of page.document.querySelectorAll<HTMLElement>('tbody tr:nth-child(n + 20)')) row.hidden = true;
  return page;
}

for (const [file, tag] of NEW_PAGES) {
  describe(`demo/${file}`, () => {
    it('is accessible', async () => {
      expect(await violationsOn(showFewRows(await openPage(file, tag, 1200)))).to.deep.equal([]);
    });

    it('is accessible at 320 px, and does not scroll sideways', async () => {
      const page = await openPage(file, tag, 320);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
      expect(await violationsOn(showFewRows(page))).to.deep.equal([]);
    });
  });
}

/** Types or chooses as a reader would, and waits until the element has been drawn anew. */
async function give(page: Page, name: string, value: string | boolean): Promise<void> {
  const control = find<HTMLInputElement>(page, `#try-${name}`);
  if (typeof value === 'boolean') control.checked = value;
  else control.value = value;
  control.dispatchEvent(new page.Event('input', { bubbles: true }));
  await drawn(page);
}

const tried = (page: Page): HTMLElement & { updateComplete: Promise<boolean> } =>
  find<HTMLElement & { updateComplete: Promise<boolean> }>(page, '.preview > *');

async function drawn(page: Page): Promise<void> {
  await tried(page).updateComplete;
  await Promise.resolve();
}

const snippet = (page: Page): string => find(page, '.snippet').textContent;
const said = (page: Page): string => find(page, '.said').textContent;

describe('the reference', () => {
  for (const [file, tag] of [
    ['card.html', CARD],
    ['badge.html', BADGE],
    ['explorer-reference.html', EXPLORER],
  ] as const) {
    it(`tries every input of <${tag}>, and writes each into the lines to copy`, async () => {
      const page = await openPage(file, tag);
      const controls = [...page.document.querySelectorAll<HTMLInputElement>('.inputs [name]')];
      expect(controls.length).to.be.above(10);
      for (const { name, type, localName, value: first } of controls) {
        // An address is the address of a source with a name.
        if (name === 'source-url') await give(page, 'source-label', 'Our own meter');
        if (type === 'checkbox') await give(page, name, true);
        else if (localName === 'textarea') find(page, `[data-for="${name}"]`).click();
        else await give(page, name, find<HTMLOptionElement>(page, `#values-${name} option`).value);
        await drawn(page);
        const isProperty = localName === 'textarea';
        expect(snippet(page)).to.include(isProperty ? `element.${name} = ` : ` ${name}`);
        if (isProperty) expect(tried(page)).to.have.property(name).that.is.ok;
        else expect(tried(page).hasAttribute(name), name).to.equal(true);
        expect(said(page), name).to.equal('');
        if (type === 'checkbox') await give(page, name, false);
        else await give(page, name, first);
      }
    });
  }

  it('shows what the card says of a value it cannot use, and takes it back', async () => {
    const page = await openPage('card.html', CARD);
    await give(page, 'queries', '1,000');
    expect(said(page)).to.equal(
      '<everyday-equivalents> queries is "1,000"; right would be a whole number from 1 to 1e15.',
    );
    await give(page, 'queries', '10');
    expect(said(page)).to.equal('');
    expect(snippet(page)).to.match(/^<everyday-equivalents model="llama3.1:70b" queries="10">/);
  });

  it('says of a text that it is no JSON', async () => {
    const page = await openPage('badge.html', BADGE);
    await give(page, 'usage', '{');
    expect(said(page)).to.match(/^usage is no JSON: /);
  });

  it('keeps markup in a value as text', async () => {
    const page = await openPage('card.html', CARD);
    await give(page, 'model', '"><img src=x onerror=alert(1)>');
    expect(page.document.querySelector('main img')).to.equal(null);
    expect(snippet(page)).to.include('model="&quot;&gt;&lt;img');
  });

  it('speaks another language when it is asked for', async () => {
    const page = await openPage('card.html', CARD);
    await give(page, 'lang', 'de');
    const sentence = (): string => tried(page).shadowRoot!.querySelector('[part="sentence"]')!.textContent;
    while (!sentence().includes('Anfragen')) await new Promise((resolve) => page.requestAnimationFrame(resolve));
    expect(sentence()).to.match(/^\s*1\.000 Anfragen/);
  });
});

describe('demo/models.html', () => {
  const shown = (page: Page): number => page.document.querySelectorAll('#figures tbody tr:not([hidden])').length;

  async function search(page: Page, selector: string, value: string): Promise<void> {
    const field = find<HTMLInputElement>(page, selector);
    field.value = value;
    field.dispatchEvent(new page.Event('input', { bubbles: true }));
    await Promise.resolve();
  }

  it('finds the rows that hold all words, and says how many', async () => {
    const page = await openPage('models.html', undefined);
    const all = shown(page);
    await search(page, '#words', 'disclosed gemini');
    expect(shown(page)).to.equal(1);
    expect(find(page, '.found').textContent).to.equal('1 figure');
    await search(page, '#words', 'no such model');
    expect(find(page, '.found').textContent).to.equal('No figures');
    await search(page, '#words', '');
    expect(shown(page)).to.equal(all);
  });

  it('finds by task and by kind', async () => {
    const page = await openPage('models.html', undefined);
    await search(page, '#kind', 'disclosed');
    expect(shown(page)).to.equal(2);
    await search(page, '#task', 'text-to-video');
    expect(shown(page)).to.equal(0);
  });
});
