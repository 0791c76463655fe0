/**
 * What stands around an answer where it is published: the date of its data and who drew the picture. Apart
 * from `language.ts`, so that a badge under every chat answer does not carry it.
 */
import { formatDate, fill } from './format.js';
import type { Reader } from './reader.js';

export interface Notices {
  /** `{date}` of the dataset. */
  dataOf: string;
  /** The licence of a picture. */
  credit: string;
}

const en: Notices = {
  dataOf: 'Figures as of {date}.',
  credit: 'Picture: Everyday Equivalents, MIT licence; the figures keep their publishers’ terms.',
};

const notices: Record<string, Notices> = { en };

/** The notices in a reader's language, else in English. */
const noticesFor = ({ language }: Reader): Notices => notices[language.tag] ?? en;

/** "Figures as of 24 November 2026." */
export const describeDataDate = (version: string, reader: Reader): string =>
  fill(noticesFor(reader).dataOf, { date: formatDate(version, reader.locale) }, reader.locale);

/** The licence line of a picture. */
export const describeCredit = (reader: Reader): string => noticesFor(reader).credit;
