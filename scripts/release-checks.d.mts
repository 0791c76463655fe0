export function findSection(changelog: string, version: string): string | undefined;
export function findFaults(root: string): string[];
export function findDifferences(one: Record<string, string>, other: Record<string, string>): string[];
export function formatNotes(release: {
  version: string;
  section: string;
  files: { path: string; size: number }[];
  integrity: Record<string, string>;
  tarball: { filename: string; size: number; integrity: string };
}): string;
