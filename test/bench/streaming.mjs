/**
 * `node test/bench/streaming.mjs [seconds]`: one badge fed 20 times a second for a minute among 1,000 others, by hand, on a
 * processor slowed down 4 times. Counts the tasks of the main thread over 50 ms, beside the same page at rest.
 */
import { openBench } from './bench-page.mjs';

const BADGES = 1000;
const HZ = 20;
const SLOWDOWN = 4;
const GOAL = 5;

const seconds = Number(process.argv[2] ?? 60);

const { page, close } = await openBench('test/bench/contenders.ts');
await page.evaluate((count) => globalThis.bench.mount(count), BADGES);
const devtools = await page.createCDPSession();
await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });

async function measure(hz) {
  const { TaskDuration: before } = await page.metrics();
  const tasks = await page.evaluate((hz, seconds) => globalThis.bench.stream(hz, seconds), hz, seconds);
  const { TaskDuration: after } = await page.metrics();
  return { ...tasks, busy: ((after - before) / seconds) * 100 };
}

const say = ({ updates, long, longest, busy }) =>
  `${updates} updates, ${long} long tasks (longest ${longest.toFixed(0)} ms), main thread ${busy.toFixed(1)} % busy`;

// What is compiled and laid out for the first time is not what a stream costs.
await page.evaluate(() => globalThis.bench.stream(20, 2));
const rest = await measure(0);
const streaming = await measure(HZ);
await close();

console.log(`${BADGES} badges, ${seconds} s, CPU slowed down ${SLOWDOWN} times`);
console.log(`at rest:   ${say(rest)}`);
console.log(`streaming: ${say(streaming)}`);
const added = streaming.long - rest.long;
console.log(`added: ${added} long tasks; goal: at most ${GOAL}`);
process.exitCode = added <= GOAL ? 0 : 1;
