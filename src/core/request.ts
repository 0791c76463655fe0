/** Checks a request before anything is looked up: pure input checking, it knows bounds and no figures. */
import { KINDS, TASKS, type Dataset } from './dataset.js';
import type { ExplainRequest, Invalid } from './explanation.js';

export const MAX_QUERIES = 1e15;

const finite = (value: unknown, above: number, most: number): boolean =>
  typeof value === 'number' && value > above && value <= most;

const shown = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
};

const oneOf = (values: readonly string[]) => (value: unknown) => values.includes(value as string);

type Check = [field: keyof ExplainRequest, isRight: (value: unknown, dataset: Dataset) => boolean, right: string];

const CHECKS: Check[] = [
  ['model', (value) => typeof value === 'string', 'the name of a model as text'],
  ['queries', (value) => finite(value, 0, MAX_QUERIES) && Number.isInteger(value), 'a whole number from 1 to 1e15'],
  ['task', oneOf(TASKS), `one of ${TASKS.join(', ')}`],
  ['outputTokens', (value) => finite(value, 0, 1e9), 'a number of tokens above 0, at most 1e9'],
  ['inputTokens', (value) => value === 0 || finite(value, 0, 1e9), 'a number of tokens from 0 to 1e9'],
  ['wattHours', (value) => finite(value, 0, 1e18), 'a number of Wh above 0, at most 1e18'],
  ['wattHoursKind', oneOf(KINDS), `one of ${KINDS.join(', ')}`],
  [
    'accept',
    (value) => Array.isArray(value) && value.length > 0 && value.every(oneOf(KINDS)),
    `a list of ${KINDS.join(', ')}`,
  ],
  ['boundary', oneOf(['as-published', 'data-centre']), 'as-published or data-centre'],
  ['equivalents', areEquivalents, 'a list of ids of equivalents, all of one class (see listEquivalents)'],
  ['region', (value) => typeof value === 'string' && /^([a-z]{2}|\d{3})$/i.test(value), 'a region code such as US'],
  ['keep', (value) => typeof value === 'string', 'the id of an equivalent'],
];

function areEquivalents(value: unknown, dataset: Dataset): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const known = value.map((id) => dataset.equivalents.find((equivalent) => equivalent.id === id));
  return known.every((equivalent) => equivalent !== undefined && equivalent.class === known[0]?.class);
}

/** The first field of the request that cannot be used, or undefined where all can. */
export function findInvalidField(request: ExplainRequest, dataset: Dataset): Invalid | undefined {
  for (const [field, isRight, right] of CHECKS) {
    const value = request[field];
    if (value !== undefined && !isRight(value, dataset)) {
      return { status: 'invalid', field, reason: `${field} is ${shown(value)}; right would be ${right}` };
    }
  }
  if (request.wattHours === undefined && !request.model?.trim()) {
    return { status: 'invalid', field: 'model', reason: 'model is missing; right would be the name of a model' };
  }
  return undefined;
}
