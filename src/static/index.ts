/** The table of contents of the static forms: explanations to strings, for servers, newsletters, feeds and print. */
export { formatHtml } from './html.js';
export { formatJson } from './json.js';
export { formatMarkdown } from './markdown.js';
export { formatSvg, type SvgOptions } from './svg.js';
export { formatText } from './text.js';
export type { StaticOptions } from './publication.js';
