/**
 * Every number that is rendered is looked for where it must come from: the explanation, its sum, the dataset. Numbers are
 * read back from each language's own digits; what is not found in the digits that a place may show fails.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutEnergyLadder } from '../../src/chart/energy-ladder.js';
import { formatAnswersCsv } from '../../src/core/answers-csv.js';
import { explain, listModels, tally } from '../../src/api.js';
import type { Comparison, ExplainRequest, Known } from '../../src/core/index.js';
import { dataset } from '../../src/dataset.js';
import { formatHtml, formatMarkdown, formatSvg, formatText } from '../../src/static/index.js';
import { en } from '../../src/words/en.js';
import { formatDate } from '../../src/words/format.js';
import {
  addLanguage,
  describeAssumption,
  describeAnswer,
  describePanel,
  describePlace,
  describeTallyPanel,
  readerOf,
  type Reader,
} from '../../src/words/index.js';
import * as translations from '../../src/words/translations.js';
import { numbersIn, writingOf, type Writing } from './read-numbers.js';

for (const language of Object.values(translations)) addLanguage(language);

/** Every language, and regions that write numbers in their own way. */
const LOCALES = [
  ...['en', 'en-US', 'en-IN', 'de', 'de-CH', 'fr', 'fr-CA', 'es', 'es-MX', 'it', 'it-CH', 'nl', 'pl', 'pt', 'pt-PT'],
  ...['ar', 'ar-EG', 'hi', 'hi-IN-u-nu-deva', 'ja', 'zh', 'zh-TW'],
];

/** Digits that sums, counts, watts, hours and everything else may show. */
const TOLD = [1, 2];
const IN_SUM = [1, 2, 3, 4, 6];

type Branch = string | { [name: string]: Branch };
const messagesOf = (branch: Branch): string[] =>
  typeof branch === 'string' ? [branch] : Object.values(branch ?? {}).flatMap(messagesOf);

/** What a language itself says with a number: "an old 60 W light bulb". */
const saidIn = (reader: Reader): string[] =>
  [reader.language, en]
    .flatMap((language) => messagesOf(language as unknown as Branch))
    .flatMap((message) => message.split(/\{\w+\}/))
    .filter((text) => /\d/.test(text));

/** Texts of the data that a place quotes: names, titles, assumptions, addresses and dates. */
function quotedIn(known: Known, { language, locale }: Reader): string[] {
  const sources = [...known.sources, ...known.comparisons.map(({ source }) => source)];
  return [
    known.model.name,
    known.model.id,
    known.hardware ?? '',
    ...known.comparisons.map((one) => describeAssumption(one, language, locale).text),
    ...sources.flatMap(({ title, url, date }) => [
      title,
      url,
      url.replace(/^https?:\/\/(www\.)?/, ''),
      date && formatDate(date, locale),
    ]),
    ...known.sources.map(({ publisher }) => publisher),
    formatDate(dataset.version, locale),
  ].filter(Boolean);
}

/** Spaces and breaks are one space; what only says a direction is nothing. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/[ \n]+/g, ' ');

/** A text without what it quotes; a picture breaks its lines anywhere. */
const without = (text: string, quoted: string[]): string =>
  [...quoted]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, one) => rest.replaceAll(plain(one), ' ; '), plain(text));

/** All numbers of an explanation, and what they are in kWh and more. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersOf);
}

const ends = ({ low, typical, high }: Comparison['amount']): number[] => [low, typical, high];

/** What a place may say: the numbers of the answer, in each multiple of Wh; the hours that Wh / W are; one of anything. */
function sayable(known: Known): number[] {
  const {
    energyWh,
    perQueryWh,
    queries,
    outputTokens,
    outputTokensRange,
    comparisons,
    steps,
    output = '',
    stars,
  } = known;
  const energies = [...ends(energyWh), ...ends(perQueryWh), ...steps.flatMap(numbersOf)];
  const hours = steps.flatMap(({ terms: [energy, power] }) =>
    power?.unit === 'W' ? numbersOf(energy).map((wh) => wh / power.value) : [],
  );
  return [
    ...energies.flatMap((wh) => [wh, wh / 1e3, wh / 1e6, wh / 1e9, wh / 1e12]),
    ...hours,
    ...comparisons.flatMap(({ amount, queries: count, whPerUnit }) => [...ends(amount), count, whPerUnit.typical]),
    ...(output.match(/\d+/g) ?? []).map(Number),
    ...(outputTokensRange ?? []),
    ...[queries, outputTokens ?? 1, Math.round(outputTokens ?? 1), stars ?? 1, 1],
  ];
}

/** Whether a number is a value in so many digits: half a unit of the last one off at most, whichever way halves go. */
const isShown = (shown: number, value: number, digits: number[]): boolean =>
  shown === value ||
  digits.some((many) => {
    const unit = 10 ** (Math.floor(Math.log10(value)) + 1 - many);
    const isSoShort = Math.abs(Number(shown.toPrecision(many)) - shown) <= 1e-12 * shown;
    return isSoShort && Math.abs(shown - value) <= 0.5 * unit * (1 + 1e-6);
  });

/** The numbers of a text that nothing of `allowed` gives in so many digits. */
const strangers = (text: string, writing: Writing, allowed: number[], digits: number[]): number[] =>
  numbersIn(text, writing).filter((shown) => !allowed.some((value) => isShown(shown, value, digits)));

const MODELS = listModels().filter((_, at) => at % 40 === 0);
const COUNTS = [1, 37, 123_456, 1e15];
const EXTRA: ExplainRequest[] = [
  { model: 'gpt-4o', queries: 10 },
  { model: 'gpt-4o', outputTokens: 9999, queries: 30 },
  { model: 'llama3.1:70b', outputTokens: 10_000, boundary: 'data-centre', queries: 1000 },
  { model: 'llama3.1:70b', outputTokens: 500, boundary: 'data-centre', queries: 300 },
  { model: 'llama3.1:70b', outputTokens: 3, equivalents: ['kettle_full', 'toaster', 'phone_charge'] },
  { model: 'Gemini Apps', queries: 1 },
  { wattHours: 0.0471234, queries: 3 },
];
const REQUESTS: ExplainRequest[] = [
  ...MODELS.flatMap(({ id }) => COUNTS.map((queries) => ({ model: id, queries }))),
  ...EXTRA,
];
const ANSWERS = REQUESTS.flatMap((request) => {
  const answer = explain(request);
  return answer.status === 'known' ? [answer] : [];
});

const textOfMarkup = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
const textOfMarkdown = (markdown: string): string =>
  markdown
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');

/** The ladder's own numbers: one of each everyday thing of the region, and its powers of ten. */
function ladderNumbers(known: Known, { language, locale, region }: Reader): number[] {
  const { layout } = layoutEnergyLadder(known, dataset, region, language, locale);
  const things = dataset.equivalents.map(({ whPerUnit }) => whPerUnit.typical);
  return [...things, ...layout.ticks.map(({ wh }) => wh), layout.factor].flatMap((wh) => [
    wh,
    wh / 1e3,
    wh / 1e6,
    wh / 1e9,
    wh / 1e12,
  ]);
}

function check(place: string, known: Known, text: string, reader: Reader, allowed: number[], digits: number[]): void {
  const rest = without(text, [...quotedIn(known, reader), ...saidIn(reader)]);
  const strange = strangers(rest, writingOf(reader.locale), allowed, digits);
  if (strange.length === 0) return;
  assert.fail(
    `${place} in ${reader.locale} of ${known.queries} queries to ${known.model.id} says ${strange.join(', ')}: ${rest}`,
  );
}

describe('numbers are read back as a language writes them', () => {
  const ROWS: [locale: string, text: string, numbers: number[]][] = [
    ['en', '1,000 queries, 0.0554 Wh', [1000, 0.0554]],
    ['de', '1.000 Anfragen, 0,0554 Wh', [1000, 0.0554]],
    ['fr', '1\u202f000 requêtes, 0,0554 Wh', [1000, 0.0554]],
    ['de-CH', "1'000 Anfragen, 0.0554 Wh", [1000, 0.0554]],
    ['en-IN', '1,23,456 queries', [123_456]],
    ['ar-EG', '١٬٠٠٠ و٠٫٠٥٥٤', [1000, 0.0554]],
    ['hi-IN-u-nu-deva', '१,००० और ०.०५५४', [1000, 0.0554]],
  ];
  for (const [locale, text, numbers] of ROWS)
    it(`${locale}: ${text}`, () => assert.deepEqual(numbersIn(text, writingOf(locale)), numbers));

  it('and a number of nowhere is found out', () => {
    const known = explain({ model: 'llama3.1:70b', queries: 1000 }) as Known;
    assert.deepEqual(strangers('46 Wh, 47 Wh, 46.4 Wh', writingOf('en'), sayable(known), TOLD), [47, 46.4]);
  });
});

for (const tag of LOCALES) {
  const reader = readerOf(tag);
  const { language, locale } = reader;
  const said = ANSWERS.map((known) => ({
    known,
    words: describeAnswer(known, language, locale),
    from: sayable(known),
  }));

  describe(`every number in ${tag}`, () => {
    it('of the sentences and the badge’s line is of the answer, in at most two digits', () => {
      for (const { known, words, from } of said) {
        const { sentence, comparisonSentence, short, energy, range = '', queryMeaning } = words;
        for (const text of [sentence, comparisonSentence, short, energy, range, queryMeaning])
          check('A sentence', known, text, reader, from, TOLD);
        const { name, energy: here, range: around = '' } = describePlace(known, language, locale);
        check('The ladder', known, [name, here, around].join('\n'), reader, from, TOLD);
      }
    });

    it('of a comparison has the digits that the spread of its thing allows', () => {
      for (const { known, words } of said)
        words.comparisons.forEach(({ amount }, at) => {
          const { whPerUnit, inverse, amount: value } = known.comparisons[at]!;
          const digits = [whPerUnit.high / whPerUnit.low > 2 ? 1 : 2];
          check('A comparison', known, amount, reader, inverse ? [1] : ends(value), digits);
          if (!known.rangeOnly && !inverse) check('A comparison', known, amount, reader, [value.typical], digits);
        });
    });

    it('of the sum is a number of its step', () => {
      for (const { known, words } of said)
        words.steps.forEach(({ text }, at) => {
          const [range, nothing] = [
            { low: 1, typical: 1, high: 1 },
            { comparisons: [], outputTokens: undefined },
          ];
          const step: Known = { ...known, ...nothing, steps: [known.steps[at]!], energyWh: range, perQueryWh: range };
          const alone = sayable({ ...step, stars: undefined });
          check(`Step ${at}`, known, text, reader, alone, IN_SUM);
        });
    });

    it('of the badge’s panel and of a total', () => {
      for (const { known, from } of said) {
        const { answer, sum, notes } = describePanel(known, language, locale);
        // Of the other links the text is a title, as published.
        const links = sum.flatMap(({ sources }) => sources.flatMap((one) => ('text' in one ? one.text : [])));
        check('A panel', known, [...answer, ...notes, ...links].join('\n'), reader, from, TOLD);
        check('A panel', known, sum.map(({ text }) => text).join('\n'), reader, from, IN_SUM);
      }
      for (let at = 0; at + 1 < said.length; at += 5) {
        const pair = [said[at]!.known, said[at + 1]!.known];
        const total = tally(pair);
        const from = [
          ...ends(total.energyWh!).flatMap((wh) => [wh, wh / 1e3, wh / 1e6, wh / 1e9, wh / 1e12]),
          ...numbersOf(total.comparisons),
          2,
        ];
        const { answer, notes, links } = describeTallyPanel(total, language, locale);
        const text = without(
          [...answer, ...notes, ...links.map(({ text }) => text)].join('\n'),
          quotedIn(pair[1]!, reader),
        );
        check('A total', pair[0]!, text, reader, from, TOLD);
      }
    });

    it('of HTML, Markdown, plain text and the picture', () => {
      for (const { known, from } of said) {
        const options = { lang: tag };
        check('HTML', known, textOfMarkup(formatHtml(known, options)), reader, from, TOLD);
        check('Markdown', known, textOfMarkdown(formatMarkdown(known, options)), reader, from, TOLD);
        check('Text', known, formatText(known, options), reader, from, IN_SUM);
      }
      for (let at = 0; at < said.length; at += 9) {
        const { known, from } = said[at]!;
        // Lines break at a space that stays, but for Arabic; Chinese and Japanese ones also inside a date.
        const between = reader.language.direction ? ' ' : '';
        const svg = formatSvg(known, { lang: tag }).replace(/<\/tspan><tspan x="[^"]*" y="[^"]*">/g, between);
        const picture = textOfMarkup(svg);
        check('The picture', known, picture, reader, [...from, ...ladderNumbers(known, reader)], TOLD);
      }
    });
  });
}

describe('every number of the table', () => {
  it('is of the answer, with its digits', () => {
    for (const known of ANSWERS) {
      const [names, line] = formatAnswersCsv([known], dataset).split('\r\n');
      // Lists and texts are quoted where they hold a comma.
      const cells = [...line!.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell]) => cell!);
      names!.split(',').forEach((name, at) => {
        if (!/_wh|queries|output_tokens/.test(name) || cells[at] === '') return;
        assert.ok(
          sayable(known).some((value) => isShown(Number(cells[at]), value, [12])),
          `${name} of ${line}`,
        );
      });
    }
  });
});
