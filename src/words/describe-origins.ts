/** Where numbers come from, in real cases: what is told of a figure, and what the switch to the whole data centre does. */
import type { Known } from '../core/index.js';
import { describeKnown } from './describe.js';
import { sourceLine, type SourceLine } from './source-line.js';
import type { ExplorerText } from './explorer-language.js';
import { fill, formatNumber } from './format.js';

/** The models whose figures show each kind. */
export const CASES = [
  { kind: 'measured', model: 'meta-llama/Llama-3.1-70B-Instruct' },
  { kind: 'disclosed', model: 'Gemini Apps' },
  { kind: 'estimated', model: 'gpt-4o' },
] as const;

export interface Case {
  sentence: string;
  queryMeaning: string;
  sources: SourceLine[];
  /** The lines of the sum that say what was published: for a range over estimates each of them. */
  published: string;
}

/** A real case of a kind, from the explanation of one query. */
export function describeCase(known: Known, { language, locale }: ExplorerText): Case {
  const { sentence, queryMeaning, sources, steps } = describeKnown(known, language, locale);
  return { sentence, queryMeaning, sources, published: steps[0]!.text };
}

/** What a figure counts; where it was asked for the whole data centre (`scaled`), what that did to it. */
export function describeBoundary(published: Known, scaled: Known | undefined, reader: ExplorerText): string {
  const { language, lesson, locale } = reader;
  const words = lesson.sources;
  const energyOf = (known: Known): string => describeKnown(known, language, locale).energy;
  const values = {
    model: published.model.name,
    kind: language.kind[published.kind],
    boundary: language.boundary[published.boundary],
    before: energyOf(published),
  };
  if (!scaled) return fill(words.published, values, locale);
  const step = scaled.steps.find(({ name }) => name === 'boundary');
  if (!step) return `${fill(words.published, values, locale)} ${fill(words.cannotScale, values, locale)}`;
  const { energyWh } = scaled;
  const factorOf = (end: 'low' | 'typical' | 'high'): string =>
    formatNumber(energyWh[end] / published.energyWh[end], locale);
  const source = step.terms.flatMap((term) => term.source ?? [])[0];
  const factors = {
    after: energyOf(scaled),
    factor: factorOf('typical'),
    low: factorOf('low'),
    high: factorOf('high'),
    source: source ? sourceLine(source, language, locale).text : '',
  };
  return fill(words.scaled, { ...values, ...factors }, locale);
}
