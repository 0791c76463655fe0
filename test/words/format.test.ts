import { expect } from '@open-wc/testing';
import type { DisplayUnit } from '../../src/core/index.js';
import {
  fill,
  formatAmount,
  formatCount,
  formatDate,
  formatEnergy,
  formatEnergyRange,
  formatList,
  formatNumber,
  regionOf,
  usableLocale,
} from '../../src/words/format.js';

const WORLD = 'en-001';

/** With plain spaces: which of the no-break spaces a language takes is not the point of a row. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('formatEnergy(Wh, locale)', () => {
  const ROWS: [wattHours: number, locale: string, text: string][] = [
    [0.0000554, WORLD, '0.000055 Wh'],
    [0.0554, WORLD, '0.055 Wh'],
    [0.24, WORLD, '0.24 Wh'],
    [46.4422, WORLD, '46 Wh'],
    [3, WORLD, '3 Wh'],
    [994, WORLD, '990 Wh'],
    [995, WORLD, '1 kWh'], // 1.0 kWh in two digits, not 1,000 Wh
    [999.6, WORLD, '1 kWh'],
    [1234, WORLD, '1.2 kWh'],
    [4.23e8, WORLD, '420 MWh'],
    [1e9, WORLD, '1 GWh'],
    [46.4422e12, WORLD, '46 TWh'],
    [1e18, WORLD, '1,000,000 TWh'],
    [1e-9, WORLD, '0.000000001 Wh'],
    [0.0554, 'fr-FR', '0,055 Wh'],
    [1234, 'fr-FR', '1,2 kWh'],
    [1234, 'de-DE', '1,2 kWh'],
    [1e18, 'fr-FR', '1 000 000 TWh'],
  ];
  for (const [wattHours, locale, text] of ROWS) {
    it(`${wattHours} in ${locale}: ${text}`, () => {
      expect(plain(formatEnergy(wattHours, locale))).to.equal(text);
    });
  }

  it('puts a no-break space before the unit', () => {
    expect(formatEnergy(46, WORLD)).to.equal('46\u00a0Wh');
  });

  it('takes one digit where one is asked for', () => {
    expect(plain(formatEnergy(39.5, WORLD, 1))).to.equal('40 Wh');
  });
});

it('formatEnergyRange(range, locale) says the unit of the typical value once', () => {
  const ends = (low: number, typical: number, high: number, locale = WORLD): string => {
    const said = formatEnergyRange({ low, typical, high }, locale);
    return plain(`${said.low} to ${said.high}`);
  };
  expect(ends(18.3874, 46.4422, 365.416)).to.equal('18 to 370 Wh');
  expect(ends(0.0183874, 0.0464422, 0.365416)).to.equal('0.018 to 0.37 Wh');
  expect(ends(6e7, 4.23e8, 1.3e9)).to.equal('60 to 1,300 MWh');
  expect(ends(0.06, 0.423, 1.3, 'fr-FR')).to.equal('0,06 to 1,3 Wh');
});

describe('formatAmount(value, unit, locale, digits)', () => {
  const ROWS: [value: number, unit: DisplayUnit, locale: string, digits: number, text: string][] = [
    [19.944, 'second', WORLD, 2, '20 seconds'],
    [1, 'second', WORLD, 2, '1 second'],
    [1.02, 'second', WORLD, 2, '1 second'],
    [2.04, 'minute', WORLD, 2, '2 minutes'],
    [4.64, 'hour', WORLD, 2, '4.6 hours'],
    [4.1667, 'day', WORLD, 2, '4.2 days'],
    [232, 'metre', WORLD, 2, '230 metres'],
    [232, 'metre', 'en-US', 2, '230 meters'],
    [1, 'kilometre', WORLD, 2, '1 kilometre'],
    [52.8, 'foot', 'en-US', 2, '53 feet'],
    [3.125, 'mile', 'en-US', 2, '3.1 miles'],
    [6.16, 'metre', WORLD, 1, '6 metres'],
    [1.263, 'percent', WORLD, 2, '1.3%'],
    [1.263, 'percent', 'fr-FR', 2, '1,3 %'],
    [2.444, 'charge', WORLD, 2, '2.4'],
    [1000, 'count', WORLD, 2, '1,000'],
    [19.944, 'second', 'fr-FR', 2, '20 secondes'],
  ];
  for (const [value, unit, locale, digits, text] of ROWS) {
    it(`${value} ${unit} in ${locale}: ${text}`, () => {
      expect(plain(formatAmount(value, unit, locale, digits))).to.equal(text);
    });
  }
});

describe('formatNumber, formatCount, formatList and formatDate', () => {
  it('write significant digits, never 0 for what is not 0', () => {
    expect(formatNumber(0.000123, WORLD)).to.equal('0.00012');
    expect(formatNumber(1e-15, WORLD)).to.equal('0.000000000000001');
    expect(formatNumber(3.14159, WORLD, 4)).to.equal('3.142');
  });

  it('write all digits of a count', () => {
    expect(formatCount(1000, WORLD)).to.equal('1,000');
    expect(formatCount(1e15, WORLD)).to.equal('1,000,000,000,000,000');
    expect(plain(formatCount(1000, 'fr-FR'))).to.equal('1 000');
  });

  it('join things by "or" or "and"', () => {
    expect(formatList(['a'], WORLD)).to.equal('a');
    expect(formatList(['a', 'b', 'c'], WORLD)).to.equal('a, b or c');
    expect(formatList(['a', 'b', 'c'], 'en-US')).to.equal('a, b, or c');
    expect(formatList(['a', 'b', 'c'], WORLD, 'conjunction')).to.equal('a, b and c');
  });

  it('write a date as precise as it is, in no time zone', () => {
    expect(formatDate('2024', WORLD)).to.equal('2024');
    expect(formatDate('2025-02', WORLD)).to.equal('February 2025');
    expect(formatDate('2025-06-01', WORLD)).to.equal('1 June 2025');
    expect(formatDate('2025-12-31', 'en-US')).to.equal('December 31, 2025');
    expect(formatDate('2025-06-01', 'fr-FR')).to.equal('1 juin 2025');
  });
});

describe('usableLocale(tag) and regionOf(locale)', () => {
  const ROWS: [tag: string, locale: string, region: string][] = [
    ['en', 'en-001', '001'], // English of no country: metres, not feet
    ['en-US', 'en-US', 'US'],
    ['en-GB', 'en-GB', 'GB'],
    ['fr', 'fr', 'FR'],
    ['fr-CA', 'fr-CA', 'CA'],
    ['EN-us', 'en-US', 'US'],
    ['ar-u-nu-latn', 'ar', 'EG'],
    ['my', 'my', 'MM'],
  ];
  for (const [tag, locale, region] of ROWS) {
    it(`${tag} is ${locale}, read in ${region}`, () => {
      expect(usableLocale(tag)).to.equal(locale);
      expect(regionOf(usableLocale(tag))).to.equal(region);
      expect(regionOf(tag)).to.equal(region);
    });
  }

  it('fall back to world English where `Intl` would throw', () => {
    const tags = ['', 'x', 'en_US', 'klingon language', '-', '*', '12', 'e\u0301n', '<b>', 'en-', 'x'.repeat(1e7)];
    for (const tag of [...tags, undefined, null]) {
      expect(usableLocale(tag), String(tag).slice(0, 20)).to.equal('en-001');
      expect(regionOf(tag as string)).to.equal('001');
    }
  });

  it('give what every formatter takes', () => {
    for (const tag of ['zz', 'tlh', 'root', 'und', 'i-klingon', 'en-XX', 'zh-Hant-TW', 'sr-Latn']) {
      const locale = usableLocale(tag);
      expect(formatEnergy(46, locale)).to.match(/46\sWh/);
      expect(formatAmount(2, 'hour', locale)).to.have.length.above(1);
    }
  });
});

describe('fill(message, values, locale, {count, digits})', () => {
  const message = { one: '{n} query', other: '{n} queries' };
  const say = (count: number, locale: string, digits = 21): string =>
    fill(message, { n: 'n' }, locale, { count, digits });

  it('takes the plural form of the number as it is printed', () => {
    expect(say(1, WORLD)).to.equal('n query');
    expect(say(2, WORLD)).to.equal('n queries');
    expect(say(1.04, WORLD, 2)).to.equal('n query'); // printed as 1
    expect(say(1.04, WORLD, 3)).to.equal('n queries'); // printed as 1.04
    expect(say(0.15, WORLD, 2)).to.equal('n queries');
    expect(say(1.5, 'fr-FR', 2)).to.equal('n query'); // French counts 1.5 as one
  });

  it('takes the form that is always there where a language has one more', () => {
    expect(say(3, 'pl')).to.equal('n queries'); // "few"
  });

  it('leaves what has no value, and fills a value that looks like a placeholder once', () => {
    expect(fill('{a} {b}', { a: '{b}' }, WORLD)).to.equal('{b} {b}');
    expect(fill('{a}', { a: '$& $1' }, WORLD)).to.equal('$& $1');
  });
});
