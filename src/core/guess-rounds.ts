/**
 * Chooses what a class guesses: a few models, counts and everyday things from the dataset. The same state gives the same
 * rounds on every screen, another state gives others; nothing is left to chance.
 */
import type { Dataset, Equivalent, Range, Task } from './dataset.js';
import { explain } from './explain.js';
import type { ExplainRequest, Known } from './explanation.js';
import { figuresFor } from './figures.js';
import { offeredEquivalents } from './offered-equivalents.js';

export interface GuessRound {
  known: Known;
  equivalent: Equivalent;
  /** The energy of the queries in the equivalent's own unit. */
  answer: Range;
  /** The least and the most that can be guessed, in that unit: the amounts in which people meet the thing. */
  domain: readonly [least: number, most: number];
}

/** What decides about the rounds. */
export interface GuessState {
  models: readonly string[];
  queries: number;
  task?: Task;
  outputTokens?: number;
  equivalent?: string;
  boundary: 'as-published' | 'data-centre';
  region: string;
}

const ROUNDS = 5;

/** Tasks that a class can picture. */
const PICTURABLE: readonly Task[] = [
  'chat',
  'reasoning',
  'text-to-image',
  'text-to-video',
  'question-answering',
  'speech-recognition',
];

/** One query, a class of 30, and rounder counts. */
const COUNTS = [1, 10, 30, 100, 1000, 10_000];

/** Things that everybody knows and that do not vary much themselves. */
const isGuessable = ({ familiarity, unit, whPerUnit }: Equivalent): boolean =>
  familiarity >= 0.85 && unit !== 'percent' && whPerUnit.high / whPerUnit.low <= 2;

/** A number for a text, always the same and well spread (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

/** In an order that a seed decides. */
const shuffle = <One>(things: readonly One[], seed: string, nameOf: (one: One) => string | number): One[] =>
  things
    .map((one) => ({ one, rank: hash(`${nameOf(one)} ${seed}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);

/** The models of a task that its first source measured. */
function measuredModels(task: Task, dataset: Dataset): string[] {
  const figures = figuresFor(task, dataset).filter(
    ({ source, caveats }) => source.kind === 'measured' && !caveats.includes('not-comparable'),
  );
  return figures.filter(({ source }) => source === figures[0]!.source).map(({ model }) => model);
}

function roundFor(request: ExplainRequest, equivalent: Equivalent, dataset: Dataset): GuessRound | undefined {
  const known = explain({ ...request, equivalents: [equivalent.id] }, dataset);
  if (known.status !== 'known' || known.rangeOnly) return undefined;
  const [comparison] = known.comparisons;
  if (known.leftOut.length || !comparison || comparison.inverse || comparison.queries !== known.queries)
    return undefined;
  const per = equivalent.whPerUnit.typical;
  const { low, typical, high } = known.energyWh;
  return {
    known,
    equivalent,
    answer: { low: low / per, typical: typical / per, high: high / per },
    domain: equivalent.natural,
  };
}

/** The first thing and count in which the energy can be pictured. */
function fitRound(request: ExplainRequest, things: Equivalent[], counts: number[], dataset: Dataset) {
  for (const queries of counts)
    for (const thing of things) {
      const round = roundFor({ ...request, queries }, thing, dataset);
      if (round) return round;
    }
  return undefined;
}

/** Up to five rounds: the state's own models and count first, then measured models of other tasks. */
export function chooseRounds(state: GuessState, dataset: Dataset): GuessRound[] {
  const { models, queries, task, outputTokens, boundary, region } = state;
  const seed = [...models, queries, task, state.equivalent].join(' ');
  const offered = offeredEquivalents(dataset, region).filter(isGuessable);
  const asked = dataset.equivalents.filter(({ id }) => id === state.equivalent);
  const own = models.map((model) => ({ request: { model, task, outputTokens }, counts: [queries, ...COUNTS] }));
  const others = shuffle(PICTURABLE, seed, String).flatMap((one) => {
    const [model] = shuffle(measuredModels(one, dataset), seed, String);
    return model ? [{ request: { model, task: one }, counts: shuffle(COUNTS, seed + one, String) }] : [];
  });
  const rounds: GuessRound[] = [];
  for (const { request, counts } of [...own, ...others]) {
    if (rounds.length === ROUNDS) break;
    const unused = (thing: Equivalent): number => rounds.filter(({ equivalent }) => equivalent === thing).length;
    const things = [
      ...asked,
      ...shuffle(offered, seed + request.model, ({ id }) => id).sort((a, b) => unused(a) - unused(b)),
    ];
    const round = fitRound({ ...request, boundary, region }, things, counts, dataset);
    if (round && !rounds.some(({ known }) => known.model.id === round.known.model.id)) rounds.push(round);
  }
  return rounds;
}
