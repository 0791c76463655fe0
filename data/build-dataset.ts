/** The whole way of a number, from the published rows to the dataset; each step has its own file. */
import { readFileSync } from 'node:fs';
import { assertDataset } from '../src/core/assert-dataset.js';
import type { Dataset, Source } from '../src/core/dataset.js';
import { assertAccounted, assertFigures, assertSources, assertTaskMeans } from './check-dataset.js';
import { assertEquivalents, type CuratedEquivalent, type RefusedEquivalent } from './check-equivalents.js';
import { composeTables, composeTaskMeans, roundEquivalents } from './compose-dataset.js';
import { composeModels, withoutReadAliases } from './compose-models.js';
import { deriveEquivalents } from './derive-equivalents.js';
import { readSource, type CsvRow } from './read-csv.js';
import { assertModelsMeasured, Renames, type ModelNames } from './read-model-names.js';
import { reduceDecember, reduceFebruary } from './reduce-ai-energy-score.js';
import { reduceEcologits } from './reduce-ecologits.js';
import { reduceEstimates } from './reduce-estimates.js';
import { reduceMlenergyV2 } from './reduce-mlenergy-v2.js';
import { reduceMlenergyV3 } from './reduce-mlenergy-v3.js';
import { reduceTaskMeans } from './reduce-task-means.js';
import type { Reduction } from './reduction.js';
import { formatReport, type FileAccount } from './report.js';

/** Rows each source file has; another number fails the build. */
const EXPECTED_ROWS = {
  'mlenergy-v3.csv': 1858,
  'mlenergy-v2.csv': 474,
  'aienergyscore-2025-02.csv': 166,
  'aienergyscore-2025-12.csv': 40,
  'power-hungry-processing-2024.csv': 10,
  'disclosed-and-estimated.csv': 106,
  'ecologits-estimates-400tok.csv': 180,
  'equivalents.csv': 44,
};

/** A dataset and the report of its making. */
export interface Build {
  dataset: Dataset;
  report: string;
  accounts: FileAccount[];
}

/** Builds the dataset from the files beside this one; throws, naming file, row and field, at the first fault. */
export function buildDataset(): Build {
  const { version, sources } = readJson<{ version: string; sources: Source[] }>('sources.json');
  const names = readJson<ModelNames>('model-names.json');
  assertSources(sources);
  const reductions = reduceSources(new Renames(names.renames));
  const figures = reductions.flatMap(({ reduction }) => reduction.figures);
  assertFigures(figures, sources);
  assertTaskMeans(reductions.flatMap(({ reduction }) => reduction.taskMeans ?? []));
  const measured = new Set(figures.map(({ model }) => model));
  assertModelsMeasured(names.models, measured);
  const equivalents = buildEquivalents();
  const dataset: Dataset = {
    version,
    sources,
    figures: composeTables(figures, sources),
    taskMeans: composeTaskMeans(reductions.map(({ reduction }) => reduction)),
    equivalents: equivalents.equivalents,
    models: composeModels(names),
  };
  const accounts = [...reductions.map(({ account }) => account), equivalents.account];
  return { dataset: assertDataset(withoutReadAliases(dataset)), accounts, report: formatReport(accounts) };
}

function reduceSources(renames: Renames): { reduction: Reduction; account: FileAccount }[] {
  const ecologits = read('ecologits-estimates-400tok.csv');
  const steps: [rows: CsvRow[], reduce: (rows: CsvRow[]) => Reduction][] = [
    [read('mlenergy-v3.csv'), reduceMlenergyV3],
    [read('mlenergy-v2.csv'), (rows) => reduceMlenergyV2(rows, renames)],
    [read('aienergyscore-2025-02.csv'), reduceFebruary],
    [read('aienergyscore-2025-12.csv'), reduceDecember],
    [read('power-hungry-processing-2024.csv'), reduceTaskMeans],
    [read('disclosed-and-estimated.csv'), (rows) => reduceEstimates(rows, ecologits, renames)],
    [ecologits, (rows) => reduceEcologits(rows, renames)],
  ];
  return steps.map(([rows, reduce]) => {
    const reduction = reduce(rows);
    assertAccounted(rows, reduction);
    const became = reduction.taskMeans
      ? `${reduction.taskMeans.length} task means`
      : `${reduction.figures.length} figures`;
    return { reduction, account: { file: rows[0]!.file, rowsIn: rows.length, became, keptOut: reduction.keptOut } };
  });
}

function buildEquivalents(): { equivalents: Dataset['equivalents']; account: FileAccount } {
  const rows = read('equivalents.csv');
  const { equivalents, keptOut } = deriveEquivalents(
    rows,
    readJson<(CuratedEquivalent | RefusedEquivalent)[]>('equivalents.json'),
  );
  assertEquivalents(equivalents, rows);
  const account = {
    file: 'equivalents.csv',
    rowsIn: rows.length,
    became: `${equivalents.length} equivalents`,
    keptOut,
  };
  return { equivalents: roundEquivalents(equivalents), account };
}

const read = (file: keyof typeof EXPECTED_ROWS): CsvRow[] => readSource(file, EXPECTED_ROWS[file]);

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T;
}
