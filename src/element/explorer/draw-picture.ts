/** Draws a picture on a canvas: from its shapes, not from its SVG, so that no image is loaded and no policy asked. */
import { FONT, INKS, type Picture } from '../../chart/picture.js';

/** Pixels of the file for each px of the picture. */
const SCALE = 2;

/** The picture as a PNG file, or undefined where the page or the browser allows no drawing. */
export async function drawPicturePng({ width, height, shapes }: Picture): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.scale(SCALE, SCALE);
  // Places and texts say their direction themselves, whatever the page's is.
  pen.direction = 'ltr';
  for (const shape of shapes) {
    pen.fillStyle = INKS[shape.ink];
    if (shape.type === 'rect') pen.fillRect(shape.x, shape.y, shape.width, shape.height);
    else {
      pen.font = `${shape.isBold ? 700 : 400} ${shape.size}px ${FONT}`;
      pen.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      pen.fillText(shape.text, shape.x, shape.y);
    }
  }
  try {
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
  } catch {
    return undefined;
  }
}
