/** From what a host has of an answer to what `explain` can be asked: a response, a usage object, or a request itself. */
import type { ExplainRequest } from './explanation.js';
import { own } from './own-property.js';
import { readStated } from './usage.js';

/** The fields of a request that are inputs of every surface. */
export const REQUEST_FIELDS = [
  'model',
  'queries',
  'task',
  'outputTokens',
  'inputTokens',
  'wattHours',
  'accept',
  'boundary',
  'equivalents',
  'region',
] as const;

/** Those fields of a value that are there. */
export function pickRequest(value: unknown): ExplainRequest {
  const fields = REQUEST_FIELDS.map((field) => [field, own(value, field)] as const);
  return Object.fromEntries(fields.filter(([, given]) => given !== undefined && given !== null));
}

/**
 * What to ask `explain` about an answer.
 *
 * @param answer The response or usage object of any API, or an `ExplainRequest`.
 * @param given Fields that win over what the answer says.
 * @returns Undefined where neither says anything.
 */
export function requestFor(answer: unknown, given: ExplainRequest = {}): ExplainRequest | undefined {
  const own = pickRequest(answer);
  const reading = readStated(answer);
  const { queries, task, accept, boundary, equivalents, region } = own;
  // What the answer says of its own energy says nothing of another's.
  const { wattHoursKind, wattHoursRange } = given.wattHours === undefined ? reading : {};
  const asked =
    reading.shape || reading.energySource
      ? {
          queries,
          task,
          accept,
          boundary,
          equivalents,
          region,
          ...pickRequest(reading),
          wattHoursKind,
          wattHoursRange,
        }
      : { ...own, model: own.model ?? reading.model };
  // A stream's first chunks count 0: there is no answer yet whose length could be scaled to.
  const request: ExplainRequest = { ...asked, outputTokens: asked.outputTokens || undefined, ...given };
  return request.model === undefined && request.wattHours === undefined ? undefined : request;
}
