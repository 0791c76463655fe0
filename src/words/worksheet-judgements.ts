/** What of the sheet is no sum alone: power or energy, how one model stands to another, how sure a figure is. */
import { compare, type Range } from '../core/index.js';
import { statedPowerOf } from '../core/power.js';
import { causeOf, isWorthARange } from './describe.js';
import { sourceLine } from './source-line.js';
import { formatCount, formatList, formatNumber, formatWatts } from './format.js';
import { printedRange, thingOf, wh, write, type Ask } from './write-question.js';

/** Powers and energies, told apart. */
export const sort: Ask = (input) => {
  const { known, locale } = input;
  const lamp = thingOf(input, 'led_bulb');
  const oven = thingOf(input, 'microwave');
  const charge = thingOf(input, 'phone_charge');
  if (!lamp || !oven || !charge) return undefined;
  const powers = [lamp, oven].flatMap((one) => statedPowerOf(one) ?? []).map((power) => formatWatts(power, locale));
  const energies = [wh(charge.whPerUnit.typical, locale), wh(known.energyWh.typical, locale)];
  const list = [...powers.slice(0, 1), ...energies, ...powers.slice(1)];
  const join = (things: string[]): string => formatList(things, locale, 'conjunction');
  const values = { list: join(list), powers: join(powers), energies: join(energies) };
  return write('sort', values, input, { things: [lamp, oven, charge] });
};

/** One model beside another, the larger first. */
export const comparison: Ask = (input) => {
  const { known, other, language, locale } = input;
  const ratio = other && compare(known, other);
  if (!other || !ratio?.comparable) return undefined;
  const [more, less] = ratio.ratio.typical >= 1 ? [known, other] : [other, known];
  const values = {
    model: more.model.name,
    other: less.model.name,
    perQuery: wh(more.perQueryWh.typical, locale),
    otherPerQuery: wh(less.perQueryWh.typical, locale),
    factor: formatNumber(more.perQueryWh.typical / less.perQueryWh.typical, locale),
  };
  const question = write('compare', values, input);
  const { answer } = question;
  return { ...question, answer: ratio.overlaps ? `${answer} ${language.overlap}` : answer };
};

const endsOf = ({ low, high }: Range, locale: string): Record<'low' | 'high', string> => ({
  low: wh(low, locale),
  high: wh(high, locale),
});

/** How wide the published range is, and why. */
export const range: Ask = (input) => {
  const { known, lesson, locale } = input;
  if (!isWorthARange(known)) return undefined;
  const { low, high } = known.energyWh;
  const values = {
    ...endsOf(known.energyWh, locale),
    model: known.model.name,
    queries: formatCount(known.queries, locale),
    factor: formatNumber(high / low, locale),
    cause: lesson.sheet.cause[causeOf(known)],
  };
  return write('range', values, input, { count: known.queries });
};

/** How the figure came to be. */
export const kind: Ask = (input) => {
  const { known, language, locale } = input;
  const sources = known.sources.map((source) => sourceLine(source, language, locale).text);
  const values = {
    model: known.model.name,
    meaning: language.kindMeaning[known.kind],
    source: formatList(sources, locale, 'conjunction'),
  };
  return write('kind', values, input);
};

/** What a whole data centre would add, and that this makes it an estimate. */
export const boundary: Ask = (input) => {
  const { known, language, explain, locale } = input;
  if (known.boundary !== 'gpu-only') return undefined;
  const [published, scaled] = [explain({}), explain({ boundary: 'data-centre' })];
  if (published.status !== 'known' || scaled.status !== 'known') return undefined;
  const [from, to] = [published.energyWh, scaled.energyWh];
  const factor = { low: to.low / from.low, typical: to.typical / from.typical, high: to.high / from.high };
  const result = printedRange(known.energyWh, factor);
  const values = {
    ...endsOf(result, locale),
    boundary: language.boundary[known.boundary],
    factor: formatNumber(factor.typical, locale),
    energy: wh(known.energyWh.typical, locale),
    result: wh(result.typical, locale),
  };
  return write('boundary', values, input);
};
