import { expect } from 'chai';
import { checkAnswer, type Asked } from '../../src/core/check-answer.js';

/** A 10 W bulb for 20 s: 10 W x 20 / 3,600 h = 0.0556 Wh. */
const BULB: Asked = { unit: 'Wh', value: (10 * 20) / 3600, powerW: 10 };
/** A 1,200 W microwave for 15 min: 1,200 W x 0.25 h = 300 Wh = 0.3 kWh. */
const MICROWAVE: Asked = { unit: 'kWh', value: 0.3, powerW: 1200 };
/** 46.4422 Wh / 10 W = 4.64 h. */
const HOURS: Asked = { unit: 'h', value: 4.64422, powerW: 10 };
/** 20 s in hours: 20 / 3,600 h = 0.00556 h. */
const TWENTY_SECONDS: Asked = { unit: 'h', value: 20 / 3600, isConversion: true };
/** 0.0556 Wh in kWh. */
const KILO: Asked = { unit: 'kWh', value: 0.0000555556, powerW: 10, isConversion: true };
/** 1,000 queries of 0.0464422 Wh. */
const LLAMA: Asked = { unit: 'Wh', value: 46.4422 };

const ROWS: [title: string, text: string, asked: Asked, verdict: string][] = [
  ['all digits', '0.0556', BULB, 'right'],
  ['a decimal comma', '0,056', BULB, 'right'],
  ['2 % off', '47.3', LLAMA, 'right'], // 46.4422 x 1.02 = 47.37
  ['exactly 2 % off', '1.02', { unit: 'Wh', value: 1 }, 'right'],
  ['more than 2 % off', '47.5', LLAMA, 'close'],
  ['two significant digits, 5 % off', '1.1', { unit: 'Wh', value: 1.0500001 }, 'right'],
  ['one significant digit', '0.06', BULB, 'close'], // 8 % more
  ['one significant digit far off', '5', LLAMA, 'not-yet'],
  ['10 % off', '51', LLAMA, 'close'], // 46.4422 x 1.1 = 51.09
  ['more than 10 % off', '51.2', LLAMA, 'not-yet'],
  ['thousands that are meant', '1,000', { unit: 'Wh', value: 1000 }, 'right'],
  ['a decimal comma that looks like thousands', '1,000', { unit: 'Wh', value: 1 }, 'right'],
  ['Wh in joules, with the unit', '200 J', BULB, 'right'], // 10 W x 20 s
  ['Wh in watt-seconds, which are joules', '200 Ws', BULB, 'right'],
  ['Wh in kWh, with the unit', '0.0000556 kWh', BULB, 'right'],
  ['hours in minutes, with the unit', '279 min', HOURS, 'right'], // 4.64422 x 60 = 278.7
  ['kWh in Wh, with the unit', '300 Wh', MICROWAVE, 'right'],
  ['watts multiplied by seconds', '200', BULB, 'seconds-for-hours'],
  ['seconds called watt-hours', '200 Wh', BULB, 'seconds-for-hours'],
  ['watts multiplied by minutes', '18', { ...MICROWAVE, powerW: undefined }, 'minutes-for-hours'], // 0.3 x 60
  ['watts multiplied by seconds, in kW', '1080', MICROWAVE, 'seconds-for-hours'], // 0.3 x 3,600
  ['watts multiplied by minutes, for Wh', '2786', { ...LLAMA, powerW: undefined }, 'minutes-for-hours'], // 46.4422 x 60
  ['kWh where Wh were asked for', '0.0464', LLAMA, 'kwh-for-wh'],
  ['Wh where kWh were asked for', '300', MICROWAVE, 'wh-for-kwh'],
  ['Wh called kWh', '46.4 kWh', LLAMA, 'thousand-off'],
  ['divided by 1,000 twice', '0.0003', MICROWAVE, 'thousand-off'],
  ['the power', '10', BULB, 'power-for-energy'],
  ['the power in kW', '1.2', MICROWAVE, 'power-for-energy'],
  ['a power by its unit', '0.0556 W', BULB, 'power-for-energy'],
  ['a time for an energy', '20 s', BULB, 'other-quantity'],
  ['an energy for a time', '46.4 Wh', HOURS, 'other-quantity'],
  ['minutes where hours were asked for', '279', HOURS, 'minutes-for-hours'],
  ['seconds where hours were asked for', '16719', HOURS, 'seconds-for-hours'], // 4.64422 x 3,600
  ['the asked seconds copied', '20 s', TWENTY_SECONDS, 'another-unit'],
  ['minutes on the way to hours', '0.333 min', TWENTY_SECONDS, 'another-unit'],
  ['minutes for seconds, which is no slip on the way to hours', '20 min', TWENTY_SECONDS, 'not-yet'],
  ['minutes called hours', '0.333 h', TWENTY_SECONDS, 'minutes-for-hours'],
  ['the asked hours', '0.00556 h', TWENTY_SECONDS, 'right'],
  ['the asked watt-hours copied', '0.0556 Wh', KILO, 'another-unit'],
  ['the asked kilowatt-hours', '0.0000556 kWh', KILO, 'right'],
  ['the asked kilowatt-hours, without their unit', '0.0000556', KILO, 'right'],
  ['the power where hours were asked for', '10', HOURS, 'not-yet'],
  ['a power that happens to be the energy', '10', { unit: 'Wh', value: 10, powerW: 10 }, 'right'], // for 1 h
  ['another number', '3', BULB, 'not-yet'],
  ['a negative number', '-0.0556', BULB, 'not-yet'],
  ['zero', '0', BULB, 'not-yet'],
  ['no number', 'a lot', BULB, 'unreadable'],
  ['nothing', '', BULB, 'unreadable'],
  ['markup', '<img src=x onerror=alert(1)>', BULB, 'unreadable'],
  ['ten million characters', '1'.repeat(10_000_000), BULB, 'unreadable'],
];

describe('checkAnswer(text, asked) judges', () => {
  for (const [title, text, asked, verdict] of ROWS)
    it(`${title}: ${verdict}`, () => {
      const answer = checkAnswer(text, asked);
      expect('slip' in answer ? answer.slip : answer.verdict).to.equal(verdict);
    });
});
