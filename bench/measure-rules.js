const { median, medianOf } = require('./clock');
const { framework, freshContext, nearRule, rowRules, rules, runRules } = require('./core');
const { ajvOf, tableschemaOf } = require('./peers');
const { makeRows, planOf } = require('./rows');

const MANY = 100_000;
const FEW = 10_000;

/** All rules but near-duplicates against tableschema and ajv on the same rows, and against themselves at a tenth of the size. */
async function measureThroughput() {
  const rows = makeRows(MANY, framework);
  const plan = planOf(rows, framework);
  const small = planOf(rows.slice(0, FEW), framework);
  const tableschema = await tableschemaOf(framework);
  const ajv = ajvOf(framework);
  const check = (context) => runRules(context, rowRules);
  // Peers and rules take turns, so that a busy moment of the machine falls on all of them.
  const times = { ours: [], small: [], tableschema: [], ajv: [] };
  for (let round = 0; round < 5; round += 1) {
    times.ours.push(await medianOf(1, () => freshContext(plan), check));
    times.small.push(await medianOf(3, () => freshContext(small), check));
    times.tableschema.push(await medianOf(1, () => rows, tableschema));
    times.ajv.push(await medianOf(1, () => rows, ajv));
  }
  const best = (list) => Math.min(...list);
  const ours = best(times.ours);
  return {
    ours,
    lines: [
      {
        what: '100,000 rows, all rules but near-duplicates : tableschema',
        ours,
        peer: best(times.tableschema),
        limit: 1.5,
      },
      { what: '100,000 rows, all rules but near-duplicates : ajv (for comparison)', ours, peer: best(times.ajv) },
      // Medians: the best of many short runs would have met no collection of garbage, the best of few long ones has.
      {
        what: 'per row, 100,000 : 10,000 rows',
        ours: median(times.ours) / MANY,
        peer: median(times.small) / FEW,
        limit: 1.3,
      },
    ],
  };
}

/** near-duplicate-measure against all other rules at 5,000 rows, and its own growth from 2,500 to 5,000 rows. */
async function measureNearDuplicates() {
  const rows = makeRows(5000, framework);
  const plan = planOf(rows, framework);
  const half = planOf(rows.slice(0, 2500), framework);
  const read = (given) => {
    const context = freshContext(given);
    for (let index = 0; index < given.measures.length; index += 1) context.linesOf(index);
    return context;
  };
  const others = await medianOf(
    9,
    () => freshContext(plan),
    (context) => runRules(context, rowRules),
  );
  const near = await medianOf(
    9,
    () => read(plan),
    (context) => runRules(context, nearRule),
  );
  const nearHalf = await medianOf(
    9,
    () => read(half),
    (context) => runRules(context, nearRule),
  );
  return [
    { what: '5,000 rows, near-duplicates : all other rules', ours: near, peer: others, limit: 5 },
    { what: 'near-duplicates, 5,000 : 2,500 rows (quadratic would be 4)', ours: near, peer: nearHalf, limit: 3 },
  ];
}

/** What a check of a plan takes once the engine has settled, after as many checks that are not counted. */
async function warmTime(plan, given) {
  const times = () =>
    medianOf(
      15,
      () => freshContext(plan),
      (context) => runRules(context, given),
    );
  await times();
  return times();
}

/** A plan of 400 rows, in milliseconds: the first check of a process, and a warm one. Runs in a process of its own. */
async function measurePlan() {
  const plan = planOf(makeRows(400, framework), framework);
  const first = await medianOf(
    1,
    () => freshContext(plan),
    (context) => runRules(context, rules),
  );
  return { first, warm: await warmTime(plan, rules) };
}

async function measurePlanWithoutNear() {
  const plan = planOf(makeRows(400, framework), framework);
  const first = await medianOf(
    1,
    () => freshContext(plan),
    (context) => runRules(context, rowRules),
  );
  return { first, warm: await warmTime(plan, rowRules) };
}

/** Megabytes by which the heap has grown after checking 100,000 rows, before anything is collected. Needs --expose-gc. */
function measureHeap() {
  const plan = planOf(makeRows(MANY, framework), framework);
  global.gc();
  const before = process.memoryUsage().heapUsed;
  const findings = runRules(freshContext(plan), rowRules);
  const grown = process.memoryUsage().heapUsed - before;
  global.gc();
  return { megabytes: grown / 1e6, kept: (process.memoryUsage().heapUsed - before) / 1e6, findings: findings.length };
}

module.exports = { measureThroughput, measureNearDuplicates, measurePlan, measurePlanWithoutNear, measureHeap };

if (require.main === module) {
  const work = module.exports[process.argv[2]];
  Promise.resolve(work()).then((result) => process.stdout.write(JSON.stringify(result)));
}
