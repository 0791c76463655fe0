/**
 * What a language must say for the explorer's own views, beside `Language`: the badge and the card do not carry it.
 * Keys in `label` are the names of controls; sentences have `{placeholders}`, filled by `describe-explorer.ts`.
 */
export interface ExplorerLanguage {
  /** BCP 47 tag of the language. */
  tag: string;
  /** What the explorer is called by a screen reader. */
  name: string;
  /** The names of the views, on their tabs. */
  view: Record<'explore' | 'compare' | 'predict' | 'working' | 'sources' | 'teach', string>;
}
