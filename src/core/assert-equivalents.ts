/** The rules for everyday things, whoever gives them: the data build, a host's own dataset, an author's own equivalents. */
import { fail, isDate, isText, isTextList, isWh, listOf } from './assert-fields.js';
import type { EquivalentUnit, Range, Source } from './dataset.js';
import { isWebAddress } from './web-address.js';

const UNITS: EquivalentUnit[] = ['second', 'minute', 'hour', 'day', 'kilometre', 'mile', 'percent', 'charge', 'count'];

/**
 * Checks a list of equivalents.
 *
 * @throws {TypeError} Naming the first field that is not valid and what would be right.
 */
export function assertEquivalents(value: unknown): void {
  const ids = new Set<unknown>();
  listOf(value, 'equivalents').forEach((equivalent, at) => {
    const field = `equivalents[${at}]`;
    for (const key of ['id', 'name', 'assumption', 'class', 'group']) {
      if (!isText(equivalent[key])) fail(`${field}.${key}`, 'text');
    }
    if (ids.has(equivalent.id)) fail(`${field}.id`, 'an id used once');
    ids.add(equivalent.id);
    if (!UNITS.includes(equivalent.unit as EquivalentUnit)) fail(`${field}.unit`, UNITS.join(', '));
    const { low, typical, high } = (equivalent.whPerUnit ?? {}) as Partial<Range>;
    if (!isWh(low) || !isWh(typical) || !isWh(high) || low > typical || typical > high) {
      fail(`${field}.whPerUnit`, 'low <= typical <= high in Wh, above 0');
    }
    const [least, most] = Array.isArray(equivalent.natural) ? (equivalent.natural as unknown[]) : [];
    if (!isWh(least) || !isWh(most) || least > most) fail(`${field}.natural`, 'the least and most amount people meet');
    if (!isWh(equivalent.familiarity) || equivalent.familiarity > 1) fail(`${field}.familiarity`, 'above 0, at most 1');
    if (!isTextList(equivalent.regions)) fail(`${field}.regions`, 'a list of regions');
    const { title, url, date } = (equivalent.source ?? {}) as Partial<Source>;
    if (!isText(title)) fail(`${field}.source.title`, 'text');
    if (!isWebAddress(url)) fail(`${field}.source.url`, 'a web address');
    if (!isDate(date)) fail(`${field}.source.date`, 'a date such as 2026-02-16');
  });
}
