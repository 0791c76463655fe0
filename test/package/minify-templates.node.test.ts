import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyTemplates } from '../../scripts/minify-templates.mjs';

const minified = (code: string): string => minifyTemplates.transform(code, '/src/element/render.ts')!.code;

describe('minifyTemplates', () => {
  it('makes a line break and its indent one space, in templates alone', () => {
    const code = 'const a = html`<p>\n    ${b}\n  </p>`;\n\nconst c = `d\n    e`;';
    assert.equal(minified(code), 'const a = html`<p> ${b} </p>`;\n\nconst c = `d\n    e`;');
  });

  it('keeps the break that begins a text as it is written, which a browser drops', () => {
    const code = 'html`<div>\n  <pre lang="en">\n${text}</pre></div>`';
    assert.equal(minified(code), 'html`<div> <pre lang="en">\n${text}</pre></div>`');
  });

  it('leaves what is no element as it is', () => {
    assert.equal(minifyTemplates.transform('html`<p>\n  </p>`', '/src/words/en.ts'), undefined);
  });
});
