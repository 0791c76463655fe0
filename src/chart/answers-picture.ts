/** The picture of a few answers that may stand beside each other: which bars, under which words, with which sources. */
import { compare, type Dataset, type Known } from '../core/index.js';
import { describeAxis } from '../words/describe-compare.js';
import { describeNotCompared } from '../words/describe-compared.js';
import type { ExplorerText } from '../words/explorer-language.js';
import { citablesOf, describeKnown, fill, formatCitation, formatCount, formatEnergy } from '../words/index.js';
import { layoutBars, type Axis } from './bars.js';
import { layoutPicture, type Picture } from './picture.js';

type Values = Record<'kind' | 'boundary', string>;

/** The first answer that has a typical value with those of the others that it may be compared with, and why not the rest. */
function besideFirst(answers: readonly Known[], reader: ExplorerText): { drawn: Known[]; notDrawn: string[] } {
  const first = answers.find(({ rangeOnly }) => !rangeOnly);
  const drawn: Known[] = [];
  const notDrawn: string[] = [];
  for (const answer of first ? answers : []) {
    const compared = compare(first!, answer);
    if (answer === first || compared.comparable) drawn.push(answer);
    else notDrawn.push(describeNotCompared(first!, answer, compared.difference, reader));
  }
  return { drawn, notDrawn };
}

/** What the marks mean, of those that there are: a scale of powers of ten makes a bar of no meaning. */
function describeMarks(
  drawn: readonly Known[],
  factor: number | undefined,
  values: Values,
  reader: ExplorerText,
): string[] {
  const { language, lesson, locale } = reader;
  const hasRange = drawn.some(({ energyWh }) => energyWh.low < energyWh.high);
  const note = fill(hasRange ? lesson.teach.pictureNote : language.conditions, values, locale);
  return factor === undefined ? [note] : [note, describeAxis(factor, reader)];
}

/** Undefined where there is no answer. */
export function layoutAnswersPicture(
  answers: readonly Known[],
  axis: Axis,
  dataset: Dataset,
  reader: ExplorerText,
): Picture | undefined {
  const { language, lesson, locale } = reader;
  const { drawn, notDrawn } = besideFirst(answers, reader);
  const [first] = drawn;
  if (!first) return undefined;
  const bars = layoutBars(
    drawn.map(({ model, energyWh }) => ({ id: model.id, ...energyWh })),
    axis,
  );
  const values = {
    queries: formatCount(first.queries, locale),
    task: first.task ? language.task[first.task] : '',
    kind: language.kind[first.kind],
    boundary: language.boundary[first.boundary],
  };
  const described = drawn.map((known) => describeKnown(known, language, locale));
  // The picture speaks of no everyday thing.
  const sources = citablesOf(drawn, dataset, []);
  return layoutPicture({
    title: fill(lesson.teach.pictureTitle, values, locale, { count: first.queries }),
    notes: describeMarks(drawn, bars.factor, values, reader),
    bars,
    names: drawn.map(({ model }) => model.name),
    values: described.map(({ energy, range }) =>
      range && range !== energy ? fill(lesson.teach.pictureRange, { energy, range }, locale) : energy,
    ),
    tickTexts: bars.ticks.map(({ value }) => formatEnergy(value, locale)),
    notDrawn,
    sources: formatCitation(sources, 'text', locale).split('\n'),
    direction: language.direction ?? 'ltr',
  });
}
