/** Between the explorer's state and what a card is asked: inputs to a state, a state to the rest of a request. */
import type { Dataset, ExplainRequest } from '../../core/index.js';
import { usableModels } from './explorer-state.js';
import type { ExplorerState } from './explorer-view.js';

/** The inputs of which a state has a part. */
export const STATE_INPUTS = ['model', 'queries', 'task', 'outputTokens', 'boundary', 'equivalents'] as const;
type StateInput = (typeof STATE_INPUTS)[number];

/** A state with those of the inputs in it that are given and new; a model takes the place of the first. */
export function withInputs(
  state: ExplorerState,
  inputs: ExplainRequest,
  isNew: (input: StateInput) => boolean,
): ExplorerState {
  const { model, queries, task, outputTokens, boundary, equivalents } = inputs;
  const models = model === undefined ? undefined : usableModels([model, ...state.models.slice(1)]);
  const parts: [input: StateInput, key: keyof ExplorerState, value: unknown][] = [
    ['model', 'models', models],
    ['queries', 'queries', queries],
    ['task', 'task', task],
    ['outputTokens', 'outputTokens', outputTokens],
    ['boundary', 'boundary', boundary],
    ['equivalents', 'equivalent', equivalents?.[0]],
  ];
  const given = parts.filter(([input, , value]) => value !== undefined && isNew(input));
  return { ...state, ...Object.fromEntries(given.map(([, key, value]) => [key, value])) };
}

/** What a request leaves out, as the state has it; an everyday thing that the figures lack is left to them. */
export function requestOf(state: ExplorerState, { equivalents }: Dataset): ExplainRequest {
  const { queries, task, outputTokens, boundary, equivalent } = state;
  const isThing = equivalents.some(({ id }) => id === equivalent);
  return { queries, task, outputTokens, boundary, equivalents: isThing ? [equivalent!] : undefined };
}
