/** Which parts of a sentence stand out: every surface marks the same ones. */
import type { KnownDescription } from './describe.js';
import type { SourceLine } from './source-line.js';
import type { ComparisonLine } from './describe-comparisons.js';
import type { Part } from './part.js';

/** Splits a text at some of its parts, in the order they come; parts it does not hold are left out. */
function splitText(text: string, ...marked: Part[]): Part[] {
  const parts: Part[] = [];
  let rest = text;
  for (const part of marked) {
    const start = part.text ? rest.indexOf(part.text) : -1;
    if (start < 0) continue;
    parts.push({ text: rest.slice(0, start), look: 'plain' }, part);
    rest = rest.slice(start + part.text.length);
  }
  return [...parts, { text: rest, look: 'plain' as const }].filter((part) => part.text);
}

/** The sentence: its energy strong, its conditions quiet. */
export const emphasiseSentence = ({ sentence, energy, conditions }: KnownDescription): Part[] =>
  splitText(sentence, { text: energy, look: 'strong' }, { text: conditions, look: 'quiet' });

/** A comparison: its amount strong. */
export const emphasiseComparison = ({ text, amount }: ComparisonLine): Part[] =>
  splitText(text, { text: amount, look: 'strong' });

/** A source: titles are published in English, so that is their language on any page. */
export const emphasiseSource = ({ text, title }: SourceLine): Part[] =>
  splitText(text, { text: title, look: 'english' });
