/** What is worth trying of each input, and what the description of the elements does not say of it: unit and bounds. */
import { KINDS, TASKS } from '../../src/core/dataset.js';
import { explain, type ExplainRequest } from '../../src/api.js';
import { dataset } from '../../src/dataset.js';
import * as translations from '../../src/words/translations.js';
import type { Input } from './manifest.js';

/** Values to choose from; each can be used as it stands. */
const VALUES: Record<string, readonly string[]> = {
  model: ['llama3.1:70b', 'ChatGPT', 'Gemini Apps', 'gpt-4o', 'gpt-oss:120b', 'black-forest-labs/FLUX.1-dev'],
  queries: ['1', '1000', '1000000'],
  task: TASKS,
  'output-tokens': ['100', '500', '1000'],
  'input-tokens': ['20', '2000'],
  'watt-hours': ['0.5', '46', '1200'],
  'watt-hours-kind': KINDS,
  accept: [...KINDS, 'measured disclosed'],
  boundary: ['data-centre', 'as-published'],
  equivalents: dataset.equivalents.map(({ id }) => id),
  region: ['GB', 'US', 'FR'],
  'compare-with': ['llama3.1:8b', 'llama3.1:405b'],
  'source-label': ['Our own meter'],
  'source-url': ['https://example.org/our-meter'],
  'data-version': [dataset.version, '2026-01-01'],
  'changes-url': ['https://example.org/changes'],
  start: ['view=compare&model=ChatGPT&model=gpt-4o', 'view=predict', 'view=sources'],
  lang: ['en-GB', 'en-US', ...Object.values(translations).map(({ tag }) => tag)],
};

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** Of properties that no attribute sets. */
const JSON_VALUES: Record<string, string> = {
  usage: json({ model: 'gpt-4o-2024-08-06', usage: { prompt_tokens: 20, completion_tokens: 350 } }),
  items: json([
    { model: 'ChatGPT', queries: 12 },
    { model: 'llama3.1:70b', queries: 30 },
  ]),
  ownEquivalents: json([
    {
      id: 'espresso',
      wording: { one: '{amount} espresso', other: '{amount} espressos' },
      whPerUnit: 8,
      assumption: 'A small machine, kept warm.',
      source: { title: 'Our test kitchen', url: 'https://example.org/espresso', date: '2026-05' },
    },
  ]),
};

const UNITS: Record<string, string> = {
  queries: 'queries',
  outputTokens: 'tokens a query',
  inputTokens: 'tokens a query',
  wattHours: 'Wh',
};

/** Of inputs that are no part of a request. */
const RIGHT: Record<string, string> = {
  compareWith: 'the name of a model as text',
  dataVersion: 'a date as the dataset has it, such as ' + dataset.version,
  changesUrl: 'a web address (https://…)',
  lang: 'a language tag such as fr or en-GB',
  start: 'what stands behind the # of a link of the explorer',
  withUrl: 'there or not',
  streaming: 'there or not',
  usage: 'any object: what cannot be read is said',
  items: 'a list of responses, usage objects or requests',
};

/** What the core itself says would be right: asked with a value that cannot be. */
function rightOf(property: string): string | undefined {
  const request = { model: 'ChatGPT', wattHours: 1, [property]: Symbol('no value') } as unknown as ExplainRequest;
  const answer = explain(request);
  return answer.status === 'invalid' ? answer.reason.split('right would be ')[1] : undefined;
}

const DEFAULT = /(?:^|\s)Default:? ([^.]*(?:\.\w[^.]*)*)\./;

export interface DescribedInput extends Input {
  /** The name it is tried and linked by. */
  name: string;
  unit?: string;
  /** What can be given. */
  right: string;
  whenAbsent: string;
  meaning: string;
  values: readonly string[];
  control: 'text' | 'flag' | 'json' | 'none';
}

function controlOf({ attribute, type, isReadonly }: Input): DescribedInput['control'] {
  if (isReadonly) return 'none';
  if (attribute === undefined) return 'json';
  return type.startsWith('boolean') ? 'flag' : 'text';
}

/** An input with all that is known of it. */
export function describeInput(input: Input): DescribedInput {
  const { attribute, property, type, description, isReadonly } = input;
  const name = attribute ?? property!;
  const [sentence, whenAbsent] = DEFAULT.exec(description) ?? [];
  return {
    ...input,
    name,
    type: type.replace(/ \| undefined$/, ''),
    unit: UNITS[property ?? ''],
    right: isReadonly ? 'to be read only' : (RIGHT[property ?? ''] ?? rightOf(property ?? '') ?? 'text'),
    whenAbsent: whenAbsent ?? 'none',
    meaning: description.replace(sentence ?? '', '').trim(),
    values: VALUES[name] ?? (JSON_VALUES[name] ? [JSON_VALUES[name]] : []),
    control: controlOf(input),
  };
}

/** What each element is tried with at first. */
export const FIRST: Record<string, { values: Record<string, string>; fallback: string }> = {
  'everyday-equivalents': {
    values: { model: 'llama3.1:70b', queries: '1000' },
    fallback: 'The sentence for readers without JavaScript.',
  },
  'everyday-equivalents-badge': { values: { model: 'llama3.1:70b' }, fallback: '' },
  'everyday-equivalents-explorer': {
    values: { model: 'llama3.1:70b', queries: '300' },
    fallback: 'The explorer needs JavaScript.',
  },
};
