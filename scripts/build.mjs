/**
 * `npm run build` makes `dist/`: `esm/` mirrors `src/` as ES modules with types and leaves lit and d3 to the reader's
 * bundler; each file of `cdn/` is a whole program for one script tag, each of `cdn/words/` a language to register with
 * it, of `cdn/languages/` the same as a script tag, and `cdn/embed.html` the page for frames; `cli/` the command line in
 * one file, `classroom.html` the explorer's page in one file, and in each further language; `custom-elements.json`
 * describes the elements.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cardStyles } from '../src/element/everyday-equivalents.styles.ts';
import { translations as explorerTranslations } from '../src/words/explorer/translations.ts';
import * as translations from '../src/words/translations.ts';
import { buildCommand, buildModules } from './build-modules.mjs';
import { BANNER, buildScript, buildWords } from './build-scripts.mjs';
import { manifest, root } from './build-settings.mjs';
import { buildClassrooms } from './classroom.mjs';
import { writeEditorData } from './editor-data.mjs';
import { besideScripts, copyPages, writeLanguageScript } from './embed-page.mjs';
import { hashFiles } from './integrity.mjs';

const CDN_ENTRIES = {
  'everyday-equivalents': 'src/index.ts',
  badge: 'src/badge.ts',
  explorer: 'src/explorer.ts',
  hydrate: 'src/hydrate.ts',
};

const TAGS = Object.values(translations).map(({ tag }) => tag);
const EXPLORER_TAGS = Object.keys(explorerTranslations);

function run(tool, ...args) {
  const { status } = spawnSync(path.join(root, 'node_modules/.bin', tool), args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')} failed`);
}

rmSync(path.join(root, 'dist'), { recursive: true, force: true });
await buildModules();
for (const [name, entry] of Object.entries(CDN_ENTRIES)) await buildScript(name, entry);
for (const tag of TAGS) await buildWords(tag);
for (const tag of EXPLORER_TAGS) await buildWords(`explorer/${tag}`);
for (const language of Object.values(translations)) writeLanguageScript(language, BANNER);
await buildScript('embed', 'demo/embed.ts', besideScripts(TAGS));
await copyPages();
buildClassrooms(await Promise.all(Object.values(explorerTranslations).map((load) => load())));
await buildCommand();
// What `renderCard({ stylesheet })` links where a policy blocks styles in the page.
writeFileSync(path.join(root, 'dist/cdn/everyday-equivalents.css'), cardStyles.map(({ cssText }) => cssText).join(''));
// What a page that pins a file writes beside its address.
const integrity = Object.fromEntries(
  Object.entries(hashFiles(path.join(root, 'dist/cdn'))).filter(([file]) => /\.(js|css)$/.test(file)),
);
writeFileSync(
  path.join(root, 'dist/cdn/integrity.json'),
  `${JSON.stringify({ version: manifest.version, integrity }, null, 2)}\n`,
);
run('tsc', '-p', 'tsconfig.build.json');
// By tsx, since its configuration reads sources in TypeScript.
const analyser = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
run('tsx', analyser, 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
writeEditorData(path.join(root, 'dist'));
