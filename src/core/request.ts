/** Checks a request before anything is looked up: pure input checking, it knows bounds and no figures. */
import { KINDS, TASKS, type Dataset } from './dataset.js';
import type { ExplainRequest, Invalid } from './explanation.js';
import { own } from './own-property.js';
import { parseField } from './parse-text.js';
import { isWebAddress } from './web-address.js';

export const MAX_QUERIES = 1e15;
const [LEAST_WH, MOST_WH] = [1e-15, 1e18];

const isWithin = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && value >= least && value <= most;

const shown = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (Array.isArray(value) && value.length) return shown(value.slice(0, 9).map(String).join(' '));
  return value === null || typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
};

/** A list that somebody may have written: a page must not stop for one of millions, or of holes. */
const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0 && value.length < 1000;

const oneOf = (values: readonly string[]) => (value: unknown) => values.includes(value as string);

type Check = [
  field: keyof ExplainRequest,
  isRight: (value: unknown, dataset: Dataset, request: ExplainRequest) => boolean,
  right: string,
  hint?: (value: unknown, dataset: Dataset) => string,
];

const CHECKS: Check[] = [
  ['model', (value) => typeof value === 'string', 'the name of a model as text'],
  ['queries', (value) => isWithin(value, 1, MAX_QUERIES) && Number.isInteger(value), 'a whole number from 1 to 1e15'],
  ['task', oneOf(TASKS), `one of ${TASKS.join(', ')}`],
  ['outputTokens', (value) => isWithin(value, 1, 1e9), 'a number of tokens from 1 to 1e9'],
  ['inputTokens', (value) => isWithin(value, 0, 1e9), 'a number of tokens from 0 to 1e9'],
  ['wattHours', (value) => isWithin(value, LEAST_WH, MOST_WH), 'a number of Wh from 1e-15 to 1e18'],
  [
    'wattHoursRange',
    (value, _, { wattHours }) =>
      isWithin(own(value, 'low'), LEAST_WH, wattHours!) && isWithin(own(value, 'high'), wattHours!, MOST_WH),
    'low and high around wattHours, in Wh',
  ],
  ['wattHoursKind', oneOf(KINDS), `one of ${KINDS.join(', ')}`],
  [
    'accept',
    // Copied, so that a hole of a sparse list is looked at too.
    (value) => isList(value) && Array.from(value).every(oneOf(KINDS)),
    `a list of ${KINDS.join(', ')}`,
  ],
  ['boundary', oneOf(['as-published', 'data-centre']), 'as-published or data-centre'],
  [
    'equivalents',
    areEquivalents,
    'a list of ids of equivalents, all of one class (see listEquivalents)',
    sayUnknownEquivalent,
  ],
  [
    'sourceLabel',
    (value) => typeof value === 'string' && value.trim() !== '' && value.length <= 300,
    'the name of the source in at most 300 characters',
  ],
  ['sourceUrl', isWebAddress, 'a web address (https://…)'],
  ['region', (value) => typeof value === 'string' && /^([a-z]{2}|\d{3})$/i.test(value), 'a region code such as US'],
  ['keep', (value) => typeof value === 'string', 'the id of an equivalent'],
];

const equivalentOf = (id: unknown, dataset: Dataset) => dataset.equivalents.find((equivalent) => equivalent.id === id);

function areEquivalents(value: unknown, dataset: Dataset): boolean {
  if (!isList(value)) return false;
  const known = Array.from(value, (id) => equivalentOf(id, dataset));
  return known.every((equivalent) => equivalent !== undefined && equivalent.class === known[0]?.class);
}

/** Which of many ids is the wrong one. */
function sayUnknownEquivalent(value: unknown, dataset: Dataset): string {
  const ids = isList(value) ? Array.from(value).filter((id) => !equivalentOf(id, dataset)) : [];
  return ids.length ? `; there is no ${shown(ids[0])}` : '';
}

const invalid = (field: keyof ExplainRequest, is: string, right: string): Invalid => ({
  status: 'invalid',
  field,
  reason: `${field} is ${is}; right would be ${right}`,
});

/** The first field of the request that cannot be used, or undefined where all can. */
export function findInvalidField(request: ExplainRequest | null | undefined, dataset: Dataset): Invalid | undefined {
  for (const [field, isRight, right, hint] of CHECKS) {
    try {
      const value = request?.[field];
      if (value === undefined || isRight(value, dataset, request!)) continue;
      const isText = typeof value === 'string' && isRight(parseField(field, value), dataset, request!);
      return invalid(field, shown(value), right + (isText ? ', and no text' : (hint?.(value, dataset) ?? '')));
    } catch {
      return invalid(field, 'unreadable', right);
    }
  }
  if (request?.sourceUrl !== undefined && request.sourceLabel === undefined) {
    return invalid('sourceLabel', 'missing', 'the name of the source that sourceUrl leads to');
  }
  if (request?.wattHours === undefined && !request?.model?.trim()) return invalid('model', 'missing', CHECKS[0]![2]);
  return undefined;
}
