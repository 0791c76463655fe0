/** `cite`: what an answer rests on, for a list of sources; without a model the dataset alone. */
import { dataset } from '../api.js';
import { oneLine } from '../static/text.js';
import { CITATION_FORMATS, citableDataset, citablesOf, formatCitation, readerOf } from '../words/index.js';
import { languageTag, oneOf, readArguments, type Command, type Outcome } from './command.js';
import { explainArguments, noFigure, REQUEST_OPTIONS } from './request.js';

const HELP = `What an answer rests on, for a list of sources: its figures, the comparisons shown with it, the dataset.

  everyday-equivalents cite [MODEL] [options]

Without MODEL the dataset alone. Takes the options of explain that say what is asked (--queries, --task …).

  --format FORMAT   ${CITATION_FORMATS.join(', ')}; default text
  --lang TAG        how dates are written; default English

  everyday-equivalents cite "llama3.1:70b" --queries 1000 --format bibtex
`;

function run(args: string[]): Outcome {
  const given = readArguments(args, [...REQUEST_OPTIONS, 'lang', 'format']);
  const { options, names } = given;
  const format = oneOf('format', options.format, CITATION_FORMATS);
  const lang = languageTag(options.lang);
  const { locale } = readerOf(lang);
  if (names.length === 0 && options['watt-hours'] === undefined) {
    return { code: 0, output: `${formatCitation([citableDataset(dataset)], format, locale)}\n` };
  }
  const explanation = explainArguments(given);
  if (explanation.status !== 'known') return noFigure(explanation, lang);
  const cited = citablesOf([explanation], dataset).map((one) => ({ ...one, title: oneLine(one.title) }));
  return { code: 0, output: `${formatCitation(cited, format, locale)}\n` };
}

export const citeCommand: Command = { summary: 'the sources of an answer, for a list of sources', help: HELP, run };
