import { checkPlan } from '../../../../src/core/actions/check-plan';
import { readPlan } from '../../../../src/core/actions/read-plan';
import { ruleExamples } from '../../../../src/core/actions/rule-examples';
import type { WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../../../src/hosts/memory/snapshot-of';
import type { CheckResults } from '../../../../src/taskpane/panels/check/session';
import { sampleDraft } from '../../../support/samples/sample-draft';

/** A workbook checked as the session checks it. */
export function resultsOf(snapshot: WorkbookSnapshot): CheckResults {
  const read = readPlan(snapshot);
  const sheetNames = snapshot.sheets.map(({ name }) => name);
  const { findings, summary, titles } = checkPlan(read, { today: '2026-02-01', sheetNames });
  return { findings, summary, titles, examples: ruleExamples(Object.keys(titles)), read, stale: false };
}

/** The sample draft, with its planted faults. */
export function draftResults(): CheckResults {
  return resultsOf(snapshotOf(sampleDraft()));
}

const header = ['構面', '評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'];

/** A sheet of measures with the rows given, the last four columns of each: 具體作法, 完成期限, 承辦單位. */
export function measuresResults(rows: readonly (readonly [string, string, string])[]): CheckResults {
  const labels = ['基礎服務', '服務一致及正確', '申辦資訊透明'];
  const sheet = { name: '具體作法', hidden: false, merges: [], tables: [], hiddenRows: [], formulas: [] };
  const values = [['115年度提升服務品質執行計畫'], header, ...rows.map((row) => [...labels, ...row])];
  return resultsOf({ sheets: [{ ...sheet, rows: values }], names: [] });
}

/** `count` rows, each without a deadline. */
export function manyResults(count: number): CheckResults {
  return measuresResults(
    Array.from({ length: count }, (_, index) => [
      `訂定並公告第 ${index + 1} 類申辦案件的標準作業程序`,
      '',
      index % 2 === 0 ? '秘書室' : '資訊科、秘書室',
    ]),
  );
}
