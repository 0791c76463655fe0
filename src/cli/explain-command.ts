/** `explain`: one answer in any of its written forms. */
import { formatHtml, formatJson, formatMarkdown, formatSvg, formatText, type SvgOptions } from '../static/index.js';
import { drawPng } from '../static/png.js';
import { readerOf } from '../words/index.js';
import type { Explanation } from '../api.js';
import {
  languageTag,
  missingLanguage,
  oneOf,
  readArguments,
  UsageError,
  type Command,
  type Outcome,
} from './command.js';
import { explainArguments, leftOut, noFigure, REQUEST_OPTIONS } from './request.js';

type Form = (explanation: Explanation, options: SvgOptions) => string | Promise<Uint8Array>;

const FORMS = {
  text: formatText,
  json: formatJson,
  html: formatHtml,
  svg: formatSvg,
  png: (explanation, options) => drawPng(formatSvg(explanation, options)),
  md: formatMarkdown,
} satisfies Record<string, Form>;
const FORMATS = Object.keys(FORMS) as (keyof typeof FORMS)[];
const THEMES = ['light', 'dark'] as const;

const HELP = `What queries to a model cost in electricity, and what that is like.

  everyday-equivalents explain MODEL [options]

MODEL is the name as its host spells it, or a service such as ChatGPT.

  --queries N          how many: digits only, 1 to 1e15; default 1
  --task TASK          what one query asks: chat, reasoning, text-to-image …
  --output-tokens N    mean length of an answer in tokens, reasoning included
  --input-tokens N     mean length of a prompt in tokens
  --watt-hours N       energy of all queries together in Wh, where you measured it; then MODEL may be left out
  --source-label TEXT  where that figure comes from if it is your own, and its address:
  --source-url URL
  --watt-hours-kind K  how it came to be: measured, disclosed or estimated (default with a source)
  --accept KINDS       kinds of figures to accept: measured disclosed estimated, as one text
  --boundary B         as-published (default), or data-centre
  --equivalents IDS    things to compare with (see everyday-equivalents equivalents), as one text
  --region CODE        where the readers are, such as US; default that of --lang
  --lang TAG           language of the words, such as en-GB; default English
  --format FORMAT      ${FORMATS.join(', ')}; default text
  --theme THEME        of svg and png: ${THEMES.join(' or ')}; default light
  --out FILE           write a file instead of to standard output

  everyday-equivalents explain "llama3.1:70b" --queries 1000
  everyday-equivalents explain ChatGPT --format svg --out card.svg

Exit code 0: answered. 1: no figure, or the model is not known. 2: wrong use.
`;

async function run(args: string[]): Promise<Outcome> {
  const given = readArguments(args, [...REQUEST_OPTIONS, 'lang', 'format', 'theme', 'out']);
  const { options } = given;
  const format = oneOf('format', options.format, FORMATS);
  const theme = oneOf('theme', options.theme, THEMES);
  const lang = languageTag(options.lang);
  const explanation = explainArguments(given);
  const form: Form = FORMS[format];
  const written = { lang, theme, ...(options.region === undefined ? {} : { region: options.region }) };
  const answer = { output: await form(explanation, written), file: options.out };
  if (explanation.status === 'known') {
    const complaints = [missingLanguage(lang, readerOf(lang).language.tag), leftOut(explanation)];
    return { code: 0, ...answer, complaint: complaints.filter(Boolean).join('\n') || undefined };
  }
  // A program that asked for JSON reads the status there; a page or picture of no figure is nobody's wish.
  return { ...(format === 'json' ? answer : {}), ...noFigure(explanation, lang) };
}

export const explainCommand: Command = {
  summary: 'what queries to a model cost, and what that is like',
  help: HELP,
  run,
};

/** Bytes are nothing to print on a screen. */
export function assertWritable({ output, file }: Outcome, isScreen: boolean): void {
  if (typeof output === 'object' && file === undefined && isScreen) {
    throw new UsageError('a PNG cannot be shown here; right would be --out FILE');
  }
}
