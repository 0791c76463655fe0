/** What an answer rests on: the publications of its figure, and of the numbers on the way from it. */
import type { Known, Term } from './explanation.js';

/** A publication; those of figures say who published them, and so may others. */
export type Published = NonNullable<Term['source']> & { publisher?: string };

/** Each once, the figure's own first; those of everyday things only where these are spoken of. */
export function restsOn({ sources, steps }: Known, withThings: boolean): Published[] {
  const onTheWay = steps
    .filter(({ name }) => withThings || name !== 'comparison')
    .flatMap(({ terms }) => terms.flatMap(({ source }) => source ?? []));
  const found = new Map<string, Published>();
  for (const source of [...sources, ...onTheWay]) {
    const edition = `${source.title} ${source.date}`;
    if (!found.has(edition)) found.set(edition, source);
  }
  return [...found.values()];
}
