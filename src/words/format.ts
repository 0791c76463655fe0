/** Writes numbers, units, dates and lists in a reader's language by `Intl`; knows units, no sentences. */
import type { DisplayUnit, Range } from '../core/index.js';
import type { Message } from './language.js';

/** A formatter costs far more to make than to use, and a page holds few languages: each is made once. */
const made = new Map<string, unknown>();

/** Bounds what invented languages can have remembered. */
const MOST_MADE = 2000;

function once<Formatter>(key: string, make: () => Formatter): Formatter {
  if (!made.has(key)) {
    if (made.size >= MOST_MADE) made.clear();
    made.set(key, make());
  }
  return made.get(key) as Formatter;
}

/** English of no country: `en` alone would be written, and measured, as in the United States. */
const WORLD_ENGLISH = 'en-001';

/** A tag that `Intl` can use, else English: an invalid `lang` must not throw. */
export function usableLocale(tag: string | undefined | null): string {
  if (!tag || tag.length > 100) return WORLD_ENGLISH;
  return once(`locale ${tag}`, () => {
    try {
      const locale = new Intl.Locale(tag);
      return locale.baseName === 'en' ? WORLD_ENGLISH : locale.baseName;
    } catch {
      return WORLD_ENGLISH;
    }
  });
}

const likely = (locale: string): Intl.Locale => new Intl.Locale(usableLocale(locale)).maximize();

/** The region whose units and homes a locale's readers know: the one it names, else the likely one. */
export const regionOf = (locale: string): string => once(`region ${locale}`, () => likely(locale).region ?? '001');

/** A language as it is written: of `zh` and `zh-SG` the same, of `zh-TW` another. */
export const likelyScript = (locale: string): string =>
  once(`script ${locale}`, () => {
    const { language, script } = likely(locale);
    return `${language} ${script}`;
  });

/** A number of so many significant digits. */
export function formatNumber(value: number, locale: string, digits = 2): string {
  const options = { maximumSignificantDigits: digits };
  return once(`number ${locale} ${digits}`, () => new Intl.NumberFormat(locale, options)).format(value);
}

/** A whole number, all digits. */
export const formatCount = (value: number, locale: string): string =>
  once(`count ${locale}`, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })).format(value);

const isRightToLeft = (locale: string): boolean => /Arab|Hebr/.test(likelyScript(locale));

/** A number with a Latin unit: kept together, in its own order, where the text around it runs from right to left. */
export function formatWithUnit(number: string, unit: string, locale: string): string {
  const text = `${number}\u00a0${unit}`;
  return isRightToLeft(locale) ? `\u2066${text}\u2069` : text;
}

/** What is said in the locale's language among Latin words: in its own order, where that runs from right to left. */
export const formatAmongLatin = (text: string, locale: string): string =>
  isRightToLeft(locale) ? `\u2067${text}\u2069` : text;

/** As assumptions state powers (1,375 W); six would show what the rounding of Wh per second leaves. */
export const WATT_DIGITS = 4;

/** A power. */
export const formatWatts = (watts: number, locale: string): string =>
  formatWithUnit(formatNumber(watts, locale, WATT_DIGITS), 'W', locale);

const WATT_HOURS: [unit: string, size: number][] = [
  ['TWh', 1e12],
  ['GWh', 1e9],
  ['MWh', 1e6],
  ['kWh', 1e3],
  ['Wh', 0],
];

/** The multiple of Wh that an energy is told in, by the digits shown: 999.6 Wh is 1 kWh and not 1,000 Wh. */
function energyUnit(wattHours: number, digits: number): [unit: string, size: number] {
  const shown = Number(wattHours.toPrecision(digits));
  const [unit, size] = WATT_HOURS.find(([, size]) => shown >= size)!;
  return [unit, size || 1];
}

/** An energy in Wh, kWh, MWh, GWh or TWh; `Intl` has none of them. */
export function formatEnergy(wattHours: number, locale: string, digits = 2): string {
  const [unit, size] = energyUnit(wattHours, digits);
  return formatWithUnit(formatNumber(wattHours / size, locale, digits), unit, locale);
}

/** The two ends of an energy in the unit of its typical value, the unit said once: `18`, `370 Wh`. */
export function formatEnergyRange({ low, typical, high }: Range, locale: string): { low: string; high: string } {
  const [unit, size] = energyUnit(typical, 2);
  return {
    low: formatNumber(low / size, locale),
    high: formatWithUnit(formatNumber(high / size, locale), unit, locale),
  };
}

const COUNTED: DisplayUnit[] = ['count', 'charge'];

/** An amount with its unit written out, or the number alone for things that are counted. */
export function formatAmount(value: number, unit: DisplayUnit, locale: string, digits = 2): string {
  if (COUNTED.includes(unit)) return formatNumber(value, locale, digits);
  return once(`${unit} ${locale} ${digits}`, () => {
    const unitDisplay = unit === 'percent' ? 'short' : 'long';
    // `Intl` spells its identifiers the American way.
    const intlUnit = unit.replace('metre', 'meter');
    return new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: intlUnit,
      unitDisplay,
      maximumSignificantDigits: digits,
    });
  }).format(value);
}

/** Things joined by the language's "or", or its "and". */
export const formatList = (things: string[], locale: string, type: Intl.ListFormatType = 'disjunction'): string =>
  once(`list ${locale} ${type}`, () => new Intl.ListFormat(locale, { type })).format(things);

/** An ISO date as precise as it is: a year, a month or a day. */
export function formatDate(date: string, locale: string): string {
  const [year, month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return once(`date ${locale} ${date.length}`, () => new Intl.DateTimeFormat(locale, options)).format(time);
}

/** The form of a message for a count, by the plural rule of the number as it is printed. */
function pluralForm(message: Exclude<Message, string>, count: number, locale: string, digits: number): string {
  const rules = once(
    `plural ${locale} ${digits}`,
    () => new Intl.PluralRules(locale, { maximumSignificantDigits: digits }),
  );
  return message[rules.select(count)] ?? message.other;
}

/** Fills the placeholders of a message; `count` chooses the form where there are several. */
export function fill(
  message: Message,
  values: Record<string, string>,
  locale: string,
  { count = 0, digits = 21 }: { count?: number; digits?: number } = {},
): string {
  const form = typeof message === 'string' ? message : pluralForm(message, count, locale, digits);
  // Split once, its placeholders at the odd places: a badge in a stream fills the same few 20 times a second.
  const parts = once(`parts ${form}`, () => form.split(/\{(\w+)\}/));
  return parts.map((part, at) => (at % 2 ? (values[part] ?? `{${part}}`) : part)).join('');
}
