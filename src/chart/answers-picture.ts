/** The picture of a few answers that may stand beside each other: which bars, under which words, with which sources. */
import { compare, type Dataset, type Known } from '../core/index.js';
import type { ExplorerText } from '../words/explorer-language.js';
import { citablesOf, describeKnown, fill, formatCitation, formatCount, formatEnergy } from '../words/index.js';
import { layoutBars, type Axis } from './bars.js';
import { layoutPicture, type Picture } from './picture.js';

/** The first answer that has a typical value, and those of the others that it may be compared with. */
function besideFirst(answers: readonly Known[]): Known[] {
  const [first, ...others] = answers.filter(({ rangeOnly }) => !rangeOnly);
  return first ? [first, ...others.filter((other) => compare(first, other).comparable)] : [];
}

/** Undefined where there is no answer. */
export function layoutAnswersPicture(
  answers: readonly Known[],
  axis: Axis,
  dataset: Dataset,
  { language, lesson, locale }: ExplorerText,
): Picture | undefined {
  const drawn = besideFirst(answers);
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
    note: fill(lesson.teach.pictureNote, values, locale),
    bars,
    names: drawn.map(({ model }) => model.name),
    values: described.map(({ energy, range }) =>
      range && range !== energy ? fill(lesson.teach.pictureRange, { energy, range }, locale) : energy,
    ),
    tickTexts: bars.ticks.map(({ value }) => formatEnergy(value, locale)),
    sources: formatCitation(sources, 'text', locale).split('\n'),
    direction: language.direction ?? 'ltr',
  });
}
