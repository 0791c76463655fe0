/**
 * Reads a number as a pupil writes it: comma or point, spaces between thousands, a power of ten, a unit behind it. Where
 * the writing can mean two numbers (`1,000`), both are given: what was asked decides. Any text is safe.
 */

/** Units that may stand behind an answer, and how many watt-hours, watts or hours one of them is. */
const UNITS = {
  Wh: ['energy', 1],
  mWh: ['energy', 1e-3],
  kWh: ['energy', 1e3],
  MWh: ['energy', 1e6],
  J: ['energy', 1 / 3600],
  Ws: ['energy', 1 / 3600],
  kJ: ['energy', 1 / 3.6],
  W: ['power', 1],
  kW: ['power', 1e3],
  s: ['time', 1 / 3600],
  min: ['time', 1 / 60],
  h: ['time', 1],
} as const;

export type Quantity = 'energy' | 'power' | 'time';

/** One way to read an answer: the number as written, and what its unit makes of it in Wh, W or h. */
export interface Reading {
  number: number;
  quantity?: Quantity;
  /** `number` in Wh, W or h; absent where no unit was written. */
  inBase?: number;
}

/** Longer than any answer: what is longer is not read. */
const MOST_CHARACTERS = 40;

/** Digits of other scripts, full-width and raised ones, and the signs that stand for comma, point and minus. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll('٫', ',')
    .replace(/[٬'’\s_]/g, '')
    .replaceAll('−', '-');

const POWER_OF_TEN = /(?:e|[x×*·]10\^?)(-?\d{1,3})$/i;
const DIGITS = /^[+-]?(?:\d+[.,]?\d*|[.,]\d+|\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?)$/;

/** The numbers that commas and points can mean: of two kinds the last is the decimal one; one alone may be either. */
function readMarks(text: string): number[] {
  const marks = text.match(/[.,]/g) ?? [];
  const grouped = Number(text.replace(/[.,]/g, ''));
  const decimal = Number(text.replace(/[.,](?=.*[.,])/g, '').replace(',', '.'));
  if (marks.length > 1) return [marks.every((mark) => mark === marks[0]) ? grouped : decimal];
  return /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? [decimal, grouped] : [decimal];
}

/** The unit that a text ends with, in any case that means one unit; words of a language are no unit. */
function findUnit(letters: string): readonly [Quantity, number] | undefined {
  const alike = Object.entries(UNITS).filter(([unit]) => unit.toLowerCase() === letters.toLowerCase());
  return (alike.length === 1 ? alike[0] : alike.find(([unit]) => unit === letters))?.[1];
}

/**
 * Every way to read an answer; none where it is no number.
 *
 * @example readAnswer('0,056 Wh') // [{ number: 0.056, quantity: 'energy', inBase: 0.056 }]
 */
export function readAnswer(text: string): Reading[] {
  if (text.length > MOST_CHARACTERS) return [];
  const [, written = '', letters = ''] = /^(.*?[\d.,])(\p{L}*)\.?$/u.exec(plain(text)) ?? [];
  const unit = letters ? findUnit(letters) : undefined;
  const power = POWER_OF_TEN.exec(written);
  const mantissa = power ? written.slice(0, power.index) : written;
  if (!DIGITS.test(mantissa)) return [];
  const scale = power ? Number(`1e${power[1]}`) : 1;
  return readMarks(mantissa).flatMap((value) => {
    const number = value * scale;
    if (!Number.isFinite(number)) return [];
    return [unit ? { number, quantity: unit[0], inBase: number * unit[1] } : { number }];
  });
}
