import { expect } from '@open-wc/testing';
import { explain } from '../../src/api.js';
import { formatMarkdown, formatText } from '../../src/static/index.js';
import { addLanguage } from '../../src/words/index.js';
import { de } from '../../src/words/de.js';
import { fr } from '../../src/words/fr.js';

describe('formatText(explanation)', () => {
  it('says the sentences, the sum, what was assumed and the source', () => {
    const lines = formatText(explain({ model: 'llama3.1:70b', queries: 1000 }))
      .replaceAll('\u00a0', ' ')
      .split('\n');
    expect(lines[0]).to.match(/^1,000 queries to Llama 3\.1 70B use about 46 Wh/);
    expect(lines).to.include('  0.0464422 Wh × 1,000 queries = 46.4422 Wh');
    expect(lines).to.include('  A full charge of 19 Wh from the socket; 12 to 24 Wh.');
    expect(lines.at(-3)).to.match(/^ {2}ML\.ENERGY .* https:\/\/ml\.energy\/leaderboard$/);
    expect(lines.at(-2)).to.equal('Figures as of 28 November 2026.');
  });

  it('says what was assumed in the asked language, as Markdown does', () => {
    addLanguage(de);
    const answer = explain({ model: 'llama3.1:70b', queries: 1000, equivalents: ['phone_charge'] });
    for (const format of [formatText, formatMarkdown])
      expect(format(answer, { lang: 'de' }).replaceAll('\u00a0', ' ')).to.contain(
        'Eine volle Ladung mit 19 Wh aus der Steckdose; 12 bis 24 Wh.',
      );
  });

  it('writes a colon as the asked language does', () => {
    addLanguage(fr);
    const text = formatText(explain({ model: 'gpt-4o' }), { lang: 'fr' });
    expect(text).to.include('\nCe que supposent les comparaisons\u00a0:\n');
    expect(text).to.include('\n  EcoLogits\u00a0: ');
  });

  it('names a source of the author’s own, with or without an address', () => {
    const text = formatText(explain({ wattHours: 100, sourceLabel: 'Our meter' }));
    expect(text).to.include('\n  Our meter (the author’s source)\nFigures as of');
  });

  it('lists the names that may have been meant', () => {
    const lines = formatText(explain({ model: 'llama 9000' })).split('\n');
    expect(lines[0]).to.equal('There is no published figure for “llama 9000”.');
    expect(lines.filter((line) => line.startsWith('- '))).to.have.length.above(0);
  });

  it('adds no line and no command to a terminal that a name brings', () => {
    const text = formatText(explain({ model: 'a\nb\u001b[31mc\u2028d' }));
    expect(text.split('\n')[0]).to.equal('There is no published figure for “a b [31mc d”.');
  });
});
