/** The models a reader can choose, in groups by what they are asked, those with the strongest figures first. */
import { KINDS, TASKS, type Boundary, type Dataset, type Kind, type Range, type Task } from './dataset.js';
import { displayName, providerOf } from './display-name.js';
import { listFigureModels } from './figures.js';
import { findFigure } from './measurement.js';

/** A model with the figure that answers for it. */
export interface ModelChoice {
  id: string;
  name: string;
  provider: string;
  kind: Kind;
  boundary: Boundary;
  whPerQuery: Range;
}

export interface ModelGroup {
  task: Task;
  models: ModelChoice[];
}

const sortKey = (name: string): string => name.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(9, '0'));

/** The order of names, with the numbers in them by size. A collator takes a browser longer to load than this does to sort all. */
export function compareNames(a: string, b: string): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  return first < second ? -1 : +(first > second);
}

const byStrength = (a: ModelChoice, b: ModelChoice): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareNames(a.name, b.name);

/**
 * All models with a figure, each in the group of the task that answers for it by default; with a task, its models alone.
 * Measured ones come before disclosed and estimated ones.
 */
export function groupModels(task: Task | undefined, dataset: Dataset): ModelGroup[] {
  const groups = new Map<Task, ModelChoice[]>(TASKS.map((one) => [one, []]));
  for (const id of listFigureModels(dataset)) {
    const figure = findFigure(id, task, KINDS, dataset);
    if (!figure) continue;
    const { whPerQuery, source } = figure;
    const named = { id, name: displayName(id, dataset), provider: providerOf(id, dataset) };
    groups.get(figure.task)!.push({ ...named, kind: source.kind, boundary: source.boundary, whPerQuery });
  }
  return [...groups]
    .filter(([, models]) => models.length > 0)
    .map(([one, models]) => ({ task: one, models: models.sort(byStrength) }));
}
