/** The badge's panel: the whole sentence with range and boundary, the comparisons, the sum, what to know, the sources. */
import type { Known, Source, Tally } from '../core/index.js';
import { comparisonSentence, sentenceOf, sourceLine, type SourceLine } from './describe.js';
import { describeSteps } from './describe-steps.js';
import { describeTally } from './describe-tally.js';
import type { Language } from './language.js';

export interface Panel {
  paragraphs: string[];
  links: SourceLine[];
}

const linksTo = (sources: readonly Source[], language: Language, locale: string): SourceLine[] =>
  sources.filter(({ url }) => url).map((source) => sourceLine(source, language, locale));

/** What a reader who opens one answer's badge is told. */
export function describePanel(known: Known, language: Language, locale: string): Panel {
  return {
    paragraphs: [
      `${sentenceOf(known, language, locale)} ${comparisonSentence(known, language, locale)}`,
      ...describeSteps(known, language, locale).map(({ text }) => text),
      ...known.caveats.map((caveat) => language.caveat[caveat]),
    ],
    links: linksTo(known.sources, language, locale),
  };
}

/** What a reader who opens a total is told. */
export function describeTallyPanel(total: Tally, language: Language, locale: string): Panel {
  const { short, labels, range } = describeTally(total, language, locale);
  return {
    paragraphs: [short, ...labels, ...(range === undefined ? [] : [range]), language.notCounted],
    links: linksTo(total.sources, language, locale),
  };
}
