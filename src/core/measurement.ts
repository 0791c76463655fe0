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
}

interface Asked {
  model: string;
  task: Task | undefined;
  accept: readonly Kind[];
  /** Whether the length of the answer is known. */
  hasLength: boolean;
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

/** The ones in the middle of an order by typical value: one, or two of an even number. */
export function middleOnes<Ranged extends { range: Range }>(all: readonly Ranged[]): Ranged[] {
  const sorted = [...all].sort((a, b) => a.range.typical - b.range.typical);
  return sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
}

/** One range over several: least low, middle typical, most high. */
export function rangeOver(ranges: readonly Range[]): Range {
  const middle = middleOnes(ranges.map((range) => ({ range })));
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    typical: middle.reduce((sum, { range }) => sum + range.typical, 0) / middle.length,
    high: Math.max(...ranges.map(({ high }) => high)),
  };
}

/** By caveat the publisher whose part alone has it. */
function publishersOf(parts: Figure[]): Figure['caveatOf'] {
  const publishers: Figure['caveatOf'] = {};
  for (const { caveats, source } of parts)
    for (const caveat of caveats) publishers[caveat] = caveat in publishers ? undefined : source.publisher;
  return publishers;
}

/** One figure over published estimates; its source is the one nearest to its typical value. */
function figureOver(parts: Figure[]): Figure {
  const whPerQuery = rangeOver(parts.map((part) => part.whPerQuery));
  const distance = (part: Figure): number => Math.abs(part.whPerQuery.typical - whPerQuery.typical);
  const nearest = parts.reduce((best, part) => (distance(part) < distance(best) ? part : best));
  const lengths = parts.map(({ outputTokens }) => outputTokens ?? 0);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return {
    ...nearest,
    whPerQuery,
    outputTokens: least < most ? undefined : nearest.outputTokens,
    outputTokensRange: least && least < most ? [least, most] : undefined,
    caveats: ['range-over-estimates', ...new Set(parts.flatMap((part) => part.caveats))],
    caveatOf: publishersOf(parts),
    parts,
  };
}

/** Benchmarks that stop an answer at a length of their own: what they use is not what an answer of another length does. */
const CUT_TASKS = /-10-tokens$|-one-at-a-time$/;

/** A model's figures that answer without being asked for by task: none that are not comparable with the rest. */
const canBeDefault = ({ caveats, task }: Figure, hasLength: boolean): boolean =>
  !caveats.includes('not-comparable') && !(hasLength && CUT_TASKS.test(task));

function choose({ model, task, accept, hasLength }: Asked, dataset: Dataset): Figure | undefined {
  const accepted = figuresOf(model, dataset).filter(
    (figure) =>
      accept.includes(figure.source.kind) && (task === figure.task || (!task && canBeDefault(figure, hasLength))),
  );
  const chosenTask = TASKS.find((one) => accepted.some((figure) => figure.task === one));
  const ofTask = accepted.filter((figure) => figure.task === chosenTask);
  const first = ofTask[0];
  return first?.source.kind === 'estimated' && ofTask.length > 1 ? figureOver(ofTask) : first;
}

/**
 * The figure for a canonical id: of the asked task, or of the default one (chat where there is a chat figure, else
 * the first of `TASKS`; AI Energy Score's ten tokens last, and never for an answer whose length is known). Undefined where
 * no accepted figure exists.
 */
export function findFigure(
  model: string,
  task: Task | undefined,
  accept: readonly Kind[],
  dataset: Dataset,
  hasLength = false,
): Figure | undefined {
  const asked = `${model} ${task ?? ''} ${accept.join()} ${hasLength}`;
  return figureFor(dataset, asked, () => choose({ model, task, accept, hasLength }, dataset));
}

/** Least and most typical Wh a query among the measured, comparable models of a task, on the boundary most share. */
export function measuredRangeFor(
  task: Task,
  dataset: Dataset,
): { lowWh: number; highWh: number; models: number } | undefined {
  const measured = figuresFor(task, dataset).filter(
    (figure) =>
      figure.source.kind === 'measured' && figure.source.boundary === 'gpu-only' && canBeDefault(figure, false),
  );
  if (measured.length === 0) return undefined;
  const best = new Map<string, number>();
  for (const figure of measured) if (!best.has(figure.model)) best.set(figure.model, figure.whPerQuery.typical);
  const values = [...best.values()];
  return { lowWh: Math.min(...values), highWh: Math.max(...values), models: values.length };
}
