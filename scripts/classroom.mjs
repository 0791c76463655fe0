/**
 * The classroom as one HTML file: `demo/classroom.html` with its styles, its script and the licences of what that bundles
 * inside. It works from a disk and in a frame with `sandbox="allow-scripts"`, and its own policy keeps it off the network.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { completeHead, sharedHead } from '../demo/site/render-page.ts';

const read = (address) => readFileSync(new URL(`../${address}`, import.meta.url), 'utf8');

const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What an HTML parser would take for the end of the script, or for a comment in it; the same characters in any string. */
const guardScript = (script) => script.replace(/<(?=\/script|script|!--)/gi, '\\x3C');

/** A bundle's address of its map means nothing in another file. */
const withoutMap = (script) => script.replace(/^\/\/# sourceMappingURL=.*$/gm, '').trim();

/**
 * The whole file.
 *
 * @param script The bundled explorer, one ES module.
 * @param licences What it bundles, as text.
 */
export function formatClassroom(script, licences) {
  const page = completeHead(read('demo/classroom.html'), sharedHead('', ['demo.css']));
  const addresses = [...page.matchAll(/<link rel="stylesheet" href="\.\/([\w.-]+)" \/>/g)].map(([, name]) => name);
  const style = addresses.map((name) => read(`demo/${name}`)).join('\n');
  const code = guardScript(withoutMap(script));
  const policy = `default-src 'none'; script-src ${sha256(code)}; style-src ${sha256(style)}; form-action 'none'; base-uri 'none'`;
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}" />
    <style>${style}</style>
    <script type="module">${code}</script>
  </head>`;
  // Functions, because a replacement text would give `$&` in the code a meaning.
  const inlined = page
    .replace(/ *<link [^>]*>\n/g, '')
    .replace(/ *<script [^>]*src=[^>]*><\/script>\n/, '')
    .replace('</head>', () => head);
  return `${inlined.trim()}\n<!--\n${licences.replaceAll('--', '- -').trim()}\n-->\n`;
}

/** Writes `dist/classroom.html` from the explorer that was built. */
export const buildClassroom = () =>
  writeFileSync(
    new URL('../dist/classroom.html', import.meta.url),
    formatClassroom(read('dist/cdn/explorer.js'), read('dist/cdn/explorer.licenses.md')),
  );
