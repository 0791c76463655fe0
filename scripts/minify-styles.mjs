/** A bundler plugin that takes comments and needless spaces out of the styles of elements, which no minifier of scripts does. */
const minify = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();

export const minifyStyles = {
  name: 'minify-styles',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.styles.ts')) return undefined;
    // These texts are our own, so the checks that Lit's tag makes of what comes into them stay out of the file.
    const plain = code
      .replace(/import \{ css\b/, 'import { unsafeCSS as css')
      .replace(/css`([^`]*)`/g, (_, css) => `css(\`${minify(css)}\`)`);
    return { code: plain, map: null };
  },
};
