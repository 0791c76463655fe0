import { expect } from '@open-wc/testing';
import { explain, type Known } from '../../src/api.js';
import { describeThingCaveats } from '../../src/words/describe-caveats.js';
import { languageFor } from '../../src/words/index.js';

const caveatsOf = (wattHours: number, ...equivalents: string[]): string[] => {
  const known = explain({ wattHours, queries: 1, equivalents }) as Known;
  const card = { language: languageFor('en'), locale: 'en-001' };
  return describeThingCaveats(known, card).map((one) => one.replaceAll('\u00a0', ' '));
};

describe('describeThingCaveats(known, card)', () => {
  it('gives the amount over the range of stadium floodlights, and says why it is wide', () => {
    // 1,000 Wh / 55.5556 = 18 s; / 4.44444 = 225 s; told in one digit.
    expect(caveatsOf(1000, 'stadium_floodlights')).to.deep.equal([
      'Stadium floodlights differ widely, from 16 to 200 kW: 20 to 200 seconds. ' +
        'The source is weak: sellers of floodlights, who disagree.',
    ]);
  });

  it('gives it in queries where the comparison is the other way round', () => {
    // A second of 26.6667 Wh is 26.7 queries of 1 Wh; at 4.44444 Wh it is 4.4, at 55.5556 Wh 55.6.
    expect(caveatsOf(1, 'stadium_floodlights')[0]).to.include('from 16 to 200 kW: 4 to 60 queries.');
  });

  it('says of an hour of streaming and of the web search of 2009 what is known', () => {
    expect(caveatsOf(200, 'video_streaming')[0]).to.include('contested');
    expect(caveatsOf(3, 'web_search_2009')[0]).to.include('from 2009');
  });

  it('says nothing of things whose sources are sound', () => {
    expect(caveatsOf(1000, 'led_bulb', 'phone_charge')).to.deep.equal([]);
  });
});
