import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderCard } from '../../src/ssr.js';

const readable = (html: string): string => html.replaceAll('\u00a0', ' ');
/** The words of a piece of HTML. */
const wordsOf = (html: string): string =>
  readable(html)
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');

describe('renderCard(options)', () => {
  const card = renderCard({ model: 'llama3.1:70b', queries: 1000 });

  it('writes the element with its attributes and its shadow root', () => {
    assert.match(
      card,
      /^<!-- everyday-equivalents --><everyday-equivalents lang="en" model="llama3\.1:70b" queries="1000"><template shadowroot="open" shadowrootmode="open"><style>/,
    );
    assert.match(card, /<\/everyday-equivalents\s*>$/);
    assert.match(wordsOf(card), /1,000 queries to Llama 3\.1 70B use about 46 Wh of electricity/);
    assert.match(wordsOf(card), /0\.0464422 Wh × 1,000 queries = 46\.4422 Wh/);
  });

  it('stays on one line, which Markdown passes on as it is', () => {
    assert.equal(card.split('\n').length, 1);
    assert.equal(renderCard({ model: 'a\nb', fallback: '<p>\n\nc</p>' }).split('\n').length, 1);
  });

  it('writes the static form between the tags, or what it is given', () => {
    assert.match(card, /<\/template>.*<div class="everyday-equivalents" lang="en" dir="ltr">/s);
    assert.match(
      renderCard({ model: 'ChatGPT', fallback: '<p>About 0.34 Wh.</p>' }),
      /<\/template>.*<p>About 0\.34 Wh\.<\/p>/s,
    );
  });

  it('writes no style attribute, which a strict policy blocks', () => {
    assert.doesNotMatch(card, /\sstyle=/);
  });

  it('links a style sheet in place of the inline style', () => {
    const linked = renderCard({ model: 'ChatGPT', stylesheet: '/a"b.css' });
    assert.match(linked, /<link rel="stylesheet" href="\/a&quot;b\.css">/);
    assert.doesNotMatch(linked, /<style>/);
  });

  it('says why there is no answer, above the fallback', () => {
    assert.match(wordsOf(renderCard({ model: 'llama 9000' })), /no published figure for “llama 9000”/);
  });

  it('escapes names, in attributes and in text', () => {
    const hostile = renderCard({ model: '"><script>alert(1)</script>', lang: '"><b>' });
    assert.doesNotMatch(hostile, /<script>|<b>/);
  });

  it('carries things of the author’s own to the page', () => {
    const own = {
      id: 'espresso',
      wording: '{amount} </script><b>',
      whPerUnit: 8,
      source: { title: 'Kitchen', url: 'https://example.org', date: '2026' },
    };
    const written = renderCard({ model: 'llama3.1:70b', queries: 1000, ownEquivalents: [own] });
    const json = /<script type="application\/json">(.*?)<\/script>/s.exec(written)![1]!;
    assert.deepEqual(JSON.parse(json), [own]);
    assert.match(readable(written), /5\.8/); // 46.4422 / 8
    assert.doesNotMatch(written, /<b>/);
  });

  it('does not know the answers it wrote before', () => {
    assert.equal(renderCard({ model: 'llama3.1:70b', queries: 1000 }), card);
  });
});
