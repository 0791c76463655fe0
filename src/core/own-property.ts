/**
 * The own property `key` of any value, or undefined. Never throws: a property that throws when read is absent.
 * Inherited properties are not read, so a polluted `Object.prototype` adds nothing.
 */
export function own(value: unknown, key: string): unknown {
  try {
    if (value && typeof value === 'object' && Object.hasOwn(value, key)) return (value as Record<string, unknown>)[key];
  } catch {
    // Getters and proxies of an object that is not ours.
  }
  return undefined;
}

/** The keys of each path met so far, with their camelCase: streams are read up to 20 times a second. */
const keysOf = Object.create(null) as Record<string, [key: string, camelKey: string][]>;

const camelCase = (key: string) => key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The value at a path of own properties, or undefined. Keys are parted by `/`, because some of them contain dots, and
 * read as written or in camelCase, because JavaScript libraries rename what the service sent. Paths are kept for good,
 * so they must come from our own tables.
 */
export function at(value: unknown, path: string): unknown {
  const keys = (keysOf[path] ??= path.split('/').map((key) => [key, camelCase(key)]));
  return keys.reduce((inner, [key, camelKey]) => own(inner, key) ?? own(inner, camelKey), value);
}
