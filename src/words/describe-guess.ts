/** The words of a guess: amounts on the slider, what the answer is beside it, and what several guesses have in common. */
import { displayUnit } from '../core/display-unit.js';
import { judgeGuess, sumUpGuesses, type JudgedGuess } from '../core/guess.js';
import type { GuessRound } from '../core/guess-rounds.js';
import type { Equivalent } from '../core/index.js';
import { describeThing, digitsOf } from './describe-thing.js';
import { fill, formatCount, formatEnergy, formatList, formatNumber } from './format.js';
import type { ExplorerText } from './explorer-language.js';

/** So many of an everyday thing, in the unit that fits: "2 minutes of an LED bulb". */
export function describeEquivalentAmount(equivalent: Equivalent, amount: number, { language, locale }: ExplorerText) {
  const { unit, factor } = displayUnit(amount, equivalent.unit);
  return describeThing({ ...equivalent, unit }, amount * factor, language, locale);
}

/** A guess judged by the amounts as `describeEquivalentAmount` writes them. */
function judgeAsShown({ answer, equivalent }: GuessRound, guess: number): JudgedGuess {
  const digits = digitsOf(equivalent.whPerUnit);
  return judgeGuess(guess, answer, (amount) => {
    const { factor } = displayUnit(amount, equivalent.unit);
    return Number((amount * factor).toPrecision(digits)) / factor;
  });
}

/** What is guessed: "1,000 queries to Llama 3.1 70B (chat)". */
export function describeQuestion({ known }: GuessRound, { language, lesson, locale }: ExplorerText): string {
  const { queries, model, task } = known;
  const values = {
    queries: formatCount(queries, locale),
    model: model.name,
    task: task ? language.task[task] : '',
  };
  return fill(lesson.predict.question, values, locale, { count: queries });
}

/** How far off a guess is: "You guessed 12 times too much." */
const describeSide = ({ side, factor }: JudgedGuess, { lesson, locale }: ExplorerText): string =>
  fill(lesson.predict.side[side], { factor: formatNumber(factor, locale) }, locale, { count: factor, digits: 2 });

export interface Feedback {
  /** By which factor the guess is off; of one that is not near, that it lies inside the published range goes before. */
  verdict: string;
  answer: string;
  /** The other of the two; absent where no range is published. */
  more?: string;
}

/** What is said when the answer shows. The guess is in the equivalent's own unit. */
export function describeFeedback(round: GuessRound, guess: number, reader: ExplorerText): Feedback {
  const { known, equivalent, answer } = round;
  const { language, lesson, locale } = reader;
  const judged = judgeAsShown(round, guess);
  const amountOf = (amount: number): string => describeEquivalentAmount(equivalent, amount, reader);
  const values = {
    answer: amountOf(answer.typical),
    energy: formatEnergy(known.energyWh.typical, locale),
    kind: language.kind[known.kind],
    boundary: language.boundary[known.boundary],
  };
  const ends = { low: amountOf(answer.low), high: amountOf(answer.high) };
  const range = judged.isInRange ? lesson.predict.inRange : lesson.predict.outOfRange;
  const said = [describeSide(judged, reader), ...(answer.high > answer.low ? [fill(range, ends, locale)] : [])];
  const [verdict, more] = judged.isInRange && judged.side !== 'near' ? said.reverse() : said;
  return { verdict: verdict!, answer: fill(lesson.predict.answer, values, locale), more };
}

export interface GuessRow {
  question: string;
  guess: string;
  answer: string;
  difference: string;
}

/** All rounds in a table, and what they have in common in sentences. */
export function describeSummary(
  rounds: readonly GuessRound[],
  guesses: readonly number[],
  reader: ExplorerText,
): { rows: GuessRow[]; sentences: string[] } {
  const { lesson, locale } = reader;
  const judged = guesses.map((guess, at) => judgeAsShown(rounds[at]!, guess));
  const summary = sumUpGuesses(judged);
  const say = (name: keyof typeof lesson.predict.count, count: number): string[] =>
    count ? [fill(lesson.predict.count[name], { count: formatCount(count, locale) }, locale, { count })] : [];
  const rows = guesses.map((guess, at) => {
    const { equivalent, answer } = rounds[at]!;
    return {
      question: describeQuestion(rounds[at]!, reader),
      guess: describeEquivalentAmount(equivalent, guess, reader),
      answer: describeEquivalentAmount(equivalent, answer.typical, reader),
      difference: describeSide(judged[at]!, reader),
    };
  });
  if (!summary) return { rows, sentences: [] };
  const list = [
    ...say('near', summary.near),
    ...say('too-much', summary.tooMuch),
    ...say('too-little', summary.tooLittle),
  ];
  return {
    rows,
    sentences: [
      fill(lesson.predict.counts, { list: formatList(list, locale, 'conjunction') }, locale),
      ...say('in-range', summary.inRange),
      fill(lesson.predict.middle, { factor: formatNumber(summary.middleFactor, locale) }, locale, {
        count: summary.middleFactor,
        digits: 2,
      }),
    ],
  };
}
