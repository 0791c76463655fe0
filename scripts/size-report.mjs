/** What is said of the sizes of files: pure, it reads none. Sizes are bytes as brotli sends them, budgets kB of 1000 bytes. */

/** Bytes as kB with two digits: a budget is kept or missed by tens of bytes. */
const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

/** How a size moved from the one last written down, or undefined where there is none. */
export function describeChange(bytes, before) {
  if (before === undefined) return undefined;
  const change = bytes - before;
  return change === 0 ? 'same' : `${change > 0 ? '+' : '−'}${Math.abs(change)} B`;
}

/** What is wrong with a file and what to do about it, or undefined where it is within its budget. */
export function describeFault({ file, bytes, before, budget }) {
  if (bytes === undefined) return `${file} is not there: npm run build.`;
  const excess = bytes - budget * 1000;
  if (excess <= 0) return undefined;
  const share = ((excess / (budget * 1000)) * 100).toFixed(1);
  const over = `${file} weighs ${kB(bytes)}: ${kB(excess)} (${share} %) over its budget of ${kB(budget * 1000)}`;
  const moved =
    before === undefined
      ? 'nothing is written down of what it weighed before'
      : before === bytes
        ? 'it weighs what was last written down, so the budget is what changed'
        : `it was ${kB(before)} when last written down (${describeChange(bytes, before)})`;
  return `${over}; ${moved}.`;
}

/** Said once after all faults. */
export const ADVICE = `Take something out. Where it is worth its weight, raise the budget in scripts/sizes.mjs, run npm run sizes -- --save, and
say in the body of the commit what the reader gets for it.`;
