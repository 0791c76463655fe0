import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { it } from 'node:test';
import { translations as explorerTranslations } from '../../src/words/explorer/translations.js';
import * as translations from '../../src/words/translations.js';

/** Files of words that are named by a BCP 47 tag. */
const TAG = /^[a-z]{2,3}(?:-[A-Z][A-Za-z]+)?(?=\.ts$)/;

const tagsIn = (folder: string): string[] => readdirSync(folder).flatMap((file) => TAG.exec(file)?.[0] ?? []);

it('translations.ts has a line for every language, and each is named by its tag', () => {
  assert.deepEqual([...Object.values(translations).map(({ tag }) => tag), 'en'].sort(), tagsIn('src/words').sort());
  assert.deepEqual([...Object.keys(explorerTranslations), 'en'].sort(), tagsIn('src/words/explorer').sort());
});

it('every language of the card is one of the explorer', () => {
  assert.deepEqual(tagsIn('src/words/explorer').sort(), tagsIn('src/words').sort());
});
