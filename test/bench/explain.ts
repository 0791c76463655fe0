/**
 * `npx tsx test/bench/explain.ts`: what one warm `explain()` costs in Node, over the shipped data and over a dataset with
 * a hundred times as many models, by hand. Names and counts vary, so that nothing is answered from the last call alone.
 */
import { dataset } from '../../src/api.js';
import { explain, type Dataset } from '../../src/core/index.js';

const ROUNDS = 9;
const CALLS = 20_000;

const NAMES = ['llama3.1:70b', 'gpt-4o', 'us.meta.llama3-1-70b-instruct-v1:0', 'ChatGPT', 'openai/gpt-oss-120b'];

/** The dataset with copies of every figure under names of their own. */
function enlarged(times: number): Dataset {
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    dataset.figures.map((table) => ({
      ...table,
      rows: table.rows.map(([model, ...rest]) => [`${model}-copy${copy}`, ...rest] as (typeof table.rows)[number]),
    })),
  );
  return { ...dataset, figures: [...dataset.figures, ...copies.flat()] };
}

/** Microseconds of one call, the median of the rounds. */
function measure(data: Dataset): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let call = 0; call < CALLS; call++) {
      explain({ model: NAMES[call % NAMES.length]!, queries: 1 + (call % 997), outputTokens: 300 + (call % 89) }, data);
    }
    return ((performance.now() - start) * 1000) / CALLS;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1]!;
}

const shipped = measure(dataset);
const large = measure(enlarged(100));
console.log(
  `explain(): ${shipped.toFixed(1)} us over the shipped data, ${large.toFixed(1)} us over 100 times as many models`,
);
console.log(`ratio ${(large / shipped).toFixed(2)}`);
