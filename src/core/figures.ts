/**
 * The figures of a dataset as they were published, by model and by task, in the order of their sources, which is the
 * precedence. It knows no names but canonical ids and chooses nothing.
 */
import {
  TASKS,
  type Caveat,
  type Dataset,
  type FigureRow,
  type FigureTable,
  type Range,
  type Source,
  type Task,
} from './dataset.js';

/** A published figure: Wh for one query of a task, with its conditions. */
export interface Figure {
  model: string;
  task: Task;
  whPerQuery: Range;
  /** Mean tokens of one answer. */
  outputTokens?: number;
  /** Instead, where the published estimates are for answers of unlike length: the least and the most of them. */
  outputTokensRange?: [least: number, most: number];
  hardware?: string;
  precision?: string;
  output?: string;
  stars?: number;
  caveats: Caveat[];
  /** The publisher whose estimate alone a caveat is about, where the figure is over several. */
  caveatOf?: Partial<Record<Caveat, string>>;
  source: Source;
  /** The published estimates that this figure is the range over; otherwise absent. */
  parts?: Figure[];
  /** What the same publication says of answers of several lengths, each once, the shortest first; absent where it says one. */
  lengths?: Figure[];
}

interface FigureIndex {
  byModel: Map<string, Figure[]>;
  byTask: Map<Task, Figure[]>;
}

const indexes = new WeakMap<Dataset, FigureIndex>();

/** A published figure with one measurement has no range: its low and high are its typical value. */
function readRow(row: FigureRow, table: FigureTable, source: Source): Figure {
  const [model, typical, low, high, outputTokens, hardware, precision, output, stars, caveats] = row;
  return {
    model,
    task: table.task,
    whPerQuery: { low: low ?? typical, typical, high: high ?? typical },
    outputTokens: outputTokens ?? undefined,
    hardware: hardware ?? table.hardware,
    precision: precision ?? undefined,
    output: output ?? undefined,
    stars: stars ?? undefined,
    caveats: [...(table.caveats ?? []), ...(caveats ?? [])],
    source,
  };
}

function listAt<Key>(map: Map<Key, Figure[]>, key: Key): Figure[] {
  let list = map.get(key);
  if (!list) map.set(key, (list = []));
  return list;
}

/** A publication's first figure of a model and a task stands for it; the next are what it says of other lengths. */
function addFigure({ byModel, byTask }: FigureIndex, figure: Figure): void {
  const ofModel = listAt(byModel, figure.model);
  const first = ofModel.find(({ source, task }) => source === figure.source && task === figure.task);
  if (first) {
    (first.lengths ??= [first]).push(figure);
    return;
  }
  ofModel.push(figure);
  listAt(byTask, figure.task).push(figure);
}

/** Lengths in order; of one that stands there twice the first, and none that is not known. */
function sortLengths(figure: Figure): void {
  if (!figure.lengths) return;
  const byLength = new Map(figure.lengths.reverse().map((one) => [one.outputTokens ?? 0, one]));
  byLength.delete(0);
  figure.lengths = [...byLength.values()].sort((a, b) => a.outputTokens! - b.outputTokens!);
}

/** Figures by model and by task, in order of precedence; made once for a dataset. */
function indexOf(dataset: Dataset): FigureIndex {
  let index = indexes.get(dataset);
  if (!index) {
    index = { byModel: new Map(), byTask: new Map() };
    for (const source of dataset.sources) {
      for (const table of dataset.figures.filter((table) => table.source === source.id)) {
        for (const row of table.rows) addFigure(index, readRow(row, table, source));
      }
    }
    for (const figures of index.byTask.values()) figures.forEach(sortLengths);
    indexes.set(dataset, index);
  }
  return index;
}

/** Canonical ids of all models and services that have a figure. */
export function listFigureModels(dataset: Dataset): string[] {
  return [...indexOf(dataset).byModel.keys()];
}

/** All figures of one model, in order of precedence. */
export function figuresOf(model: string, dataset: Dataset): readonly Figure[] {
  return indexOf(dataset).byModel.get(model) ?? [];
}

/** All figures of one task, in order of precedence. */
export function figuresFor(task: Task, dataset: Dataset): readonly Figure[] {
  return indexOf(dataset).byTask.get(task) ?? [];
}

/** The tasks that a figure was published for. */
export const listFigureTasks = (dataset: Dataset): Task[] =>
  TASKS.filter((task) => figuresFor(task, dataset).length > 0);
