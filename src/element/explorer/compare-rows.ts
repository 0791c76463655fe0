/** What the bars of the compare view are, for each of its three questions. It knows energies, no words and no places. */
import { KINDS } from '../../core/dataset.js';
import {
  listRankings,
  rankModels,
  rankTasks,
  type Boundary,
  type Kind,
  type Known,
  type Range,
  type RankedModel,
  type RankedTask,
  type Source,
  type Task,
} from '../../core/index.js';
import type { ExplorerHost } from './explorer-view.js';

/** One bar. */
export interface CompareRow {
  id: string;
  label: string;
  energyWh: Range;
  task?: Task;
  stars?: number;
  /** Of a whole task: the models that use least and most. */
  least?: string;
  most?: string;
}

/** Bars that may be ranked: one kind, one boundary; `isRanked` false where their source forbids it. */
export interface RowGroup {
  kind: Kind;
  boundary: Boundary;
  isRanked: boolean;
  rows: CompareRow[];
}

const times = ({ low, typical, high }: Range, queries: number): Range => ({
  low: low * queries,
  typical: typical * queries,
  high: high * queries,
});

const byEnergy = (a: CompareRow, b: CompareRow): number => a.energyWh.typical - b.energyWh.typical;

/** The chosen models with an answer, the least first, in groups that may be ranked; the strongest kind first. */
export function groupsOfModels(known: readonly Known[]): RowGroup[] {
  const groups = new Map<string, RowGroup>();
  for (const { model, energyWh, kind, boundary, task, stars } of known) {
    const key = `${kind} ${boundary}`;
    const group: RowGroup = groups.get(key) ?? { kind, boundary, isRanked: true, rows: [] };
    groups.set(key, group);
    // Two spellings of one name are one bar.
    if (!group.rows.some(({ id }) => id === model.id))
      group.rows.push({ id: model.id, label: model.name, energyWh, task, stars });
  }
  return [...groups.values()]
    .map((group) => ({ ...group, rows: group.rows.sort(byEnergy) }))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** The measurements that a reader chose to see together, and those that can be chosen. */
export interface Chosen {
  rankings: { source: Source; tasks: Task[] }[];
  source: Source;
  task: Task;
}

/** The source and task of the state, or the first that there are. */
export function chosenRanking({ state, figures }: ExplorerHost): Chosen | undefined {
  const rankings = listRankings(figures);
  const asked = rankings.find(({ source }) => source.id === state.source);
  const withTask = rankings.find(({ tasks }) => state.task !== undefined && tasks.includes(state.task));
  const ranking = asked ?? withTask ?? rankings[0];
  if (!ranking) return undefined;
  const { source, tasks } = ranking;
  return { rankings, source, task: tasks.find((task) => task === state.task) ?? tasks[0]! };
}

const rowOf = ({ id, name, whPerQuery, stars }: RankedModel, task: Task, queries: number): CompareRow => ({
  id,
  label: name,
  energyWh: times(whPerQuery, queries),
  task,
  stars,
});

/** All models of a task as one source measured them; those it does not let be compared apart. */
export function groupsOfTask({ source, task }: Chosen, { state, figures }: ExplorerHost): RowGroup[] {
  const models = rankModels(task, source.id, figures);
  return [true, false]
    .map((isRanked) => ({
      kind: source.kind,
      boundary: source.boundary,
      isRanked,
      rows: models
        .filter(({ isComparable }) => isComparable === isRanked)
        .map((model) => rowOf(model, task, state.queries)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** A task as one bar: from its least to its most model, with the middle one between. */
function rowOfTask({ task, models }: RankedTask, label: string, queries: number): CompareRow {
  const [least, middle, most] = [models[0]!, models[(models.length - 1) >> 1]!, models.at(-1)!];
  const typicals = {
    low: least.whPerQuery.typical,
    typical: middle.whPerQuery.typical,
    high: most.whPerQuery.typical,
  };
  return { id: task, label, energyWh: times(typicals, queries), task, least: least.name, most: most.name };
}

/** All tasks of one source. */
export function groupsOfTasks({ source }: Chosen, { state, figures, language }: ExplorerHost): RowGroup[] {
  const rows = rankTasks(source.id, figures).map((ranked) =>
    rowOfTask(ranked, language.task[ranked.task], state.queries),
  );
  return [{ kind: source.kind, boundary: source.boundary, isRanked: true, rows: rows.sort(byEnergy) }];
}
