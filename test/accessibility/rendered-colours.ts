/** Colours as they are painted, and the contrast between them by WCAG's formula. */

type Colour = [red: number, green: number, blue: number, alpha: number];

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const context = canvas.getContext('2d', { willReadFrequently: true })!;

/** Any colour of CSS, as the engine paints it. */
function paint(colour: string): Colour {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const over = (above: Colour, below: Colour): Colour =>
  [0, 1, 2].map((at) => above[at]! * above[3] + below[at]! * (1 - above[3])).concat(1) as Colour;

function luminanceOf(colour: Colour): number {
  const [red, green, blue] = colour.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: Colour, other: Colour): number => {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** The element that an element is painted on: through slots and out of shadow roots. */
const groundOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** The colour that is painted behind an element, its own background included. */
function backgroundOf(element: Element | null): Colour {
  const layers: Colour[] = [];
  for (let at = element; at; at = groundOf(at)) {
    const layer = paint(getComputedStyle(at).backgroundColor);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight<Colour>((below, above) => over(above, below), paint('Canvas'));
}

/** How much a colour of an element stands out from what is painted behind the element; `opacity` 0 to 1. */
export function contrastAround(element: Element, colour: string, opacity = 1): number {
  const [red, green, blue, alpha] = paint(colour);
  const ground = backgroundOf(groundOf(element));
  return contrast(over([red, green, blue, alpha * opacity], ground), ground);
}

/** How much a colour within an element stands out from its own background. */
export function contrastWithin(element: Element, colour: string): number {
  const ground = backgroundOf(element);
  return contrast(over(paint(colour), ground), ground);
}
