/** Whatever an author or a reader names: every written form stays its own form, in every language, and in time. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { marked } from 'marked';
import { embedUrl, formatFrameSnippet, formatImageSnippet, formatScriptSnippet } from '../../demo/snippets.js';
import { explainWithOwn, type Explanation } from '../../src/api.js';
import { formatAnswersCsv } from '../../src/core/answers-csv.js';
import { dataset } from '../../src/dataset.js';
import { formatHtml, formatJson, formatMarkdown, formatSvg, formatText } from '../../src/static/index.js';
import { addLanguage, citablesOf, formatCitation, type Citable } from '../../src/words/index.js';
import * as translations from '../../src/words/translations.js';
import { texts } from '../hostile-values.js';
import { holds, triedCases } from '../seed.js';

const LANGUAGES = ['en', ...Object.values(translations).map(({ tag }) => tag)];

before(() => Object.values(translations).forEach(addLanguage));
after(() => console.log(`Hostile input to the static forms: ${triedCases()}.`));

const THING = { whPerUnit: 8, source: { title: 'A kitchen', url: 'https://example.org/', date: '2026-05' } };
const wordings = texts.map((text) => `{amount} ${text}`);
/** What an author gives beside a model: nothing, a figure with its source, or things. */
const authored = fc.oneof(
  fc.constant({}),
  fc.constant({ wattHours: 38 }),
  texts.map((sourceLabel) => ({
    wattHours: 38,
    sourceLabel: `A ${sourceLabel}`,
    sourceUrl: 'https://example.org/a_b*c',
  })),
  texts.map((sourceLabel) => ({ wattHours: 38, sourceLabel })),
  fc.tuple(wordings, texts, texts).map(([wording, assumption, title]) => ({
    wattHours: 38,
    ownEquivalents: [{ ...THING, id: 'own', wording, assumption, source: { ...THING.source, title } }],
  })),
  texts.map((region) => ({ region })),
);
const explanations = fc
  .tuple(texts, authored)
  .map(([model, own]): Explanation => explainWithOwn({ model, ...own }, dataset));
const options = fc.record(
  { lang: fc.oneof(fc.constantFrom(...LANGUAGES), texts), region: fc.oneof(fc.constant('US'), texts) },
  { requiredKeys: [] },
);

/** The elements and attributes of a tree that are none of ours. */
function strangersIn(root: Element, elements: string, attributes: string): string[] {
  const [ours, theirs] = [elements.split(' '), attributes.split(' ')];
  return [root, ...root.querySelectorAll('*')].flatMap((one) => [
    ...(ours.includes(one.localName) ? [] : [one.localName]),
    ...[...one.attributes].flatMap(({ name, value }) =>
      theirs.includes(name) && (name !== 'href' || /^https?:\/\//.test(value)) ? [] : [`${name}=${value}`],
    ),
  ]);
}

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
/** As a reader sees it: what cannot be shown, and how wide a space is, apart. */
const seen = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\p{Z}\ufffd\ufffe\uffff\ufeff]+/gu, ' ').trim();

describe('a static form of anything', () => {
  const forms = (check: (explanation: Explanation, options: { lang?: string; region?: string }) => void): void =>
    holds(fc.property(explanations, options, check), 2500);

  it('is in HTML our elements with text in them', () => {
    forms((explanation, options) => {
      const body = parse(formatHtml(explanation, options));
      expect(body.children).to.have.length(1);
      expect(
        strangersIn(body.firstElementChild!, 'div p ul li strong small span a', 'class lang dir href'),
      ).to.deep.equal([]);
    });
  });

  it('is in SVG a picture: well formed, every length a number', () => {
    forms((explanation, options) => {
      const { documentElement: root } = new DOMParser().parseFromString(
        formatSvg(explanation, options),
        'image/svg+xml',
      );
      const attributes =
        'xmlns width height viewBox role aria-labelledby xml:lang font-family xml:space id x y dx x1 x2 y1 y2 r cx cy d ' +
        'fill fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray transform font-size font-weight text-anchor';
      expect(strangersIn(root, 'svg title desc rect line g path circle text tspan', attributes)).to.deep.equal([]);
      expect(/="[^"]*(?:NaN|Infinity|undefined)/.exec(root.outerHTML)).to.equal(null);
    });
  });

  it('says in Markdown what it says in HTML, and in no other markup', () => {
    forms((explanation, options) => {
      const body = parse(`<main>${marked.parse(formatMarkdown(explanation, options), { async: false })}</main>`);
      expect(strangersIn(body.firstElementChild!, 'main p ul li strong a', 'href')).to.deep.equal([]);
      const [inMarkdown, inHtml] = [body, parse(formatHtml(explanation, options))].map((root) =>
        [...root.querySelectorAll('p, li')].map((one) => seen(one.textContent.replace(/[()]/g, ''))),
      );
      expect(inMarkdown!.join('\n')).to.equal(inHtml!.join('\n'));
    });
  });

  it('is in plain text lines that no terminal obeys', () => {
    forms((explanation, options) => {
      expect(formatText(explanation, options)).to.match(/^(?:\P{Cc}|\n)+\n$/u);
    });
  });

  it('is in JSON the same answer', () => {
    forms((explanation, options) => {
      const { status } = JSON.parse(formatJson(explanation, options)) as { status: string };
      expect(status).to.equal(explanation.status);
    });
  });
});

const citables: fc.Arbitrary<Citable> = fc
  .tuple(texts, texts, texts, fc.constantFrom('', '2026', '2026-02', '2026-02-16'))
  .map(([publisher, title, url, date]) => ({ publisher, title, url, date }));

/** How deep in braces a text ends, and how deep it gets below its start. */
const depthsOf = (text: string): { end: number; least: number } =>
  [...text].reduce(
    ({ end, least }, sign) => {
      const next = end + (sign === '{' ? 1 : sign === '}' ? -1 : 0);
      return { end: next, least: Math.min(least, next) };
    },
    { end: 0, least: 0 },
  );

describe('a citation of anything', () => {
  const cite = (format: Parameters<typeof formatCitation>[1], check: (text: string, cited: Citable[]) => void): void =>
    holds(
      fc.property(fc.array(citables, { minLength: 1, maxLength: 3 }), (cited) => {
        check(formatCitation(cited, format, 'en'), cited);
      }),
      2000,
    );

  it('is in text a line each', () => {
    cite('text', (text, cited) => expect(text.split('\n')).to.have.length(cited.length));
  });

  it('is in BibTeX an entry each, every value between its braces', () => {
    cite('bibtex', (text, cited) => {
      const entries = text.split('\n\n');
      expect(entries).to.have.length(cited.length);
      for (const entry of entries) {
        const [start, ...lines] = entry.split('\n');
        expect(start).to.match(/^@misc\{[a-z0-9]+,$/);
        expect(lines.pop()).to.equal('}');
        for (const line of lines) {
          const value = /^ {2}(?:author|title|url) = \{(.*)\},$/.exec(line)?.[1];
          if (value === undefined) expect(line).to.match(/^ {2}(?:year = \{\d{4}\}|month = [a-z]{3}),$/);
          else expect(depthsOf(value)).to.deep.equal({ end: 0, least: 0 });
        }
      }
    });
  });

  it('is in CSL-JSON an item each, its title as it is', () => {
    cite('csl-json', (text, cited) => {
      const items = JSON.parse(text) as { title: string }[];
      expect(items.map(({ title }) => title)).to.deep.equal(cited.map(({ title }) => title));
    });
  });

  it('is of every answer', () => {
    holds(
      fc.property(explanations, (explanation) => {
        if (explanation.status !== 'known') return;
        for (const format of ['text', 'bibtex', 'csl-json'] as const)
          expect(formatCitation(citablesOf([explanation], dataset), format, 'en')).to.be.a('string');
      }),
      1000,
    );
  });
});

/** The cells of a table as RFC 4180 has them. */
function cellsOf(csv: string): string[][] {
  const lines = csv.match(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g) ?? [];
  expect(lines.join('')).to.equal(csv);
  return lines.map((line) =>
    [...`,${line.slice(0, -2)}`.matchAll(/,("(?:[^"]|"")*"|[^",]*)/g)].map(([, cell]) =>
      cell!.startsWith('"') ? cell!.slice(1, -1).replaceAll('""', '"') : cell!,
    ),
  );
}

describe('a table of anything', () => {
  it('has a cell for each column, and none that a spreadsheet would reckon', () => {
    holds(
      fc.property(explanations, texts, (explanation, text) => {
        if (explanation.status !== 'known') return;
        const source = { ...explanation.source, title: text, url: text };
        const model = { ...explanation.model, provider: text };
        const [names, cells, ...more] = cellsOf(
          formatAnswersCsv([{ ...explanation, model, sources: [source], hardware: text }], dataset),
        );
        expect(more).to.deep.equal([]);
        expect(cells).to.have.length(names!.length);
        for (const cell of cells!) expect(cell).not.to.match(/^[=+\-@\t\r]/);
      }),
      3000,
    );
  });
});

describe('a snippet of anything', () => {
  const choices = fc.record({
    model: texts,
    queries: texts,
    equivalents: fc.array(texts, { maxLength: 3 }),
    lang: texts,
    translation: texts,
    theme: fc.constantFrom('auto', 'light', 'dark'),
    isPinned: fc.boolean(),
  });
  const hostings = fc.record({
    base: texts,
    version: texts,
    dataVersion: texts,
    integrity: fc.dictionary(fc.constant('everyday-equivalents.js'), texts),
  });
  const shapeOf = (html: string): string[] =>
    [...parse(`<main>${html}</main>`).querySelectorAll('main *')].map(({ localName }) => localName);

  it('is the card, its script and that of its language', () => {
    holds(
      fc.property(choices, hostings, (choice, hosting) => {
        const scripts = choice.translation ? ['script', 'script'] : ['script'];
        expect(shapeOf(formatScriptSnippet(choice, hosting, ''))).to.deep.equal([...scripts, 'everyday-equivalents']);
      }),
      2000,
    );
  });

  it('is a frame with its script, whose address asks for just that', () => {
    holds(
      fc.property(choices, hostings, texts, (choice, hosting, title) => {
        const page = embedUrl(choice, hosting, 'https://example.org/embed.html');
        const snippet = formatFrameSnippet(page, title, 700);
        expect(shapeOf(snippet)).to.deep.equal(['script', 'iframe']);
        const { searchParams } = new URL(parse(snippet).querySelector('iframe')!.src);
        expect(searchParams.get('model') ?? '').to.equal(new URLSearchParams([['', choice.model]]).get(''));
      }),
      2000,
    );
  });

  it('is one picture in a paragraph', () => {
    holds(
      fc.property(explanations, (explanation) => {
        expect(shapeOf(formatImageSnippet(formatSvg(explanation), 'card.svg'))).to.deep.equal(['p', 'img']);
      }),
      2000,
    );
  });
});
