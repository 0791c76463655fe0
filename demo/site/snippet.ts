/** The lines that put an element as it is tried into a page of one's own. Used by the generator and by the page itself. */
import { escapeMarkup } from '../../src/static/markup.js';

/** What is tried: attributes as text, flags without a value, properties as JSON. */
export interface Tried {
  attributes: [name: string, value: string][];
  properties: [name: string, json: string][];
}

const attribute = ([name, value]: [string, string]): string =>
  value === '' ? ` ${name}` : ` ${name}="${escapeMarkup(value)}"`;

/** HTML of the element, and the script that sets what no attribute can. */
export function formatSnippet(tag: string, { attributes, properties }: Tried, fallback: string): string {
  const html = `<${tag}${attributes.map(attribute).join('')}>${fallback ? `\n  ${fallback}\n` : ''}</${tag}>`;
  if (properties.length === 0) return html;
  const lines = properties.map(([name, json]) => `  element.${name} = ${json.trim().replaceAll('\n', '\n  ')};`);
  return [
    html,
    '<script type="module">',
    `  const element = document.querySelector('${tag}');`,
    ...lines,
    '</script>',
  ].join('\n');
}
