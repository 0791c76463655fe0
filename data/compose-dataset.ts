/** Puts reduced figures into the tables that ship: sorted, rounded, what all rows share said once. */
import {
  TASKS,
  type Caveat,
  type Equivalent,
  type FigureRow,
  type FigureTable,
  type Range,
  type Source,
  type TaskMean,
} from '../src/core/dataset.js';
import type { ReducedFigure, Reduction } from './reduction.js';

const SIGNIFICANT_DIGITS = 6;

/** Tables in order of precedence of their sources, then of tasks; rows in order of model, then of length of answer. */
export function composeTables(figures: readonly ReducedFigure[], sources: readonly Source[]): FigureTable[] {
  const tables: FigureTable[] = [];
  for (const { id } of sources) {
    for (const task of TASKS) {
      const members = figures.filter((figure) => figure.source === id && figure.task === task);
      if (members.length > 0) tables.push(composeTable(members.sort(byModelThenLength)));
    }
  }
  return tables;
}

function composeTable(figures: ReducedFigure[]): FigureTable {
  const first = figures[0]!;
  const hardware = figures.every((figure) => figure.hardware === first.hardware) ? first.hardware : undefined;
  const caveats = first.caveats.filter((caveat) => figures.every((figure) => figure.caveats.includes(caveat)));
  return {
    source: first.source,
    task: first.task,
    ...(hardware ? { hardware } : {}),
    ...(caveats.length > 0 ? { caveats } : {}),
    rows: figures.map((figure) => composeRow(figure, hardware, caveats)),
  };
}

function composeRow(
  figure: ReducedFigure,
  sharedHardware: string | null | undefined,
  sharedCaveats: Caveat[],
): FigureRow {
  const caveats = figure.caveats.filter((caveat) => !sharedCaveats.includes(caveat));
  const row = [
    figure.model,
    round(figure.typicalWh),
    roundOrNull(figure.lowWh),
    roundOrNull(figure.highWh),
    roundOrNull(figure.outputTokens),
    sharedHardware ? null : (figure.hardware ?? null),
    figure.precision ?? null,
    figure.output ?? null,
    figure.stars ?? null,
    caveats.length > 0 ? caveats : null,
  ];
  while (row.at(-1) === null) row.pop();
  return row as FigureRow;
}

/** Task means in the order of tasks. */
export function composeTaskMeans(reductions: readonly Reduction[]): TaskMean[] {
  const means = reductions.flatMap((reduction) => reduction.taskMeans ?? []);
  means.sort((a, b) => TASKS.indexOf(a.task) - TASKS.indexOf(b.task));
  return means.map(({ task, source, meanWh, standardDeviationWh, models }) => ({
    task,
    source,
    meanWh,
    standardDeviationWh,
    models,
  }));
}

/** Equivalents with their numbers rounded as all numbers of the dataset are. */
export function roundEquivalents(equivalents: readonly Equivalent[]): Equivalent[] {
  return equivalents.map((equivalent) => ({ ...equivalent, whPerUnit: roundRange(equivalent.whPerUnit) }));
}

const roundRange = ({ low, typical, high }: Range): Range => ({
  low: round(low),
  typical: round(typical),
  high: round(high),
});
const round = (value: number): number => Number(value.toPrecision(SIGNIFICANT_DIGITS));
const roundOrNull = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : round(value);

/** By code unit: the same on every machine, whatever its language. */
function byModelThenLength(a: ReducedFigure, b: ReducedFigure): number {
  if (a.model !== b.model) return a.model < b.model ? -1 : 1;
  return (a.outputTokens ?? 0) - (b.outputTokens ?? 0);
}
