import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import type * as Css from 'vscode-css-languageservice';
import type * as Html from 'vscode-html-languageservice';
import { ensureBuilt } from './built-package.js';

// Modules of an older kind, whose names an import does not find.
const require = createRequire(import.meta.url);
const { getCSSLanguageService, newCSSDataProvider } = require('vscode-css-languageservice') as typeof Css;
const { getLanguageService, newHTMLDataProvider, TextDocument } = require('vscode-html-languageservice') as typeof Html;

interface Named {
  name: string;
  description?: string;
}
interface Member extends Named {
  type: { text: string };
}
interface Declaration extends Named {
  tagName?: string;
  attributes: Member[];
  members: Member[];
  events: Named[];
  cssProperties: Named[];
  cssParts: Named[];
}
interface WebElement extends Named {
  attributes: (Named & { value: { type: string } })[];
  events: Named[];
  js: { properties: Named[] };
}

const read = <Content>(file: string): Content => JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as Content;
const namesOf = (things: readonly { name: string }[]) => things.map(({ name }) => name);
const textOf = (description: string | { value: string } | undefined) =>
  typeof description === 'string' ? description : description?.value;

/** What the README's table names for all three, and what each has besides. */
const SHARED = 'model queries task output-tokens input-tokens watt-hours accept boundary equivalents region lang'.split(
  ' ',
);
const ATTRIBUTES: Record<string, string[]> = {
  'everyday-equivalents': [
    ...SHARED,
    ...['compare-with', 'source-label', 'source-url', 'watt-hours-kind', 'data-version', 'changes-url'],
  ],
  'everyday-equivalents-badge': [...SHARED, 'streaming'],
  'everyday-equivalents-explorer': [...SHARED, 'start', 'with-url'],
};

let elements: Declaration[];

/** What VS Code offers where the bar stands. */
function offered(text: string): { label: string; documentation?: string }[] {
  const service = getLanguageService({
    customDataProviders: [newHTMLDataProvider('ours', read<Html.HTMLDataV1>('vscode.html-custom-data.json'))],
  });
  const document = TextDocument.create('test://page.html', 'html', 1, text.replace('|', ''));
  const position = document.positionAt(text.indexOf('|'));
  const { items } = service.doComplete(document, position, service.parseHTMLDocument(document));
  return items.map(({ label, documentation }) => ({ label, documentation: textOf(documentation) }));
}

describe('what editors and tools know of the elements', () => {
  before(async () => {
    await ensureBuilt();
    const { modules } = read<{ modules: { declarations: Declaration[] }[] }>('custom-elements.json');
    elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  });

  for (const [tag, attributes] of Object.entries(ATTRIBUTES)) {
    it(`custom-elements.json has every attribute of <${tag}>, each said and typed`, () => {
      const element = elements.find(({ tagName }) => tagName === tag)!;
      assert.deepEqual(namesOf(element.attributes).sort(), [...attributes].sort());
      for (const { name, description, type } of [...element.attributes, ...element.members])
        assert.ok(description && type.text, `${tag} ${name}`);
    });

    it(`VS Code offers every attribute of <${tag}>, each said`, () => {
      const items = offered(`<${tag} |></${tag}>`);
      for (const attribute of attributes) {
        const item = items.find(({ label }) => label === attribute);
        assert.ok(item?.documentation, attribute);
      }
    });

    it(`JetBrains has every attribute, property and event of <${tag}>, each said`, () => {
      const { contributions } = read<{ contributions: { html: { elements: WebElement[] } } }>('web-types.json');
      const element = contributions.html.elements.find(({ name }) => name === tag)!;
      const declared = elements.find(({ tagName }) => tagName === tag)!;
      assert.deepEqual(namesOf(element.attributes).sort(), [...attributes].sort());
      assert.deepEqual(namesOf(element.js.properties), namesOf(declared.members));
      assert.deepEqual(namesOf(element.events), ['everyday-equivalents-change']);
      for (const { name, description } of [element, ...element.attributes, ...element.js.properties, ...element.events])
        assert.ok(description, `${tag} ${name}`);
    });
  }

  it('knows nothing of the elements that is theirs alone', () => {
    const names = elements.flatMap(({ members }) => namesOf(members));
    assert.deepEqual(
      names.filter((name) => /^[#_]|^(locale|language|figures|request|render)$/.test(name)),
      [],
    );
    assert.ok(names.includes('usage') && names.includes('ownEquivalents'));
  });

  it('lets VS Code offer what an attribute may say', () => {
    const labels = (text: string) => offered(text).map(({ label }) => label);
    assert.ok(labels('<everyday-equivalents task="|"></everyday-equivalents>').includes('text-to-image'));
    assert.ok(labels('<everyday-equivalents accept="|"></everyday-equivalents>').includes('measured'));
    assert.ok(labels('<everyday-equivalents equivalents="|"></everyday-equivalents>').includes('led_bulb'));
  });

  it('lets VS Code offer every custom property once', () => {
    const data = read<Css.CSSDataV1>('vscode.css-custom-data.json');
    const service = getCSSLanguageService({ customDataProviders: [newCSSDataProvider(data)] });
    const text = 'everyday-equivalents { -- }';
    const document = TextDocument.create('test://page.css', 'css', 1, text);
    const sheet = service.parseStylesheet(document);
    const { items } = service.doComplete(document, document.positionAt(text.indexOf(' }')), sheet);
    const properties = new Set(elements.flatMap(({ cssProperties }) => namesOf(cssProperties)));
    assert.ok(properties.size > 5);
    for (const property of properties)
      assert.equal(items.filter(({ label }) => label === property).length, 1, property);
    assert.deepEqual(new Set(namesOf(data.pseudoElements!)).size, data.pseudoElements!.length);
  });
});
