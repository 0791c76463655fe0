/** What the explorer and its views agree on: the state that a URL holds, and what a view may ask of its host. */
import type { TemplateResult } from 'lit';
import type { Dataset, ExplainRequest, Explanation, Task } from '../../core/index.js';
import type { Language } from '../../words/index.js';

export const VIEWS = ['explore', 'compare', 'predict', 'working', 'sources', 'teach'] as const;
export type ViewId = (typeof VIEWS)[number];

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
  /** Views and controls that a teacher took away. */
  hidden: readonly string[];
  size: 'normal' | 'projector';
}

/** What a view sees of the explorer. */
export interface ExplorerHost {
  readonly state: ExplorerState;
  readonly figures: Dataset;
  readonly language: Language;
  readonly locale: string;
  readonly region: string;
  /** The answer for one of the state's models, or for a request of the view's own. */
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
