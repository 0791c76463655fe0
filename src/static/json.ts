/** An explanation as JSON: every number with its unit in its name, and the sentences a reader would be given. */
import type { Explanation } from '../core/index.js';
import { publish, textOf, type StaticOptions } from './publication.js';

/** JSON of an explanation, with the version of the dataset that gave it and its words in the asked language. */
export function formatJson(explanation: Explanation, options: StaticOptions = {}): string {
  const { reader, dataset, paragraphs, items } = publish(explanation, options);
  const words = {
    lang: reader.language.tag,
    paragraphs: paragraphs.map(textOf),
    list: items.map(({ parts }) => textOf(parts)),
  };
  return `${JSON.stringify({ datasetVersion: dataset.version, words, ...explanation }, null, 2)}\n`;
}
