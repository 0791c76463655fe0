import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { ensureBuilt } from './built-package.js';

interface Package {
  exports: Record<string, string | { types: string; default: string }>;
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

/** One thing that each entry gives; importing it in Node does nothing else. */
const GIVEN: [entry: string, name: string][] = [
  ['.', 'EverydayEquivalents'],
  ['./badge', 'EverydayEquivalentsBadge'],
  ['./core', 'explain'],
  ['./static', 'formatSvg'],
  ['./static/png', 'drawPng'],
  ['./ssr', 'renderCard'],
  ['./hydrate', 'EverydayEquivalents'],
  ['./words/index', 'describeKnown'],
];

describe('the entries of the package', () => {
  before(ensureBuilt);

  for (const [entry, target] of Object.entries(exports).filter(([entry]) => !entry.includes('*'))) {
    it(`${entry} leads to files that are there`, () => {
      for (const file of typeof target === 'string' ? [target] : Object.values(target))
        assert.ok(existsSync(file), file);
    });
  }

  for (const [entry, name] of GIVEN) {
    it(`${entry} gives ${name}, in Node too`, async () => {
      const module = (await import(entry.replace('.', 'everyday-equivalents'))) as Record<string, unknown>;
      assert.equal(typeof module[name], 'function');
    });
  }
});
