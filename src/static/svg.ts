/**
 * An explanation as a picture: the card's sentence, comparisons and ladder with the source line burnt in, for print and
 * wherever no script runs. Text stays text; `<title>` and `<desc>` say all that is drawn.
 */
import { layoutEnergyLadder } from '../chart/energy-ladder.js';
import type { Explanation, Known } from '../core/index.js';
import { describeCredit, emphasiseComparison, emphasiseSentence, type KnownDescription } from '../words/index.js';
import { escapeMarkup } from './markup.js';
import { publish, textOf, type Publication, type StaticOptions } from './publication.js';
import { column, INNER, kindLine, paragraph, PADDING, rule, stack, type Block } from './svg-blocks.js';
import { WIDTH } from './svg-direction.js';
import { drawLadder } from './svg-ladder.js';
import { COLOURS, inDirection, rectangle, type Pen, type Theme } from './svg-marks.js';

export interface SvgOptions extends StaticOptions {
  /** Colours on light or on dark paper. Default light. */
  theme?: Theme;
}

/** The usual sans-serif fonts: what each system has of them. */
export const FONTS = ['Arial', 'Helvetica', 'Liberation Sans', 'DejaVu Sans', 'Noto Sans'];
/** As the picture names them. */
export const FONT_FAMILY = `${FONTS.map((font) => (font.includes(' ') ? `'${font}'` : font)).join(', ')}, sans-serif`;
const COLUMN_GAP = 20;

type Gapped = [gap: number, block: Block];

const capitalise = (text: string, locale: string): string =>
  text.replace(/^./u, (letter) => letter.toLocaleUpperCase(locale));

function comparisonsOf(pen: Pen, { comparisons }: KnownDescription, { dataset }: Publication): Block {
  const width = (INNER - COLUMN_GAP * (comparisons.length - 1)) / comparisons.length;
  const columns = comparisons.map((line, at) => {
    const group = dataset.equivalents.find(({ id }) => id === line.id)?.group;
    return column(pen, line.id, group, emphasiseComparison(line), PADDING + at * (width + COLUMN_GAP), width);
  });
  return { svg: columns.map(({ svg }) => svg).join(''), height: Math.max(...columns.map(({ height }) => height)) };
}

function answerBlocks(pen: Pen, known: Known, description: KnownDescription, publication: Publication): Gapped[] {
  const { reader, region, dataset } = publication;
  const { ink } = pen.colours;
  const ladder = layoutEnergyLadder(known, dataset, region, reader.language, reader.locale);
  const { kind, boundary, range, comparisons } = description;
  const meaning = { size: 15, lineHeight: 20, fill: ink };
  return [
    [0, paragraph(pen, emphasiseSentence(description), { size: 24, lineHeight: 32, fill: ink })],
    ...(comparisons.length
      ? ([
          [24, rule(pen)],
          [22, comparisonsOf(pen, description, publication)],
        ] satisfies Gapped[])
      : []),
    [22, rule(pen)],
    [22, drawLadder(pen, ladder, known.rangeOnly)],
    [8, rule(pen)],
    [18, kindLine(pen, known.kind, [capitalise(kind, reader.locale), boundary, ...(range ? [range] : [])])],
    [6, paragraph(pen, [{ text: description.queryMeaning, look: 'plain' }], meaning)],
  ];
}

/** Where there is no answer: why, large, and the names that may have been meant. */
function reasonBlocks(pen: Pen, { paragraphs, items }: Publication): Gapped[] {
  const [first, ...more] = [...paragraphs, ...items.map(({ parts }) => parts)];
  const small = { size: 17, lineHeight: 24, fill: pen.colours.muted };
  return [
    [0, paragraph(pen, first ?? [], { size: 24, lineHeight: 32, fill: pen.colours.ink })],
    ...more.map((parts): Gapped => [8, paragraph(pen, parts, small)]),
  ];
}

/** What to know of the figure, where it was published with its address for print, and the licence. */
function sourceBlocks(pen: Pen, { notes, sources, sourceTerm, dataDate, reader }: Publication): Gapped[] {
  const small = { size: 12.5, lineHeight: 17, fill: pen.colours.muted };
  const cited = sources
    .map(({ text, url }) => [text, ...(url ? [url.replace(/^https?:\/\/(www\.)?/, '')] : [])].join(', '))
    .join('; ');
  const lines = [
    ...(notes.length ? [notes.join(' ')] : []),
    ...(cited ? [`${sourceTerm}: ${cited}. ${dataDate}`] : []),
    describeCredit(reader),
  ];
  return lines.map((text, at) => [at ? 4 : 12, paragraph(pen, [{ text, look: 'plain' }], small)]);
}

/** An SVG document of an explanation, 640 wide and as high as it needs; text is text, every word escaped. */
export function formatSvg(explanation: Explanation, { theme = 'light', ...options }: SvgOptions = {}): string {
  const publication = publish(explanation, options);
  const { description, paragraphs, items, reader } = publication;
  const pen: Pen = { colours: COLOURS[theme], direction: reader.language.direction ?? 'ltr' };
  const answer =
    explanation.status === 'known' && description
      ? answerBlocks(pen, explanation, description, publication)
      : reasonBlocks(pen, publication);
  const { svg, height } = stack([[36, stack(answer)], ...sourceBlocks(pen, publication)]);
  const full = Math.ceil(height + 24);
  // An answer's sentences say its comparisons already.
  const said = description ? paragraphs : [...paragraphs, ...items.map(({ parts }) => parts)];
  const [title, ...more] = said.map(textOf);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${full}" viewBox="0 0 ${WIDTH} ${full}" role="img" aria-labelledby="title desc" xml:lang="${escapeMarkup(reader.language.tag)}" font-family="${FONT_FAMILY}" xml:space="preserve">`,
    `<title id="title">${escapeMarkup(title ?? '')}</title>`,
    `<desc id="desc">${escapeMarkup(more.join(' '))}</desc>`,
    rectangle(pen, { x: 0, y: 0, width: WIDTH, height: full }, pen.colours.paper),
    rectangle(pen, { x: 0, y: 0, width: WIDTH, height: 4 }, pen.colours.accent),
    inDirection(pen, svg),
    '</svg>\n',
  ].join('\n');
}
