/**
 * A middleware of @web/test-runner: pages for the tests of the embed contract, with headers of their own and the package
 * as it is built. The tests write the pages; this serves them as any site would, and makes a second version.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** The package, built at the first request of a run for one of its files. */
let built;
const ensureBuilt = () =>
  (built ??= tsImport('../test/package/built-package.ts', import.meta.url).then((build) => build.ensureBuilt()));

/** A file of the package: late where `delay` says so, and as another version where `version` does. */
async function readBuilt(file, { version, delay = 0 }) {
  await ensureBuilt();
  const text = await readFile(path.join(dist, path.normalize(`/${file}`)), 'utf8');
  await wait(Number(delay));
  return version ? text.replace(/^(\/\*! Everyday Equivalents) [\d.]+/, `$1 ${version}`) : text;
}

/** A page that arrives in parts, as over a slow network: it rests at each `<!-- rest -->`. */
async function* inParts(text) {
  const [first, ...others] = text.split('<!-- rest -->');
  yield first;
  for (const part of others) {
    await wait(400);
    yield part;
  }
}

export const contractSite = () => async (context, next) => {
  // Modules of a frame without an origin are fetched as those of a stranger.
  context.set('Access-Control-Allow-Origin', '*');
  const [, folder, kind, ...rest] = context.path.split('/');
  if (folder !== 'contract') return next();
  const { query } = context;
  if (kind === 'built') {
    context.type = path.extname(context.path);
    context.body = await readBuilt(rest.join('/'), query);
  } else {
    // `page.html?text=…` and `page.css?text=…` are what their tests say.
    context.type = path.extname(kind);
    if (query.policy) context.set('Content-Security-Policy', query.policy);
    context.body = Readable.from(inParts(query.text ?? ''));
  }
};
