/** Whether a value is an address that may be linked: http or https, without what ends an attribute, a line or a link. */
export const isWebAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\/[^\s\p{Cc}"<>\\^`{|}]+$/iu.test(value);
