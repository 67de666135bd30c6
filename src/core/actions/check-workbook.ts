import type { Recognised } from '../check/recognised';
import type { Framework } from '../frameworks/framework';
import { fail, ok, type Outcome } from '../i18n/problem';
import { text, type Text } from '../i18n/text';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { checkPlan, type CheckOptions, type CheckResult } from './check-plan';
import { readPlan, type ReadResult } from './read-plan';
import { recognisedOf } from './recognised-of';

/** How to check a workbook; absent means the default. */
export interface CheckWorkbookOptions extends Omit<CheckOptions, 'frameworks' | 'sheetNames'> {
  /** null: detected from the workbook's labels. */
  readonly framework: Framework | null;
}

/** What a workbook was read as, and all that is wrong with the plan in it. */
export interface CheckedWorkbook extends CheckResult {
  readonly recognised: Recognised;
}

/** Reads a workbook and checks the plan in it. Fails with `no-plan-found` where it holds no table of measures. */
export function checkWorkbook(snapshot: WorkbookSnapshot, options: CheckWorkbookOptions): Outcome<CheckedWorkbook> {
  return checkRead(
    readPlan(snapshot, { framework: options.framework, rocYear: options.rocYear ?? null }),
    snapshot,
    options,
  );
}

/** Checks a plan that was read from `snapshot` with the same options. Fails as `checkWorkbook` does. */
export function checkRead(
  read: ReadResult,
  snapshot: WorkbookSnapshot,
  options: CheckWorkbookOptions,
): Outcome<CheckedWorkbook> {
  if (read.plan.tables.length === 0) return fail('no-plan-found', noPlanFound(snapshot));
  const sheetNames = snapshot.sheets.map(({ name }) => name);
  return ok({ recognised: recognisedOf(read, sheetNames, options), ...checkPlan(read, { ...options, sheetNames }) });
}

function noPlanFound({ sheets }: WorkbookSnapshot): Text {
  const names = sheets.map(({ name }) => name);
  return text(
    `找不到計畫的具體作法表：要有一列欄名，含「具體作法」（或執行內容、推動作法等），並有評核重點、完成期限、承辦單位等欄。看過的工作表：${names.map((name) => `「${name}」`).join('、')}。請確認是否選對檔案，並把欄名寫在資料的上一列。`,
    `No table of measures was found: it needs a row of headers with 具體作法 (or 執行內容, 推動作法 …) and others such as 評核重點, 完成期限, 承辦單位. Sheets looked at: ${names.map((name) => `“${name}”`).join(', ')}. Check that this is the right file, and that the headers stand right above the rows.`,
  );
}
