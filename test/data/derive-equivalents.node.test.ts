import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertEquivalents, type CuratedEquivalent } from '../../data/check-equivalents.js';
import { deriveEquivalents } from '../../data/derive-equivalents.js';
import { parseCsv } from '../../data/read-csv.js';

const HEADER =
  'id,unit,wh_per_unit_low,wh_per_unit,wh_per_unit_high,year,source_url,kind,familiarity_suggested,default_on,natural_min,natural_max';
const LED = 'led_bulb,second,0.00222,0.0027778,0.00333,2019,https://x.test/led,power,1.0,yes,1,432000';
const OVEN = 'oven_use,use,500,780,2000,2021,"https://x.test (Dupret, 2021/12)",cycle,0.6,no,0.5,30';

const LED_ENTRY: CuratedEquivalent = {
  id: 'led_bulb',
  name: 'LED bulb',
  unit: 'second',
  class: 'socket',
  group: 'light-electronics',
  assumption: 'A 10 W LED bulb; 8 to 12 W.',
  sourceTitle: 'A publication',
  derivation: { from: 'power', watts: [8, 10, 12], seconds: 1 },
};
const OVEN_ENTRY: CuratedEquivalent = {
  ...LED_ENTRY,
  id: 'oven_use',
  unit: 'count',
  derivation: { from: 'total', wattHours: [null, 146_000, null], count: 187 },
};

const rowsOf = (...lines: string[]) => parseCsv([HEADER, ...lines].join('\n'), 'equivalents.csv');
const derive = (line: string, entry: CuratedEquivalent) => deriveEquivalents(rowsOf(line), [entry]).equivalents[0]!;

describe('deriveEquivalents', () => {
  it('gives a power x a time unrounded', () => {
    // 8, 10 and 12 W for 1 s: / 3600
    const { low, typical, high } = derive(LED, LED_ENTRY).whPerUnit;
    assert.deepEqual(
      [low, typical, high].map((wh) => wh.toFixed(8)),
      ['0.00222222', '0.00277778', '0.00333333'],
    );
  });
  it('gives another factor as published, once the statement gives the same', () => {
    // 146,000 / 187 = 780.7, published 780
    assert.deepEqual(derive(OVEN, OVEN_ENTRY).whPerUnit, { low: 500, typical: 780, high: 2000 });
  });
  it('takes the address without the words behind it', () => {
    assert.equal(derive(OVEN, OVEN_ENTRY).source.url, 'https://x.test');
  });
  it('fails on a bulb of 2.4 W labelled 10 W', () => {
    const entry: CuratedEquivalent = { ...LED_ENTRY, derivation: { from: 'power', watts: [8, 2.4, 12], seconds: 1 } };
    assert.throws(() => derive(LED, entry), /equivalents\.csv, row 2, wh_per_unit: 0\.0027778 does not follow/);
  });
  it('fails on a bound that does not follow', () => {
    const entry: CuratedEquivalent = { ...LED_ENTRY, derivation: { from: 'power', watts: [8, 10, 15], seconds: 1 } };
    assert.throws(() => derive(LED, entry), /equivalents\.csv, row 2, wh_per_unit_high/);
  });
  it('fails on a fraction of a thing that is not there', () => {
    const entry: CuratedEquivalent = { ...OVEN_ENTRY, derivation: { from: 'fraction', of: 'nothing', times: 1 } };
    assert.throws(() => derive(OVEN, entry), /row 2, wh_per_unit/);
  });
  it('fails where the statement gives no typical factor', () => {
    const entry: CuratedEquivalent = {
      ...OVEN_ENTRY,
      derivation: { from: 'total', wattHours: [null, null, null], count: 1 },
    };
    assert.throws(() => derive(OVEN, entry), /equivalents\.json, row oven_use, derivation/);
  });
  it('fails on a missing address, date, assumption or title', () => {
    assert.throws(() => derive(LED.replace('https://x.test/led', '(not seen)'), LED_ENTRY), /row 2, source_url/);
    assert.throws(() => derive(LED.replace('2019', ''), LED_ENTRY), /row 2, year: is missing/);
    assert.throws(() => derive(LED, { ...LED_ENTRY, assumption: '' }), /row led_bulb, assumption: is missing/);
    assert.throws(() => derive(LED, { ...LED_ENTRY, sourceTitle: '' }), /row led_bulb, sourceTitle: is missing/);
  });
  it('fails on another unit or class than the file has', () => {
    assert.throws(() => derive(LED, { ...LED_ENTRY, unit: 'minute' }), /row led_bulb, unit/);
    assert.throws(() => derive(LED.replace('power', 'food'), LED_ENTRY), /row led_bulb, class/);
  });
  it('fails on an id twice, or on one side only', () => {
    assert.throws(() => deriveEquivalents(rowsOf(LED, LED), [LED_ENTRY]), /row 3, id: "led_bulb" appears twice/);
    assert.throws(() => deriveEquivalents(rowsOf(LED), [LED_ENTRY, LED_ENTRY]), /equivalents\.json, row 2, id/);
    assert.throws(() => deriveEquivalents(rowsOf(LED, OVEN), [LED_ENTRY]), /row 3, id: "oven_use" is not in/);
    assert.throws(() => deriveEquivalents(rowsOf(LED), [LED_ENTRY, OVEN_ENTRY]), /equivalents\.json, row 2, id/);
  });
  it('keeps out what is refused, with its reason', () => {
    const { equivalents, keptOut } = deriveEquivalents(rowsOf(LED), [{ id: 'led_bulb', keptOut: 'no source' }]);
    assert.equal(equivalents.length, 0);
    assert.deepEqual(
      keptOut.map(({ name, reason }) => [name, reason]),
      [['led_bulb', 'no source']],
    );
  });
});

describe('assertEquivalents', () => {
  it('fails on low above typical, and on natural amounts that are no range', () => {
    const led = derive(LED, LED_ENTRY);
    const disordered = { ...led, whPerUnit: { low: 3, typical: 2, high: 4 } };
    assert.throws(() => assertEquivalents([disordered], rowsOf(LED)), /row 2, wh_per_unit: 3, 2, 4 are not in order/);
    assert.throws(() => assertEquivalents([{ ...led, natural: [5, 5] }], rowsOf(LED)), /row 2, natural_min/);
  });
});
