/**
 * Which numbers a reader would see otherwise in one dataset than in another, and why: the figure that answers for each
 * model and task, and the Wh of each everyday thing. Pages that quote us need this list.
 */
import { scaleLength, type Scaled } from '../src/core/answer-length.js';
import { KINDS, TASKS, type Dataset, type Equivalent, type Range, type Task } from '../src/core/dataset.js';
import { displayName } from '../src/core/display-name.js';
import { listFigureModels, type Figure } from '../src/core/figures.js';
import { findFigure } from '../src/core/measurement.js';

/** A number that moved: what it is of, from what, to what, and why. */
export interface Change {
  what: string;
  /** Absent: it was not there before. */
  from?: string;
  /** Absent: it is there no more. */
  to?: string;
  why: string;
}

const sameRange = (a: Range, b: Range): boolean => a.low === b.low && a.typical === b.typical && a.high === b.high;

const digits = (value: number): string => String(Number(value.toPrecision(3)));

const tell = ({ low, typical, high }: Range): string =>
  `${digits(typical)} Wh${low === high ? '' : ` (${digits(low)} to ${digits(high)})`}`;

const sourcesOf = (figure: Figure): Figure['source'][] => (figure.parts ?? [figure]).map(({ source }) => source);

const named = (figure: Figure): string =>
  [...new Set(sourcesOf(figure).map(({ title, date }) => `${title} (${date})`))].join('; ');

function whyFigure(before: Figure | undefined, now: Figure | undefined): string {
  if (!now) return `${named(before!)}: no longer in the dataset`;
  if (!before) return named(now);
  const [ids, newIds] = [before, now].map((figure) =>
    sourcesOf(figure)
      .map(({ id }) => id)
      .join(),
  );
  if (ids !== newIds) return `now from ${named(now)}; before from ${named(before)}`;
  return named(before) === named(now) ? `another value in ${named(now)}` : `revised in ${named(now)}`;
}

/** The lengths of answer, in tokens, that a figure has besides its own; undefined is its own. */
const lengthsOf = (figure: Figure | undefined): (number | undefined)[] => [
  undefined,
  ...(figure?.parts ?? [figure]).flatMap((part) =>
    (part?.lengths ?? []).map(({ outputTokens }) => outputTokens).filter((length) => length !== part!.outputTokens),
  ),
];

/** What a reader is told of an answer; undefined where that is that no figure answers. */
function tellScaled(scaled: Scaled | undefined): string | undefined {
  if (!scaled) return undefined;
  const { range, rangeOnly } = scaled;
  if (!rangeOnly) return tell(range);
  return range.low === range.high ? undefined : `${digits(range.low)} to ${digits(range.high)} Wh`;
}

/** The publications that one of the two figures has the length from. */
function whyLength(length: number, ...figures: (Figure | undefined)[]): string {
  const having = figures
    .flatMap((figure) => figure?.parts ?? [figure!])
    .filter((part) => part?.lengths?.some(({ outputTokens }) => outputTokens === length));
  return `published for that length in ${named({ ...having[0]!, parts: having })}`;
}

function diffFigure(model: string, task: Task, before: Dataset, now: Dataset): Change[] {
  const [old, fresh] = [before, now].map((dataset) => findFigure(model, task, KINDS, dataset));
  const lengths = new Set([old, fresh].flatMap(lengthsOf));
  return [...lengths].flatMap((length) => {
    const [was, is] = [old, fresh].map((figure) => figure && scaleLength(figure, length));
    const [from, to] = [was, is].map(tellScaled);
    // A number may move in digits that are not told.
    if (from === to && (!from || sameRange(was!.range, is!.range))) return [];
    const what = `${displayName(model, fresh ? now : before)}, ${task}${length ? `, ${length} tokens` : ''}`;
    return [{ what, from, to, why: length ? whyLength(length, fresh ?? old!, old) : whyFigure(old, fresh) }];
  });
}

function diffFigures(before: Dataset, now: Dataset): Change[] {
  const models = new Set([...listFigureModels(before), ...listFigureModels(now)]);
  return [...models].sort().flatMap((model) => TASKS.flatMap((task) => diffFigure(model, task, before, now)));
}

function whyEquivalent(before: Equivalent | undefined, now: Equivalent | undefined): string {
  if (!now) return 'no longer offered';
  const source = `${now.source.title}, ${now.source.date}`;
  return before && before.assumption !== now.assumption ? `now assumed: “${now.assumption}” (${source})` : source;
}

function diffEquivalents(before: Dataset, now: Dataset): Change[] {
  const ids = new Set([...before.equivalents, ...now.equivalents].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [old, fresh] = [before, now].map(({ equivalents }) => equivalents.find((one) => one.id === id));
    if (old && fresh && sameRange(old.whPerUnit, fresh.whPerUnit) && old.unit === fresh.unit) return [];
    const each = (one: Equivalent): string =>
      `${tell(one.whPerUnit)}${one.unit === 'count' ? '' : ` for each ${one.unit}`}`;
    const what = (fresh ?? old)!.name;
    return [{ what, from: old && each(old), to: fresh && each(fresh), why: whyEquivalent(old, fresh) }];
  });
}

/** Every number that moved from one dataset to another: figures by model and task, then everyday things. */
export const diffDatasets = (before: Dataset, now: Dataset): Change[] => [
  ...diffFigures(before, now),
  ...diffEquivalents(before, now),
];
