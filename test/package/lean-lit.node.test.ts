import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { leanLit } from '../../scripts/lean-lit.mjs';
import { ensureBuilt } from './built-package.js';

const LIT = 'node_modules/@lit/reactive-element/reactive-element.js';

describe('what files for script tags hold of Lit', () => {
  before(ensureBuilt);

  for (const file of ['badge', 'everyday-equivalents', 'hydrate', 'explorer'])
    it(`has nothing in ${file}.js for old browsers, decorators, controllers and properties that are written back`, () => {
      const script = readFileSync(`dist/cdn/${file}.js`, 'utf8');
      assert.match(script, /reactiveElementVersions/);
      for (const cut of ['ShadyCSS', 'PolyfillSupport', 'Symbol.metadata', 'addController', 'toAttribute'])
        assert.equal(script.includes(cut), false, cut);
    });

  it('is cut out of the release that is installed, and stops the build with the place in any other', () => {
    const code = readFileSync(LIT, 'utf8');
    assert.ok(leanLit.transform(code, LIT)!.code.length < 0.8 * code.length);
    const other = code.replace('addController', 'addControllers');
    assert.throws(
      () => leanLit.transform(other, LIT),
      /reactive-element\.js of this release of Lit has no \/addController.*lean-lit\.mjs$/,
    );
  });

  it('leaves other files as they are', () => {
    assert.equal(leanLit.transform('const t = 1;', 'src/index.ts'), undefined);
  });
});
