/**
 * What stands beside the scripts in `dist/cdn`, so that one folder is all that a host needs: the embed page from
 * `demo/embed.html`, a script for each language, and the list of revised figures.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderSitePage } from './site-pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const CARD = './everyday-equivalents.js';

/** The files beside it are fetched, not bundled: the card, which a page may have already, and the one language asked for. */
export const besideScripts = (tags) => ({
  name: 'beside-scripts',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('/src/index.js') ? { id: CARD, external: true } : undefined),
  load: (id) =>
    id.endsWith('/demo/embed-languages.ts')
      ? `export const TAGS = ${JSON.stringify(tags)};
         export const loadLanguage = async (tag) => (await import(/* @vite-ignore */ \`./words/\${tag}.js\`))[tag];`
      : undefined,
});

/**
 * A language as a script tag of its own: that can carry the hash that an import cannot, and no policy takes it for inline.
 * Words are data, and so is their JSON.
 */
export function writeLanguageScript(language, banner) {
  const registering = `import{registerLanguage}from".${CARD}";registerLanguage(${JSON.stringify(language)});`;
  mkdirSync(path.join(root, 'dist/cdn/languages'), { recursive: true });
  writeFileSync(path.join(root, `dist/cdn/languages/${language.tag}.js`), `${banner}\n${registering}\n`);
}

/** Writes the page and what it links. */
export async function copyPages() {
  const page = await renderSitePage('embed.html');
  writeFileSync(path.join(root, 'dist/cdn/embed.html'), page.replace('./embed.ts', './embed.js'));
  for (const file of ['demo/embed.css', 'demo/icon.svg', 'CHANGELOG.md']) {
    copyFileSync(path.join(root, file), path.join(root, 'dist/cdn', path.basename(file)));
  }
}
