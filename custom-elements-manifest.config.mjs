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

const attributeOf = (field) => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The inputs that the elements share are declared once, on the class that their mixin stands for. */
const sharedInputs = {
  name: 'shared-inputs',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
    const shared = declarations.find(({ name }) => name === 'Explained').members.filter(isInput);
    for (const element of declarations.filter(({ customElement }) => customElement)) {
      element.members = [...shared, ...(element.members ?? [])];
      element.attributes = [
        ...shared.map(({ name, type, description }) => ({
          name: attributeOf(name),
          fieldName: name,
          type,
          description,
        })),
        ...(element.attributes ?? []),
      ];
      // The analyser takes the argument of an event's constructor for the name of another event.
      element.events = element.events?.filter(({ name }) => name !== 'explanation');
    }
  },
};

const isInput = ({ kind, privacy, name }) => kind === 'field' && privacy !== 'protected' && name !== 'explanation';

export default {
  globs: ['src/element/**/*.ts'],
  exclude: ['src/element/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [sharedInputs, publishedPaths],
};
