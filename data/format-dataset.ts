/** Writes the dataset so that a change can be reviewed: one line for each source, figure, equivalent and model. */
import type { Dataset, FigureTable } from '../src/core/dataset.js';

/** JSON text of the dataset, ending in a newline. The same dataset gives the same bytes. */
export function formatDataset(dataset: Dataset): string {
  const members = [
    `"version": ${JSON.stringify(dataset.version)}`,
    `"sources": ${formatList(dataset.sources)}`,
    `"figures": [\n${dataset.figures.map(formatTable).join(',\n')}\n]`,
    `"taskMeans": ${formatList(dataset.taskMeans)}`,
    `"equivalents": ${formatList(dataset.equivalents)}`,
    `"models": {\n${Object.entries(dataset.models)
      .map(([id, entry]) => `${JSON.stringify(id)}: ${JSON.stringify(entry)}`)
      .join(',\n')}\n}`,
  ];
  return `{\n${members.join(',\n')}\n}\n`;
}

function formatTable({ rows, ...shared }: FigureTable): string {
  const head = JSON.stringify(shared).slice(0, -1);
  return `${head},"rows":${formatList(rows)}}`;
}

function formatList(items: readonly unknown[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
