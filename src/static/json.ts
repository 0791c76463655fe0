/** An explanation as JSON: every number with its unit in its name, and the sentences a reader would be given. */
import type { Explanation } from '../core/index.js';
import { publish, textOf, type StaticOptions } from './publication.js';

/** What JSON lets stand and a terminal would obey. */
const OBEYED = /[\u007f-\u009f\u2028\u2029]/g;

const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON of an explanation, with the version of the dataset that gave it and its words in the asked language. */
export function formatJson(explanation: Explanation, options: StaticOptions = {}): string {
  const { reader, dataset, paragraphs, items } = publish(explanation, options);
  const words = {
    lang: reader.language.tag,
    paragraphs: paragraphs.map(textOf),
    list: items.map(({ parts }) => textOf(parts)),
  };
  const json = JSON.stringify({ datasetVersion: dataset.version, words, ...explanation }, null, 2);
  return `${json.replace(OBEYED, escape)}\n`;
}
