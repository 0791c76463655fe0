/** A source as a line: its title, who published it and when. */
import type { Source } from '../core/index.js';
import { fill, formatDate } from './format.js';
import type { LineLanguage } from './language.js';

/** A source as a line to read and a place to go. */
export interface SourceLine {
  text: string;
  /** The part of the text that is in the publisher's English. */
  title: string;
  url: string;
}

/** Titles are in English, and so is a date in them. */
const saysDate = (title: string, date: string): boolean => title.includes(formatDate(date, 'en-GB'));

/** The title with who published it and when, each said once: a title may say either. */
function sourceText(
  { title, date, publisher = '' }: Pick<Source, 'title' | 'date'> & { publisher?: string },
  language: LineLanguage,
  locale: string,
): string {
  // A figure that a page gives has no date of its own.
  if (!date) return title;
  if (!saysDate(title, date))
    return fill(language.source, { title, publisher, date: formatDate(date, locale) }, locale);
  return title.includes(publisher) ? title : fill(language.sourceDated, { title, publisher }, locale);
}

export const sourceLine = (
  source: Pick<Source, 'title' | 'url' | 'date'> & { publisher?: string },
  language: LineLanguage,
  locale: string,
): SourceLine => ({ text: sourceText(source, language, locale), title: source.title, url: source.url });
