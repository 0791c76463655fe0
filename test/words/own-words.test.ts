import { expect } from '@open-wc/testing';
import { languageFor } from '../../src/words/index.js';
import { ownWordsFor } from '../../src/words/own-words.js';

const en = languageFor('en');
const german = { ...en, tag: 'de' };
const ALL: [{ tag: string }, ...{ tag: string }[]] = [{ tag: 'en' }, { tag: 'fr' }];

describe('ownWordsFor(all, language, locale)', () => {
  it('finds the words of the language', () => {
    const french = { ...en, tag: 'fr' };
    expect(ownWordsFor(ALL, french, 'fr-CH')).to.deep.equal({
      language: french,
      words: { tag: 'fr' },
      locale: 'fr-CH',
    });
  });

  it('is all English, numbers too, where there are none', () => {
    expect(ownWordsFor(ALL, german, 'de-AT')).to.deep.equal({ language: en, words: { tag: 'en' }, locale: 'en-001' });
  });
});
