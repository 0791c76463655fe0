/**
 * What a language must say for the lesson: guessing, working, where numbers come from, and the teacher's page. Apart from
 * `Language`, which every badge carries. Written for readers of 12 to 14: short sentences, no blame, no praise.
 */
import type { Kind } from '../core/index.js';
import type { UnitSlip } from '../core/check-answer.js';
import type { CitationFormat } from './citation.js';
import type { Message, RangeCause } from './language.js';

/** A heading with what stands under it, paragraph by paragraph. */
export interface Passage {
  heading: string;
  paragraphs: string[];
}

/** Units that a pupil chooses between for a time. */
export type TimeUnit = 'second' | 'minute' | 'hour';

export interface PredictWords {
  intro: string;
  /** `{round}` of `{rounds}`. */
  round: string;
  /** By the count: `{queries}` to `{model}`, `{task}`. */
  question: Message;
  ask: string;
  yourGuess: string;
  reveal: string;
  next: string;
  finish: string;
  again: string;
  /** `{answer}` is the amount of the thing, `{energy}` the energy, with `{kind}` and `{boundary}`. */
  answer: string;
  /** A guess that is very near; too much or too little by `{factor}`. */
  side: Record<'near' | 'too-much' | 'too-little', Message>;
  /** `{low}` to `{high}`. */
  inRange: string;
  outOfRange: string;
  legend: Record<'guess' | 'answer' | 'range', string>;
  summary: string;
  /** By the count: how many guesses were near, too much, too little, in the published range. */
  count: Record<'near' | 'too-much' | 'too-little' | 'in-range', Message>;
  /** `{list}` of the counts. */
  counts: string;
  /** `{factor}`. */
  middle: Message;
  why: string[];
  column: Record<'question' | 'guess' | 'answer' | 'difference', string>;
  nothing: string;
}

export interface WorkingWords {
  intro: string;
  formula: string;
  formulaInWords: string;
  numbers: string;
  power: string;
  time: string;
  timeUnit: string;
  unit: Record<TimeUnit, string>;
  /** Takes the power of a thing: the choice of none. */
  thing: string;
  /** A thing's `{power}` and name. The watts come first: a narrow list cuts off what is behind. */
  ofThing: string;
  /** A pattern of what is no part of the name in "{amount} of an LED bulb" without the amount. */
  beforeThing: string;
  own: string;
  invalid: string;
  steps: string;
  step: Record<'formula' | 'insert' | 'hours' | 'multiply' | 'kilo' | 'compare', string>;
  next: string;
  all: string;
  restart: string;
  check: string;
  checkIntro: string;
  question: Record<'hours' | 'energy' | 'kilo' | 'queries' | 'run', Message>;
  hint: Record<'hours' | 'energy' | 'kilo' | 'queries' | 'run', string>;
  checkButton: string;
  verdict: Record<'right' | 'close' | 'not-yet' | 'unreadable', string>;
  slip: Record<UnitSlip, string>;
  published: string;
}

export interface SourcesWords {
  intro: string;
  realCase: string;
  kind: Record<Kind, Passage>;
  closed: Passage;
  boundary: Passage;
  meter: Record<'gpu-only' | 'whole-server' | 'data-centre', string>;
  switch: string;
  asPublished: string;
  wholeDataCentre: string;
  /** `{before}` becomes `{after}`: `{factor}` (`{low}` to `{high}`), after `{source}`. */
  scaled: string;
  /** `{energy}` without the switch. */
  published: string;
  cannotScale: string;
  notCounted: Passage;
}

export interface TeachWords {
  intro: string;
  link: Passage;
  startView: string;
  language: string;
  /** Of the class: pages, and controls on them. */
  hide: string;
  hideControls: string;
  control: Record<
    'models' | 'task' | 'count' | 'thing' | 'axis' | 'boundary' | 'pictogram' | 'ladder' | 'smaller' | 'sum',
    string
  >;
  size: string;
  projector: string;
  linkField: string;
  /** Where the page has no address that others can open. */
  noAddress: string;
  selectAll: string;
  reset: string;
  sheet: Passage;
  print: string;
  printNote: string;
  notes: string;
  printNotes: string;
  aims: Passage;
  /** Minutes, and what happens in them. */
  timing: { heading: string; minutes: Message; rows: [minutes: number, what: string][] };
  misconceptions: { heading: string; rows: [misconception: string, answer: string][] };
  take: Passage;
  csv: string;
  picture: string;
  /** By the count: `{queries}`, `{task}`; then `{kind}` and `{boundary}`; `{energy}` with its `{range}`. */
  pictureTitle: Message;
  pictureNote: string;
  pictureRange: string;
  svg: string;
  png: string;
  save: string;
  /** Where the page around may not let a file be made: the text can be copied instead. */
  cannotSave: string;
  cannotDraw: string;
  citation: string;
  citationFormat: string;
  format: Record<CitationFormat, string>;
  nothing: string;
}

/** What a sheet can ask. */
export type Question =
  'sort' | 'time' | 'queries' | 'class' | 'thing' | 'run' | 'compare' | 'range' | 'kind' | 'boundary';

/** The printed sheet: questions with their answers, by what is asked. */
export interface SheetWords {
  title: string;
  key: string;
  /** Labels of lines to write on. */
  name: string;
  date: string;
  /** `{model}`, `{task}` and what one query is, `{meaning}`. */
  about: string;
  question: Record<Question, Message>;
  answer: Record<Question, Message>;
  /** Why a range is wide, behind the answer of `range`. */
  cause: Record<RangeCause, string>;
  sources: string;
}

export interface LessonWords {
  predict: PredictWords;
  working: WorkingWords;
  sources: SourcesWords;
  teach: TeachWords;
  sheet: SheetWords;
}
