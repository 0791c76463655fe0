/** A picture as the text of an SVG file: nothing in it but rectangles and texts, so that it opens anywhere. */
import { FONT, INKS, type Picture, type Shape } from './picture.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in a file: XML refuses control characters and half signs. */
const escape = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

const number = (value: number): string => String(Number(value.toFixed(2)));

const formatShape = (shape: Shape): string =>
  shape.type === 'rect'
    ? `<rect x="${number(shape.x)}" y="${number(shape.y)}" width="${number(shape.width)}" height="${number(shape.height)}" fill="${INKS[shape.ink]}"/>`
    : `<text x="${number(shape.x)}" y="${number(shape.y)}" font-size="${shape.size}" font-weight="${shape.isBold ? 700 : 400}" text-anchor="${shape.anchor}" fill="${INKS[shape.ink]}">${escape(shape.text)}</text>`;

/** The picture as an SVG file of its own. */
export const formatPictureSvg = ({ width, height, label, shapes }: Picture): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONT}" role="img">
<title>${escape(label)}</title>
${shapes.map(formatShape).join('\n')}
</svg>
`;
