import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findModel } from '../../src/api.js';
import { findModel as findModelIn } from '../../src/core/model-name.js';
import { dataset } from '../../src/dataset.js';

const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');

/**
 * Identifiers of public catalogues, and spellings after the conventions that hosts publish, with the host and what each
 * means, judged by hand: `exact ID`, `approximate ID` or `none`.
 */
const rows = linesOf('catalogue.tsv')
  .slice(1)
  .map((line) => line.split('\t') as [identifier: string, host: string, meaning: string]);

/** Those of them that mean a model with a figure and are not recognised yet. */
const missed = linesOf('catalogue-missed.txt');

/** Names whose host tells how sure they are: Ollama's have low precision by default, some services a default version. */
const SURE_BY_HOST = new Set([
  'codestral/codestral-2405',
  'command-a',
  'command-r7b',
  'command-r7b-arabic',
  'command-r:v0.1',
  'llama3.3',
  'mistral-nemo',
  'mistral/open-mixtral-8x7b',
  'mxbai-embed-large',
  'or@deepseek/deepseek-r1',
  'phi4',
  'publicai/apertus-70b-instruct',
  'publicai/apertus-8b-instruct',
  'smollm2:1.7b-instruct-fp16',
  'text-completion-codestral/codestral-2405',
]);

const idOf = (meaning: string): string => meaning.split(' ')[1]?.toLowerCase() ?? 'none';

describe('findModel(name) on public catalogues', () => {
  it('reads thousands of identifiers of fifty hosts', () => {
    assert.ok(rows.length > 21000);
    assert.ok(new Set(rows.map(([, host]) => host)).size >= 50);
  });

  it('never matches a name to another model', () => {
    const wrong = rows.filter(([identifier, , meaning]) => {
      const found = findModel(identifier);
      return found && found.id.toLowerCase() !== idOf(meaning);
    });
    assert.deepEqual(wrong, []);
  });

  it('means the same by the first name that is asked about as by the last', () => {
    const meanings = rows.map(([identifier]) => findModel(identifier)?.id);
    // A dataset of its own knows none of the names that were asked about before.
    const alone = rows.map(([identifier], at) =>
      at % 20 ? meanings[at] : findModelIn(identifier, { ...dataset })?.id,
    );
    assert.deepEqual(alone, meanings);
  });

  it('recognises the names of models that have a figure but for those that are listed, which are under 5 of 100', () => {
    const meant = rows.filter(([, , meaning]) => meaning !== 'none').map(([identifier]) => identifier);
    const notFound = meant.filter((identifier) => !findModel(identifier));
    assert.deepEqual(notFound, missed);
    assert.ok(missed.length / meant.length < 0.05, `${missed.length} of ${meant.length}`);
  });

  it('is as sure as it was judged, but for those that are listed', () => {
    const other = rows.filter(([identifier, , meaning]) => {
      const found = findModel(identifier);
      return found && `${found.match} ${found.id}` !== meaning && !SURE_BY_HOST.has(identifier);
    });
    assert.deepEqual(other, []);
  });
});
