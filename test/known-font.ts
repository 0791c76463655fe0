/** A font of the same width on every machine, as wide as Arial: what the fonts of a machine are changes how text wraps. */
export const KNOWN_FONT = 'Arimo';

/** Makes the font ready in a document. */
export async function loadKnownFont(page: Document): Promise<void> {
  for (const weight of ['400', '700']) {
    const file = `../node_modules/@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`;
    const font = new FontFace(KNOWN_FONT, `url(${new URL(file, import.meta.url).href})`, { weight });
    page.fonts.add(await font.load());
  }
}
