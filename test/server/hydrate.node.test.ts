/** Cards that `renderCard` wrote, taken over in a browser by the built `hydrate.js` of the same version and of another. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { registerLanguage } from '../../src/index.js';
import { renderCard } from '../../src/ssr.js';
import { de } from '../../src/words/de.js';
import { ensureBuilt } from '../package/built-package.js';
import { openChromium, openWatched, serveFolder, type Site } from '../pages/chromium.js';

const CARD = renderCard({ model: 'llama3.1:70b', queries: 1000 });

/** What stands in the shadow roots: the words of each, and how often the answer stands there. */
const READ = `[...document.querySelectorAll('everyday-equivalents')].map(({ shadowRoot }) => ({
  sentence: shadowRoot.querySelector('[part="sentence"] p')?.textContent.replaceAll('\\u00a0', ' ').trim(),
  cards: shadowRoot.querySelectorAll('.card').length,
  left: shadowRoot.textContent.includes('99 Wh'),
  border: getComputedStyle(shadowRoot.querySelector('.card')).borderTopWidth,
}))`;
const DRAWN = {
  sentence: '1,000 queries to Llama 3.1 70B use about 46 Wh of electricity',
  cards: 1,
  left: false,
  border: '3px',
};
const WARNING =
  '<everyday-equivalents> was written by a server with another version of the package or its data: drawn anew.';

describe('hydrate.js', () => {
  let folder = '';
  let site: Site;
  let browser: Browser;

  before(async () => {
    await ensureBuilt();
    folder = mkdtempSync(path.join(tmpdir(), 'hydrate-'));
    copyFileSync('dist/cdn/hydrate.js', path.join(folder, 'hydrate.js'));
    copyFileSync('dist/cdn/words/de.js', path.join(folder, 'de.js'));
    writeFileSync(path.join(folder, 'favicon.ico'), '');
    site = await serveFolder(folder, 0);
    browser = await openChromium();
  });

  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(...cards: string[]) {
    const script = '<script type="module" src="hydrate.js"></script>';
    writeFileSync(path.join(folder, 'index.html'), `<!doctype html><title>Cards</title>${cards.join('')}${script}`);
    const { page, problems } = await openWatched(browser, `${site.url}/index.html`);
    const read = async () => {
      const cardsRead = (await page.evaluate(READ)) as (typeof DRAWN)[];
      return cardsRead.map(({ sentence, ...rest }) => ({ ...rest, sentence: sentence?.split(' (')[0] }));
    };
    return { page, problems, read };
  }

  it('takes over what a server of its own version wrote, without a word', async () => {
    const { problems, read } = await open(CARD, renderCard({ model: 'llama 9000' }));
    assert.deepEqual((await read())[0], DRAWN);
    assert.deepEqual(problems, []);
  });

  it('leaves words of a language that is not registered as they stand, and takes them over once it is', async () => {
    registerLanguage(de);
    const { page, problems, read } = await open(renderCard({ model: 'llama3.1:70b', queries: 1000, lang: 'de' }));
    const german = { ...DRAWN, sentence: '1.000 Anfragen an Llama 3.1 70B verbrauchen etwa 46 Wh Strom' };
    assert.deepEqual(await read(), [german]);
    const waits = [
      '<everyday-equivalents> was written by a server in "de", which this script has not registered: it stays as it is.',
    ];
    assert.deepEqual(problems, waits);
    await page.evaluate(`Promise.all([import('./hydrate.js'), import('./de.js')]).then(async ([{ registerLanguage }, { de }]) => {
      const card = document.querySelector('everyday-equivalents');
      registerLanguage(de);
      await card.updateComplete;
      card.queries = 10;
      await card.updateComplete;
    })`);
    assert.deepEqual(await read(), [
      { ...german, sentence: '10 Anfragen an Llama 3.1 70B verbrauchen etwa 0,46 Wh Strom' },
    ]);
    assert.deepEqual(problems, waits);
  });

  it('draws anew in its own language where an input has changed meanwhile', async () => {
    const { page, read } = await open(renderCard({ model: 'llama3.1:70b', queries: 1000, lang: 'de' }));
    await page.evaluate(`(() => {
      const card = document.querySelector('everyday-equivalents');
      card.queries = 10;
      return card.updateComplete;
    })()`);
    assert.deepEqual(await read(), [
      { ...DRAWN, sentence: '10 queries to Llama 3.1 70B use about 0.46 Wh of electricity' },
    ]);
  });

  const MISMATCHES: [name: string, served: string][] = [
    ['figures', CARD.replaceAll('46', '99')],
    ['templates', CARD.replace(/<!--lit-part [^-]+?-->/g, '<!--lit-part b3RoZXI=-->')],
    ['parts', CARD.replace(/<ul part="comparisons".*?<\/ul>/, '<p>99 Wh</p>')],
    ['answers', CARD.replace(/<article.*<\/article>/, '<div class="card">99 Wh</div>')],
  ];
  for (const [name, served] of MISMATCHES) {
    it(`draws anew what a server with other ${name} wrote, and warns once for the page`, async () => {
      assert.notEqual(served, CARD);
      const { page, problems, read } = await open(served, served);
      assert.deepEqual(await read(), [DRAWN, DRAWN]);
      assert.deepEqual(problems, [WARNING]);
      await page.evaluate(`(() => {
        const card = document.querySelector('everyday-equivalents');
        card.setAttribute('queries', '10');
        return card.updateComplete;
      })()`);
      assert.deepEqual((await read())[0], {
        ...DRAWN,
        sentence: '10 queries to Llama 3.1 70B use about 0.46 Wh of electricity',
      });
      assert.deepEqual(problems, [WARNING]);
    });
  }
});
