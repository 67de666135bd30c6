const { execFileSync } = require('node:child_process');
const path = require('node:path');
const { median } = require('./clock');
const { measureFirstButton } = require('./measure-pane');
const { measureNearDuplicates, measureThroughput } = require('./measure-rules');
const { build, measureCommand, measureFolder, measureReading } = require('./measure-files');
const { measureScrolling } = require('./measure-scrolling');
const { measureSize } = require('./measure-size');
const { measureSyncs } = require('./measure-syncs');

/** One figure of a process of its own, so that nothing is warm or on the heap already. */
function apart(name, script = 'measure-rules.js') {
  const file = path.join(__dirname, script);
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', file, name], { encoding: 'utf8' }));
}

/** Medians over several such processes: a first check comes but once in each. */
function medianApart(name, script, processes = 9) {
  const figures = Array.from({ length: processes }, () => apart(name, script));
  return { first: median(figures.map(({ first }) => first)), warm: median(figures.map(({ warm }) => warm)) };
}

function plansOf400Rows() {
  const all = medianApart('measurePlan');
  const some = medianApart('measurePlanWithoutNear');
  const line = (what, ours, limit) => ({ what: `400 rows, ${what}`, ours, limit, unit: 'ms' });
  return [
    line('first check', all.first, 100),
    line('warm check', all.warm, 50),
    line('first check without near-duplicates', some.first, 15),
    line('warm check without near-duplicates', some.warm, 5),
  ];
}

function annexes() {
  const script = 'measure-annexes.js';
  const { first, warm } = medianApart('measureAnnexes', script);
  const { large, small, writing } = apart('measureAnnexGrowth', script);
  return [
    { what: 'all annexes of 124 rows, first time', ours: first, limit: 60, unit: 'ms' },
    { what: 'all annexes of 124 rows, warm', ours: warm, limit: 20, unit: 'ms' },
    { what: 'annexes per row, 5,000 : 500 rows', ours: median(large) / 5000, peer: median(small) / 500, limit: 1.3 },
    {
      what: 'annexes of 500 rows : the library writing them down',
      ours: median(small),
      peer: median(writing),
      limit: 1,
    },
  ];
}

function heap() {
  return [{ what: '100,000 rows, growth of the heap', ours: apart('measureHeap').megabytes, limit: 150, unit: 'MB' }];
}

/** A line is a ratio of two times, or a figure with a unit. It holds where it is within its limit, or has none. */
function judged({ what, ours, peer, unit, limit, atLeast }) {
  const value = peer === undefined ? ours : ours / peer;
  const holds = (limit === undefined || value <= limit) && (atLeast === undefined || value >= atLeast);
  return {
    what,
    value,
    unit: unit ?? '×',
    bound: limit ?? atLeast,
    sign: atLeast === undefined ? '≤' : '≥',
    holds,
    ours,
    peer,
  };
}

function print(line) {
  const { what, value, unit, bound, sign, holds, ours, peer } = judged(line);
  const figure = `${value.toFixed(2)} ${unit}`.padStart(10);
  const allowed = bound === undefined ? ''.padEnd(8) : `${sign} ${bound}`.padEnd(8);
  const times = peer === undefined ? '' : `  (${ours.toPrecision(3)} : ${peer.toPrecision(3)} ms)`;
  console.log(`${holds ? ' ' : '!'} ${figure}  ${allowed}${what}${times}`);
  return holds;
}

/** The core alone, in memory. */
async function measureCore() {
  const throughput = await measureThroughput();
  return [
    () => throughput.lines,
    () => measureReading(throughput.ours),
    heap,
    measureNearDuplicates,
    plansOf400Rows,
    annexes,
  ];
}

const commandLine = [measureCommand, measureFolder];
const addIn = [measureSize, measureSyncs, measureFirstButton, measureScrolling];

/**
 * Measures what the product promises about speed and prints each figure with its limit; a line that is over begins with `!`.
 * Ratios are of times taken in one run on one machine. `--check` makes the exit code 1 where a limit is missed; `--core` leaves out
 * what needs a build; `--add-in` measures the add-in alone (it needs chromium).
 */
async function main(options) {
  const groups = options.includes('--add-in') ? [build, ...addIn] : await measureCore();
  if (!options.includes('--add-in') && !options.includes('--core')) groups.push(build, ...commandLine, ...addIn);
  let allHold = true;
  for (const group of groups) for (const line of (await group()) ?? []) allHold = print(line) && allHold;
  if (options.includes('--check') && !allHold) process.exitCode = 1;
}

main(process.argv.slice(2));
