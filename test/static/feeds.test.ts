/** The static form where others rewrite a page: in a feed, on an AMP page, in a newsletter. */
import { expect } from '@open-wc/testing';
import { explain, type Explanation } from '../../src/api.js';
import { formatHtml } from '../../src/static/index.js';
import { ar } from '../../src/words/ar.js';
import { addLanguage } from '../../src/words/index.js';

const ANSWERS: [name: string, explanation: Explanation][] = [
  ['an answer', explain({ model: 'llama3.1:70b', queries: 1000 })],
  ['an estimate', explain({ model: 'gpt-4o' })],
  ['no accepted figure', explain({ model: 'gpt-4o', accept: ['measured'] })],
  ['an unknown model', explain({ model: ']]> <b onclick="x">&amp;llama 9000' })],
];
const LANGUAGES = ['en', 'ar'];
addLanguage(ar);

const parseHtml = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

/** A reader of feeds: the description of the one item. */
function readFeed(description: string): string {
  const feed = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><item><description>${description}</description></item></channel></rss>`;
  const parsed = new DOMParser().parseFromString(feed, 'application/xml');
  expect(parsed.querySelector('parsererror')).to.equal(null);
  return parsed.querySelector('item > description')!.textContent;
}

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const inCdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** Of the tags that AMP allows, those that the static form uses, with its attributes of them. All are of plain HTML. */
const ALLOWED: Record<string, string[]> = {
  div: ['class', 'lang', 'dir'],
  p: [],
  ul: [],
  li: [],
  strong: [],
  small: [],
  span: ['lang', 'dir'],
  a: ['href'],
};

for (const [name, explanation] of ANSWERS) {
  for (const lang of LANGUAGES) {
    const html = formatHtml(explanation, { lang });

    describe(`the static form of ${name} in ${lang}`, () => {
      it('comes out of a feed as it went in, escaped or in CDATA', () => {
        expect(readFeed(escapeXml(html))).to.equal(html);
        expect(readFeed(inCdata(html))).to.equal(html);
      });

      it('needs no escaping of its own in CDATA, whatever a model is called', () => {
        expect(html).not.to.include(']]>');
      });

      it('is XML too, for feeds of XHTML', () => {
        const parsed = new DOMParser().parseFromString(html, 'application/xml');
        expect(parsed.querySelector('parsererror')).to.equal(null);
        expect(parsed.documentElement.textContent).to.equal(parseHtml(html).firstElementChild!.textContent);
      });

      it('uses the tags and attributes that AMP allows: no style, no script, links to the web alone', () => {
        for (const element of parseHtml(html).querySelectorAll('*')) {
          expect(Object.keys(ALLOWED)).to.include(element.localName);
          expect(ALLOWED[element.localName]).to.include.members(element.getAttributeNames());
        }
        for (const link of parseHtml(html).querySelectorAll('a')) expect(link.href).to.match(/^https?:/);
        // AMP keeps these beginnings of class names for itself.
        expect(html).not.to.match(/class="(-amp|i-amp)/);
      });

      it('stands in the table of a newsletter as it is, within the column', () => {
        const table = document.createElement('table');
        table.width = '320';
        table.append(document.createElement('tr'));
        table.rows[0]!.append(document.createElement('td'));
        table.rows[0]!.cells[0]!.append(...parseHtml(html).childNodes);
        document.body.append(table);
        try {
          const form = table.querySelector('.everyday-equivalents')!;
          expect(form.parentElement!.localName).to.equal('td');
          expect(form.scrollWidth).to.be.at.most(320);
          expect(getComputedStyle(form).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
        } finally {
          table.remove();
        }
      });
    });
  }
}
