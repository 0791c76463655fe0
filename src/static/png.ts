/**
 * The picture as PNG, drawn by `@resvg/resvg-js`, which the package asks for but does without: in its own module, so that
 * nothing else of `static` looks for it. Node only.
 */
import type { Resvg } from '@resvg/resvg-js';
import { FONT_FAMILY, FONTS } from './svg.js';

type Renderer = typeof Resvg;

/** Pixels for each px of the picture: 1280 wide, sharp in print at a column's width. */
const SCALE = 2;
const NO_SUCH_FONT = 'no font of this name';

async function findRenderer(): Promise<Renderer> {
  try {
    return (await import('@resvg/resvg-js')).Resvg;
  } catch {
    throw new Error('PNG needs the optional package @resvg/resvg-js: npm install @resvg/resvg-js');
  }
}

function widthIn(font: string, Image: Renderer): number | undefined {
  const sample = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-family="${font}">Energy 0123</text></svg>`;
  return new Image(sample).getBBox()?.width;
}

/** A font that is there: the renderer looks for the first of a list and takes any other, a serif even, in its place. */
function findFont(Image: Renderer): string {
  const any = widthIn(NO_SUCH_FONT, Image);
  if (any === undefined)
    throw new Error('PNG needs a font, and this machine has none: install one such as DejaVu Sans');
  return FONTS.find((font) => widthIn(font, Image) !== any) ?? FONTS[0]!;
}

/**
 * Draws an SVG of `formatSvg` as PNG, 1280 px wide.
 *
 * @throws {Error} Where `@resvg/resvg-js` or every font is missing; the message says what to install.
 */
export async function drawPng(svg: string): Promise<Uint8Array> {
  const Image = await findRenderer();
  const drawable = svg.replace(`font-family="${FONT_FAMILY}"`, `font-family="${findFont(Image)}"`);
  return new Image(drawable, { fitTo: { mode: 'zoom', value: SCALE } }).render().asPng();
}
