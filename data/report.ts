/** The report of a build: how many rows came in, what they became, which were kept out and why. */
import type { KeptOut } from './reduction.js';

/** What became of the rows of one file. */
export interface FileAccount {
  file: string;
  rowsIn: number;
  /** What the rows became: `"67 figures"`. */
  became: string;
  keptOut: KeptOut[];
}

/** Names of kept-out rows are listed up to this many; beyond it their number says enough. */
const MOST_NAMES = 24;

/** Plain text, one paragraph for each file. */
export function formatReport(accounts: readonly FileAccount[]): string {
  return accounts.map(formatAccount).join('\n');
}

function formatAccount({ file, rowsIn, became, keptOut }: FileAccount): string {
  const lines = [
    `${file}: ${rowsIn} rows in, ${rowsIn - keptOut.length} reduced to ${became}, ${keptOut.length} kept out`,
  ];
  for (const [reason, rows] of groupByReason(keptOut))
    lines.push(`  ${rows.length} kept out, ${reason}${formatNames(rows)}`);
  return `${lines.join('\n')}\n`;
}

function groupByReason(keptOut: readonly KeptOut[]): Map<string, KeptOut[]> {
  const reasons = new Map<string, KeptOut[]>();
  for (const entry of keptOut) reasons.set(entry.reason, [...(reasons.get(entry.reason) ?? []), entry]);
  return reasons;
}

function formatNames(rows: readonly KeptOut[]): string {
  const names = [...new Set(rows.map(({ name }) => name))];
  return names.length > MOST_NAMES ? ` (${names.length} models)` : `: ${names.join(', ')}`;
}
