/** What has to hold before a version is published, and what is said of it. It reads the repository and changes nothing. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const git = (root, ...args) => {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return { ok: status === 0, text: stdout.trimEnd() };
};

const escaped = (text) => text.replaceAll('.', '\\.');

/** The section of a version in a changelog, without its heading, or undefined: `## 1.2.0 - 2026-11-24`. */
export function findSection(changelog, version) {
  const heading = new RegExp(`^## ${escaped(version)} - \\d{4}-\\d{2}-\\d{2}$`, 'm').exec(changelog);
  if (!heading) return undefined;
  const text = changelog.slice(heading.index + heading[0].length);
  const end = text.search(/^## /m);
  return (end < 0 ? text : text.slice(0, end)).trim();
}

/** What keeps a repository from being released, each a sentence that says what to do; nothing where all is well. */
export function findFaults(root) {
  const read = (file) => readFileSync(path.join(root, file), 'utf8');
  const { version } = JSON.parse(read('package.json'));
  const tag = `v${version}`;
  const changes = git(root, 'status', '--porcelain').text;
  const isOnMain = ['main', 'origin/main'].some(
    (branch) => git(root, 'merge-base', '--is-ancestor', 'HEAD', branch).ok,
  );
  const tags = git(root, 'tag', '--points-at', 'HEAD').text.split('\n');
  const section = findSection(read('CHANGELOG.md'), version);
  return [
    changes &&
      `The tree is not clean: commit or remove ${changes
        .split('\n')
        .map((line) => line.slice(3))
        .join(', ')}.`,
    !isOnMain && 'This commit is not on main: merge it first.',
    JSON.parse(read('package-lock.json')).version !== version &&
      `package-lock.json has another version than package.json (${version}): npm install --package-lock-only.`,
    section === undefined &&
      `CHANGELOG.md has no heading "## ${version} - YYYY-MM-DD": name the unreleased changes so.`,
    section === '' && `CHANGELOG.md says nothing under ${version}.`,
    !tags.includes(tag) && `This commit has no tag ${tag}: git tag --sign ${tag}.`,
  ].filter(Boolean);
}

/** Files that differ between two lists of hashes, or are in one alone. */
export const findDifferences = (one, other) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((file) => one[file] !== other[file]);

/** The text of a release: what changed, and every file with its size in bytes and, for script tags, its hash. */
export function formatNotes({ version, section, files, integrity, tarball }) {
  const scripts = Object.entries(integrity).map(([file, hash]) => `| \`dist/cdn/${file}\` | \`${hash}\` |`);
  const contents = files.map(({ path: file, size }) => `${String(size).padStart(9)}  ${file}`);
  return [
    `# Everyday Equivalents ${version}`,
    section,
    '## Integrity',
    `\`${tarball.filename}\`, ${tarball.size} bytes: \`${tarball.integrity}\``,
    ['| file for a script tag | integrity |', '|---|---|', ...scripts].join('\n'),
    '## Files',
    ['```', ...contents, '```'].join('\n'),
  ].join('\n\n');
}
