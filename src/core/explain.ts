/**
 * The one function: a request goes in, the whole answer comes out. It chains the others: `request` checks, `model-name`
 * recognises, `measurement` finds the figure, `energy` multiplies, `comparison` makes it picturable. It does not know
 * the data file, the page or any language, and never throws on what a page author or a reader typed.
 */
import { compareEnergy } from './comparison.js';
import { comparisonSteps } from './comparison-steps.js';
import { AUTHOR, KINDS, type Dataset, type Source } from './dataset.js';
import { energyOf } from './energy.js';
import { times } from './range.js';
import type { ExplainedModel, ExplainRequest, Explanation, Known, Unmeasured } from './explanation.js';
import type { Figure } from './figures.js';
import { findLeftOut } from './left-out.js';
import { explainMissing } from './explain-missing.js';
import { findFigure } from './measurement.js';
import { findModel } from './model-name.js';
import { nearestNames } from './nearest-names.js';
import { listOpenModels } from './open-models.js';
import { own } from './own-property.js';
import { queryMeaning } from './query-meaning.js';
import { findInvalidField } from './request.js';

const comparisonsFor = (
  request: ExplainRequest,
  energyWh: Known['energyWh'],
  perQueryWh: Known['energyWh'],
  dataset: Dataset,
) => compareEnergy(energyWh, perQueryWh, request.queries ?? 1, dataset, request);

function explainFigure(
  figure: Figure,
  model: ExplainedModel,
  request: ExplainRequest,
  dataset: Dataset,
): Known | Unmeasured {
  const queries = request.queries ?? 1;
  const energy = energyOf(figure, request, dataset);
  if (!energy.isSaid) return explainMissing(model, request, { isOtherLength: true }, dataset);
  const { outputTokens, outputTokensRange } = energy;
  const { task, output } = figure;
  const comparisons = comparisonsFor(request, energy.energyWh, energy.perQueryWh, dataset);
  return {
    status: 'known',
    model,
    queries,
    task,
    queryMeaning: queryMeaning({ task, outputTokens, outputTokensRange, output, source: figure.source }),
    outputTokens,
    outputTokensRange,
    energyWh: energy.energyWh,
    perQueryWh: energy.perQueryWh,
    rangeOnly: energy.rangeOnly,
    kind: energy.kind,
    boundary: energy.boundary,
    caveats: energy.caveats,
    caveatOf: figure.caveatOf,
    source: figure.source,
    sources: (figure.parts ?? [figure]).map((part) => part.source),
    hardware: figure.hardware,
    precision: figure.precision,
    output,
    stars: figure.stars,
    comparisons,
    leftOut: findLeftOut(request, comparisons),
    steps: [...energy.steps, ...comparisonSteps(energy.perQueryWh, queries, comparisons, energy.rangeOnly)],
  };
}

/** The host's own measurement of these very queries, or its author's: it wins over any look-up, and its boundary is not known. */
function explainGiven(wattHours: number, request: ExplainRequest, dataset: Dataset): Known {
  const { queries = 1, task, outputTokens } = request;
  const [low, high] = ['low', 'high'].map(
    (end) => (own(request.wattHoursRange, end) as number | undefined) ?? wattHours,
  );
  const energyWh = { low: low!, typical: wattHours, high: high! };
  const perQueryWh = times(energyWh, 1 / queries);
  const { sourceLabel: title = '', sourceUrl: url = '' } = request;
  const kind = request.wattHoursKind ?? (title ? 'estimated' : 'measured');
  const id = title ? AUTHOR : 'host';
  const source: Source = { id, publisher: '', title, url, date: '', kind, boundary: 'not-stated' };
  const found = request.model === undefined ? undefined : findModel(request.model, dataset);
  const name = found?.name ?? (request.model ?? '').slice(0, 100);
  const comparisons = comparisonsFor(request, energyWh, perQueryWh, dataset);
  const given = { value: wattHours, unit: 'Wh' as const, source };
  return {
    status: 'known',
    model: { id: found?.id ?? name, name, provider: found?.provider ?? '', match: 'given' },
    queries,
    task,
    queryMeaning: queryMeaning({ task, outputTokens, source }),
    outputTokens,
    energyWh,
    perQueryWh,
    rangeOnly: false,
    kind,
    boundary: 'not-stated',
    source,
    sources: [source],
    caveats: request.boundary === 'data-centre' ? ['boundary-cannot-be-scaled'] : [],
    comparisons,
    leftOut: findLeftOut(request, comparisons),
    steps: [
      { name: 'published', terms: [given], operators: [], result: given },
      ...comparisonSteps(perQueryWh, queries, comparisons, false),
    ],
  };
}

/**
 * Says what a number of queries to a model costs in electricity, and what that is like.
 *
 * @param request A model (or the host's own Wh), a count, and what to show; see `ExplainRequest`.
 * @param dataset The figures and equivalents to use.
 * @returns The answer by `status`: `known`, `unmeasured`, `unknown-model` or `invalid`. A number is never guessed.
 */
export function explain(request: ExplainRequest, dataset: Dataset): Explanation {
  const invalid = findInvalidField(request, dataset);
  if (invalid) return invalid;
  if (request.wattHours !== undefined) return explainGiven(request.wattHours, request, dataset);
  const found = findModel(request.model!, dataset);
  if (!found) {
    const model = request.model!.trim().slice(0, 100);
    const open = listOpenModels(request.model!, dataset);
    return open.length
      ? { status: 'unknown-model', model, leavesOpen: true, nearest: open }
      : { status: 'unknown-model', model, leavesOpen: false, nearest: nearestNames(model, dataset) };
  }
  const model: ExplainedModel = { id: found.id, name: found.name, provider: found.provider, match: found.match };
  const accept = request.accept ?? KINDS;
  const { task, outputTokens } = request;
  const figure = findFigure(found.id, task, accept, dataset, outputTokens !== undefined);
  if (!figure) {
    const isOtherLength = findFigure(found.id, task, accept, dataset) !== undefined;
    return explainMissing(model, request, { isOtherLength }, dataset);
  }
  const isScaled = request.boundary === 'data-centre' && figure.source.boundary === 'gpu-only';
  if (isScaled && !accept.includes('estimated')) return explainMissing(model, request, { isScaled }, dataset);
  return explainFigure(figure, model, request, dataset);
}
