/** Writes into the changelog which numbers moved: one entry for each step from one version of the data to another. */
import type { Change } from './diff-datasets.js';

/** What lists the numbers that moved under the heading of the unreleased changes. */
const HEADING = '### Data';

const line = ({ what, from, to, why }: Change): string => {
  const moved = from === undefined ? `new, ${to}` : to === undefined ? `gone, was ${from}` : `from ${from} to ${to}`;
  return `  - ${what}: ${moved}; ${why}.`;
};

/** The entry of a step: its first line names both versions. */
export function formatEntry(before: string, now: string, changes: readonly Change[]): string {
  const step = before === now ? `Data of ${now}, changed in place` : `Data of ${now}, after those of ${before}`;
  const count = changes.length === 1 ? '1 number' : `${changes.length} numbers`;
  return changes.length ? `- ${step}: ${count}.\n${changes.map(line).join('\n')}` : `- ${step}: no number moved.`;
}

const firstLine = (entry: string): string => entry.slice(0, entry.indexOf(':'));

/** A changelog with an entry under its unreleased data; an entry of the same step is replaced. */
export function insertEntry(changelog: string, entry: string): string {
  const lines = changelog.split('\n');
  const start = lines.findIndex((text) => /^## Unreleased/i.test(text));
  if (start < 0) throw new Error('CHANGELOG.md has no heading "## Unreleased"');
  const after = lines.findIndex((text, at) => at > start && text.startsWith('## '));
  const end = after < 0 ? lines.length : after;
  let heading = lines.findIndex((text, at) => at > start && at < end && text === HEADING);
  if (heading < 0) {
    lines.splice(end, 0, HEADING, '', '');
    heading = end;
  }
  const old = lines.findIndex((text, at) => at > heading && at < end && text.startsWith(firstLine(entry)));
  if (old >= 0) {
    let length = 1;
    while (lines[old + length]?.startsWith('  ')) length++;
    lines.splice(old, length, entry);
  } else lines.splice(heading + 2, 0, entry);
  return lines.join('\n');
}
