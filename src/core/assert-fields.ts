/** What the validators share: plain checks of values that may be anything, and the one way to fail. */

/** A value that is no dataset; a `TypeError` to whoever catches it. */
export class InvalidDataset extends TypeError {}

/** Throws, naming the field and what would be right. */
export const fail = (field: string, right: string): never => {
  throw new InvalidDataset(`dataset${field && `.${field}`} is not valid; right would be ${right}`);
};

export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
/** Unlike `every`, `findIndex` does not pass over the holes of a sparse list, of which there may be billions. */
export const isTextList = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.findIndex((one) => !isText(one)) < 0);
export const isDate = (value: unknown): boolean => isText(value) && /^\d{4}(-\d\d){0,2}$/.test(value);
export const isWh = (value: unknown): value is number => typeof value === 'number' && value > 0 && value < Infinity;
/** A list of objects. */
export const listOf = (value: unknown, field: string): Record<string, unknown>[] => {
  if (!Array.isArray(value)) return fail(field, 'a list');
  for (let at = 0; at < value.length; at++) {
    // Not `forEach`, which skips the holes of a sparse list.
    const one: unknown = value[at];
    if (typeof one !== 'object' || one === null) fail(`${field}[${at}]`, 'an object');
  }
  return value as Record<string, unknown>[];
};
