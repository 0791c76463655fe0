import { expect } from '@open-wc/testing';
import { explain } from '../../src/api.js';
import { formatMarkdown } from '../../src/static/index.js';
import { HOSTILE } from './hostile.js';

const readable = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('formatMarkdown(explanation)', () => {
  it('says sentence, comparisons and source', () => {
    const lines = readable(formatMarkdown(explain({ model: 'llama3.1:70b', queries: 1000 }))).split('\n');
    expect(lines[0]).to.equal(
      '1,000 queries to Llama 3.1 70B use about **46 Wh** of electricity (measured, GPU only; 18 to 370 Wh depending on how it is served).',
    );
    expect(lines).to.include('One query is one chat answer of about 349 tokens.');
    expect(lines.find((line) => line.startsWith('- **4.6 hours** of an LED bulb (A 10 W LED bulb'))).not.to.equal(
      undefined,
    );
    expect(lines.find((line) => line.startsWith('Source: '))).to.include('](<https://ml.energy/leaderboard>)');
  });

  it('leaves no sign of a name that starts markup', () => {
    for (const name of HOSTILE) {
      const text = formatMarkdown(explain({ model: name }));
      const sentence = text.split('\n')[0]!;
      expect(sentence, name).not.to.match(/<|(?<!\\)[*_`[\]#~|]|(?<!\\):\/\//);
    }
  });

  it('escapes what would start a list, and shows plain numbers as they are', () => {
    const text = formatMarkdown(explain({ model: '1. x', wattHours: 4.6 }));
    expect(readable(text)).to.include('4.6 Wh').and.not.include('\\4');
  });
});
