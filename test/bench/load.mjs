/**
 * `node test/bench/load.mjs [mounts] [updates]`: what is left after 10,000 mounts and removals, after an hour of streaming
 * at 20 Hz in a loop, and what 10,000 badges cost, beside peers in the same run, by hand. Counts hold anywhere; of the times
 * only the ratios do.
 */
import { openBench } from './bench-page.mjs';

const MOUNTS = Number(process.argv[2] ?? 10_000);
const UPDATES = Number(process.argv[3] ?? 72_000);
const SMALL = ['badge', 'relative-time', 'minimal Lit'];
const BASE = 'minimal Lit';

const { page, close } = await openBench('test/bench/load-contenders.ts');
const devtools = await page.createCDPSession();

/** What lives on the page once all that can be freed is freed. */
async function measure() {
  for (let time = 0; time < 3; time++) await devtools.send('HeapProfiler.collectGarbage');
  const { Nodes, JSEventListeners, JSHeapUsedSize } = await page.metrics();
  return { nodes: Nodes, listeners: JSEventListeners, kB: JSHeapUsedSize / 1000 };
}

const call = (what, ...args) => page.evaluate((what, args) => globalThis.bench[what](...args), what, args);

/** Does a thing once in small, so that what is compiled and cached for good is there, then in great. */
async function run(what, name, count, warm) {
  await call(what, name, warm);
  await call('clear');
  const before = await measure();
  const time = await call(what, name, count);
  const after = await measure();
  await call('clear');
  const more = (key) => after[key] - before[key];
  return { name, time: (time * 1000) / count, nodes: more('nodes'), listeners: more('listeners'), kB: more('kB') };
}

function print(title, rows) {
  const base = rows.find(({ name }) => name === BASE).time;
  console.log(`\n${title}\n\n| element | us each | ratio to ${BASE} | nodes more | listeners more | heap more, kB |`);
  console.log('|---|---|---|---|---|---|');
  for (const { name, time, nodes, listeners, kB } of rows) {
    console.log(
      `| ${[name, time.toFixed(0), (time / base).toFixed(1), nodes, listeners, kB.toFixed(0)].join(' | ')} |`,
    );
  }
}

async function runAll(what, names, count, warm) {
  const rows = [];
  for (const name of names) rows.push(await run(what, name, count, warm));
  return rows;
}

const names = await page.evaluate(() => globalThis.bench.names);
print(`${MOUNTS} mounts and removals`, await runAll('cycle', names, MOUNTS, 200));
print(
  `${UPDATES} updates of one element`,
  await runAll('stream', names.slice(0, 2).concat(SMALL.slice(1)), UPDATES, 500),
);
print(`${MOUNTS} on a page at once`, await runAll('mountAll', SMALL, MOUNTS, 100));
await close();
