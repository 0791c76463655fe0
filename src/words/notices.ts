/**
 * What stands around an answer where it is published: the date of its data, who drew the picture, and that figures have
 * been revised since an article was written.
 */
import { formatDate, fill } from './format.js';
import type { Reader } from './reader.js';

/** "Figures as of 24 November 2026." */
export const describeDataDate = (version: string, reader: Reader): string =>
  fill(reader.language.notice.dataOf, { date: formatDate(version, reader.locale) }, reader.locale);

/** The licence line of a picture. */
export const describeCredit = (reader: Reader): string => reader.language.notice.credit;

/** A version as a date; one that is none is shown as it is, shortened. */
const dateOf = (version: string, { locale }: Reader): string =>
  /^\d{4}(-\d\d){0,2}$/.test(version) ? formatDate(version, locale) : version.slice(0, 20);

/** What an article that keeps its own numbers says of them: since when they stand, and that figures have been revised. */
export function describeRevision(then: string, now: string, reader: Reader): { text: string; changes: string } {
  const { revised, changes } = reader.language.notice;
  return { text: fill(revised, { then: dateOf(then, reader), now: dateOf(now, reader) }, reader.locale), changes };
}
