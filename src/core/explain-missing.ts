/** The answer where a model is known and no figure answers: why, and what is known instead. It guesses nothing. */
import { KINDS, type Dataset } from './dataset.js';
import type { ExplainedModel, ExplainRequest, Unmeasured } from './explanation.js';
import { figuresOf } from './figures.js';
import { findFigure, measuredRangeFor } from './measurement.js';

/** Why a figure that exists does not answer. */
type WhyMissing = Partial<Pick<Unmeasured, 'isScaled' | 'isOtherLength'>>;

/** The answer for a known name without a figure: what can be asked for instead, and what its task costs elsewhere. */
export function explainMissing(
  model: ExplainedModel,
  request: ExplainRequest,
  { isScaled = false, isOtherLength = false }: WhyMissing,
  dataset: Dataset,
): Unmeasured {
  const accept = KINDS.filter((kind) => !request.accept || request.accept.includes(kind));
  const hasLength = request.outputTokens !== undefined;
  const task = request.task ?? findFigure(model.id, undefined, KINDS, dataset, hasLength)?.task ?? 'chat';
  const available = new Map(
    figuresOf(model.id, dataset).map((figure) => {
      const way = { task: figure.task, kind: figure.source.kind };
      return [`${way.task} ${way.kind}`, way];
    }),
  );
  return {
    status: 'unmeasured',
    model,
    queries: request.queries ?? 1,
    task,
    accept,
    isScaled,
    isOtherLength,
    available: [...available.values()],
    measuredRange: measuredRangeFor(task, dataset),
  };
}
