require('../scripts/load-typescript');
const { medianOf, timeOf } = require('./clock');
const { makeRows, planOf } = require('./rows');
const { makeAnnexes } = require('../src/core/actions/annexes');
const { formById } = require('../src/core/forms/catalogue');
const { frameworkById } = require('../src/core/frameworks/catalogue');
const { makePlan } = require('../src/core/plan/make');

const form = formById('award-weighted');
const framework = frameworkById('service-award');

/** A plan of so many measures with register, roster and checklist, its rows in the rubric's order; `bad` of the rows (0–1) have a fault. */
function wholePlan(count, bad = 0) {
  const points = framework.dimensions.flatMap(({ items }) => items.flatMap(({ points }) => points));
  const places = new Map([...points.keys()].map((index) => [points[index].name, index]));
  const plan = planOf(makeRows(count, framework, bad), framework);
  const measures = [...plan.measures].sort((a, b) => places.get(a.point) - places.get(b.point));
  const { register } = plan;
  const blank = makePlan({ framework, agency: '範例機關', rocYear: 107, title: null, period: null, register });
  return { ...plan, measures, settings: blank.settings, roster: blank.roster, checklist: blank.checklist };
}

/** From the plan to sheets with their pages laid out, marks and all: what the command does between reading and writing. */
function annexesOf(plan) {
  return makeAnnexes(plan, { form, only: null, fontName: null, selfRating: null, surveyUnits: null });
}

/** All annexes of 124 measures, in milliseconds: the first time in a process, and warm. Runs in a process of its own. */
async function measureAnnexes() {
  const plan = wholePlan(124);
  const first = await timeOf(() => annexesOf(plan));
  for (let round = 0; round < 30; round += 1) annexesOf(plan);
  const warm = await medianOf(
    21,
    () => plan,
    (given) => annexesOf(given),
  );
  return { first, warm };
}

/** Growth per row, and the library that only writes the workbook down, in the same run. */
async function measureAnnexGrowth() {
  const { writeWorkbook } = require('../src/hosts/xlsx/write-workbook');
  const large = wholePlan(5000);
  const small = wholePlan(500);
  const { doc } = annexesOf(small);
  const times = { large: [], small: [], writing: [] };
  for (let round = 0; round < 7; round += 1) {
    times.large.push(await timeOf(() => annexesOf(large)));
    times.small.push(
      await medianOf(
        5,
        () => small,
        (given) => annexesOf(given),
      ),
    );
    times.writing.push(await timeOf(() => writeWorkbook(doc)));
  }
  return times;
}

module.exports = { wholePlan, measureAnnexes, measureAnnexGrowth };

if (require.main === module) {
  const work = module.exports[process.argv[2]];
  Promise.resolve(work()).then((result) => process.stdout.write(JSON.stringify(result)));
}
