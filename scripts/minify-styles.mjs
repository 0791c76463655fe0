/** Takes comments and needless spaces out of styles, which no minifier of scripts does. */
export const minifyCss = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();

/** A bundler plugin for the styles of elements. */
export const minifyStyles = {
  name: 'minify-styles',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.styles.ts')) return undefined;
    // These texts are our own, so the checks that Lit's tag makes of what comes into them stay out of the file.
    const plain = code
      .replace(/import \{ css\b/, 'import { unsafeCSS as css')
      .replace(/css`([^`]*)`/g, (_, css) => `css(\`${minifyCss(css)}\`)`);
    return { code: plain, map: null };
  },
};
