/** EcoLogits: estimates by API name. Dated snapshots of a closed model join their undated name. */
import { assertNear } from './check-rows.js';
import { groupRows, numberIn, textIn, rowError, type CsvRow } from './read-csv.js';
import type { Renames } from './read-model-names.js';
import type { KeptOut, ReducedFigure, Reduction } from './reduction.js';

const ORGANISATION_OF: Record<string, string> = {
  openai: 'openai',
  anthropic: 'anthropic',
  google_genai: 'google',
  mistralai: 'mistralai',
  cohere: 'cohere',
};

/** How each provider marks a snapshot of the same model. Mistral's and Cohere's dates name different weights. */
const SNAPSHOT_OF: Record<string, RegExp> = {
  openai: /-\d{4}-\d{2}-\d{2}$|(?<=^gpt-3\.5-turbo(-instruct)?)-\d{4}$/,
  anthropic: /-\d{8}$/,
  google: /-001$/,
};

/** Reduces ecologits-estimates-400tok.csv. */
export function reduceEcologits(rows: readonly CsvRow[], renames: Renames): Reduction {
  const keptOut: KeptOut[] = [];
  const usable = rows.filter((row) => {
    assertNear(row, 'wh_mean', numberIn(row, 'wh_mean_per_output_token') * numberIn(row, 'output_tokens'), 1e-3);
    const reason = reasonAgainst(row);
    if (reason) keptOut.push({ row, name: textIn(row, 'model'), reason });
    return !reason;
  });
  const groups = groupRows(usable, (row) => canonicalId(row, renames));
  return { figures: groups.map((group) => snapshotsFigure(group, renames)), keptOut };
}

function reasonAgainst(row: CsvRow): string | null {
  const model = textIn(row, 'model');
  if (model.endsWith('-latest') && !/^gpt-.*-chat-latest$/.test(model)) return 'the name moves from model to model';
  if (/audio|tts|transcribe|realtime|image|voxtral/.test(model)) return '400 tokens of text are not what it puts out';
  if (/search|deep-research/.test(model)) return 'one answer is many calls';
  if (model.endsWith('-customtools')) return 'an answer is not comparable';
  return null;
}

function snapshotsFigure(rows: CsvRow[], renames: Renames): ReducedFigure {
  const typical = typicalSnapshot(rows);
  const lowWh = Math.min(...rows.map((row) => numberIn(row, 'wh_low')));
  const highWh = Math.max(...rows.map((row) => numberIn(row, 'wh_high')));
  const differ = rows.some((row) =>
    ['wh_low', 'wh_mean', 'wh_high'].some((field) => numberIn(row, field) !== numberIn(typical, field)),
  );
  const guessed = rows.some((row) => textIn(row, 'params_guessed') === 'yes');
  return {
    source: 'ecologits-0.9.3',
    task: 'chat',
    model: canonicalId(typical, renames),
    typicalWh: numberIn(typical, 'wh_mean'),
    lowWh,
    highWh,
    outputTokens: numberIn(typical, 'output_tokens'),
    caveats: [
      'prompt-not-counted',
      ...(guessed ? ['size-guessed' as const] : []),
      ...(differ ? ['range-over-snapshots' as const] : []),
    ],
    from: [typical, ...rows.filter((row) => row !== typical)],
  };
}

/** The row of the undated name, or the only dated one. */
function typicalSnapshot(rows: CsvRow[]): CsvRow {
  const undated = rows.find((row) => textIn(row, 'model') === undatedName(row));
  if (undated) return undated;
  if (rows.length > 1) throw rowError(rows[1]!, 'model', 'several snapshots and none without a date');
  return rows[0]!;
}

function canonicalId(row: CsvRow, renames: Renames): string {
  return renames.nameOf(`${organisationOf(row)}/${undatedName(row)}`);
}

function undatedName(row: CsvRow): string {
  const snapshot = SNAPSHOT_OF[organisationOf(row)];
  const model = textIn(row, 'model');
  return snapshot ? model.replace(snapshot, '') : model;
}

function organisationOf(row: CsvRow): string {
  const organisation = ORGANISATION_OF[textIn(row, 'provider')];
  if (organisation === undefined) throw rowError(row, 'provider', `"${row.fields.provider}" is not a known provider`);
  return organisation;
}
