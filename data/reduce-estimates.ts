/** Disclosures, and the published estimates other than EcoLogits': one figure for each source, model and length of answer. */
import type { Caveat } from '../src/core/dataset.js';
import { numberIn, optionalNumberIn, textIn, rowError, type CsvRow } from './read-csv.js';
import type { Renames } from './read-model-names.js';
import type { KeptOut, ReducedFigure, Reduction } from './reduction.js';

/** Sources by how the file's titles begin. */
const SOURCE_OF_TITLE: [start: string, source: string][] = [
  ['Measuring the environmental impact of delivering AI at Google Scale', 'google-2025-08'],
  ['Sam Altman, The Gentle Singularity', 'openai-2025-06'],
  ['Epoch AI, How much energy does ChatGPT use?', 'epoch-2025-02'],
  ['Oviedo et al. (Microsoft), Energy Use of AI Inference', 'oviedo-2026'],
  ['Jegham et al., How Hungry is AI? (arXiv:2505.09598, mid-2025', 'jegham-2025-07'],
  ['Jegham et al., How Hungry is AI? (arXiv:2505.09598v6', 'jegham-2025-11'],
  ['EcoLogits blog', 'ecologits-blog-2025-11'],
  ['EcoLogits 0.9.3', 'ecologits-0.9.3'],
  ['Simon P. Couch', 'couch-2026-01'],
];

const CAVEATS_OF_SOURCE: Record<string, Caveat[]> = {
  'google-2025-08': ['method-published', 'median-not-mean'],
  'openai-2025-06': ['no-method-published'],
  'oviedo-2026': ['interquartile-range'],
  'jegham-2025-07': ['older-revision', 'standard-deviation'],
  'epoch-2025-02': ['size-guessed'],
  'ecologits-blog-2025-11': ['prompt-not-counted'],
};

/** Services by the name of the row that states the whole of one query. */
const SERVICE_OF: Record<string, string> = {
  'ChatGPT (average query)': 'ChatGPT',
  'Gemini Apps (median text prompt)': 'Gemini Apps',
};

const ORGANISATION_OF: Record<string, string> = { OpenAI: 'openai', Anthropic: 'anthropic', 'Mistral AI': 'mistralai' };

/** Everyday answers to everyday prompts: the energy of a longer prompt is not that of an answer of its length. */
const ANSWER_TOKENS = { least: 300, most: 1000 };
const MOST_PROMPT_TOKENS = 1000;

/** Reduces disclosed-and-estimated.csv. `ecologits` are the rows of the EcoLogits run that the file copies in part. */
export function reduceEstimates(rows: readonly CsvRow[], ecologits: readonly CsvRow[], renames: Renames): Reduction {
  const figures: ReducedFigure[] = [];
  const keptOut: KeptOut[] = [];
  for (const row of rows) {
    const reason = reasonAgainst(row, ecologits);
    if (reason) keptOut.push({ row, name: textIn(row, 'model_or_service'), reason });
    else figures.push(estimateFigure(row, renames));
  }
  return { figures, keptOut };
}

function reasonAgainst(row: CsvRow, ecologits: readonly CsvRow[]): string | null {
  const name = textIn(row, 'model_or_service');
  if (sourceOf(row) === 'ecologits-0.9.3') {
    assertSameAsRun(row, ecologits);
    return 'the same row as in ecologits-estimates-400tok.csv, counted there';
  }
  if (name.includes('narrow boundary')) return 'a narrower boundary of the same figure, not a query figure';
  if (name.startsWith('Claude Code')) return 'a session of many queries';
  if (name.startsWith('frontier model')) return 'names no model';
  if (name === 'mistralai/Mixtral-8x22B') return 'variant not said';
  const answer = optionalNumberIn(row, 'output_tokens');
  const prompt = optionalNumberIn(row, 'input_tokens');
  const everyday =
    (answer ?? ANSWER_TOKENS.least) >= ANSWER_TOKENS.least &&
    (answer ?? 0) <= ANSWER_TOKENS.most &&
    (prompt ?? 0) <= MOST_PROMPT_TOKENS;
  return everyday ? null : 'another length of answer or prompt';
}

function estimateFigure(row: CsvRow, renames: Renames): ReducedFigure {
  const setting = settingOf(textIn(row, 'model_or_service'));
  const source = sourceOf(row);
  const caveats = [...(CAVEATS_OF_SOURCE[source] ?? []), ...setting];
  if (textIn(row, 'verification') === 'secondary') caveats.push('read-second-hand');
  textIn(row, 'date');
  textIn(row, 'source_url');
  return {
    source,
    task: setting.length > 0 ? 'reasoning' : 'chat',
    model: renames.nameOf(idOf(row)),
    typicalWh: numberIn(row, 'wh_per_query_typical'),
    lowWh: optionalNumberIn(row, 'wh_per_query_low'),
    highWh: optionalNumberIn(row, 'wh_per_query_high'),
    outputTokens: optionalNumberIn(row, 'output_tokens'),
    caveats,
    from: [row],
  };
}

/** How the model was set, where the row names a setting: such an answer is a reasoning answer. */
function settingOf(name: string): Caveat[] {
  if (name.endsWith('(high)')) return ['high-effort'];
  if (name.endsWith('(extended thinking)') || name.endsWith('(reasoning)')) return ['thinking-on'];
  return [];
}

function idOf(row: CsvRow): string {
  const name = textIn(row, 'model_or_service');
  if (SERVICE_OF[name]) return SERVICE_OF[name];
  const bare = name.replace(/ \(.*\)$/, '');
  if (bare.includes('/')) return bare;
  const organisation = ORGANISATION_OF[textIn(row, 'provider')];
  if (organisation === undefined) throw rowError(row, 'provider', `"${row.fields.provider}" is not a known provider`);
  return `${organisation}/${bare}`;
}

function sourceOf(row: CsvRow): string {
  const title = textIn(row, 'source_title');
  const found = SOURCE_OF_TITLE.find(([start]) => title.startsWith(start));
  if (found === undefined) throw rowError(row, 'source_title', `"${title}" is not a known source`);
  return found[1];
}

/** The file repeats part of the EcoLogits run; a copy that differs from its original must not pass unseen. */
function assertSameAsRun(row: CsvRow, ecologits: readonly CsvRow[]): void {
  const original = ecologits.find((candidate) => candidate.fields.model === textIn(row, 'model_or_service'));
  if (original === undefined) throw rowError(row, 'model_or_service', 'is not in the EcoLogits run');
  const pairs = {
    wh_per_query_low: 'wh_low',
    wh_per_query_typical: 'wh_mean',
    wh_per_query_high: 'wh_high',
    output_tokens: 'output_tokens',
  };
  for (const [copy, field] of Object.entries(pairs)) {
    if (numberIn(row, copy) !== numberIn(original, field)) {
      throw rowError(
        row,
        copy,
        `${row.fields[copy]}, but ${original.file}, row ${original.row} has ${original.fields[field]}`,
      );
    }
  }
}
