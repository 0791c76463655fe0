/** What custom-elements.json is made from. Its paths are those of the published modules, not of the sources. */
const publishedPath = (source) => source.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');

const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const visit = (node) => {
      for (const [key, value] of Object.entries(node)) {
        if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = publishedPath(value);
        else if (value && typeof value === 'object') visit(value);
      }
    };
    visit(customElementsManifest);
  },
};

export default {
  globs: ['src/element/**/*.ts'],
  exclude: ['src/element/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths],
};
