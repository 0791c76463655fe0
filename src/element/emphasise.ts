import type { TemplateResult } from 'lit';

/** A text with some of its parts put into elements, in the order the parts come; parts it does not hold are left out. */
export function emphasise(
  text: string,
  ...parts: [part: string, render: (part: string) => TemplateResult][]
): unknown[] {
  const pieces: unknown[] = [];
  let rest = text;
  for (const [part, render] of parts) {
    const start = part ? rest.indexOf(part) : -1;
    if (start < 0) continue;
    pieces.push(rest.slice(0, start), render(part));
    rest = rest.slice(start + part.length);
  }
  return [...pieces, rest];
}
