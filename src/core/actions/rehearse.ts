import { makeContext } from '../check/make-context';
import type { Rule } from '../check/rule';
import { runRules } from '../check/run';
import { serviceAward } from '../frameworks/service-award/v1/service-award';
import type { Measure, Plan } from '../plan/plan';
import { registerFromNames } from '../units/register-from-names';

/** So long that the passes over single characters are compiled by its end. */
const LONG = '櫃檯同仁於尖峰時段抽查申請書範例，並把結果貼在公布欄。'.repeat(150);

/** Sound rows in the forms that most plans have, and at the end one with slips. */
const ROWS: readonly (readonly [measure: string, deadline: string, units: string])[] = [
  ['1.櫃檯同仁每季抽查申請書範例20份。\n2.由主管複查，並送秘書室備查。', '107年6月30日', '秘書室、行政科'],
  ['一、於一樓大廳張貼動線圖（含英文）。\n二、每月更新等候時間統計表。', '持續辦理', '各科室'],
  ['請兩位民眾試填申請書，並把結果貼在公布欄。', '107年4月至9月', '行政科\n秘書室'],
  [LONG, '107.10.31', '行政科'],
  ['辦理辦理電話禮貌測試，，並登錄於ｗｗｗ網站（附照片', '再議', '秘書事、第一、二組'],
];

function rehearsalPlan(): Plan {
  const [dimension] = serviceAward.dimensions;
  const [item] = dimension?.items ?? [];
  const measures = ROWS.map(([text, deadline, unitText], index): Measure => {
    const point = item?.points[index % item.points.length]?.name ?? '';
    const isLast = index === ROWS.length - 1;
    return {
      table: 0,
      dimension: dimension?.name ?? null,
      item: item?.name ?? null,
      point: isLast ? point.replace('服務', '服勿') : point,
      text,
      deadline,
      unitText,
      benefit: null,
      other: {},
    };
  });
  return {
    settings: { agency: null, rocYear: 107, title: null, period: null },
    framework: serviceAward,
    register: registerFromNames('秘書室、行政科'),
    tables: [{ dimension: null, fields: ['dimension', 'item', 'point', 'measure', 'deadline', 'unit'], weight: null }],
    measures,
    roster: null,
    checklist: null,
  };
}

/**
 * Runs rules over a few rows of our own. What the engine otherwise does at first use (compiling functions and expressions, the rubrics'
 * indexes) is done while the program loads, and the first plan is checked nearly as fast as the next.
 */
export function rehearse(rules: readonly Rule[]): void {
  runRules(makeContext(rehearsalPlan(), { today: '2018-01-01' }), rules);
}
