/** `models`: every model and service that has a figure. */
import { findModel, listModels, type ModelInfo } from '../api.js';
import { oneLine } from '../static/text.js';
import { oneOf, quote, readArguments, UsageError, type Command, type Outcome } from './command.js';
import { formatColumns } from './columns.js';

/** No model has so many words. */
const LONGEST_SEARCH = 1000;
const FORMATS = ['text', 'json'] as const;

const HELP = `Every model and service that has a published figure.

  everyday-equivalents models [--search WORDS] [--format text|json]

  --search WORDS    only those whose name or provider holds every word, or that a host spells so
  --format FORMAT   ${FORMATS.join(' or ')}; default text

  everyday-equivalents models --search "llama 70b"
`;

const matches = (words: readonly string[]) => (model: ModelInfo) => {
  const text = `${model.id} ${model.name} ${model.provider}`.toLowerCase();
  return words.every((word) => text.includes(word));
};

function search(words: string | undefined): ModelInfo[] {
  const models = listModels();
  if (words === undefined) return models;
  if (words.length > LONGEST_SEARCH) return [];
  const found = models.filter(matches(words.toLowerCase().split(/\s+/).filter(Boolean)));
  const meant = findModel(words);
  const spelled = models.filter(({ id }) => id === meant?.id && !found.some((one) => one.id === id));
  return [...spelled, ...found];
}

function run(args: string[]): Outcome {
  const { options, names } = readArguments(args, ['search', 'format']);
  if (names.length)
    throw new UsageError(`models takes no names; right would be --search ${quote(names.join(' '), 100)}`);
  const format = oneOf('format', options.format, FORMATS);
  const found = search(options.search);
  const complaint = found.length
    ? undefined
    : `No model with a figure matches “${oneLine(options.search?.slice(0, 100) ?? '')}”.`;
  const code = found.length ? 0 : 1;
  if (format === 'json') return { code, output: `${JSON.stringify(found, null, 2)}\n`, complaint };
  const rows = found.map(({ id, name, kinds, tasks }) => [id, name, kinds.join(' '), tasks.join(' ')]);
  return { code, output: formatColumns(rows), complaint };
}

export const modelsCommand: Command = { summary: 'every model and service that has a figure', help: HELP, run };
