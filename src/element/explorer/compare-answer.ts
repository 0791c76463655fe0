/** What the compare view shows and says, for each of its three questions: rows, sentences, and where the figures come from. */
import { compare, rankModels, rankTasks, type Explanation, type Known, type Source } from '../../core/index.js';
import { describeFold, describeFoldOfTasks, describeUses } from '../../words/describe-compare.js';
import {
  chosenRanking,
  groupsOfModels,
  groupsOfTask,
  groupsOfTasks,
  type Chosen,
  type RowGroup,
} from './compare-rows.js';
import type { ExplorerHost } from './explorer-view.js';

export interface CompareAnswer {
  groups: RowGroup[];
  sentences: string[];
  sources: readonly Source[];
  /** What a reader must know of the figures, in words. */
  caveats: string[];
  /** The chosen models without a figure. */
  missing: Exclude<Explanation, Known>[];
}

const distinct = <Value>(values: Value[]): Value[] => [...new Set(values)];

/** Each chosen model beside the least of its group; groups are not set beside each other. */
function answerForModels(host: ExplorerHost): CompareAnswer {
  const answers = host.state.models.map((model) => host.explain({ model }));
  const known = answers.filter((one): one is Known => one.status === 'known');
  const groups = groupsOfModels(known);
  const answerOf = (id: string): Known => known.find(({ model }) => model.id === id)!;
  const sentences = groups.flatMap(({ rows }) => {
    const [least, ...others] = rows.map(({ id }) => answerOf(id));
    return others.map((other) => describeUses(other, least!, compare(other, least!), host));
  });
  return {
    groups,
    sentences,
    sources: distinct(known.flatMap(({ sources }) => sources)),
    caveats: [],
    missing: answers.filter((one): one is Exclude<Explanation, Known> => one.status !== 'known'),
  };
}

/** All models of a task, and how far the least and the most that may be compared are apart. */
function answerForTask(chosen: Chosen, host: ExplorerHost): CompareAnswer {
  const models = rankModels(chosen.task, chosen.source.id, host.figures);
  const comparable = models.filter(({ isComparable }) => isComparable);
  const codes = distinct(models.flatMap(({ caveats }) => caveats)).filter((code) => code !== 'not-comparable');
  return {
    groups: groupsOfTask(chosen, host),
    sentences: comparable.length > 1 ? [describeFold(comparable, host)] : [],
    sources: [chosen.source],
    // Those of a few models are not said of all.
    caveats: codes
      .filter((code) => models.every(({ caveats }) => caveats.includes(code)))
      .map((code) => host.language.caveat[code]),
    missing: [],
  };
}

function answerForTasks(chosen: Chosen, host: ExplorerHost): CompareAnswer {
  const tasks = rankTasks(chosen.source.id, host.figures);
  return {
    groups: groupsOfTasks(chosen, host),
    sentences: [describeFoldOfTasks(tasks, chosen.source.id, host)],
    sources: [chosen.source],
    caveats: [],
    missing: [],
  };
}

/** The answer to what the state compares; without any group where there is nothing to show. */
export function answerComparison(host: ExplorerHost): CompareAnswer {
  if (host.state.compared === 'models') return answerForModels(host);
  const chosen = chosenRanking(host);
  if (!chosen) return { groups: [], sentences: [], sources: [], caveats: [], missing: [] };
  return host.state.compared === 'task' ? answerForTask(chosen, host) : answerForTasks(chosen, host);
}
