/**
 * The explorer's state as the text of a URL fragment and back. Forgiving: what cannot be read is left out, so that a
 * link that was cut, edited or made to harm still opens. It knows no page and no figures.
 */
import { TASKS, type Task } from '../../core/dataset.js';
import { COMPARED, VIEWS, type ExplorerState } from './explorer-view.js';

export const MOST_MODELS = 5;
const MOST_QUERIES = 1e15;
const LONGEST_NAME = 200;
/** Five names, percent-encoded, and the rest: a longer text is no link of ours. */
const LONGEST_TEXT = 4000;
const MOST_HIDDEN = 20;

/** What an explorer shows that nothing was asked of: a class of 30 with 10 questions each. */
export const START: ExplorerState = {
  view: 'explore',
  models: ['meta-llama/Llama-3.1-70B-Instruct', 'meta-llama/Llama-3.1-8B-Instruct'],
  queries: 300,
  boundary: 'as-published',
  axis: 'linear',
  compared: 'models',
  hidden: [],
  size: 'normal',
};

const BOUNDARIES = ['as-published', 'data-centre'] as const;
const AXES = ['linear', 'log'] as const;
const SIZES = ['normal', 'projector'] as const;

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | undefined =>
  values.find((value) => value === text);

/** A number as digits (`300`, `1e12`) within bounds. */
function parseNumber(text: string | null, most: number): number | undefined {
  if (!text || !/^\d{1,16}(e\d{1,2})?$/.test(text)) return undefined;
  const value = Number(text);
  return value >= 1 && value <= most ? value : undefined;
}

const parseId = (text: string | null): string | undefined =>
  text && /^[a-z0-9][a-z0-9._-]{0,60}$/.test(text) ? text : undefined;

const parseLang = (text: string | null): string | undefined =>
  text && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/i.test(text) ? text : undefined;

/** Names of models as they may stand in a state: no blanks, no doubles, no more than five. */
export function usableModels(names: readonly string[]): string[] {
  const usable = names.map((name) => name.trim()).filter((name) => name && name.length <= LONGEST_NAME);
  return [...new Set(usable)].slice(0, MOST_MODELS);
}

const KEYS = 'view model queries task tokens thing boundary axis compare source hide size lang'.split(' ');

/** Leaves out what is undefined, so that a state has only the keys that say something. */
const defined = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;

/**
 * The state that a fragment (with or without its `#`) holds. A text without any key of ours is another page's anchor and
 * leaves `base` as it is; in a text with one, what is left out is the start's, but for models and count, which stay `base`'s.
 */
export function parseState(text: string, base: ExplorerState = START): ExplorerState {
  const params = new URLSearchParams(text.slice(0, LONGEST_TEXT).replace(/^#/, ''));
  if (!KEYS.some((key) => params.has(key))) return base;
  return defined<ExplorerState>({
    view: oneOf(VIEWS, params.get('view')) ?? START.view,
    models: params.has('model') ? usableModels(params.getAll('model')) : base.models,
    queries: parseNumber(params.get('queries'), MOST_QUERIES) ?? base.queries,
    task: oneOf<Task>(TASKS, params.get('task')),
    outputTokens: parseNumber(params.get('tokens'), 1e9),
    equivalent: parseId(params.get('thing')),
    boundary: oneOf(BOUNDARIES, params.get('boundary')) ?? START.boundary,
    axis: oneOf(AXES, params.get('axis')) ?? START.axis,
    compared: oneOf(COMPARED, params.get('compare')) ?? START.compared,
    source: parseId(params.get('source')),
    hidden: (params.get('hide') ?? '')
      .split(',')
      .filter((id) => parseId(id))
      .slice(0, MOST_HIDDEN),
    size: oneOf(SIZES, params.get('size')) ?? START.size,
    lang: parseLang(params.get('lang')),
  });
}

/** The fragment of a state, without its `#`: what is as at the start is left out, but for view, models and count. */
export function formatState(state: ExplorerState): string {
  const { view, queries, task, outputTokens, equivalent, boundary, axis, compared, source } = state;
  const models = state.models.length ? state.models : [''];
  const pairs: [key: string, value: string | number | undefined][] = [
    ['view', view],
    ...models.map((model): [string, string] => ['model', model]),
    ['queries', queries],
    ['task', task],
    ['tokens', outputTokens],
    ['thing', equivalent],
    ['boundary', boundary === START.boundary ? undefined : boundary],
    ['axis', axis === START.axis ? undefined : axis],
    ['compare', compared === START.compared ? undefined : compared],
    ['source', source],
    ['hide', state.hidden.join(',') || undefined],
    ['size', state.size === START.size ? undefined : state.size],
    ['lang', state.lang],
  ];
  const params = new URLSearchParams();
  for (const [key, value] of pairs) if (value !== undefined) params.append(key, String(value));
  // Allowed in a fragment, and so a reader can still read the names.
  return params.toString().replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%40', '@');
}
