/**
 * The classroom as one HTML file: `demo/classroom.html` with its styles, its script and the licences of what that bundles
 * inside, for each language. It works from a disk and in a frame with `sandbox="allow-scripts"`, and its own policy keeps it off the network.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { completeHead, sharedHead } from '../demo/site/render-page.ts';
import { minifyCss } from './minify-styles.mjs';

const read = (address) => readFileSync(new URL(`../${address}`, import.meta.url), 'utf8');

const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What an HTML parser would take for the end of the script, or for a comment in it; the same characters in any string. */
const guardScript = (script) => script.replace(/<(?=\/script|script|!--)/gi, '\\x3C');

/** A bundle's address of its map means nothing in another file. */
const withoutMap = (script) => script.replace(/^\/\/# sourceMappingURL=.*$/gm, '').trim();

const escapeHtml = (text) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Each licence once, under the names of all that have it. */
function groupLicences(licences) {
  const [title, ...sections] = licences.replaceAll('--', '- -').trim().split(/^## /m);
  const names = new Map();
  for (const section of sections) {
    const [name, ...text] = section.trim().split('\n');
    names.set(text.join('\n'), [...(names.get(text.join('\n')) ?? []), name]);
  }
  return title + [...names].map(([text, of]) => `## ${of.join(', ')}\n${text}`).join('\n\n');
}

/** The page in another language: `<html>`, the title, and what `data-words` names. */
const translatePage = (page, { tag, direction = 'ltr', page: words }) =>
  page
    .replace('<html lang="en">', `<html lang="${tag}" dir="${direction}">`)
    .replace(/<title>.*? · /, () => `<title>${escapeHtml(words.title)} · `)
    .replace(/(<(\w+)[^>]* data-words="(\w+)">)[^<]*(?=<\/\2>)/g, (_, tag, __, name) => tag + escapeHtml(words[name]));

/** The script with one more statement, that it speaks a language: words are data, and so is their JSON. */
function withLanguage(script, language) {
  const exported = /export\s*{([^}]*)}/.exec(script)[1];
  const name = /([\w$]+) as registerLanguage\b/.exec(exported)?.[1] ?? 'registerLanguage';
  return `${script.trim().replace(/;?$/, ';')}${name}(${JSON.stringify({ ...language, page: undefined })});`;
}

/**
 * The whole file.
 *
 * @param script The bundled explorer, one ES module.
 * @param licences What it bundles, as text.
 * @param language A file of `src/words/explorer`. Default: English.
 */
export function formatClassroom(script, licences, language) {
  const english = completeHead(read('demo/classroom.html'), sharedHead('', ['demo.css'])).replace(
    / *<nav [^>]*><\/nav>\n/,
    '',
  );
  const page = language ? translatePage(english, language) : english;
  const addresses = [...page.matchAll(/<link rel="stylesheet" href="\.\/([\w.-]+)" \/>/g)].map(([, name]) => name);
  const style = minifyCss(addresses.map((name) => read(`demo/${name}`)).join('\n'));
  const code = guardScript(language ? withLanguage(withoutMap(script), language) : withoutMap(script));
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
  return `${inlined.trim()}\n<!--\n${groupLicences(licences)}\n-->\n`;
}

/** Writes `dist/classroom.html`, and one for each further language, from the explorer that was built. */
export function buildClassrooms(languages) {
  const [script, licences] = ['dist/cdn/explorer.js', 'dist/cdn/explorer.licenses.md'].map(read);
  for (const language of [undefined, ...languages]) {
    const name = language ? `classroom.${language.tag}.html` : 'classroom.html';
    writeFileSync(new URL(`../dist/${name}`, import.meta.url), formatClassroom(script, licences, language));
  }
}
