/** From arguments to a request: the options are spelled and read like the attributes of the card. */
import {
  attributeOf,
  explain,
  parseField,
  REQUEST_FIELDS,
  sayLeftOut,
  type Explanation,
  type ExplainRequest,
  type Known,
} from '../api.js';
import { oneLine } from '../static/text.js';
import { describeMissing, nearestOf, readerOf } from '../words/index.js';
import { quote, UsageError, type Arguments, type Outcome } from './command.js';

const FIELDS = [
  ...REQUEST_FIELDS.filter((field) => field !== 'model'),
  'sourceLabel',
  'sourceUrl',
  'wattHoursKind',
] as const;

/** The options that say what is asked. */
export const REQUEST_OPTIONS = FIELDS.map(attributeOf);

/** What the arguments ask. */
export function requestOf({ options, names }: Arguments): ExplainRequest {
  const [model, second] = names;
  if (second !== undefined) {
    throw new UsageError(`one model at a time; names with spaces go in quotes, as in ${quote(names.join(' '), 100)}`);
  }
  const asked = FIELDS.flatMap((field) => {
    const text = options[attributeOf(field)];
    return text === undefined ? [] : [[field, parseField(field, text)]];
  });
  return {
    region: readerOf(options.lang).region,
    ...(Object.fromEntries(asked) as ExplainRequest),
    ...(model === undefined ? {} : { model }),
  };
}

/** The answer to the arguments; a value that cannot be used is wrong use. */
export function explainArguments(given: Arguments): Exclude<Explanation, { status: 'invalid' }> {
  const request = requestOf(given);
  if (request.model === undefined && request.wattHours === undefined) {
    throw new UsageError('the name of a model is missing, such as "llama3.1:70b"');
  }
  const explanation = explain(request);
  if (explanation.status !== 'invalid') return explanation;
  const { field, reason } = explanation;
  const name = field === 'model' ? 'the model' : `--${attributeOf(field)}`;
  const digits =
    typeof request[field] === 'string' && /\d[,.' ]\d/.test(request[field]) ? ', in digits alone such as 1000' : '';
  throw new UsageError(`${reason.replace(/^\w+/, name)}${digits}`);
}

/** Which of the things asked for are not told, for standard error. */
export function leftOut(known: Known): string | undefined {
  const said = sayLeftOut(known.leftOut);
  return said ? `--${said}.` : undefined;
}

/** Why there is no figure, for standard error. */
export function noFigure(
  explanation: Exclude<Explanation, Known | { status: 'invalid' }>,
  lang: string | undefined,
): Outcome {
  const { language, locale } = readerOf(lang);
  const nearest = nearestOf(explanation);
  const lines = [
    ...describeMissing(explanation, language, locale),
    ...(nearest.length ? [language.nearest] : []),
    ...nearest.map((name) => `  ${name}`),
  ];
  return { code: 1, complaint: lines.map(oneLine).join('\n') };
}
