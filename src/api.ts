/** The core over the shipped data: the package's `./core`. Pure, so that it runs in a page, in Node and in a worker. */
import {
  assertDataset,
  explainWithOwn,
  findModel as findModelIn,
  listModels as listModelsOf,
  listSmaller as listSmallerIn,
  tally as tallyOver,
  type Equivalent,
  type ExplainRequest,
  type Explanation,
  type ModelInfo,
  type Smaller,
  type Tally,
} from './core/index.js';
import { dataset } from './dataset.js';

export * from './core/index.js';
export { dataset };

/**
 * Says what a number of queries to a model costs in electricity, and what that is like.
 *
 * @throws {TypeError} Only where `request.dataset` is not a valid dataset; the message names the field.
 * @example explain({ model: 'llama3.1:70b', queries: 1000 })
 */
export const explain = (request: ExplainRequest): Explanation =>
  explainWithOwn(request, request?.dataset === undefined ? dataset : assertDataset(request.dataset));

/** The model or service that a name means, or undefined: never the nearest instead. */
export const findModel = (name: string): ModelInfo | undefined =>
  typeof name === 'string' ? findModelIn(name, dataset) : undefined;

/** All models and services that have a figure, in order of precedence. */
export const listModels = (): ModelInfo[] => listModelsOf(dataset);

/** The measured models that do what a request asks for less energy, the least first. */
export const listSmaller = (request: ExplainRequest): Smaller[] => listSmallerIn(request, dataset);

/** Adds explanations up: the weakest kind is kept, what has no figure is counted and not guessed. What is no list adds up to nothing. */
export const tally = (explanations: readonly Explanation[]): Tally =>
  tallyOver(Array.isArray(explanations) ? explanations : [], dataset);

/** All everyday things that can be compared with. */
export const listEquivalents = (): readonly Equivalent[] => dataset.equivalents;
