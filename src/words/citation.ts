/**
 * Citations of what an answer rests on, and of the dataset that holds it, for a reader's own list of sources. It needs no
 * words: names and titles are quoted as published, the rest is the notation of each format.
 */
import { restsOn, type Published } from '../core/rests-on.js';
import type { Dataset, Known } from '../core/index.js';
import { formatAmongLatin, formatDate } from './format.js';

/** A line to read, an entry for LaTeX, or the JSON that citation managers read. */
export const CITATION_FORMATS = ['text', 'bibtex', 'csl-json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/**
 * Something that can be cited. Empty: a `publisher` that the title says, a `url` or a `date` that nobody
 * gave; `date` is an ISO year, month or day.
 */
export interface Citable {
  publisher: string;
  title: string;
  url: string;
  date: string;
  isDataset?: boolean;
}

/** This dataset by its version, which is its date: numbers change from one to the next. */
export const citableDataset = ({ version }: Pick<Dataset, 'version'>): Citable => ({
  publisher: 'Everyday Equivalents',
  title: `Everyday Equivalents dataset, version ${version}`,
  url: '',
  date: /^\d{4}(-\d\d){0,2}$/.test(version) ? version : '',
  isDataset: true,
});

/**
 * Everything that answers rest on, each once: the figures, the numbers on the way to the comparisons, and last the
 * dataset. What a host measured itself has no publication and is left out.
 *
 * @param things The everyday things that are spoken of. Default: those that the answers are compared with.
 */
export function citablesOf(
  answers: readonly Known[],
  dataset: Pick<Dataset, 'version'>,
  things?: readonly { source: Published }[],
): Citable[] {
  const used = restsOn(answers, things).filter(({ title }) => title);
  return [...used.map((source) => ({ publisher: '', ...source })), citableDataset(dataset)];
}

const numbersOf = (date: string): number[] => date.split('-').map(Number);

/**
 * The word that a key begins with, in [a-z0-9]. Initials are no name, and two letters tell nobody which `us` was meant:
 * they go together with the word that follows.
 */
function keyWordOf({ publisher, title }: Citable): string {
  const plain = (publisher || title).normalize('NFD').replace(/[\u0300-\u036f.]/g, '');
  const words = plain.toLowerCase().match(/[a-z0-9]{2,}/g) ?? [];
  const [first = 'source', second = ''] = words;
  return first.length > 2 ? first : first + second;
}

/** A key as people write them, `google2025`; those that come twice go on with letters: `google2025b`. */
function keysOf(cited: readonly Citable[]): string[] {
  const taken = new Map<string, number>();
  return cited.map((one) => {
    const key = keyWordOf(one) + one.date.slice(0, 4);
    const earlier = taken.get(key) ?? 0;
    taken.set(key, earlier + 1);
    return earlier === 0 ? key : key + (earlier < 26 ? String.fromCharCode(97 + earlier) : `x${earlier}`);
  });
}

function writeText({ publisher, title, url, date }: Citable, locale: string): string {
  const when = date ? ` (${formatAmongLatin(formatDate(date, locale), locale)})` : '';
  const stop = /[.?!]$/.test(title) ? '' : '.';
  const named = publisher ? `${publisher}${when}. ${title}${stop}` : `${title}${when}.`;
  // A line, whatever the title.
  return (url ? `${named} ${url}` : named).replace(/\s+/g, ' ');
}

/** What LaTeX would not print as it stands. Braces by name: BibTeX counts them even behind a backslash. */
const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeLatex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}~^&%$#_]/g, (character) => LATEX[character] ?? `\\${character}`);

/** An address is printed as it stands, so that what would end its field is percent-encoded. */
const escapeUrl = (url: string): string => url.replace(/[\s\\{}]/g, encodeURIComponent);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Names and titles stand in two pairs of braces: no "and" divides them, no style changes their capitals. */
function writeBibtex({ publisher, title, url, date }: Citable, key: string): string {
  const [year, month] = numbersOf(date);
  const fields = [
    ...(publisher ? [`author = {{${escapeLatex(publisher)}}}`] : []),
    `title = {{${escapeLatex(title)}}}`,
    ...(year ? [`year = {${year}}`] : []),
    ...(month ? [`month = ${MONTHS[month - 1]}`] : []),
    ...(url ? [`url = {${escapeUrl(url)}}`] : []),
  ];
  return `@misc{${key},\n${fields.map((field) => `  ${field},\n`).join('')}}`;
}

const cslItem = ({ publisher, title, url, date, isDataset }: Citable, id: string): object => ({
  id,
  type: isDataset ? 'dataset' : 'webpage',
  ...(publisher ? { author: [{ literal: publisher }] } : {}),
  title,
  ...(date ? { issued: { 'date-parts': [numbersOf(date)] } } : {}),
  ...(isDataset && date ? { version: date } : {}),
  ...(url ? { URL: url } : {}),
});

/**
 * A list of citations in one format: lines of text, BibTeX entries, or a CSL-JSON array.
 *
 * @example formatCitation(citablesOf([known], dataset), 'bibtex', 'en')
 */
export function formatCitation(cited: readonly Citable[], format: CitationFormat, locale: string): string {
  const keys = keysOf(cited);
  switch (format) {
    case 'text':
      return cited.map((one) => writeText(one, locale)).join('\n');
    case 'bibtex':
      return cited.map((one, at) => writeBibtex(one, keys[at]!)).join('\n\n');
    case 'csl-json':
      return JSON.stringify(
        cited.map((one, at) => cslItem(one, keys[at]!)),
        null,
        2,
      );
  }
}
