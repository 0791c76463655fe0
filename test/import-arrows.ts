/**
 * The house rules of `src/` as data: which folder may import which, and which packages. It knows files only as names
 * and texts, so that the rules can be tried on sources that do not exist.
 */
import path from 'node:path';
import ts from 'typescript';

/** Path from the top of the repository -> text. */
export type Sources = ReadonlyMap<string, string>;

interface Rule {
  folders: readonly string[];
  packages: readonly string[];
}

/** `entry` is a file of `src/` itself, except `src/dataset.ts`, which has a name of its own. */
const RULES: Record<string, Rule> = {
  core: { folders: ['core'], packages: [] },
  words: { folders: ['words', 'core'], packages: [] },
  chart: { folders: ['chart', 'words', 'core'], packages: ['d3'] },
  element: { folders: ['element', 'chart', 'words', 'core', 'dataset'], packages: ['lit', '@lit'] },
  static: { folders: ['static', 'chart', 'words', 'core', 'dataset'], packages: ['@resvg/resvg-js'] },
  server: {
    folders: ['server', 'element', 'static', 'words', 'core', 'dataset'],
    packages: ['lit', '@lit-labs/ssr'],
  },
  cli: { folders: ['cli', 'static', 'chart', 'words', 'core', 'dataset', 'entry'], packages: ['node:'] },
  dataset: { folders: ['core', 'data/dataset.json'], packages: [] },
  frameworks: {
    folders: ['frameworks', 'element'],
    packages: ['lit', '@lit', 'react', 'preact', 'solid-js', 'svelte', 'vue'],
  },
  entry: {
    folders: ['entry', 'element', 'static', 'server', 'words', 'core', 'dataset'],
    packages: ['@lit-labs/ssr-client'],
  },
};

const CATCH_ALLS = /^(utils?|helpers?|common|misc|types)$/;

/** The modules that a file names, resolved from the top of the repository where they are its own. */
function importsOf(file: string, text: string): string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? path.posix.join(path.posix.dirname(file), fileName).replace(/\.js$/, '.ts') : fileName,
  );
}

function folderOf(file: string): string {
  if (file === 'src/dataset.ts') return 'dataset';
  const [top, folder, ...inside] = file.split('/');
  if (top !== 'src' || folder === undefined) return file;
  return inside.length === 0 ? 'entry' : folder;
}

function isAllowed({ folders, packages }: Rule, imported: string): boolean {
  const isOwnFile = /^(src|data|demo|test)\//.test(imported);
  if (isOwnFile) return folders.includes(folderOf(imported));
  return packages.some((name) => (name.endsWith(':') ? imported.startsWith(name) : isOf(imported, name)));
}

const isOf = (imported: string, name: string): boolean => imported === name || imported.startsWith(`${name}/`);

/** Every import that runs against the one direction, as `file -> import`. */
export function findWrongArrows(sources: Sources): string[] {
  return [...sources].flatMap(([file, text]) => {
    const rule = RULES[folderOf(file)];
    if (!rule) return [`${file} is in a folder without a rule`];
    return importsOf(file, text)
      .filter((imported) => !isAllowed(rule, imported))
      .map((imported) => `${file} -> ${imported}`);
  });
}

/** Everything that a file imports, and what that imports, by any path. */
export function findReach(sources: Sources, start: string): string[] {
  const reached = new Set([start]);
  for (const file of reached) for (const next of importsOf(file, sources.get(file) ?? '')) reached.add(next);
  return [...reached];
}

/** Files that import themselves by way of others, each once, named by the first of them that is met. */
export function findCircles(sources: Sources): string[] {
  const ended = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]): void => {
    const met = way.indexOf(file);
    if (met >= 0) circles.push([...way.slice(met), file].join(' -> '));
    if (met >= 0 || ended.has(file)) return;
    for (const next of importsOf(file, sources.get(file) ?? '')) follow(next, [...way, file]);
    ended.add(file);
  };
  for (const file of sources.keys()) follow(file, []);
  return circles;
}

/** What a badge under every chat answer must not weigh. */
export const isPicture = (imported: string): boolean => isOf(imported, 'd3') || imported.startsWith('src/chart/');

/** Paths with a folder or file that is named for no purpose of its own. */
export const findCatchAlls = (files: readonly string[]): string[] =>
  files.filter((file) => file.split('/').some((part) => CATCH_ALLS.test(part.replace(/\..*$/, ''))));
