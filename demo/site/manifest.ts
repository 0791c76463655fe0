/** What `custom-elements.json` says of the elements, as far as the reference reads it. */

export interface Described {
  name: string;
  description?: string;
  default?: string;
}

export interface Attribute extends Described {
  fieldName?: string;
  type?: { text: string };
}

export interface Member extends Described {
  kind: 'field' | 'method';
  type?: { text: string };
  privacy?: 'public' | 'protected' | 'private';
  static?: boolean;
  readonly?: boolean;
}

export interface ElementDeclaration {
  customElement: true;
  tagName: string;
  summary: string;
  description?: string;
  attributes: Attribute[];
  members: Member[];
  slots: Described[];
  cssParts: Described[];
  cssProperties: Described[];
  events: Described[];
}

export interface Manifest {
  modules: { declarations?: (ElementDeclaration | { customElement?: undefined })[] }[];
}

/** The element of a tag. */
export function elementIn(manifest: Manifest, tag: string): ElementDeclaration {
  for (const { declarations = [] } of manifest.modules) {
    for (const one of declarations) if (one.customElement && one.tagName === tag) return one;
  }
  throw new Error(`No <${tag}> is described.`);
}

/** An input of an element: an attribute, a property, or both. */
export interface Input {
  attribute?: string;
  property?: string;
  type: string;
  description: string;
  /** What the element itself says, to be read only. */
  isReadonly: boolean;
}

/** A private name of a class is no public field whatever the description says of it. */
const isPublic = ({ name, kind, privacy, static: isStatic }: Member): boolean =>
  kind === 'field' && !isStatic && name !== 'properties' && !name.startsWith('#') && (privacy ?? 'public') === 'public';

/** Every attribute and public property: none is left out. */
export function inputsOf({ attributes, members }: ElementDeclaration): Input[] {
  const fields = members.filter(isPublic);
  const ofAttributes = attributes.map(({ name, fieldName, type, description }): Input => ({
    attribute: name,
    ...(fieldName ? { property: fieldName } : name === 'lang' ? { property: 'lang' } : {}),
    type: type?.text ?? 'string',
    description: description ?? '',
    isReadonly: false,
  }));
  const rest = fields.filter(({ name }) => !attributes.some(({ fieldName }) => fieldName === name));
  const ofFields = rest.map(({ name, type, description, readonly }): Input => ({
    property: name,
    type: type?.text ?? 'unknown',
    description: description ?? '',
    isReadonly: Boolean(readonly),
  }));
  return [...ofAttributes, ...ofFields];
}
