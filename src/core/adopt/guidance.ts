import { squeeze } from '../text/squeeze';
import type { Grid } from '../workbook/grid';
import { isBlank } from '../text/is-blank';

const BRACKETED = /^[(（〔【[][^()（）]*[)）〕】\]]$/u;
const ASKS = /^(?:請|如[:：]|例[:：如]|填[寫至列報]|(?:可|得)複選|以.{1,8}為(?:單位|限|原則))/u;
const ASKS_WITHIN = /請|填|例如|如[:：]|例[:：]|條列|敘明|勾選|擇一|字以內|格式|年月|全銜/u;
const EXAMPLE = /^[(（【]?(?:填[寫表]?)?(?:範例|示例|舉例|例|例示)[)）】]?[:：]?$/u;
const LONGEST = 60;

/** Whether a row under a header says how to fill the columns in (（請條列）（填至月份）), or shows it by an example marked as one. */
export function isGuidance(grid: Grid, row: number): boolean {
  let cells = 0;
  let asking = 0;
  const length = grid.sheet.rows[row]?.length ?? 0;
  for (let column = 0; column < length; column++) {
    if (grid.anchorRow(row, column) !== row || grid.anchorColumn(row, column) !== column) continue;
    const text = grid.text(row, column);
    if (isBlank(text)) continue;
    const words = text.length > LONGEST ? '' : squeeze(text);
    if (cells === 0 && EXAMPLE.test(words)) return true;
    const inner = BRACKETED.test(words) ? words.slice(1, -1) : null;
    if (inner === null && !ASKS.test(words)) return false;
    // 「請」 begins many a measure; in brackets it is said to whoever fills in.
    if (ASKS_WITHIN.test(inner ?? words)) asking += inner === null ? 1 : 2;
    cells++;
  }
  return cells > 0 && asking >= 2;
}
