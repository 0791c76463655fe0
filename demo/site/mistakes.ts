/**
 * Constants seen in published code and pages, beside what is right: each as its own statement of power, time or mass has
 * it. How far a mistake is off is worked out here, never written down. Nobody is named: some may be mended by now.
 */
import equivalents from '../../data/equivalents.json';
import { escapeMarkup, link } from '../../src/static/markup.js';
import type { Equivalent } from '../../src/core/dataset.js';
import { dataset } from '../../src/dataset.js';
import { formatNumber } from '../../src/words/index.js';
import { LOCALE, wh } from './figure-tables.js';
import { formatTable } from './table.js';

/** Wh of a power for a time. */
const energy = (watts: number, seconds: number): number => (watts * seconds) / 3600;

interface Mistake {
  thing: string;
  /** What was seen. */
  seen: string;
  /** What is right, and why. */
  right: string;
  /** How many times too much or too little. */
  fold: number;
  direction: string;
  /** The equivalent whose source says what is right, or where else that stands. */
  source: string;
}

const equivalent = (id: string): Equivalent => dataset.equivalents.find((one) => one.id === id)!;

const factorOf = (id: string): number => equivalent(id).whPerUnit.typical;
const assumptionOf = (id: string): string => equivalent(id).assumption;

const KETTLE = equivalents.find(({ id }) => id === 'kettle_full')!.derivation as unknown as {
  litres: number;
  fromCelsius: number[];
  toCelsius: number;
  kilojoulesPerLitreKelvin: number;
};

/** Wh that enter the water itself, whatever the kettle: no kettle can do with less. */
export function leastKettleWh(): number {
  const { litres, fromCelsius, toCelsius, kilojoulesPerLitreKelvin } = KETTLE;
  return (litres * kilojoulesPerLitreKelvin * (toCelsius - fromCelsius[1]!)) / 3.6;
}

export function listMistakes(): Mistake[] {
  const bulbMinute = factorOf('led_bulb') * 60;
  const phone = factorOf('phone_charge');
  const number = (value: number): string => formatNumber(value, LOCALE);
  return [
    {
      thing: 'A minute of a 10 W LED bulb',
      seen: '0.04 Wh, beside a label that says 10 W',
      right: `10 W × 60 s = ${wh(energy(10, 60))} Wh. With 0.04 Wh a minute it is a bulb of ${number(0.04 * 60)} W.`,
      fold: bulbMinute / 0.04,
      direction: 'too many minutes',
      source: 'led_bulb',
    },
    {
      thing: 'A second of a 1 kW microwave oven',
      seen: '1.5 Wh',
      right: `1,000 W × 1 s = ${wh(energy(1000, 1))} Wh. At 1.5 Wh a second it would draw ${number(1.5 * 3.6)} kW.`,
      fold: 1.5 / energy(1000, 1),
      direction: 'too few seconds',
      source: 'microwave',
    },
    {
      thing: 'A second of a toaster',
      seen: '12 Wh',
      right: `A toaster of 1 kW uses ${wh(energy(1000, 1))} Wh a second. At 12 Wh a second it would draw ${number(12 * 3.6)} kW.`,
      fold: 12 / energy(1000, 1),
      direction: 'too few seconds',
      source: 'toaster',
    },
    {
      thing: 'A minute of an LED bulb, in kWh',
      seen: '0.005 kWh',
      right: `0.005 kWh a minute is a bulb of ${number(5 * 60)} W. At 10 W it is ${wh(energy(10, 60))} Wh, or ${formatNumber(energy(10, 60) / 1000, LOCALE)} kWh.`,
      fold: 5 / bulbMinute,
      direction: 'too few minutes',
      source: 'led_bulb',
    },
    {
      thing: 'An hour of an LED bulb: Wh or kWh',
      seen: '0.01 under a name that ends in “Wh”',
      right: `10 W × 1 h = ${wh(energy(10, 3600))} Wh = 0.01 kWh: the number was kWh.`,
      fold: energy(10, 3600) / 0.01,
      direction: 'too many hours',
      source: 'led_bulb',
    },
    {
      thing: 'A joule and a kilowatt-hour side by side',
      seen: '1,234.56 J shown as 3.43e-7 kWh',
      right: `1 kWh = 3,600,000 J, so 1,234.56 J = ${formatNumber(1234.56 / 3.6e6, LOCALE, 3)} kWh.`,
      fold: 1234.56 / 3.6e6 / 3.43e-7,
      direction: 'too few kWh',
      source: 'The definition of the units.',
    },
    {
      thing: 'A full charge of a phone',
      seen: '40 Wh',
      right: assumptionOf('phone_charge'),
      fold: 40 / phone,
      direction: 'too few charges',
      source: 'phone_charge',
    },
    {
      thing: 'CO₂ of an hour of video',
      seen: '31.7 g, citing a source that by then said 64.0 g',
      right:
        'A constant carries the date of its source, and is read again when that changes. We convert no energy to CO₂.',
      fold: 64 / 31.7,
      direction: 'too little, by its own source',
      source: 'The source that it cites, read again.',
    },
  ];
}

function sourceLink(id: string): string {
  if (id.includes(' ')) return id;
  const { title, url, date } = equivalent(id).source;
  return `${link(title, url)}, ${date}`;
}

export const formatMistakes = (): string =>
  formatTable({
    caption: 'Seen in published code between December 2024 and August 2026, and recomputed.',
    columns: ['What', 'Seen', 'What is right', 'Off by', 'Source of what is right'],
    rows: listMistakes().map(({ thing, seen, right, fold, direction, source }) => [
      escapeMarkup(thing),
      escapeMarkup(seen),
      escapeMarkup(right),
      `${formatNumber(fold, LOCALE)} times ${direction}`,
      sourceLink(source),
    ]),
  });
