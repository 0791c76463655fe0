/**
 * `node test/bench/bench.mjs`: the badge beside its peers in one run, by hand. Machines are noisy, so that only ratios
 * are worth quoting; no test asserts a time.
 */
import { openBench } from './bench-page.mjs';

const ROUNDS = 9;

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

const { page, close } = await openBench('test/bench/contenders.ts');

async function measure(count) {
  const names = await page.evaluate(() => globalThis.bench.names);
  const times = Object.fromEntries(names.map((name) => [name, { mount: [], update: [] }]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      const { mount, update } = await page.evaluate((name, count) => globalThis.bench.run(name, count), name, count);
      times[name].mount.push((mount * 1000) / count);
      times[name].update.push((update * 1000) / count);
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, { mount: median(times[name].mount), update: median(times[name].update) }]),
  );
}

// What a page does for the first time is compiled meanwhile: no contender should pay that for being the first.
await measure(1000);

for (const count of [100, 1000, 10000]) {
  const medians = await measure(count);
  const base = medians['minimal Lit'];
  console.log(`\n${count} elements, microseconds each (ratio to minimal Lit)`);
  for (const [name, { mount, update }] of Object.entries(medians)) {
    const say = (value, of) => `${value.toFixed(0).padStart(5)} (${(value / of).toFixed(2)})`;
    console.log(`${name.padEnd(14)} mount ${say(mount, base.mount)}   update ${say(update, base.update)}`);
  }
}

await page.evaluate(() => globalThis.bench.cycle(100));
const before = await page.metrics();
await page.evaluate(() => globalThis.bench.cycle(10000));
await page.evaluate(() => globalThis.gc());
const after = await page.metrics();
console.log('\nafter 10,000 mounts and removals, more than before:');
for (const name of ['Nodes', 'JSEventListeners', 'Documents']) console.log(`${name} ${after[name] - before[name]}`);
console.log(`JSHeapUsedSize ${((after.JSHeapUsedSize - before.JSHeapUsedSize) / 1000).toFixed(0)} kB`);

await close();
