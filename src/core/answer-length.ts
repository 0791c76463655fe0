/**
 * Brings a figure to the length of the answer that was asked about: each of its publications from a length of its own, in
 * proportion to tokens, or between two lengths that it has. Says whether a typical value can still be said.
 */
import type { Range, Task } from './dataset.js';
import type { RequestCaveat, Step, Term } from './explanation.js';
import type { Figure } from './figures.js';
import { add, middleOnes, rangeOver, times } from './range.js';
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
export const FAIR_LENGTHS: [least: number, most: number] = [0.3, 3];

export interface Scaled {
  range: Range;
  outputTokens?: number;
  outputTokensRange?: [least: number, most: number];
  rangeOnly: boolean;
  caveats: RequestCaveat[];
  steps: Step[];
}

/** One publication at the asked length: the figure that it comes from, or the two with published lengths on either side. */
interface Brought {
  from: Figure[];
  range: Range;
  /** Whether a typical value would be stretched further than is fair. */
  isFar: boolean;
}

/** Whether a figure follows the length of an answer: its task has one, and its publication says it. */
const followsLength = ({ outputTokens, task }: Figure): boolean =>
  outputTokens !== undefined && SCALED_TASKS.includes(task);

/** What a publication says of the lengths next to the asked one: of that length itself, of one side, or of both. */
function nextLengths(figure: Figure, asked: number): Figure[] {
  const { lengths } = figure;
  if (!lengths?.length) return [figure];
  const at = lengths.findIndex(({ outputTokens }) => outputTokens! >= asked);
  if (at === -1) return lengths.slice(-1);
  return lengths.slice(at && lengths[at]!.outputTokens! > asked ? at - 1 : at, at + 1);
}

/** How much of each of two lengths lies in a length between them, in tokens. */
const sharesOf = ([shorter, longer]: Figure[], asked: number): [ofShorter: number, ofLonger: number] => [
  longer!.outputTokens! - asked,
  asked - shorter!.outputTokens!,
];

function bringTo(figure: Figure, asked: number): Brought {
  const from = nextLengths(figure, asked);
  const [{ whPerQuery, outputTokens }, longer] = from as [Figure, Figure?];
  if (longer) {
    const [ofShorter, ofLonger] = sharesOf(from, asked);
    const parts = [times(whPerQuery, ofShorter), times(longer.whPerQuery, ofLonger)] as const;
    return { from, range: times(add(...parts), 1 / (ofShorter + ofLonger)), isFar: false };
  }
  const stretch = asked / outputTokens!;
  return {
    from,
    range: times(whPerQuery, stretch),
    isFar: stretch < FAIR_LENGTHS[0] || stretch > FAIR_LENGTHS[1],
  };
}

/** The line that brings one publication to the asked length; none where it is of that length already. */
function lengthSteps({ from, range }: Brought, asked: number, rangeOnly: boolean): Step[] {
  const [{ whPerQuery, outputTokens, source }, longer] = from as [Figure, Figure?];
  if (outputTokens === asked) return [];
  const result = termOf(range, rangeOnly, 'Wh');
  if (!longer) {
    const terms: Term[] = [
      termOf(whPerQuery, rangeOnly, 'Wh'),
      { value: outputTokens!, unit: 'token', source },
      { value: asked, unit: 'token' },
    ];
    return [{ name: 'length', terms, operators: ['÷', '×'], result }];
  }
  const shares = sharesOf(from, asked);
  const apart = shares[0] + shares[1];
  const terms = from.flatMap((one, at): Term[] => [
    termOf(one.whPerQuery, rangeOnly, 'Wh', source),
    { value: shares[at]!, unit: 'token' },
    { value: apart, unit: 'token' },
  ]);
  return [{ name: 'length', terms, operators: ['×', '÷', '+', '×', '÷'], result }];
}

/** The sum up to the asked length: the figure as published, or the middle of several, each brought to that length first. */
function stepsOf(brought: Brought[], range: Range, asked: number | undefined, rangeOnly: boolean): Step[] {
  const lengths = asked ? brought.flatMap((one) => lengthSteps(one, asked, rangeOnly)) : [];
  if (brought.length > 1) {
    const terms = brought.map((one) => termOf(one.range, true, 'Wh', one.from[0]!.source));
    return [...lengths, { name: 'middle', terms, operators: [], result: termOf(range, rangeOnly, 'Wh') }];
  }
  const [{ whPerQuery, source }, longer] = brought[0]!.from as [Figure, Figure?];
  if (longer) return lengths;
  const term = termOf(whPerQuery, rangeOnly, 'Wh', source);
  return [{ name: 'published', terms: [term], operators: [], result: term }, ...lengths];
}

/** Brings a figure to another length of answer, where its task has one and each publication says how long its were. */
export function scaleLength(figure: Figure, asked: number | undefined): Scaled {
  const { parts = [figure] } = figure;
  const length = asked && parts.every(followsLength) ? asked : undefined;
  const brought = parts.map((part) =>
    length ? bringTo(part, length) : { from: [part], range: part.whPerQuery, isFar: false },
  );
  const range = length ? rangeOver(brought.map((one) => one.range)) : figure.whPerQuery;
  // A typical value can be said where those that it comes from are stretched fairly.
  const rangeOnly = brought.some(({ isFar }) => isFar) && middleOnes(brought).some(({ isFar }) => isFar);
  const isScaled = length && brought.some(({ from }) => from[0]!.outputTokens !== length);
  const scaled = rangeOnly ? 'length-far-from-measured' : 'length-scaled';
  return {
    range,
    outputTokens: length ?? figure.outputTokens,
    outputTokensRange: length ? undefined : figure.outputTokensRange,
    rangeOnly,
    caveats: length === asked ? (isScaled ? [scaled] : []) : ['length-not-accounted'],
    steps: stepsOf(brought, range, length, rangeOnly),
  };
}
