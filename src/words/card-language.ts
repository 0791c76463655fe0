/**
 * What a language must say beside `Language` where two models are compared and where an everyday thing has a weak
 * source: for the card and the explorer. The badge does not carry it.
 */
import type { Difference } from '../core/index.js';

export interface CardLanguage {
  /** BCP 47 tag of the language. */
  tag: string;
  /** `{other}` beside the model of the sentence before: by how much, `{ratio}` times. */
  wouldUse: Record<'less' | 'more' | 'asMuch', string>;
  /** Why `{a}` and `{b}` are not compared; `{aIs}` and `{bIs}` name their kinds, boundaries or tasks, `{b}` lacks a figure. */
  notCompared: Record<Difference, string>;
  /** By the id of an everyday thing: what to know of its figure, with `{range}`, the amount over the range of the thing. */
  thingCaveat: Record<string, string>;
  /** What opens the citation of an answer, in several formats. */
  cite: string;
}
