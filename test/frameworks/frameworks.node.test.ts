import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import type { Browser } from 'puppeteer-core';
import { build, type PluginOption } from 'vite';
import solid from 'vite-plugin-solid';
import { DEPENDENCIES, installPacked } from '../package/packed-package.js';
import { openChromium, openWatched, serveFolder, type Site } from '../pages/chromium.js';

interface Program {
  framework: string;
  /** Its first module, where that is none of the files here. */
  start?: string;
  entry: string;
  plugins: PluginOption[];
}

/** React has its page in `demo/react-chat.html`. */
const PROGRAMS: Program[] = [
  { framework: 'Preact', entry: 'preact.app.tsx', plugins: [] },
  { framework: 'Solid', entry: 'solid.app.tsx', plugins: [solid()] },
  {
    framework: 'Svelte',
    start: `import { mount } from 'svelte';
      import App from './SvelteApp.svelte';
      mount(App, { target: document.body });`,
    entry: 'svelte.js',
    plugins: [svelte({ configFile: false })],
  },
  {
    framework: 'Vue',
    start: `import { createApp } from 'vue';
      import App from './VueApp.vue';
      createApp(App).mount(document.body);`,
    entry: 'vue.js',
    plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })],
  },
];

const PAGE = `<!doctype html>
  <html lang="en"><link rel="icon" href="data:,"><body><script type="module" src="bundle.js"></script></body></html>`;

/** 3600 J = 1 Wh and 7200 J = 2 Wh, against a bulb of 10 W; 1000 x 0.0464422 Wh = 46.4 Wh for the third badge. */
const MODEL = 'about 46 Wh, 4.6 hours of an LED bulb · measured, approximate match';
const BEFORE = {
  last: 'about 1 Wh, 6 minutes of an LED bulb · measured',
  total: '1 answer: about 1 Wh, 6 minutes of an LED bulb · measured, boundary not stated',
  model: MODEL,
  streaming: [true, false, true],
  heard: 'known, 1 Wh',
};
const AFTER = {
  last: 'about 2 Wh, 12 minutes of an LED bulb · measured',
  total: '2 answers: about 3 Wh, 18 minutes of an LED bulb · measured, boundary not stated',
  model: MODEL,
  streaming: [false, false, true],
  heard: 'known, 2 Wh',
};

const TSCONFIG = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    verbatimModuleSyntax: true,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  },
  vueCompilerOptions: { strictTemplates: true },
  include: ['*'],
};

let folder = '';
let site: Site;
let browser: Browser;

/** The programs as a reader writes them: they import the package by its name. */
function copyPrograms(): void {
  for (const file of readdirSync('test/frameworks').filter((name) => !name.includes('.test.'))) {
    const text = readFileSync(path.join('test/frameworks', file), 'utf8');
    const named = text.replace(/'\.\.\/\.\.\/src\/(?:frameworks\/)?([\w-]+)\.js'/g, "'everyday-equivalents/$1'");
    // The one that looks inside the types stays with the sources.
    if (file !== 'element-inputs.types.ts') writeFileSync(path.join(folder, file), named);
  }
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
}

/** What a checker says of the programs, as `file:line`. */
function check(command: string, ...args: string[]): string[] {
  const checker = path.resolve('node_modules/.bin', command);
  const { stdout } = spawnSync(checker, args, { cwd: folder, encoding: 'utf8' });
  return [...stdout.matchAll(/([\w.]+\.(?:vue|svelte|tsx?))"?[( ](\d+)[:,].*$/gm)].map(
    ([, file, line]) => `${file}:${line}`,
  );
}

/** What the badges say, whether they stream, and what the listener heard. */
const READ = `(async () => {
  const badges = [...document.querySelectorAll('everyday-equivalents-badge')];
  await Promise.all(badges.map(({ updateComplete }) => updateComplete));
  const lines = badges.map(({ shadowRoot }) => shadowRoot.querySelector('[part="line"]').textContent);
  const [last, total, model] = lines.map((line) => line.replaceAll('\\u00a0', ' '));
  const heard = document.querySelector('output').textContent;
  return { last, total, model, streaming: badges.map(({ streaming }) => streaming), heard };
})()`;

async function bundle({ framework, entry, start, plugins }: Program): Promise<string> {
  const outDir = `built-${framework}`;
  if (start) writeFileSync(path.join(folder, entry), start);
  const rolldownOptions = { input: entry, output: { entryFileNames: 'bundle.js' } };
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins,
    build: { outDir, minify: false, rolldownOptions },
  });
  writeFileSync(path.join(folder, outDir, 'index.html'), PAGE);
  return `${site.url}/${outDir}/`;
}

describe('the packed package in frameworks', () => {
  before(async () => {
    folder = await installPacked([...DEPENDENCIES, '@types/react', 'preact', 'solid-js', 'svelte', 'vue']);
    copyPrograms();
    site = await serveFolder(folder, 0);
    browser = await openChromium();
  });

  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is typed in JSX and in templates of Vue: what is wrong is found where it stands', () => {
    assert.deepEqual(
      check('vue-tsc', '-p', 'tsconfig.json'),
      [6, 7, 8, 9].map((line) => `VueWrong.vue:${line}`),
    );
  });

  it('is typed in Svelte: what is wrong is found where it stands', () => {
    const args = ['--tsconfig', 'tsconfig.json', '--output', 'machine'];
    assert.deepEqual(
      check('svelte-check', ...args),
      [5, 6, 7, 8].map((line) => `SvelteWrong.svelte:${line}`),
    );
  });

  for (const program of PROGRAMS) {
    it(`takes properties, attributes and a listener from ${program.framework}`, async () => {
      const { page, problems } = await openWatched(browser, await bundle(program));
      assert.deepEqual(await page.evaluate(READ), BEFORE);
      await page.click('button');
      assert.deepEqual(await page.evaluate(READ), AFTER);
      assert.deepEqual(problems, []);
      await page.close();
    });
  }
});
