import { expect } from '@open-wc/testing';
import { readerOf } from '../../src/words/reader.js';

describe('readerOf(tag)', () => {
  it('keeps the numbers and the region of an English tag', () => {
    const { language, locale, region } = readerOf('en-GB');
    expect([language.tag, locale, region]).to.deep.equal(['en', 'en-GB', 'GB']);
  });

  it('writes the numbers of the language it speaks where the asked one is not there', () => {
    const { language, locale, region } = readerOf('tlh-DE');
    expect([language.tag, locale, region]).to.deep.equal(['en', 'en-001', 'DE']);
  });

  it('speaks English to the world where the tag is none', () => {
    for (const tag of [undefined, null, '', 'not a tag', 'x'.repeat(1000)]) {
      const { language, region } = readerOf(tag);
      expect([language.tag, region]).to.deep.equal(['en', '001']);
    }
  });
});
