/** Text into HTML and SVG: everything is escaped, and only web addresses become links. */
import { isWebAddress } from '../core/index.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// XML allows neither these nor halves of a surrogate pair, and a picture with one of them is not drawn at all.
// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Text for the content or a quoted attribute of HTML or SVG. */
export const escapeMarkup = (text: string): string =>
  text.replace(NOT_IN_XML, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** A link around markup where there is an address to go to, else the markup alone. */
export const linkAround = (markup: string, url: string): string =>
  isWebAddress(url) ? `<a href="${escapeMarkup(url)}">${markup}</a>` : markup;

/** A link of a text where there is an address to go to, else the text alone. */
export const link = (text: string, url: string): string => linkAround(escapeMarkup(text), url);
