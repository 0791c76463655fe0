/**
 * Finds the figure for a model and a task: which source answers (their order in the dataset is the precedence), which
 * task is the default, and how several published estimates become one range. It knows no names but canonical ids and
 * multiplies nothing.
 */
import {
  TASKS,
  type Caveat,
  type Dataset,
  type FigureRow,
  type FigureTable,
  type Kind,
  type Range,
  type Source,
  type Task,
} from './dataset.js';
import { remembering } from './remembering.js';

/** A published figure: Wh for one query of a task, with its conditions. */
export interface Figure {
  model: string;
  task: Task;
  whPerQuery: Range;
  /** Mean tokens of one answer. */
  outputTokens?: number;
  hardware?: string;
  precision?: string;
  output?: string;
  stars?: number;
  caveats: Caveat[];
  source: Source;
  /** The published estimates that this figure is the range over; otherwise absent. */
  parts?: Figure[];
}

interface FigureIndex {
  byModel: Map<string, Figure[]>;
  byTask: Map<Task, Figure[]>;
}

const indexes = new WeakMap<Dataset, FigureIndex>();
const figureFor = remembering<Figure | undefined>();

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

function push<Key>(map: Map<Key, Figure[]>, key: Key, figure: Figure): void {
  const list = map.get(key);
  if (list) list.push(figure);
  else map.set(key, [figure]);
}

/** Figures by model and by task, in order of precedence; made once for a dataset. */
function indexOf(dataset: Dataset): FigureIndex {
  let index = indexes.get(dataset);
  if (!index) {
    index = { byModel: new Map(), byTask: new Map() };
    for (const source of dataset.sources) {
      for (const table of dataset.figures.filter((table) => table.source === source.id)) {
        for (const row of table.rows) {
          const figure = readRow(row, table, source);
          push(index.byModel, figure.model, figure);
          push(index.byTask, figure.task, figure);
        }
      }
    }
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

const middleOf = (values: number[]): number => {
  const sorted = values.sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

/** One range over published estimates: least low, middle typical, most high. */
function rangeOver(parts: Figure[]): Figure {
  const typical = middleOf(parts.map((part) => part.whPerQuery.typical));
  const tokens = parts.flatMap((part) => part.outputTokens ?? []);
  const byDistance = [...parts].sort(
    (a, b) => Math.abs(a.whPerQuery.typical - typical) - Math.abs(b.whPerQuery.typical - typical),
  );
  return {
    ...byDistance[0]!,
    whPerQuery: {
      low: Math.min(...parts.map((part) => part.whPerQuery.low)),
      typical,
      high: Math.max(...parts.map((part) => part.whPerQuery.high)),
    },
    outputTokens: tokens.length ? middleOf(tokens) : undefined,
    caveats: ['range-over-estimates', ...new Set(parts.flatMap((part) => part.caveats))],
    parts,
  };
}

/** A model's figures that answer without being asked for by task: none that are not comparable with the rest. */
const canBeDefault = (figure: Figure): boolean => !figure.caveats.includes('not-comparable');

function choose(model: string, task: Task | undefined, accept: readonly Kind[], dataset: Dataset): Figure | undefined {
  const accepted = figuresOf(model, dataset).filter(
    (figure) => accept.includes(figure.source.kind) && (task === figure.task || (!task && canBeDefault(figure))),
  );
  const chosenTask = TASKS.find((one) => accepted.some((figure) => figure.task === one));
  const ofTask = accepted.filter((figure) => figure.task === chosenTask);
  const first = ofTask[0];
  return first?.source.kind === 'estimated' && ofTask.length > 1 ? rangeOver(ofTask) : first;
}

/**
 * The figure for a canonical id: of the asked task, or of the default one (chat where there is a chat figure, else
 * the first of `TASKS`; AI Energy Score's ten tokens last). Undefined where no accepted figure exists.
 */
export function findFigure(
  model: string,
  task: Task | undefined,
  accept: readonly Kind[],
  dataset: Dataset,
): Figure | undefined {
  const asked = `${model} ${task ?? ''} ${accept.join()}`;
  return figureFor(dataset, asked, () => choose(model, task, accept, dataset));
}

/** Least and most typical Wh a query among the measured, comparable models of a task, on the boundary most share. */
export function measuredRangeFor(
  task: Task,
  dataset: Dataset,
): { lowWh: number; highWh: number; models: number } | undefined {
  const measured = figuresFor(task, dataset).filter(
    (figure) => figure.source.kind === 'measured' && figure.source.boundary === 'gpu-only' && canBeDefault(figure),
  );
  if (measured.length === 0) return undefined;
  const best = new Map<string, number>();
  for (const figure of measured) if (!best.has(figure.model)) best.set(figure.model, figure.whPerQuery.typical);
  const values = [...best.values()];
  return { lowWh: Math.min(...values), highWh: Math.max(...values), models: values.length };
}
