/** How inputs are written where they are text: as an attribute, on a command line, in the address of a page. */
import type { ExplainRequest } from './explanation.js';

/** Digits only, as `1000`, `1e12` or `5.5e-7`: anything else stays text, which `explain` answers as invalid. */
const parseNumber = (text: string): unknown => (/^\s*\d+(\.\d+)?(e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : text);
/** A whole number: in half of Europe `10.000` is ten thousand, so that a point in it would be read as either. */
const parseCount = (text: string): unknown => (text.includes('.') ? text : parseNumber(text));
const parseList = (text: string): unknown => text.split(/[\s,]/).filter(Boolean);
/** A list of all names there are takes less; a text of millions of commas is not taken apart. */
const LONGEST_TEXT = 10_000;

const parsers: Partial<Record<keyof ExplainRequest, (text: string) => unknown>> = {
  queries: parseCount,
  outputTokens: parseNumber,
  inputTokens: parseNumber,
  wattHours: parseNumber,
  accept: parseList,
  equivalents: parseList,
};

/** The value of a request's field from its text; a text that cannot be one is returned as it is, for `explain` to refuse. */
export const parseField = (field: string, text: string): unknown =>
  text.length <= LONGEST_TEXT && Object.hasOwn(parsers, field) ? parsers[field as keyof ExplainRequest]!(text) : text;

/** How a field is spelled as an attribute: `outputTokens` as `output-tokens`. */
export const attributeOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
