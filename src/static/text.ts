/** An explanation as plain text: for a terminal, a caption, an e-mail. */
import type { Explanation } from '../core/index.js';
import { publish, textOf, type StaticOptions } from './publication.js';

/** One line each, so that a name with line breaks adds no lines of its own, and nothing a terminal would obey. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

const indented = (lines: readonly string[]): string[] => lines.map((text) => `  ${oneLine(text)}`);

/** Plain text of an explanation: its sentences, the sum, what was assumed, the sources with their addresses. */
export function formatText(explanation: Explanation, options: StaticOptions = {}): string {
  const { reader, paragraphs, items, notes, sources, sourceTerm, dataDate, description } = publish(
    explanation,
    options,
  );
  const { label, colon } = reader.language;
  const headed = (title: string): string => `${title}${colon.trimEnd()}`;
  const blocks = [
    paragraphs.map((parts) => oneLine(textOf(parts))),
    ...(description
      ? [
          [`${label.howWorkedOut}`, ...indented(description.steps.map(({ text }) => text))],
          [headed(label.assumptions), ...indented(items.map(({ note }) => note?.text ?? ''))],
          [headed(label.notes), ...indented(notes)],
        ]
      : [items.map(({ parts }) => `- ${oneLine(textOf(parts))}`)]),
    sources.length
      ? [headed(sourceTerm), ...indented(sources.map(({ text, url }) => [text, url].join(' ').trim())), dataDate]
      : [],
  ];
  return `${blocks
    .filter((lines) => lines.length)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
