/** How a part of a text is said: `strong` the number, `quiet` how it came to be, `english` what was published so. */
export type Emphasis = 'plain' | 'strong' | 'quiet' | 'english';

/** A part of a text that stands out, or not. */
export interface Part {
  text: string;
  look: Emphasis;
}
