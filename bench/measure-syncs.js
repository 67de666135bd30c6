require('../scripts/load-typescript');
const { wholePlan } = require('./measure-annexes');
const { buildWorkbook } = require('../src/core/actions/build-workbook');
const { makePlanSession } = require('../src/taskpane/session/plan-session');
const { openSession } = require('../test/support/session/open-session');

const READ = 3;
const MARK = 2;

/** What 驗證計畫 asks of Excel for a plan of so many rows, through Microsoft's own proxies: syncs to read the workbook and to mark it. */
async function countSyncs(rows) {
  const { office, bridge } = await openSession(buildWorkbook(wholePlan(rows, 0.05)));
  const counts = { read: 0, mark: 0, findings: 0 };
  const counted =
    (name) =>
    async (...given) => {
      const before = bridge.traffic.syncs;
      const result = await office[name](...given);
      counts[name] += bridge.traffic.syncs - before;
      return result;
    };
  const workbook = { ...office, read: counted('read'), mark: counted('mark') };
  const session = makePlanSession({ workbook, language: 'zh-TW', today: () => '2018-02-01', now: () => 0 });
  await session.check();
  const { problem, checked } = session.getState();
  if (problem !== null || checked === null) throw new Error(problem?.message.en ?? 'nothing was checked');
  return { ...counts, findings: checked.findings.length };
}

/** The same number for ten times the rows. */
async function measureSyncs() {
  const small = await countSyncs(400);
  const large = await countSyncs(4000);
  const line = (what, ours, limit) => ({ what: `驗證計畫, ${what}`, ours, limit, unit: 'syncs' });
  return [
    line('400 rows, to read', small.read, READ),
    line('400 rows, to mark', small.mark, MARK),
    line(`4,000 rows (${large.findings} findings), to read: no more than 400 rows`, large.read, small.read),
    line('4,000 rows, to mark: no more than 400 rows', large.mark, small.mark),
  ];
}

module.exports = { measureSyncs };
