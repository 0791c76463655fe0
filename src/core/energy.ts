/**
 * From a figure to the energy of all queries: length of the answer, boundary, count, in that order, keeping the range
 * and the sum as a reader would write it. It knows no comparisons and no words.
 */
import { scaleLength, type Scaled } from './answer-length.js';
import type { Boundary, Caveat, Dataset, Kind, Range, Source } from './dataset.js';
import type { ExplainRequest, RequestCaveat, Step, Term } from './explanation.js';
import type { Figure } from './figures.js';
import { times } from './range.js';
import { termOf } from './term.js';

/**
 * Prompts far from those of the benchmarks, whose energy the figures fold in. No source publishes their lengths, so the
 * bounds are wide: of chat prompts people write, few are shorter or longer.
 */
const SHORT_PROMPT_TOKENS = 10;
export const LONG_PROMPT_TOKENS = 2000;

/**
 * From GPU only to the whole data centre: Google's fleet used 0.24 Wh where its accelerators used 0.14 Wh (1.7);
 * 1.4 to 2.0 is the spread to allow for other fleets.
 */
export const DATA_CENTRE_FACTOR: Range = { low: 1.4, typical: 1.7, high: 2 };
const DATA_CENTRE_SOURCE = 'google-2025-08';

export interface Energy {
  energyWh: Range;
  perQueryWh: Range;
  outputTokens?: number;
  outputTokensRange?: [least: number, most: number];
  rangeOnly: boolean;
  /** Whether there is anything to say: where only a range can be said, and nobody published one, there is not. */
  isSaid: boolean;
  kind: Kind;
  boundary: Boundary;
  caveats: (Caveat | RequestCaveat)[];
  steps: Step[];
}

/** Scales a GPU-only energy to the whole data centre where that was asked for: the result is an estimate. */
function scaleBoundary(
  { range, rangeOnly }: Scaled,
  source: Source,
  asked: ExplainRequest['boundary'],
  { sources }: Dataset,
) {
  const published = { range, kind: source.kind, boundary: source.boundary, caveats: [] as RequestCaveat[], steps: [] };
  if (asked !== 'data-centre' || source.boundary === 'data-centre') return published;
  if (source.boundary !== 'gpu-only') return { ...published, caveats: ['boundary-cannot-be-scaled' as const] };
  const scaled = times(range, DATA_CENTRE_FACTOR);
  // Google's is the one ratio; the spread around it is ours.
  const ratio = rangeOnly ? undefined : sources.find(({ id }) => id === DATA_CENTRE_SOURCE);
  const step: Step = {
    name: 'boundary',
    terms: [termOf(range, rangeOnly, 'Wh'), termOf(DATA_CENTRE_FACTOR, rangeOnly, 'factor', ratio)],
    operators: ['×'],
    result: termOf(scaled, rangeOnly, 'Wh'),
  };
  return {
    range: scaled,
    kind: 'estimated' as const,
    boundary: 'data-centre' as const,
    caveats: ['scaled-to-data-centre' as const],
    steps: [step],
  };
}

/** The line that multiplies one query's energy by the count; none for one query. */
export function countSteps(perQueryWh: Range, queries: number, rangeOnly: boolean): Step[] {
  if (queries === 1) return [];
  const terms: Term[] = [termOf(perQueryWh, rangeOnly, 'Wh'), { value: queries, unit: 'query' }];
  const result = termOf(times(perQueryWh, queries), rangeOnly, 'Wh');
  return [{ name: 'queries', terms, operators: ['×'], result }];
}

/** That a figure does not account for a prompt far from the benchmark's; hosts send 0 where they did not count. */
function promptCaveats(figure: Figure, inputTokens = 0): RequestCaveat[] {
  if (inputTokens > LONG_PROMPT_TOKENS) return ['prompt-far-longer'];
  const isShort = inputTokens > 0 && inputTokens < SHORT_PROMPT_TOKENS;
  return isShort && figure.caveats.includes('prompt-folded-in') ? ['prompt-far-shorter'] : [];
}

/** That an estimate is said to the point because nobody published how far it may be off. */
const spreadCaveats = ({ source, whPerQuery }: Figure): RequestCaveat[] =>
  source.kind === 'estimated' && whPerQuery.low === whPerQuery.high ? ['no-range-published'] : [];

/** Energy of all queries of a request by a published figure. */
export function energyOf(figure: Figure, request: ExplainRequest, dataset: Dataset): Energy {
  const queries = request.queries ?? 1;
  const length = scaleLength(figure, request.outputTokens);
  const whole = scaleBoundary(length, figure.source, request.boundary, dataset);
  const { rangeOnly } = length;
  return {
    energyWh: times(whole.range, queries),
    perQueryWh: whole.range,
    outputTokens: length.outputTokens,
    outputTokensRange: length.outputTokensRange,
    rangeOnly,
    isSaid: !rangeOnly || length.range.low < length.range.high,
    kind: whole.kind,
    boundary: whole.boundary,
    caveats: [
      ...figure.caveats,
      ...spreadCaveats(figure),
      ...length.caveats,
      ...whole.caveats,
      ...promptCaveats(figure, request.inputTokens),
    ],
    steps: [...length.steps, ...whole.steps, ...countSteps(whole.range, queries, rangeOnly)],
  };
}
