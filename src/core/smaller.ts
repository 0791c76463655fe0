/**
 * What does the same for less: the measured models that a publication lets stand beside an answer, with how many times
 * less each uses. It ranks no models of different tasks, kinds, boundaries or publications: `compare` decides.
 */
import { compare } from './compare.js';
import type { Dataset, Range } from './dataset.js';
import { explain } from './explain.js';
import type { ExplainRequest, Known } from './explanation.js';
import { figuresFor } from './figures.js';

/** A model that uses less for one query of the same task. */
export interface Smaller {
  explanation: Known;
  /** Energy of one query of the asked model over one of this: 6 says six times less. */
  ratio: Range;
  /** Whether their ranges overlap, so that this one may use more in practice. */
  overlaps: boolean;
}

/**
 * The measured models that do what a request asks for less energy, the least first; none where the answer is not a
 * measurement.
 */
export function listSmaller(request: ExplainRequest, dataset: Dataset): Smaller[] {
  const asked = explain(request, dataset);
  if (asked.status !== 'known' || asked.task === undefined || asked.source.kind !== 'measured') return [];
  const { task, source } = asked;
  const rivals = figuresFor(task, dataset).filter((one) => one.source.id === source.id);
  return rivals
    .flatMap((rival): Smaller[] => {
      const explanation = explain({ ...request, model: rival.model, task }, dataset);
      const compared = compare(asked, explanation);
      if (explanation.status !== 'known' || !compared.comparable || compared.ratio.typical <= 1) return [];
      return [{ explanation, ratio: compared.ratio, overlaps: compared.overlaps }];
    })
    .sort((a, b) => b.ratio.typical - a.ratio.typical);
}
