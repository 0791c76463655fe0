/** What the explorer and its views agree on: the state that a URL holds, and what a view may ask of its host. */
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Dataset, ExplainRequest, Explanation, Task } from '../../core/index.js';
import type { ExplorerText } from '../../words/explorer-language.js';

export const VIEWS = ['explore', 'compare', 'predict', 'working', 'sources', 'teach'] as const;
export type ViewId = (typeof VIEWS)[number];

/** What the bars of the compare view are: the chosen models, all models of one task, or all tasks of one source. */
export const COMPARED = ['models', 'task', 'tasks'] as const;
export type Compared = (typeof COMPARED)[number];

/** Everything that can be shared by a link: two explorers with the same state show the same. */
export interface ExplorerState {
  view: ViewId;
  /** Names as a host spells them, up to five; the first is the one that single-model views show. */
  models: readonly string[];
  /** A whole number from 1 to 1e15. */
  queries: number;
  task?: Task;
  outputTokens?: number;
  /** Id of the everyday thing that every view compares with; absent: the best fitting. */
  equivalent?: string;
  boundary: 'as-published' | 'data-centre';
  axis: 'linear' | 'log';
  compared: Compared;
  /** Id of the source whose measurements stand beside each other in the compare view; absent: the first that has any. */
  source?: string;
  /** Views and controls (`hidden-controls.ts`) that a teacher took away. */
  hidden: readonly string[];
  size: 'normal' | 'projector';
  /** BCP 47 tag of the language, where it is not the page's. */
  lang?: string;
}

/** What a view sees of the explorer. One object for as long as the explorer lives: its fields change. */
export interface ExplorerHost extends Readonly<ExplorerText> {
  readonly state: ExplorerState;
  readonly figures: Dataset;
  readonly region: string;
  /** Draws before this one, 6 at most: a view shows its controls after two, its answer after three, and all after five. */
  readonly draws: number;
  /**
   * The answer for one of the state's models, or for a request of the view's own: what the request leaves out (count,
   * task, length, boundary, equivalent, region) is the state's, what it sets to undefined is absent.
   */
  explain(request: ExplainRequest): Explanation;
  /** Changes the state, draws, and writes the URL. */
  change(change: Partial<ExplorerState>): void;
  /** Draws again: for what a view keeps to itself. */
  requestUpdate(): void;
  /** Says something once to screen readers. */
  announce(text: string): void;
}

/** One page of the explorer. What it keeps to itself (a guess, an open field) is lost with the page; the rest is state. */
export interface ExplorerView {
  render(): TemplateResult;
}

/** A view as the explorer knows it before a reader opens it. */
export interface ViewType {
  id: ViewId;
  create: (host: ExplorerHost) => ExplorerView;
  styles?: CSSResultGroup;
}
