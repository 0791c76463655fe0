/**
 * From a figure to the energy of all queries: length of the answer, boundary, count, in that order, keeping the range
 * and the sum as a reader would write it. It knows no comparisons and no words.
 */
import type { Boundary, Caveat, Dataset, Kind, Range, Source, Task } from './dataset.js';
import type { ExplainRequest, RequestCaveat, Step, Term } from './explanation.js';
import { middleOnes, rangeOver, type Figure } from './measurement.js';

/** Tasks whose energy follows the length of the answer. */
const SCALED_TASKS: readonly Task[] = [
  'chat',
  'reasoning',
  'code-completion',
  'code-generation',
  'image-chat',
  'video-chat',
];

/** Wh per output token times tokens is fair between these multiples of the measured mean length. */
const FAIR_LENGTHS: [least: number, most: number] = [0.3, 3];

/**
 * Prompts far from those of the benchmarks, whose energy the figures fold in. No source publishes their lengths, so the
 * bounds are wide: of chat prompts people write, few are shorter or longer.
 */
const SHORT_PROMPT_TOKENS = 10;
const LONG_PROMPT_TOKENS = 2000;

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
  kind: Kind;
  boundary: Boundary;
  caveats: (Caveat | RequestCaveat)[];
  steps: Step[];
}

/** Each bound times a factor, or times the same bound of a range of factors. */
export const times = (range: Range, factor: Range | number): Range => {
  const by = typeof factor === 'number' ? { low: factor, typical: factor, high: factor } : factor;
  return { low: range.low * by.low, typical: range.typical * by.typical, high: range.high * by.high };
};

/** A number of a sum by its typical value, with its ends where the sum has to say them and there are two. */
export function termOf(range: Range, saysEnds: boolean, unit: Term['unit'], source?: Source): Term {
  // Not spread together: a stream asks for many.
  const value = range.typical;
  const term: Term = source ? { value, unit, source } : { value, unit };
  if (saysEnds && range.low < range.high) term.range = range;
  return term;
}

interface Scaled {
  range: Range;
  outputTokens?: number;
  outputTokensRange?: [least: number, most: number];
  rangeOnly: boolean;
  caveats: RequestCaveat[];
  steps: Step[];
}

/** How many times as long as the answers of a figure the asked one is; undefined where energy does not follow a length. */
function stretchOf({ outputTokens, task }: Figure, asked: number | undefined): number | undefined {
  if (asked === undefined) return 1;
  return outputTokens && SCALED_TASKS.includes(task) ? asked / outputTokens : undefined;
}

/** The line that stretches one publication's figure; none where it is of that length already. */
function lengthStep(
  { whPerQuery, outputTokens, source }: Figure,
  asked: number,
  range: Range,
  rangeOnly: boolean,
): Step {
  return {
    name: 'length',
    terms: [
      termOf(whPerQuery, rangeOnly, 'Wh'),
      { value: outputTokens!, unit: 'token', source },
      { value: asked, unit: 'token' },
    ],
    operators: ['÷', '×'],
    result: termOf(range, rangeOnly, 'Wh'),
  };
}

interface Stretched {
  part: Figure;
  stretch: number;
  range: Range;
}

/** The sum up to the asked length: the figure as published, or the middle of several, each brought to that length first. */
function lengthSteps(stretched: Stretched[], range: Range, asked: number | undefined, rangeOnly: boolean): Step[] {
  const lengths = stretched.flatMap((one) =>
    one.stretch === 1 ? [] : [lengthStep(one.part, asked!, one.range, rangeOnly)],
  );
  if (stretched.length > 1) {
    const terms = stretched.map((one) => termOf(one.range, true, 'Wh', one.part.source));
    return [...lengths, { name: 'middle', terms, operators: [], result: termOf(range, rangeOnly, 'Wh') }];
  }
  const { whPerQuery, source } = stretched[0]!.part;
  const term = termOf(whPerQuery, rangeOnly, 'Wh', source);
  return [{ name: 'published', terms: [term], operators: [], result: term }, ...lengths];
}

const isFar = ({ stretch }: Stretched): boolean => stretch < FAIR_LENGTHS[0] || stretch > FAIR_LENGTHS[1];

/** Brings a figure to another length of answer, where its task has one and each publication says how long its were. */
function scaleLength(figure: Figure, asked: number | undefined): Scaled {
  const { parts = [figure] } = figure;
  const stretches = parts.map((part) => stretchOf(part, asked));
  const isKnown = !stretches.includes(undefined);
  const stretched = parts.map((part, at) => {
    const stretch = isKnown ? stretches[at]! : 1;
    return { part, stretch, range: stretch === 1 ? part.whPerQuery : times(part.whPerQuery, stretch) };
  });
  const isScaled = stretched.some(({ stretch }) => stretch !== 1);
  const range = isScaled ? rangeOver(stretched.map((one) => one.range)) : figure.whPerQuery;
  // A typical value can be said where those that it comes from are stretched fairly.
  const rangeOnly = isScaled && middleOnes(stretched).some(isFar);
  const scaled = rangeOnly ? 'length-far-from-measured' : 'length-scaled';
  return {
    range,
    outputTokens: isScaled ? asked : figure.outputTokens,
    outputTokensRange: isScaled ? undefined : figure.outputTokensRange,
    rangeOnly,
    caveats: isKnown ? (isScaled ? [scaled] : []) : ['length-not-accounted'],
    steps: lengthSteps(stretched, range, asked, rangeOnly),
  };
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
  const ratio = sources.find(({ id }) => id === DATA_CENTRE_SOURCE);
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
    kind: whole.kind,
    boundary: whole.boundary,
    caveats: [...figure.caveats, ...length.caveats, ...whole.caveats, ...promptCaveats(figure, request.inputTokens)],
    steps: [...length.steps, ...whole.steps, ...countSteps(whole.range, queries, rangeOnly)],
  };
}
