/**
 * What a language must say for the explorer's own views, beside `Language`: the badge and the card do not carry it. `describe-explore.ts` and `describe-compare.ts` fill the sentences in.
 */
import type { Kind } from '../core/index.js';
import type { Language, Message } from './language.js';
import type { LessonWords } from './lesson-language.js';

export interface ExplorerWords {
  /** What the explorer is called by a screen reader. */
  name: string;
  /** The names of the views, on their tabs. */
  view: Record<'explore' | 'compare' | 'predict' | 'working' | 'sources' | 'teach', string>;
  models: {
    /** The chosen models, and that one of them is told in numbers. */
    legend: string;
    legendOne: string;
    none: string;
    add: string;
    addHint: string;
    /** Five are chosen. */
    full: string;
    /** `{model}` is taken away. */
    remove: string;
    removed: string;
    added: string;
    list: string;
    /** How many models a search finds, by `{count}`. */
    found: Message;
    /** That nothing is published under `{name}`. */
    unknown: string;
    /** Beside a model that can be chosen: `{energy}` of one query where it was measured, else why there is no measured figure. */
    figure: Record<Kind, string>;
    /** What queries ask, for all chosen models. */
    task: string;
    anyTask: string;
  };
  count: {
    legend: string;
    exact: string;
    slider: string;
    /** A class of 30 with 10 questions each. */
    preset: string;
    /** What a count that cannot be read should be. */
    problem: string;
  };
  thing: {
    label: string;
    best: string;
    /** Things that are offered without being asked for, and the others. */
    offered: string;
    asked: string;
  };
  picture: {
    /** What one picture stands for: `{each}`. */
    each: string;
    /** The same where the whole amount is part of one picture: `{share}` of it is filled. */
    part: string;
    /** That the pictures are for another count than was asked for, by `{queries}`. */
    raised: Message;
    /** That nobody meets such an amount of the chosen thing, so that others are shown. */
    instead: string;
    /** That no picture is drawn where a range is all that is known. */
    rangeOnly: string;
  };
  smaller: {
    title: string;
    /** `{ratio}` times less. */
    less: Message;
    overlap: string;
    none: string;
    use: string;
    /** That `{model}`, whose figure is `{kind}`, is not compared. */
    notMeasured: string;
  };
  compare: {
    /** What is compared: the chosen models, all models of one task, all tasks of one source. */
    legend: string;
    what: Record<'models' | 'task' | 'tasks', string>;
    source: string;
    task: string;
    axis: string;
    axisName: Record<'linear' | 'log', string>;
    /** What the scale does to lengths; on a logarithmic one each line is `{factor}` times the one before. */
    axisMeaning: Record<'linear' | 'log', string>;
    boundary: string;
    boundaryName: Record<'as-published' | 'data-centre', string>;
    boundaryWhy: string;
    /** What the bars are, for so many `{queries}`; `{thing}` is what all are told in. */
    title: Message;
    toldIn: string;
    /** What a mark, a line or a bar is. */
    key: Record<'linear' | 'log' | 'tasks', string>;
    /** Above figures of one `{kind}` and `{boundary}`. */
    group: string;
    /** Why groups are not ranked together. */
    apart: string;
    notRanked: string;
    /** `{a}` and `{b}`: how many times as much one uses. */
    uses: Record<'times' | 'asMuch', Message>;
    /** That the ranges of two figures do not overlap; that they do is said by `overlap` of the card's words. */
    noOverlap: string;
    /** That `{most}` uses `{fold}` times as much as `{least}`, for one task, and over the tasks of a source. */
    fold: Message;
    foldOfTasks: string;
    /** The published rounding of that fold. */
    published: string;
    /** `{count}` of five stars, and whose they are. */
    stars: Message;
    starsMeaning: string;
    nothing: string;
    missing: string;
    table: string;
    column: Record<'model' | 'task' | 'kind' | 'boundary' | 'least' | 'typical' | 'most' | 'thing' | 'stars', string>;
  };
}

/** A language of the explorer: that of the card, and what the explorer says besides. */
export interface ExplorerLanguage extends Language {
  explorer: ExplorerWords;
  lesson: LessonWords;
}

/** The page of the classroom around the explorer. */
export interface ClassroomPage {
  title: string;
  lede: string;
  /** In the explorer's place where no script runs. */
  withoutScript: string;
  privacy: string;
}

/** A file of `words/explorer`. */
export interface ClassroomLanguage extends ExplorerLanguage {
  page: ClassroomPage;
}

/** What a view of the explorer is written with. */
export interface ExplorerText {
  language: ExplorerLanguage;
  words: ExplorerWords;
  lesson: LessonWords;
  /** How numbers are written. */
  locale: string;
}
