/** What answers rest on: the publications of their figures, and of the numbers on the way from them. */
import type { Known, Term } from './explanation.js';

/** A publication; those of figures say who published them, and so may others. */
export type Published = NonNullable<Term['source']> & { publisher?: string };

/**
 * Each once, a figure's own before those on the way from it.
 *
 * @param things The everyday things that are spoken of. Default: those that the answers are compared with.
 */
export function restsOn(answers: readonly Known[], things?: readonly { source: Published }[]): Published[] {
  const used = answers.flatMap(({ sources, steps }): Published[] => [
    ...sources,
    ...steps
      .filter(({ name }) => !things || name !== 'comparison')
      .flatMap(({ terms }) => terms.flatMap(({ source }) => source ?? [])),
  ]);
  const found = new Map<string, Published>();
  for (const source of [...used, ...(things ?? []).map((thing) => thing.source)]) {
    const edition = `${source.title} ${source.date}`;
    if (!found.has(edition)) found.set(edition, source);
  }
  return [...found.values()];
}
