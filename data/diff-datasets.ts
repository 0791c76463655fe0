/**
 * Which numbers a reader would see otherwise in one dataset than in another, and why: the figure that answers for each
 * model and task, and the Wh of each everyday thing. Pages that quote us need this list.
 */
import { KINDS, TASKS, type Dataset, type Equivalent, type Range } from '../src/core/dataset.js';
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

function diffFigures(before: Dataset, now: Dataset): Change[] {
  const models = new Set([...listFigureModels(before), ...listFigureModels(now)]);
  return [...models].sort().flatMap((model) =>
    TASKS.flatMap((task) => {
      const [old, fresh] = [before, now].map((dataset) => findFigure(model, task, KINDS, dataset));
      if (!old && !fresh) return [];
      if (old && fresh && sameRange(old.whPerQuery, fresh.whPerQuery)) return [];
      const what = `${displayName(model, fresh ? now : before)}, ${task}`;
      const why = whyFigure(old, fresh);
      return [{ what, from: old && tell(old.whPerQuery), to: fresh && tell(fresh.whPerQuery), why }];
    }),
  );
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
