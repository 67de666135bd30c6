const { performance } = require('node:perf_hooks');

/** Milliseconds that `work` takes. */
async function timeOf(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The median of `runs` times; `prepare` makes what each run gets and is not timed. */
async function medianOf(runs, prepare, work) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const given = await prepare(run);
    times.push(await timeOf(() => work(given)));
  }
  return median(times);
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

module.exports = { timeOf, medianOf, median };
