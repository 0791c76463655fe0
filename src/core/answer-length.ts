/**
 * Brings a figure to the length of the answer that was asked about, each of its publications from a length of its own,
 * and says whether a typical value can still be said.
 */
import type { Range, Task } from './dataset.js';
import type { RequestCaveat, Step } from './explanation.js';
import type { Figure } from './figures.js';
import { middleOnes, rangeOver, times } from './range.js';
import { termOf } from './term.js';

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

export interface Scaled {
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
export function scaleLength(figure: Figure, asked: number | undefined): Scaled {
  const { parts = [figure] } = figure;
  const stretches = parts.map((part) => stretchOf(part, asked));
  const isKnown = !stretches.includes(undefined);
  const stretched = parts.map((part, at) => {
    const stretch = isKnown ? stretches[at]! : 1;
    return { part, stretch, range: times(part.whPerQuery, stretch) };
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
