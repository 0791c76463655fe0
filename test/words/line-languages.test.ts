import { expect } from '@open-wc/testing';
import { explain, type Known } from '../../src/api.js';
import { addLanguage, describeAnswer, languageFor, type Language } from '../../src/words/index.js';
import { explorerLanguageFor, explorerTags } from '../../src/words/explorer-languages.js';
import { en as enExplorer } from '../../src/words/explorer/en.js';
import { fr as frExplorer } from '../../src/words/explorer/fr.js';
import { fr } from '../../src/words/fr.js';

/** A language nobody else registers, so that this page's other tests do not see it. */
const named = <L extends Language>(language: L, tag: string): L => ({ ...language, tag });

describe('addLanguage(language)', () => {
  it('serves the card with a file of the card, and the explorer not yet', () => {
    addLanguage(named(fr, 'br'));
    expect(languageFor('br').cite).to.equal('Citer ces chiffres');
    expect(explorerLanguageFor('br')).to.equal(enExplorer);
    expect(explorerTags()).not.to.include('br');
  });

  it('serves both with one file of the explorer, whichever of the two comes last', () => {
    addLanguage(named(frExplorer, 'oc'));
    addLanguage(named({ ...fr, cite: 'Citar' }, 'oc'));
    expect(languageFor('oc').cite).to.equal('Citar');
    expect(explorerLanguageFor('oc').explorer.view.compare).to.equal('Comparer');
    expect(explorerLanguageFor('oc-FR').cite).to.equal('Citar');
    expect(explorerTags()).to.include('oc');
  });

  it('says in English what a file older than the script does not say, and draws', () => {
    const older: Partial<Language> = { ...fr, caveat: { ...fr.caveat } };
    delete older.cite;
    delete older.own;
    delete (older.caveat as Partial<Language['caveat']>)['ten-tokens'];
    addLanguage(named(older as Language, 'wa'));
    const language = languageFor('wa');
    expect(language.cite).to.equal('Cite these figures');
    expect(language.caveat['ten-tokens']).to.match(/^The benchmark stops/);
    expect(language.caveat['prompt-folded-in']).to.equal(fr.caveat['prompt-folded-in']);
    expect(language.query).to.equal(fr.query);
    const known = explain({ wattHours: 5, sourceLabel: 'Our meter' }) as Known;
    expect(describeAnswer(known, language, 'fr').kind).to.equal('estimé, the author’s own figure');
  });

  it('keeps what a file newer than the script says of things that the script does not know', () => {
    addLanguage(named({ ...fr, equivalents: { ...fr.equivalents, tram: '{amount} de tramway' } }, 'co'));
    expect(languageFor('co').equivalents['tram']).to.equal('{amount} de tramway');
  });

  it('is the same object from one reading to the next, since a badge in a stream reads it 20 times a second', () => {
    addLanguage(named(fr, 'gsw'));
    expect(languageFor('gsw')).to.equal(languageFor('gsw'));
  });
});
