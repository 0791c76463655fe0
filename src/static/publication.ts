/**
 * What every written form of an explanation says, whatever its status: paragraphs, a list and where it comes from. The
 * forms beside this file only put it into HTML, Markdown, plain text or a picture; none chooses words of its own.
 */
import type { Dataset, Explanation } from '../core/index.js';
import { dataset as shipped } from '../dataset.js';
import {
  describeDataDate,
  describeAnswer,
  describeMissing,
  emphasiseComparison,
  emphasiseSentence,
  nearestOf,
  readerOf,
  type KnownDescription,
  type Part,
  type Reader,
  type SourceLine,
} from '../words/index.js';
import { describeThingCaveats } from '../words/describe-caveats.js';

/** For whom an explanation is written, and over which data it was made. */
export interface StaticOptions {
  /** BCP 47 tag of the text. Default English. */
  lang?: string;
  /** ISO 3166 region of the readers. Default: that of `lang`. */
  region?: string;
  /** The dataset that gave the explanation. Default: the shipped one. */
  dataset?: Dataset;
}

/** A line of the list, with what was assumed for it. */
export interface Item {
  parts: Part[];
  /** In English where the language has no words for it. */
  note?: Part;
  source?: SourceLine;
}

export interface Publication {
  reader: Reader;
  region: string;
  dataset: Dataset;
  paragraphs: Part[][];
  /** What a reader must know of the figure and of the things it is compared with, and what is not counted. */
  notes: string[];
  /** Only where there is an answer. */
  description?: KnownDescription;
  items: Item[];
  sources: SourceLine[];
  /** "Source", or "Sources". */
  sourceTerm: string;
  dataDate: string;
}

const plain = (text: string): Part[] => [{ text, look: 'plain' }];

type Telling = Pick<Publication, 'paragraphs' | 'items'> &
  Partial<Pick<Publication, 'sources' | 'notes' | 'description'>>;

function tell(explanation: Explanation, { language, locale }: Reader): Telling {
  switch (explanation.status) {
    case 'known': {
      const description = describeAnswer(explanation, language, locale);
      return {
        paragraphs: [
          emphasiseSentence(description),
          plain(description.comparisonSentence),
          plain(description.queryMeaning),
        ].filter((parts) => parts.some(({ text }) => text)),
        items: description.comparisons.map((line) => ({
          parts: emphasiseComparison(line),
          note: line.assumption,
          source: line.source,
        })),
        sources: description.sources,
        notes: [...description.notes, ...describeThingCaveats(explanation, { language, locale })],
        description,
      };
    }
    default: {
      const nearest = nearestOf(explanation);
      const lines = [...describeMissing(explanation, language, locale), ...(nearest.length ? [language.nearest] : [])];
      return { paragraphs: lines.map(plain), items: nearest.map((name) => ({ parts: plain(name) })) };
    }
  }
}

/** What there is to publish of an explanation. */
export function publish(explanation: Explanation, { lang, region, dataset = shipped }: StaticOptions): Publication {
  const reader = readerOf(lang);
  const { language } = reader;
  const telling = { sources: [], notes: [], ...tell(explanation, reader) };
  return {
    reader,
    region: region ?? reader.region,
    dataset,
    ...telling,
    sourceTerm: telling.sources.length > 1 ? language.sources : language.label.source,
    dataDate: describeDataDate(dataset.version, reader),
  };
}

/** The text of parts without their looks. */
export const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');
