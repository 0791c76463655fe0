/**
 * What stands around an answer where it is published: the date of its data, who drew the picture, and that figures have
 * been revised since an article was written. Apart from `language.ts`, so that a badge under every chat answer does not carry it.
 */
import { formatDate, fill } from './format.js';
import type { Reader } from './reader.js';

export interface Notices {
  /** `{date}` of the dataset. */
  dataOf: string;
  /** The licence of a picture. */
  credit: string;
  /** Under an article's own sentence: it is of `{then}`, the page's figures are of `{now}`. */
  revised: string;
  /** The link to the list of what has changed. */
  changes: string;
}

const en: Notices = {
  dataOf: 'Figures as of {date}.',
  credit: 'Picture: Everyday Equivalents, MIT licence; the figures keep their publishers’ terms.',
  revised: 'This is of {then}. Figures have since been revised, last on {now}.',
  changes: 'What has changed',
};

const notices: Record<string, Notices> = { en };

/** The notices in a reader's language, else in English. */
const noticesFor = ({ language }: Reader): Notices => notices[language.tag] ?? en;

/** "Figures as of 24 November 2026." */
export const describeDataDate = (version: string, reader: Reader): string =>
  fill(noticesFor(reader).dataOf, { date: formatDate(version, reader.locale) }, reader.locale);

/** The licence line of a picture. */
export const describeCredit = (reader: Reader): string => noticesFor(reader).credit;

/** A version as a date; one that is none is shown as it is, shortened. */
const dateOf = (version: string, { locale }: Reader): string =>
  /^\d{4}(-\d\d){0,2}$/.test(version) ? formatDate(version, locale) : version.slice(0, 20);

/** What an article that keeps its own numbers says of them: since when they stand, and that figures have been revised. */
export function describeRevision(then: string, now: string, reader: Reader): { text: string; changes: string } {
  const { revised, changes } = noticesFor(reader);
  return { text: fill(revised, { then: dateOf(then, reader), now: dateOf(now, reader) }, reader.locale), changes };
}
