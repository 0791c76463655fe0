/** `equivalents`: every everyday thing that can be compared with, and what is assumed of it. */
import { listEquivalents } from '../api.js';
import { describeAssumption, describeEquivalent, readerOf } from '../words/index.js';
import { formatColumns } from './columns.js';
import {
  languageTag,
  missingLanguage,
  oneOf,
  readArguments,
  UsageError,
  type Command,
  type Outcome,
} from './command.js';

const FORMATS = ['text', 'json'] as const;

const HELP = `Every everyday thing that can be compared with: its id, one unit of it, its energy, what is assumed of it.

  everyday-equivalents equivalents [--lang TAG] [--format text|json]

  --lang TAG        language of the words; default English
  --format FORMAT   ${FORMATS.join(' or ')}; default text
`;

function run(args: string[]): Outcome {
  const { options, names } = readArguments(args, ['lang', 'format']);
  if (names.length) throw new UsageError('equivalents takes no names');
  const lang = languageTag(options.lang);
  if (oneOf('format', options.format, FORMATS) === 'json') {
    return { code: 0, output: `${JSON.stringify(listEquivalents(), null, 2)}\n` };
  }
  const { language, locale } = readerOf(lang);
  const rows = listEquivalents().map((one) => {
    const { name, energy } = describeEquivalent(one, language, locale);
    return [one.id, name, energy, describeAssumption(one, language, locale).text];
  });
  return { code: 0, output: formatColumns(rows), complaint: missingLanguage(lang, language.tag) };
}

export const equivalentsCommand: Command = {
  summary: 'every everyday thing that can be compared with',
  help: HELP,
  run,
};
