/**
 * What the placeholders of a page, `{{name}}`, are filled with: numbers from the dataset and from the code that uses
 * them, and tables. So no page holds a copied figure; a placeholder that nothing fills fails the build.
 */
import { FAIR_LENGTHS } from '../../src/core/answer-length.js';
import { KEEP_SHARE, LEAST, MOST, SHOWN } from '../../src/core/comparison.js';
import { DATA_CENTRE_FACTOR, LONG_PROMPT_TOKENS } from '../../src/core/energy.js';
import { explain, type Known } from '../../src/api.js';
import { dataset } from '../../src/dataset.js';
import { escapeMarkup } from '../../src/static/markup.js';
import { en } from '../../src/words/en.js';
import { describeKnown, formatCount, formatDate, formatNumber } from '../../src/words/index.js';
import { formatExamples } from './example-table.js';
import {
  FIGURE_COUNT,
  figureOf,
  formatEquivalents,
  formatFigures,
  formatSources,
  kindOptions,
  LOCALE,
  MODEL_COUNT,
  rangeWh,
  sourceOf,
  taskOptions,
  wh,
} from './figure-tables.js';
import type { Manifest } from './manifest.js';
import { formatMistakes, leastKettleWh } from './mistakes.js';
import { formatPlayground, formatReference } from './reference.js';

/** What the pages are made with, besides the dataset. */
export interface RenderOptions {
  manifest: Manifest;
  /** Of the built package: what a pinned script is checked by, as JSON. */
  integrity?: string;
  /** What the server allows for itself, by directive: the dev server's own script asks it for changes. */
  allowed?: Record<string, string[]>;
}

const LLAMA = 'meta-llama/Llama-3.1-70B-Instruct';
const GPT_OSS = 'openai/gpt-oss-120b';

const known = explain({ model: LLAMA, queries: 1000 }) as Known;
const [, typical, low, high, tokens] = figureOf('mlenergy-v3', 'chat', LLAMA);
const [, served] = figureOf('mlenergy-v3', 'reasoning', GPT_OSS);
const [, alone] = figureOf('aienergyscore-2025-12', 'reasoning-one-at-a-time', GPT_OSS);
const [, gemini] = figureOf('google-2025-08', 'chat', 'Gemini Apps');
const [, chatGpt] = figureOf('openai-2025-06', 'chat', 'ChatGPT');

const number = (value: number): string => formatNumber(value, LOCALE);
const count = (value: number): string => formatCount(value, LOCALE);

/** The sentence of 1,000 queries, as the fallback of a card. */
function sentence(): string {
  const { sentence, comparisonSentence } = describeKnown(known, en, LOCALE);
  return escapeMarkup(`${sentence} ${comparisonSentence}`);
}

const countKind = (kind: string): number =>
  dataset.figures.reduce((sum, { source, rows }) => sum + (sourceOf(source).kind === kind ? rows.length : 0), 0);

const FILLS: Record<string, (options: RenderOptions) => string> = {
  'data.version': () => dataset.version,
  'data.date': () => formatDate(dataset.version, LOCALE),
  'count.figures': () => count(FIGURE_COUNT),
  'count.models': () => count(MODEL_COUNT),
  'count.sources': () => count(dataset.sources.length),
  'count.equivalents': () => count(dataset.equivalents.length),
  'count.measured': () => count(countKind('measured')),
  'count.disclosed': () => count(countKind('disclosed')),
  'count.estimated': () => count(countKind('estimated')),
  'llama.sentence': sentence,
  'llama.typical': () => wh(typical),
  'llama.tokens': () => count(tokens!),
  'llama.range': () => rangeWh({ low: low!, high: high! }),
  'llama.fold': () => number(high! / low!),
  'gptOss.served': () => wh(served),
  'gptOss.alone': () => wh(alone),
  'gptOss.fold': () => number(alone / served),
  'gemini.wh': () => wh(gemini),
  'gemini.date': () => formatDate(sourceOf('google-2025-08').date, LOCALE),
  'chatGpt.wh': () => wh(chatGpt),
  'chatGpt.date': () => formatDate(sourceOf('openai-2025-06').date, LOCALE),
  'dataCentre.typical': () => number(DATA_CENTRE_FACTOR.typical),
  'dataCentre.low': () => number(DATA_CENTRE_FACTOR.low),
  'dataCentre.high': () => number(DATA_CENTRE_FACTOR.high),
  'length.least': () => number(FAIR_LENGTHS[0]),
  'length.most': () => number(FAIR_LENGTHS[1]),
  'length.prompt': () => count(LONG_PROMPT_TOKENS),
  'rules.shown': () => count(SHOWN),
  'rules.least': () => number(LEAST),
  'rules.most': () => count(MOST),
  'rules.keep': () => `${number(KEEP_SHARE * 100)} %`,
  'kettle.least': () => count(Math.floor(leastKettleWh())),
  'table.sources': formatSources,
  'table.figures': formatFigures,
  'table.equivalents': formatEquivalents,
  'table.mistakes': formatMistakes,
  'table.examples': formatExamples,
  'options.tasks': taskOptions,
  'options.kinds': kindOptions,
  'reference.card': ({ manifest }) => formatReference(manifest, 'everyday-equivalents'),
  'reference.badge': ({ manifest }) => formatReference(manifest, 'everyday-equivalents-badge'),
  'reference.explorer': ({ manifest }) => formatReference(manifest, 'everyday-equivalents-explorer'),
  'try.card': ({ manifest }) => formatPlayground(manifest, 'everyday-equivalents'),
  'try.badge': ({ manifest }) => formatPlayground(manifest, 'everyday-equivalents-badge'),
  'try.explorer': ({ manifest }) => formatPlayground(manifest, 'everyday-equivalents-explorer'),
  integrity: ({ integrity }) => (integrity ?? 'null').replaceAll('<', '\\u003c'),
};

/** Fills every placeholder of a page. */
export const fillPage = (html: string, options: RenderOptions): string =>
  html.replace(/\{\{([\w.]+)\}\}/g, (_, name: string) => {
    const fill = FILLS[name];
    if (!fill) throw new Error(`Nothing fills {{${name}}}.`);
    return fill(options);
  });
