import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findCatchAlls, findCircles, findReach, findWrongArrows, isPicture } from './import-arrows.js';

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));

const sources = new Map(
  listFiles('src')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);

describe('src', () => {
  it('has imports in one direction: element, static, cli -> chart, words -> core', () => {
    assert.deepEqual(findWrongArrows(sources), []);
  });

  it('has no file that imports itself by way of others', () => {
    assert.deepEqual(findCircles(sources), []);
  });

  it('keeps D3 and the chart out of the badge', () => {
    assert.ok(sources.has('src/badge.ts'), 'src/badge.ts exists');
    assert.deepEqual(findReach(sources, 'src/badge.ts').filter(isPicture), []);
  });

  it('has no folder or file named for no purpose of its own', () => {
    const files = ['src', 'test', 'data', 'scripts', 'demo'].flatMap(listFiles);
    assert.deepEqual(findCatchAlls(files), []);
  });
});

describe('findWrongArrows', () => {
  const WRONG: [file: string, text: string, imported: string][] = [
    ['src/core/energy.ts', "import { describe } from '../words/index.js';", 'src/words/index.ts'],
    ['src/core/energy.ts', "import type { Dataset } from '../dataset.js';", 'src/dataset.ts'],
    ['src/core/energy.ts', "import json from '../../data/dataset.json';", 'data/dataset.json'],
    ['src/core/energy.ts', "export * from '../chart/ladder.js';", 'src/chart/ladder.ts'],
    ['src/words/en.ts', "import { scaleLog } from 'd3';", 'd3'],
    ['src/words/en.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['src/chart/ladder.ts', "import { svg } from 'lit';", 'lit'],
    ['src/element/card.ts', "import { scaleLog } from 'd3';", 'd3'],
    ['src/element/card.ts', "import json from '../../data/dataset.json';", 'data/dataset.json'],
    ['src/element/card.ts', "const page = await import('../static/html.js');", 'src/static/html.ts'],
    ['src/static/html.ts', "import { html } from 'lit/static-html.js';", 'lit/static-html.js'],
    ['src/index.ts', "import { LitElement } from 'lit';", 'lit'],
    ['src/dataset.ts', "import './element/card.js';", 'src/element/card.ts'],
  ];

  for (const [file, text, imported] of WRONG)
    it(`finds ${file} -> ${imported}`, () => {
      assert.deepEqual(findWrongArrows(new Map([[file, text]])), [`${file} -> ${imported}`]);
    });

  it('finds a folder that has no rule', () => {
    assert.deepEqual(findWrongArrows(new Map([['src/lib/a.ts', '']])), ['src/lib/a.ts is in a folder without a rule']);
  });

  it('lets every arrow of the design pass', () => {
    const right = new Map([
      ['src/core/explain.ts', "import { energyOf } from './energy.js';"],
      ['src/words/en.ts', "import type { Range } from '../core/index.js';"],
      ['src/chart/ladder.ts', "import { scaleLog } from 'd3'; import type { Range } from '../core/index.js';"],
      ['src/element/card.ts', "import { property } from 'lit/decorators.js'; import '../chart/ladder.js';"],
      ['src/dataset.ts', "import json from '../data/dataset.json';"],
      ['src/index.ts', "import './element/card-define.js'; export * from './dataset.js';"],
    ]);
    assert.deepEqual(findWrongArrows(right), []);
  });
});

describe('findCircles', () => {
  it('finds a way that comes back, of types too', () => {
    const planted = new Map([
      ['src/words/describe.ts', "import './short.js';"],
      ['src/words/short.ts', "import './long.js';"],
      ['src/words/long.ts', "import type { Line } from './short.js';"],
    ]);
    assert.deepEqual(findCircles(planted), ['src/words/short.ts -> src/words/long.ts -> src/words/short.ts']);
  });

  it('lets two ways to one file pass', () => {
    const forked = new Map([
      ['src/words/describe.ts', "import './short.js'; import './format.js';"],
      ['src/words/short.ts', "import './format.js';"],
    ]);
    assert.deepEqual(findCircles(forked), []);
  });
});

describe('findReach', () => {
  it('finds a picture behind other files', () => {
    const planted = new Map([
      ['src/badge.ts', "import './element/badge.js';"],
      ['src/element/badge.ts', "import { ladder } from '../chart/ladder.js'; import './badge.styles.js';"],
      ['src/chart/ladder.ts', "import { scaleLog } from 'd3';"],
    ]);
    assert.deepEqual(findReach(planted, 'src/badge.ts').filter(isPicture), ['src/chart/ladder.ts', 'd3']);
  });
});

describe('findCatchAlls', () => {
  it('finds folders and files by their bare name only', () => {
    const files = ['src/utils/a.ts', 'src/core/types.ts', 'test/helpers.test.ts', 'src/core/commonest.ts'];
    assert.deepEqual(findCatchAlls(files), files.slice(0, 3));
  });
});
