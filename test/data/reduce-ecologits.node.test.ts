import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCsv } from '../../data/read-csv.js';
import { Renames } from '../../data/read-model-names.js';
import { reduceEcologits } from '../../data/reduce-ecologits.js';

const HEADER = 'provider,model,params_guessed,output_tokens,wh_low,wh_mean,wh_high,wh_mean_per_output_token';
const RENAMES = new Renames([
  { from: 'mistralai/open-mistral-nemo', to: 'mistralai/Mistral-Nemo-Instruct-2407', why: 'API name' },
  { from: 'mistralai/open-mistral-nemo-2407', to: 'mistralai/Mistral-Nemo-Instruct-2407', why: 'API name' },
]);
const reduce = (...lines: string[]) => reduceEcologits(parseCsv([HEADER, ...lines].join('\n'), 'eco.csv'), RENAMES);
/** A row whose Wh are those given; 400 tokens as in the run. */
const row = (provider: string, model: string, low: number, mean: number, high: number, guessed = 'yes') =>
  `${provider},${model},${guessed},400,${low},${mean},${high},${mean / 400}`;

describe('reduceEcologits', () => {
  it('joins the snapshots of gpt-4o: typical of the undated name, least and most over all', () => {
    // Rows 118 to 121: undated 0.8349; least 0.5755 (2024-05-13), most 1.112 (2024-08-06).
    const [figure, ...others] = reduce(
      row('openai', 'gpt-4o', 0.6425, 0.8349, 1.027),
      row('openai', 'gpt-4o-2024-05-13', 0.5755, 0.7679, 0.9603),
      row('openai', 'gpt-4o-2024-08-06', 0.7273, 0.9197, 1.112),
      row('openai', 'gpt-4o-2024-11-20', 0.5914, 0.7838, 0.9762),
    ).figures;
    assert.equal(others.length, 0);
    assert.deepEqual(
      [figure!.model, figure!.lowWh, figure!.typicalWh, figure!.highWh],
      ['openai/gpt-4o', 0.5755, 0.8349, 1.112],
    );
    assert.deepEqual(figure!.caveats, ['prompt-not-counted', 'size-guessed', 'range-over-snapshots']);
  });
  it('drops the date of the only snapshot', () => {
    const models = reduce(
      row('anthropic', 'claude-sonnet-4-5-20250929', 0.6, 0.8, 1),
      row('google_genai', 'gemini-2.0-flash-001', 0.5, 0.7, 0.9),
      row('openai', 'gpt-3.5-turbo-0125', 0.03, 0.1, 0.2),
    ).figures.map(({ model }) => model);
    assert.deepEqual(models, ['anthropic/claude-sonnet-4-5', 'google/gemini-2.0-flash', 'openai/gpt-3.5-turbo']);
  });
  it('keeps Mistral and Cohere dates, which name different weights', () => {
    const models = reduce(
      row('mistralai', 'codestral-2412', 0.03, 0.03, 0.03, 'no'),
      row('mistralai', 'codestral-2501', 0.03, 0.03, 0.03, 'no'),
      row('cohere', 'command-r-08-2024', 0.03, 0.03, 0.03, 'no'),
    ).figures.map(({ model }) => model);
    assert.deepEqual(models, ['mistralai/codestral-2412', 'mistralai/codestral-2501', 'cohere/command-r-08-2024']);
  });
  it('uses the id of open weights where an API name denotes them, without a size guess', () => {
    const [figure, ...others] = reduce(
      row('mistralai', 'open-mistral-nemo', 0.02502, 0.02502, 0.02502, 'no'),
      row('mistralai', 'open-mistral-nemo-2407', 0.02502, 0.02502, 0.02502, 'no'),
    ).figures;
    assert.equal(others.length, 0);
    assert.equal(figure!.model, 'mistralai/Mistral-Nemo-Instruct-2407');
    assert.deepEqual(figure!.caveats, ['prompt-not-counted']);
  });
  it('keeps out names that move, other outputs, and answers of many calls', () => {
    const { figures, keptOut } = reduce(
      row('mistralai', 'mistral-large-latest', 0.2, 0.2, 0.2),
      row('openai', 'gpt-4o-mini-tts', 0.03, 0.03, 0.03),
      row('openai', 'o4-mini-deep-research', 0.09, 0.09, 0.1),
      row('google_genai', 'gemini-3.1-pro-preview-customtools', 5, 8, 12),
      row('openai', 'gpt-5-chat-latest', 0.5, 0.6, 0.7),
    );
    assert.deepEqual(
      figures.map(({ model }) => model),
      ['openai/gpt-5-chat-latest'],
    );
    assert.deepEqual(
      keptOut.map(({ reason }) => reason),
      [
        'the name moves from model to model',
        '400 tokens of text are not what it puts out',
        'one answer is many calls',
        'an answer is not comparable',
      ],
    );
  });
  it('fails where several snapshots have no undated name', () => {
    const dated = [row('openai', 'o9-2026-01-01', 1, 2, 3), row('openai', 'o9-2026-02-01', 1, 2, 3)];
    assert.throws(() => reduce(...dated), /eco\.csv, row 3, model/);
  });
  it('fails where Wh a token x tokens are not the Wh', () => {
    assert.throws(() => reduce('openai,o1,yes,400,1,2,3,0.006'), /eco\.csv, row 2, wh_mean: is 2/);
  });
});
