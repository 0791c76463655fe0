/**
 * Everyday things of an author's own beside those of the dataset, held to the same rules: Wh for each, a source with a
 * date. They come from a page's JSON or property, so anything may be in them: what is not right is answered, never thrown.
 * Apart from `explain.ts`, because a badge under every chat answer has no author.
 */
import { assertEquivalents } from './assert-equivalents.js';
import { fail, InvalidDataset, isText } from './assert-fields.js';
import type { Dataset, Equivalent, Wording } from './dataset.js';
import { explain } from './explain.js';
import type { ExplainRequest, Explanation } from './explanation.js';
import { own } from './own-property.js';

const MOST_THINGS = 20;
const LONGEST_TEXT = 300;
const FIELD = 'equivalents';

function readWording(value: unknown, field: string): Wording {
  const forms = typeof value === 'string' ? { other: value } : value;
  const read: Record<string, string> = {};
  for (const form of ['zero', 'one', 'two', 'few', 'many', 'other']) {
    const text = own(forms, form);
    if (text === undefined && form !== 'other') continue;
    if (!isText(text) || text.length > LONGEST_TEXT || !text.includes('{amount}')) {
      fail(`${field}.wording`, 'a text with {amount}, or its forms as { "one": …, "other": … }');
    }
    read[form] = text as string;
  }
  return read as Exclude<Wording, string>;
}

const textWithin = (value: unknown, field: string): unknown =>
  typeof value === 'string' && value.length > LONGEST_TEXT
    ? fail(field, `a text of at most ${LONGEST_TEXT} characters`)
    : value;

/** One of ours from one of an author's: what an author does not say is what claims least. */
function readEquivalent(value: unknown, at: number): Equivalent {
  const field = `${FIELD}[${at}]`;
  const id = own(value, 'id');
  if (typeof id !== 'string' || !/^[a-z][\w-]{0,59}$/i.test(id)) fail(`${field}.id`, 'letters, digits, _ and -');
  const wording = readWording(own(value, 'wording'), field);
  const given = own(value, 'whPerUnit');
  const [low, typical, high] = ['low', 'typical', 'high'].map((bound) =>
    typeof given === 'number' ? given : own(given, bound),
  );
  const source = own(value, 'source');
  const [title, url, date] = ['title', 'url', 'date'].map((key) =>
    textWithin(own(source, key), `${field}.source.${key}`),
  );
  return {
    id,
    name: (wording as { other: string }).other.replace('{amount}', '').trim() || id,
    unit: own(value, 'unit') ?? 'count',
    whPerUnit: { low, typical, high },
    assumption: textWithin(own(value, 'assumption') ?? `${String(typical)} Wh for each.`, `${field}.assumption`),
    source: { title, url, date },
    class: 'socket',
    group: 'other',
    familiarity: 1,
    byDefault: true,
    natural: [Number.MIN_VALUE, Number.MAX_VALUE],
    wording,
    isOwn: true,
  } as Equivalent;
}

/** One extended dataset for each list: whatever is worked out for a dataset is kept by it. */
const extended = new WeakMap<object, WeakMap<Dataset, Dataset>>();

/** A dataset with an author's equivalents added; throws an `InvalidDataset` that names what is not right. */
function extend(dataset: Dataset, given: unknown): Dataset {
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST_THINGS) {
    return fail(FIELD, `a list of 1 to ${MOST_THINGS} things, each with id, wording, whPerUnit and source`);
  }
  const known = extended.get(given)?.get(dataset);
  if (known) return known;
  // Not `map`, which skips the holes of a sparse list.
  const added = Array.from(given, readEquivalent);
  assertEquivalents(added);
  added.forEach(({ id }, at) => {
    if (dataset.equivalents.some((one) => one.id === id)) fail(`${FIELD}[${at}].id`, 'an id that is none of ours');
  });
  const whole = { ...dataset, equivalents: [...dataset.equivalents, ...added] };
  const byDataset = extended.get(given) ?? new WeakMap<Dataset, Dataset>();
  extended.set(given, byDataset.set(dataset, whole));
  return whole;
}

/** The dataset with an author's equivalents, or as it is where there are none or one of them is not right. */
export function datasetWithOwn(dataset: Dataset, given: unknown): Dataset {
  if (given === undefined || given === null) return dataset;
  try {
    return extend(dataset, given);
  } catch {
    return dataset;
  }
}

/**
 * As `explain`, with an author's equivalents: they are what is compared with, unless the request names others. Never throws;
 * one that is not right gives status `invalid`.
 */
export function explainWithOwn(request: ExplainRequest, dataset: Dataset): Explanation {
  const given: unknown = own(request, 'ownEquivalents');
  if (given === undefined || given === null) return explain(request, dataset);
  try {
    const whole = extend(dataset, given);
    const ids = whole.equivalents.filter(({ isOwn }) => isOwn).map(({ id }) => id);
    return explain({ ...request, equivalents: request.equivalents ?? ids }, whole);
  } catch (error) {
    const reason =
      error instanceof InvalidDataset ? error.message.replace(/^dataset\.equivalents/, 'ownEquivalents') : '';
    return { status: 'invalid', field: 'ownEquivalents', reason: reason || 'ownEquivalents is unreadable' };
  }
}
