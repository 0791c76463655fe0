/**
 * All that one source measured, from the least to the most energy: the models of a task, and the tasks of a source.
 * One source is one boundary and one method, so nothing unlike is ranked together.
 */
import { TASKS, type Caveat, type Dataset, type Range, type Source, type Task } from './dataset.js';
import { displayName } from './display-name.js';
import { figuresFor, type Figure } from './figures.js';

/** A measured model in its place. */
export interface RankedModel {
  id: string;
  name: string;
  whPerQuery: Range;
  /** AI Energy Score's stars, 1 to 5, where the figure has them. */
  stars?: number;
  /** What a reader must know beside the figure. */
  caveats: Caveat[];
  /** Whether the source lets it be compared with the others: not where it did not fit the benchmark's one GPU. */
  isComparable: boolean;
}

/** The models that a source measured on a task, from the least to the most. */
export interface RankedTask {
  task: Task;
  models: RankedModel[];
}

const rank = ({ model, whPerQuery, stars, caveats }: Figure, dataset: Dataset): RankedModel => ({
  id: model,
  name: displayName(model, dataset),
  whPerQuery,
  stars,
  caveats,
  isComparable: !caveats.includes('not-comparable'),
});

const byEnergy = (a: RankedModel, b: RankedModel): number => a.whPerQuery.typical - b.whPerQuery.typical;

const measuredBy = (sourceId: string, task: Task, dataset: Dataset): Figure[] =>
  figuresFor(task, dataset).filter(({ source }) => source.id === sourceId);

/** All models that a source measured on a task, from the least to the most energy a query. */
export const rankModels = (task: Task, sourceId: string, dataset: Dataset): RankedModel[] =>
  measuredBy(sourceId, task, dataset)
    .map((figure) => rank(figure, dataset))
    .sort(byEnergy);

/** All tasks that a source measured, by the energy of their least model, each with its models in order. */
export function rankTasks(sourceId: string, dataset: Dataset): RankedTask[] {
  return TASKS.map((task) => ({ task, models: rankModels(task, sourceId, dataset) }))
    .filter(({ models }) => models.length > 0)
    .sort((a, b) => byEnergy(a.models[0]!, b.models[0]!));
}

/** The sources that measured more than one model on a task, with those tasks, in order of precedence. */
export function listRankings(dataset: Dataset): { source: Source; tasks: Task[] }[] {
  return dataset.sources
    .filter(({ kind }) => kind === 'measured')
    .map((source) => ({ source, tasks: TASKS.filter((task) => measuredBy(source.id, task, dataset).length > 1) }))
    .filter(({ tasks }) => tasks.length > 0);
}
