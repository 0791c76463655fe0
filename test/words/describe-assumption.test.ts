/** The assumptions of everyday things in every language: all there, of the dataset's own numbers and units, or in English. */
import { expect } from '@open-wc/testing';
import type { Equivalent } from '../../src/core/index.js';
import { dataset } from '../../src/dataset.js';
import { en } from '../../src/words/en.js';
import { describeAssumption, type Language } from '../../src/words/index.js';
import * as translations from '../../src/words/translations.js';
import { LARGE, NAMED, SYMBOL } from './assumption-units.js';
import { numbersIn, writingOf } from './read-numbers.js';

const THINGS = dataset.equivalents;
const TRANSLATIONS: Language[] = Object.values(translations);

const thing = (id: string): Equivalent => THINGS.find((one) => one.id === id)!;
/** Without what keeps a number and its unit together and in order. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/\s/g, ' ');
/** As it is written: a space may part a number. */
const write = (one: Equivalent, language: Language): string =>
  describeAssumption(one, language, language.tag).text.replace(/[\u2066-\u2069]/g, '');
const say = (one: Equivalent, language: Language, locale = language.tag): string =>
  plain(describeAssumption(one, language, locale).text);

/** The numbers of a text with their worth, from the least. */
function worthsIn(text: string, tag: string): number[] {
  const [word, worth] = LARGE[tag]!;
  const [before = [], ...after] = text.split(word).map((part) => numbersIn(part, writingOf(tag)));
  const large = after.length ? [before.pop()! * worth] : [];
  return [...before, ...large, ...after.flat()].map((number) => Number(number.toPrecision(9))).sort((a, b) => a - b);
}

/** Numbers that a language says where English has a word: "one", "a third". */
const SAID_BESIDES: Record<string, Record<string, number[]>> = {
  ja: {
    phone_percent: [1, 100],
    household_day_fr: [1, 3],
    aa_battery: [3],
    escooter_km: [1, 1],
    ...Object.fromEntries(
      ['video_streaming', 'web_search_2009', 'kettle_litre', 'air_conditioner', 'ev_km', 'ev_mile', 'ebike_km']
        .concat(['walking_km', 'human_day'])
        .map((id) => [id, [1]]),
    ),
  },
};

/** Powers and energies with their numbers: "1.5 kWh". */
const symbolsIn = (text: string, tag: string): string[] =>
  [...text.matchAll(new RegExp(`([\\p{Nd}.,٫٬\u00a0\u202f]*\\p{Nd})\\s(${SYMBOL})`, 'gu'))]
    .map(([, number, unit]) => `${numbersIn(number!, writingOf(tag)).at(-1)} ${unit}`)
    .sort();

const unitsIn = (text: string, tag: string): string[] =>
  Object.entries(NAMED).flatMap(([unit, named]) => ((named[tag] ?? named.all!).test(text) ? [unit] : []));

describe('assumptions are read back', () => {
  it('with the worth of their numbers, and their units', () => {
    expect(worthsIn('200 Wh al km, 4,1 TWh per 12,7 miliardi di miglia', 'it')).to.deep.equal([4.1, 200, 12.7e9]);
    expect(worthsIn('127億マイルに4.1 TWh', 'ja')).to.deep.equal([4.1, 12.7e9]);
    expect(symbolsIn('1.200 W; 900 bis 1.600 W, 0,077 kWh', 'de')).to.deep.equal(['0.077 kWh', '1200 W', '1600 W']);
    expect(unitsIn('9 Wh a km at 25 km/h', 'en')).to.deep.equal(['kilometre', 'kilometre an hour']);
    expect(unitsIn('250毫升水', 'zh')).to.deep.equal(['millilitre']);
  });
});

for (const language of TRANSLATIONS) {
  const { tag, assumptions = {} } = language;
  describe(`words/${tag}.ts: assumptions`, () => {
    it('are there for every thing of the dataset, and for no other', () => {
      const ids = THINGS.map(({ id }) => id);
      expect(ids.filter((id) => !(id in assumptions))).to.deep.equal([]);
      expect(Object.keys(assumptions).filter((id) => !ids.includes(id))).to.deep.equal([]);
    });

    it('are not in English, and are shown', () => {
      const english = THINGS.filter((one) => describeAssumption(one, language, tag).look === 'english');
      expect(english.map(({ id }) => id)).to.deep.equal([]);
      expect(THINGS.filter((one) => say(one, language) === one.assumption).map(({ id }) => id)).to.deep.equal([]);
    });

    it('have the numbers of the dataset’s own, in the language’s form', () => {
      for (const one of THINGS) {
        const { id, assumption } = one;
        const besides = SAID_BESIDES[tag]?.[id] ?? [];
        const numbers = worthsIn(assumption, 'en').concat(besides);
        expect(worthsIn(write(one, language), tag), `${id}: ${say(one, language)}`).to.deep.equal(
          numbers.sort((a, b) => a - b),
        );
      }
    });

    it('have their units', () => {
      for (const one of THINGS) {
        const said = say(one, language);
        expect(symbolsIn(write(one, language), tag), `${one.id}: ${said}`).to.deep.equal(
          symbolsIn(one.assumption, 'en'),
        );
        expect(unitsIn(said, tag), `${one.id}: ${said}`).to.deep.equal(unitsIn(one.assumption, 'en'));
      }
    });

    it('leave no placeholder open, and end as a sentence does', () => {
      for (const one of THINGS) expect(say(one, language), one.id).to.match(/^[^{}=]*[.।。]$/);
    });
  });
}

describe('describeAssumption(thing, language, locale)', () => {
  const { ar, de, es, fr, ja } = translations;

  it('writes numbers as the locale does', () => {
    const home = thing('household_day_us');
    expect(say(home, de)).to.equal(
      '12.194 kWh im Jahr für einen durchschnittlichen US-Haushalt; 29,4 bis 39,5 kWh am Tag.',
    );
    expect(say(home, fr)).to.equal('12 194 kWh par an pour un foyer américain moyen ; de 29,4 à 39,5 kWh par jour.');
    expect(say(home, es)).to.equal('12.194 kWh al año en un hogar estadounidense medio; de 29,4 a 39,5 kWh al día.');
    expect(say(home, es, 'es-MX')).to.match(/^12,194 kWh al año .* de 29.4 a 39.5 kWh/);
    expect(say(home, ja)).to.equal('米国の平均的な家庭で年12,194 kWh。幅は一日あたり29.4〜39.5 kWh。');
    expect(say(home, ar, 'ar-EG')).to.match(/^١٢٬١٩٤ kWh/);
    expect(say(thing('ereader'), de)).to.equal('Ein E-Reader, der höchstens 1 W aufnimmt; ab 0,2 W.');
  });

  it('keeps a Latin unit with its number, in their own order, in Arabic', () => {
    for (const one of THINGS) {
      const { text } = describeAssumption(one, ar, 'ar');
      const among = text.replace(/\u2066[^\u2066-\u2069]*\u00a0[A-Za-z]+\u2069/g, '');
      expect(among, text).not.to.match(new RegExp(`\\p{Nd}\\s?(${SYMBOL})|[\u2066-\u2069]`, 'u'));
    }
  });

  /** As the dataset has it: marked as English, which it is. */
  const inEnglish = (assumption: string) => ({ text: assumption, look: 'english' });

  it('says what the dataset says in English', () => {
    for (const one of THINGS) expect(describeAssumption(one, en, 'en')).to.deep.equal(inEnglish(one.assumption));
  });

  it('says it in English where a dataset has other numbers than the translation', () => {
    const ROWS: [changed: string, assumption: string][] = [
      ['another number', 'A 9 W LED bulb, as bright as an old 60 W one; 8 to 12 W.'],
      ['ten times as much', 'A 100 W LED bulb, as bright as an old 60 W one; 8 to 12 W.'],
      ['a tenth', 'A 1.0 W LED bulb, as bright as an old 60 W one; 8 to 12 W.'],
      ['one number less', 'A 10 W LED bulb; 8 to 12 W.'],
      ['one number more', 'A 10 W LED bulb, as bright as an old 60 W one, of 470 lm; 8 to 12 W.'],
      ['no number', 'An LED bulb.'],
    ];
    for (const [changed, assumption] of ROWS)
      expect(describeAssumption({ id: 'led_bulb', assumption }, de, 'de'), changed).to.deep.equal(
        inEnglish(assumption),
      );
  });

  it('says it in English where the language has no translation', () => {
    const assumption = 'A small machine, kept warm.';
    for (const id of ['espresso', 'constructor', '__proto__'])
      expect(describeAssumption({ id, assumption }, de, 'de'), id).to.deep.equal(inEnglish(assumption));
    const older = { ...de, assumptions: undefined };
    expect(describeAssumption(thing('tv'), older, 'de')).to.deep.equal(inEnglish(thing('tv').assumption));
  });

  it('takes the same numbers in another order, and thousands with their comma', () => {
    const assumption = 'From 900 to 1,600 W, mostly 1,200 W.';
    const said = describeAssumption({ id: 'microwave', assumption }, de, 'de');
    expect(plain(said.text)).to.equal('Eine Mikrowelle, die 1.200 W aufnimmt; 900 bis 1.600 W.');
    expect(said.look).to.equal('plain');
  });
});
