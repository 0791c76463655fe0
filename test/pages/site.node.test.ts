/** The pages of the site as text: heads, links, placeholders, and what the reference and the tables hold. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { PAGES, type SitePage } from '../../demo/site/pages.js';
import { leastKettleWh, listMistakes } from '../../demo/site/mistakes.js';
import { describeElements, renderSitePage } from '../../scripts/site-pages.mjs';
import { dataset } from '../../src/dataset.js';

const rendered = new Map<string, string>();

before(async () => {
  for (const { file } of PAGES) rendered.set(file, await renderSitePage(file));
});

const textOf = (file: string): string => rendered.get(file)!;

const attributesIn = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<[^>]*?\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    value!.replaceAll('&amp;', '&'),
  );

const idsOf = (html: string): string[] => attributesIn(html, 'id');

const LINKED = new Set([...dataset.sources, ...dataset.equivalents.map(({ source }) => source)].map(({ url }) => url));

it('every page in demo/ is in the list of pages', () => {
  const files = ['', 'themes/']
    .flatMap((folder) => readdirSync(`demo/${folder}`).map((file) => folder + file))
    .filter((file) => file.endsWith('.html'));
  assert.deepEqual(files.sort(), PAGES.map(({ file }) => file).sort());
});

it('no two pages have the same title or description', () => {
  const titles = PAGES.map(({ file }) => /<title>(.*)<\/title>/.exec(textOf(file))?.[1]);
  const descriptions = PAGES.map(({ file }) => /name="description"\s+content="([^"]*)"/.exec(textOf(file))?.[1]);
  assert.equal(new Set(titles).size, PAGES.length);
  assert.equal(new Set(descriptions).size, PAGES.length);
});

/** Where a link leads that is right, or what is wrong with it. */
function problemOf(href: string, file: string): string | undefined {
  if (/^\w+:/.test(href)) {
    if (!href.startsWith('https://')) return 'is not https';
    return LINKED.has(href) || !URL.canParse(href) ? undefined : 'is no source of the dataset';
  }
  const [path, id] = href.split('#') as [string, string?];
  const { pathname } = new URL(path, `https://example.org/${file}`);
  const target = pathname.slice(1) || 'index.html';
  if (!rendered.has(target)) return existsSync(`demo/${target}`) ? undefined : 'leads nowhere';
  return id && !idsOf(textOf(target)).includes(id) ? 'leads to no such part' : undefined;
}

for (const { file, isBare, policy = {} } of PAGES as SitePage[]) {
  describe(`demo/${file}`, () => {
    it('has a title, a description, a language and a viewport', () => {
      const html = textOf(file);
      assert.match(html, /^<!doctype html>\n<html lang="en">/);
      assert.match(html, /<title>[^<]{12,}<\/title>/);
      assert.match(html, /name="description"\s+content="[^"]{50,170}"/);
      assert.match(html, /<meta name="viewport" content="width=device-width, initial-scale=1" \/>/);
      if (!isBare) assert.equal(html.match(/<h1/g)?.length, 1);
    });

    it('allows nothing of another host, and says so before anything is fetched', () => {
      const html = textOf(file);
      const content = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)![1]!;
      assert.match(content, /^default-src 'none'; script-src 'self'; style-src 'self'/);
      assert.doesNotMatch(content, /https?:|\*|unsafe-eval/);
      if (Object.keys(policy).length === 0)
        assert.match(content, /require-trusted-types-for 'script'; trusted-types lit-html$/);
      assert.ok(html.indexOf('Content-Security-Policy') < html.search(/<(link|script)/));
    });

    it('has no link that leads nowhere', () => {
      const links = attributesIn(textOf(file), 'href');
      const broken = links
        .map((href) => `${href} ${problemOf(href, file) ?? ''}`)
        .filter((line) => !line.endsWith(' '));
      assert.deepEqual(broken, []);
    });

    it('names no id twice, and only ids that it has', () => {
      const ids = idsOf(textOf(file));
      assert.deepEqual(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        [],
      );
      const named = ['for', 'list', 'aria-labelledby', 'aria-describedby'].flatMap((name) =>
        attributesIn(textOf(file), name),
      );
      assert.deepEqual(
        named.flatMap((list) => list.split(' ')).filter((id) => !ids.includes(id)),
        [],
      );
    });

    it('has no placeholder left', () => {
      assert.deepEqual(textOf(file).match(/\{\{|[>"]undefined[<"]|\bNaN\b/g) ?? [], []);
    });
  });
}

const WRITTEN = ['index', 'chats', 'newsrooms', 'classrooms', 'models', 'methodology', 'privacy', 'accessibility'];

for (const name of WRITTEN) {
  it(`demo/${name}.html holds no figure that could drift from the dataset`, () => {
    assert.doesNotMatch(readFileSync(`demo/${name}.html`, 'utf8'), /\d\s*(k|M)?Wh/);
  });
}

describe('the reference', () => {
  const REFERENCES = [
    ['card.html', 'everyday-equivalents'],
    ['badge.html', 'everyday-equivalents-badge'],
    ['explorer-reference.html', 'everyday-equivalents-explorer'],
  ] as const;

  interface Described {
    name: string;
  }
  interface Declared {
    tagName?: string;
    attributes: (Described & { fieldName?: string })[];
    members: (Described & { kind: string; privacy?: string; static?: boolean })[];
    events: Described[];
    cssParts: Described[];
    cssProperties: Described[];
  }

  async function declared(tag: string): Promise<Declared> {
    const { modules } = (await describeElements()) as { modules: { declarations: Declared[] }[] };
    return modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag)!;
  }

  for (const [file, tag] of REFERENCES) {
    it(`has every attribute and property of <${tag}>, each to be tried or to be read only`, async () => {
      const { attributes, members } = await declared(tag);
      const ids = idsOf(textOf(file));
      for (const { name } of attributes) {
        assert.ok(ids.includes(`input-${name}`), name);
        assert.ok(ids.includes(`try-${name}`), name);
      }
      const fields = members.filter(
        ({ name, kind, privacy, static: isStatic }) =>
          kind === 'field' &&
          !isStatic &&
          /^[a-z]/.test(name) &&
          !['protected', 'private'].includes(privacy ?? '') &&
          name !== 'properties',
      );
      assert.ok(fields.length > 10);
      for (const { name } of fields) {
        const { name: attribute = name } = attributes.find(({ fieldName }) => fieldName === name) ?? {};
        assert.ok(ids.includes(`input-${attribute}`), name);
        const isReadonly = ['explanation', 'state'].includes(name);
        assert.equal(ids.includes(`try-${attribute}`), !isReadonly, name);
      }
    });

    it(`has every event, part and custom property of <${tag}>`, async () => {
      const { events, cssParts, cssProperties } = await declared(tag);
      for (const { name } of [...events, ...cssParts, ...cssProperties]) {
        assert.ok(textOf(file).includes(`<code>${name}</code></th>`), name);
      }
    });

    it(`says of every input of <${tag}> what is right and what it does`, () => {
      for (const [, row] of textOf(file).matchAll(/<tr role="row" id="input-[^"]*">(.*?)<\/tr>/g)) {
        const cells = [...row!.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, cell]) =>
          cell!.replace(/<[^>]*>/g, ''),
        );
        assert.equal(cells.length, 6);
        for (const cell of cells) assert.notEqual(cell.trim(), '', cells[0]);
      }
    });
  }

  it('says the bounds, units and defaults that the core has', () => {
    const row = (name: string): string =>
      new RegExp(`<tr role="row" id="input-${name}">(.*?)</tr>`).exec(textOf('card.html'))![1]!;
    assert.match(row('queries'), /in queries.*a whole number from 1 to 1e15.*>1</);
    assert.match(row('watt-hours'), /in Wh.*from 1e-15 to 1e18/);
    assert.match(row('boundary'), /as-published or data-centre.*<code>as-published<\/code>/);
    assert.match(row('lang'), /the nearest <code>lang<\/code> above it/);
  });
});

describe('the table of all figures', () => {
  it('has a row for each figure of the dataset', () => {
    const figures = dataset.figures.reduce((sum, { rows }) => sum + rows.length, 0);
    assert.equal(textOf('models.html').match(/<tr role="row" data-kind/g)?.length, figures);
  });

  it('says of Llama 3.1 70B what was published', () => {
    // 0.0464422, 0.0183874 and 0.365416 Wh in the row of data/sources/mlenergy-v3.csv.
    assert.match(
      textOf('models.html'),
      /Llama 3\.1 70B <small>Meta<\/small>.*?>Chat <small>349 tokens<\/small><.*?>Measured<.*?>GPU only<.*?>0\.046<.*?>0\.018 to 0\.37<.*?ML\.ENERGY Initiative.*?>2026-02-16</,
    );
  });

  it('marks the models that did not fit one GPU of their benchmark', () => {
    assert.match(
      textOf('models.html'),
      /Llama 3 70B <small>Meta<\/small>.*?10 tokens of text <small>not comparable with others<\/small>/,
    );
    // 15 of class C and Mixtral 8x7B.
    assert.equal(textOf('models.html').match(/not comparable with others/g)?.length, 16);
  });
});

describe('the methodology', () => {
  // Worked by hand: 10 W x 60 s = 0.1667 Wh, / 0.04; 1.5 / (1000 / 3600); 12 / (1000 / 3600); 5 / 0.1667; 10 / 0.01;
  // 1234.56 / 3.6e6 = 3.4293e-4, / 3.43e-7; 40 / 19; 64 / 31.7.
  const FOLDS = [4.167, 5.4, 43.2, 30, 1000, 999.8, 2.105, 2.019];

  it('works out how far each mistake is off', () => {
    assert.deepEqual(
      listMistakes().map(({ fold }) => Number(fold.toPrecision(4))),
      FOLDS,
    );
  });

  it('says what the water of a full kettle takes up', () => {
    // 1.5 l x 4.186 kJ x 85 K / 3.6 = 148.25 Wh
    assert.equal(leastKettleWh().toFixed(2), '148.25');
    assert.match(textOf('methodology.html'), /that is\s+148 Wh before any loss/);
  });

  it('lists every source and every everyday thing', () => {
    for (const { title } of dataset.sources) {
      assert.ok(
        textOf('methodology.html').includes(
          title.replaceAll("'", '&#39;').replaceAll('&', '&amp;').replaceAll('&amp;#39;', '&#39;'),
        ),
        title,
      );
    }
    for (const { id } of dataset.equivalents) assert.ok(textOf('methodology.html').includes(`<code>${id}</code>`), id);
  });
});
