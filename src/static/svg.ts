/**
 * An explanation as a picture: the card's sentence, comparisons and ladder with the source line burnt in, for print and
 * wherever no script runs. Text stays text; `<title>` and `<desc>` say all that is drawn.
 */
import { layoutEnergyLadder } from '../chart/energy-ladder.js';
import type { Explanation, Known } from '../core/index.js';
import { describeCredit, emphasiseComparison, emphasiseSentence, type KnownDescription } from '../words/index.js';
import { escapeMarkup } from './markup.js';
import { publish, textOf, type Publication, type StaticOptions } from './publication.js';
import {
  column,
  COLOURS,
  INNER,
  kindLine,
  paragraph,
  PADDING,
  rectangle,
  stack,
  strokeLine,
  WIDTH,
  type Block,
  type Colours,
  type Theme,
} from './svg-blocks.js';
import { drawLadder } from './svg-ladder.js';
import { mirror } from './svg-mirror.js';

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

const ruleOf = (colours: Colours): Block => ({
  svg: strokeLine(PADDING, 0, WIDTH - PADDING, 0, colours.line),
  height: 0,
});

function comparisonsOf({ comparisons }: KnownDescription, { dataset }: Publication, colours: Colours): Block {
  const width = (INNER - COLUMN_GAP * (comparisons.length - 1)) / comparisons.length;
  const columns = comparisons.map((line, at) => {
    const group = dataset.equivalents.find(({ id }) => id === line.id)?.group;
    return column(line.id, group, emphasiseComparison(line), PADDING + at * (width + COLUMN_GAP), width, colours);
  });
  return { svg: columns.map(({ svg }) => svg).join(''), height: Math.max(...columns.map(({ height }) => height)) };
}

function answerBlocks(
  known: Known,
  description: KnownDescription,
  publication: Publication,
  colours: Colours,
): Gapped[] {
  const { reader, region, dataset } = publication;
  const ladder = layoutEnergyLadder(known, dataset, region, reader.language, reader.locale);
  const { kind, boundary, range, comparisons } = description;
  return [
    [0, paragraph(emphasiseSentence(description), { size: 24, lineHeight: 32, fill: colours.ink }, colours)],
    ...(comparisons.length
      ? ([
          [24, ruleOf(colours)],
          [22, comparisonsOf(description, publication, colours)],
        ] satisfies Gapped[])
      : []),
    [22, ruleOf(colours)],
    [22, drawLadder(ladder, known.rangeOnly, colours)],
    [8, ruleOf(colours)],
    [18, kindLine(known.kind, [capitalise(kind, reader.locale), boundary, ...(range ? [range] : [])], colours)],
    [
      6,
      paragraph(
        [{ text: description.queryMeaning, look: 'plain' }],
        { size: 15, lineHeight: 20, fill: colours.ink },
        colours,
      ),
    ],
  ];
}

/** Where there is no answer: why, large, and the names that may have been meant. */
function reasonBlocks({ paragraphs, items }: Publication, colours: Colours): Gapped[] {
  const [first, ...more] = [...paragraphs, ...items.map(({ parts }) => parts)];
  const small = { size: 17, lineHeight: 24, fill: colours.muted };
  return [
    [0, paragraph(first ?? [], { size: 24, lineHeight: 32, fill: colours.ink }, colours)],
    ...more.map((parts): Gapped => [8, paragraph(parts, small, colours)]),
  ];
}

/** Where the figure was published, with its address for print, and the licence. */
function sourceBlocks({ sources, sourceTerm, dataDate, reader }: Publication, colours: Colours): Gapped[] {
  const small = { size: 12.5, lineHeight: 17, fill: colours.muted };
  const cited = sources
    .map(({ text, url }) => [text, ...(url ? [url.replace(/^https?:\/\/(www\.)?/, '')] : [])].join(', '))
    .join('; ');
  const lines = [...(cited ? [`${sourceTerm}: ${cited}. ${dataDate}`] : []), describeCredit(reader)];
  return lines.map((text, at) => [at ? 4 : 12, paragraph([{ text, look: 'plain' }], small, colours)]);
}

/** An SVG document of an explanation, 640 wide and as high as it needs; text is text, every word escaped. */
export function formatSvg(explanation: Explanation, { theme = 'light', ...options }: SvgOptions = {}): string {
  const publication = publish(explanation, options);
  const { description, paragraphs, items, reader } = publication;
  const colours = COLOURS[theme];
  const answer =
    explanation.status === 'known' && description
      ? answerBlocks(explanation, description, publication, colours)
      : reasonBlocks(publication, colours);
  const { svg, height } = stack([[36, stack(answer)], ...sourceBlocks(publication, colours)]);
  const full = Math.ceil(height + 24);
  // An answer's sentences say its comparisons already.
  const said = description ? paragraphs : [...paragraphs, ...items.map(({ parts }) => parts)];
  const [title, ...more] = said.map(textOf);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${full}" viewBox="0 0 ${WIDTH} ${full}" role="img" aria-labelledby="title desc" xml:lang="${escapeMarkup(reader.language.tag)}" font-family="${FONT_FAMILY}" xml:space="preserve">`,
    `<title id="title">${escapeMarkup(title ?? '')}</title>`,
    `<desc id="desc">${escapeMarkup(more.join(' '))}</desc>`,
    rectangle(0, 0, WIDTH, full, colours.paper),
    rectangle(0, 0, WIDTH, 4, colours.accent),
    reader.language.direction === 'rtl' ? mirror(svg) : svg,
    '</svg>\n',
  ].join('\n');
}
