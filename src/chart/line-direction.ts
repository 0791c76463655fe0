/**
 * In which direction a line of a picture reads. It is said by signs of the text, for not every renderer reads the attribute.
 */
export type Direction = 'ltr' | 'rtl';

/** What follows is read from right to left, up to the end of it. */
const RIGHT_TO_LEFT = '\u2067';
const END = '\u2069';
/** A name in a direction of its own. */
const ISOLATE = '\u2068';

/** The signs that open and close what a line has of a name that goes on from the line before or in the next. */
function signsAround(line: string): [before: string, after: string] {
  let depth = 0;
  let least = 0;
  for (const [sign] of line.matchAll(/[\u2066-\u2069]/g)) {
    depth += sign === END ? -1 : 1;
    least = Math.min(least, depth);
  }
  return [ISOLATE.repeat(-least), END.repeat(depth - least)];
}

/** The runs of one line, reading in the direction: from right to left without the space that it broke at. */
export function directed<Run extends { text: string }>(direction: Direction, runs: readonly Run[]): Run[] {
  if (direction === 'ltr') return [...runs];
  const [before, after] = signsAround(runs.map(({ text }) => text).join(''));
  return runs.map((run, at) => {
    const isLast = at === runs.length - 1;
    const text = isLast ? run.text.trimEnd() + after + END : run.text;
    return { ...run, text: at === 0 ? RIGHT_TO_LEFT + before + text : text };
  });
}
