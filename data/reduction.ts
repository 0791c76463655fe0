/** What every reducer hands on: figures that remember the rows they came from, and the rows that were kept out. */
import type { Caveat, Task, TaskMean } from '../src/core/dataset.js';
import type { CsvRow } from './read-csv.js';

/** One (source, task, model) figure before it becomes a line of a table; Wh are per query. */
export interface ReducedFigure {
  source: string;
  task: Task;
  model: string;
  typicalWh: number;
  /** Null for low and high: one measurement, no range. */
  lowWh: number | null;
  highWh: number | null;
  outputTokens?: number | null;
  hardware?: string | null;
  precision?: string | null;
  output?: string | null;
  stars?: number | null;
  caveats: Caveat[];
  /** Every row that was weighed for this figure; the first one gave the typical value. */
  from: CsvRow[];
}

/** A row that gives no figure, and why. */
export interface KeptOut {
  row: CsvRow;
  /** The model or thing of the row. */
  name: string;
  reason: string;
}

/** The answer of a reducer: every row that went in is in `figures`, `taskMeans` or `keptOut`, once. */
export interface Reduction {
  figures: ReducedFigure[];
  keptOut: KeptOut[];
  taskMeans?: (TaskMean & { from: CsvRow[] })[];
}
