/** The table of contents of the core: pure functions over a dataset, no DOM, no language, no file. */
export { compare, type Difference, type Ratio } from './compare.js';
export { explain } from './explain.js';
export { findModel, listModels, type ModelInfo } from './model-name.js';
export { listFigureTasks } from './figures.js';
export { listSmaller, type Smaller } from './smaller.js';
export { listRankings, rankModels, rankTasks, type RankedModel, type RankedTask } from './least-to-most.js';
export { compareNames, groupModels, type ModelChoice, type ModelGroup } from './model-groups.js';
export { tellInOneThing, type OneThing } from './one-thing.js';
export { tally, type Tally } from './tally.js';
export { readUsage, type UsageReading } from './usage.js';
export { findInvalidField } from './request.js';
export { REQUEST_FIELDS, requestFor } from './usage-request.js';
export { AUTHOR } from './dataset.js';
export { assertDataset } from './assert-dataset.js';
export { datasetWithOwn, explainWithOwn } from './own-equivalents.js';
export { attributeOf, parseField } from './parse-text.js';
export { isWebAddress } from './web-address.js';
export { sayLeftOut } from './left-out.js';
export { offeredEquivalents, offeredHomes } from './offered-equivalents.js';
export { ENGLISH_QUERY, sayQuery, type QueryWords } from './query-meaning.js';
export type {
  Boundary,
  Caveat,
  Dataset,
  DisplayUnit,
  Equivalent,
  FigureTable,
  Kind,
  Range,
  Source,
  Task,
  TaskMean,
  Wording,
} from './dataset.js';
export type {
  Comparison,
  ExplainedModel,
  ExplainRequest,
  Explanation,
  Invalid,
  Known,
  Match,
  OwnEquivalent,
  RequestCaveat,
  Step,
  Term,
  UnknownModel,
  Unmeasured,
} from './explanation.js';
