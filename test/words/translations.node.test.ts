import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { it } from 'node:test';
import * as translations from '../../src/words/translations.js';

/** Files of `src/words` that are named by a BCP 47 tag. */
const TAG = /^[a-z]{2,3}(?:-[A-Z][A-Za-z]+)?(?=\.ts$)/;

it('translations.ts has a line for every language, and each is named by its tag', () => {
  const files = readdirSync('src/words').flatMap((file) => TAG.exec(file)?.[0] ?? []);
  const tags = Object.values(translations).map(({ tag }) => tag);
  assert.deepEqual([...tags, 'en'].sort(), files.sort());
});
