/** Energies over the whole range, and what is said of each: worked out by the code that draws the card. */
import { explain, type Known } from '../../src/api.js';
import { escapeMarkup } from '../../src/static/markup.js';
import { en } from '../../src/words/en.js';
import { describeKnown, formatCount } from '../../src/words/index.js';
import { LOCALE, wh } from './figure-tables.js';
import { formatTable } from './table.js';

const EXAMPLES: [what: string, request: Parameters<typeof explain>[0]][] = [
  ['1,000 queries to a very small model', { model: 'mrm8488/bert-tiny-finetuned-squadv2', queries: 1000 }],
  ['One query to it, so that the count is raised', { model: 'mrm8488/bert-tiny-finetuned-squadv2' }],
  ['One query to Gemini Apps', { model: 'Gemini Apps' }],
  ['1,000 queries to Llama 3.1 70B', { model: 'meta-llama/Llama-3.1-70B-Instruct', queries: 1000 }],
  ['A million queries to Llama 3.1 70B', { model: 'meta-llama/Llama-3.1-70B-Instruct', queries: 1e6 }],
  ['A phone charge asked for, for one query', { model: 'Gemini Apps', equivalents: ['phone_charge'] }],
];

export const formatExamples = (): string =>
  formatTable({
    caption: 'What the rules make of energies from very small to large.',
    columns: ['Energy of', 'Wh', 'What is said'],
    numeric: [1],
    rows: EXAMPLES.map(([what, request]) => {
      const known = explain(request) as Known;
      const raised = known.comparisons.some(({ queries, inverse }) => !inverse && queries !== known.queries);
      const lines = describeKnown(known, en, LOCALE).comparisons.map(({ text }) => escapeMarkup(text));
      const per = raised ? `, for ${formatCount(known.comparisons[0]!.queries, LOCALE)} queries` : '';
      return [
        escapeMarkup(what),
        wh(known.energyWh.typical),
        lines.join(' · ') + (raised && !lines.join().includes('queries') ? per : ''),
      ];
    }),
  });
