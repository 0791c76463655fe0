/**
 * What custom-elements.json is made from: the elements as readers use them, without what is theirs alone. Its paths are
 * those of the published modules, not of the sources.
 */
import { KINDS, TASKS } from './src/core/dataset.ts';
import { dataset } from './src/dataset.ts';

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

const isField = ({ kind, privacy, static: isStatic }) =>
  kind === 'field' && !isStatic && privacy !== 'protected' && privacy !== 'private';

const EQUIVALENTS = dataset.equivalents.map(({ id }) => id);
const anyOf = (values) => values.map((value) => `'${value}'`).join(' | ');

/** What an attribute may say, where its property's type has a name or is a list of them: editors offer it. */
const TYPES = {
  task: anyOf(TASKS),
  accept: `${anyOf(KINDS)} | string`,
  'watt-hours-kind': anyOf(KINDS),
  equivalents: `${anyOf(EQUIVALENTS)} | string`,
};

const typeOf = ({ name, type }) => ({ text: TYPES[name] ?? type.text.replace(' | undefined', '') });

/** The platform's own, which no class declares. */
const LANG = {
  name: 'lang',
  type: { text: 'string' },
  description:
    'The language of the element, as everywhere in HTML. Default: the nearest `lang` above it, else that of the page.',
};

/** The inputs that the elements share are declared once, on the class that their mixin stands for. */
const sharedInputs = {
  name: 'shared-inputs',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
    const shared = declarations.find(({ name }) => name === 'Explained').members.filter(isField);
    const inputs = shared.filter(({ name }) => name !== 'explanation');
    for (const element of declarations.filter(({ customElement }) => customElement)) {
      const own = element.members?.filter((member) => isField(member) && member.name !== 'explanation') ?? [];
      const answer = { ...shared.find(({ name }) => name === 'explanation'), readonly: true };
      element.members = [...inputs, ...own, answer];
      element.attributes = [
        ...inputs.map(({ name, type, description }) => ({
          name: attributeOf(name),
          fieldName: name,
          type,
          description,
        })),
        ...(element.attributes ?? []).filter(({ name }) => name !== LANG.name),
        LANG,
      ].map((attribute) => ({ ...attribute, type: typeOf(attribute) }));
      // The analyser takes the argument of an event's constructor for the name of another event.
      element.events = element.events?.filter(({ name }) => name !== 'explanation');
      delete element.mixins;
    }
  },
};

/** Modules that neither hold an element nor define one are nobody's business outside. */
const onlyElements = {
  name: 'only-elements',
  packageLinkPhase({ customElementsManifest }) {
    const isElement = ({ customElement, name }) => customElement || name === 'ExplanationChangeEvent';
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations?.filter(isElement) ?? [];
      const names = module.declarations.map(({ name }) => name);
      module.exports = module.exports?.filter(
        ({ kind, name }) => kind === 'custom-element-definition' || names.includes(name),
      );
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(({ exports }) => exports?.length);
  },
};

export default {
  globs: ['src/element/**/*.ts'],
  exclude: ['src/element/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [sharedInputs, onlyElements, publishedPaths],
};
