/**
 * Finds the figure for a model and a task: which source answers, which task is the default, and how several published
 * estimates become one range. It multiplies nothing.
 */
import { TASKS, type Dataset, type Kind, type Task } from './dataset.js';
import { figuresFor, figuresOf, type Figure } from './figures.js';
import { rangeOver } from './range.js';
import { remembering } from './remembering.js';

interface Asked {
  model: string;
  task: Task | undefined;
  accept: readonly Kind[];
  /** Whether the length of the answer is known. */
  hasLength: boolean;
}

const figureFor = remembering<Figure | undefined>();

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
    lengths: undefined,
    parts,
  };
}

/** Benchmarks that stop an answer at a length of their own: what they use is not what an answer of another length does. */
const CUT_TASKS = /10-tokens|one-at-a-time/;

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

/**
 * Least and most typical Wh a query among the comparable models that one source measured on a task: the first one that
 * measured GPUs alone, as most did. Another's prompts, lengths and software differ.
 */
export function measuredRangeFor(
  task: Task,
  dataset: Dataset,
): { lowWh: number; highWh: number; models: number } | undefined {
  const measured = figuresFor(task, dataset).filter(
    (figure) =>
      figure.source.kind === 'measured' && figure.source.boundary === 'gpu-only' && canBeDefault(figure, false),
  );
  const values = measured.filter(({ source }) => source === measured[0]!.source).map((one) => one.whPerQuery.typical);
  if (values.length === 0) return undefined;
  return { lowWh: Math.min(...values), highWh: Math.max(...values), models: values.length };
}
