import { counted } from '../../../core/check/report-words';
import type { Severity } from '../../../core/check/finding';
import { text, type Text } from '../../../core/i18n/text';
import type { At, RosterField } from '../../../core/plan/at';
import type { MeasureField } from '../../../core/plan/plan';

/** Words of the panel 檢核. */
export const words = {
  panel: text('檢核', 'Check'),
  notYet: text('還沒有檢核', 'Not checked yet'),
  notYetHow: text(
    '按下面的按鈕，檢核整本活頁簿的計畫：逐格標示要改的地方，並在這裡說明怎麼改。內容不會被更改。',
    'The button below checks the plan in the whole workbook: it marks the cells to look at and says here what to do. Nothing you wrote is changed.',
  ),
  check: text('驗證計畫', 'Check the plan'),
  checkAgain: text('重新檢核', 'Check again'),
  list: text('製作清單', 'List as sheet'),
  listHow: text('把檢核結果寫成一張可以列印的工作表', 'Writes the findings as a sheet to print'),
  clearMarks: text('清除標示', 'Remove marks'),
  noMarks: text('目前沒有標示', 'There are no marks'),
  stale: text('內容已變更，請重新檢核。', 'The workbook has changed. Please check again.'),
  nothing: text('沒有發現需要修正的地方。', 'Nothing to correct was found.'),
  nothingHow: text('計畫修改後，請再檢核一次。', 'Check again after changing the plan.'),
  noMatch: text('沒有符合條件的項目', 'Nothing matches'),
  noMatchHow: text(
    '請換個關鍵字，或清除篩選，回到全部項目。',
    'Try another word, or clear the filter to see everything.',
  ),
  clearFilter: text('清除篩選', 'Clear filter'),
  search: text('搜尋', 'Search'),
  searchHint: text('搜尋文字、儲存格、單位', 'Search words, cells, units'),
  only: text('只看', 'Show only'),
  withProposal: text('有建議內容', 'With a proposal'),
  order: text('排列方式', 'Order'),
  byRule: text('依規則', 'By rule'),
  byUnit: text('依承辦單位', 'By unit'),
  bySheet: text('依工作表順序', 'By sheet'),
  findings: text('檢核結果', 'Findings'),
  previous: text('上一項', 'Previous'),
  previousHow: text('前往上一項的儲存格（清單中按 P）', 'Goes to the cell before (P in the list)'),
  next: text('下一項', 'Next'),
  nextHow: text('前往下一項的儲存格（清單中按 N）', 'Goes to the next cell (N in the list)'),
  steps: text('逐項查看', 'Step through findings'),
  keys: text(
    '方向鍵移動，Enter 前往儲存格，N 下一項，P 上一項。',
    'Arrow keys move, Enter goes to the cell, N next, P previous.',
  ),
  present: text('目前內容', 'Now'),
  blank: text('（空白）', '(blank)'),
  proposal: { safe: text('可直接改為', 'Change to'), suggested: text('建議改為', 'Perhaps change to') },
  at: text('在', 'At'),
  change: text('改變的部分', 'What changes'),
  why: text('為什麼', 'Why'),
  wrong: text('不妥的例子', 'Not like this'),
  right: text('正確的例子', 'Like this'),
  related: text('另見', 'See also'),
  noUnit: text('沒有單位，或不屬於某一單位', 'No unit, or none in particular'),
  noDimension: text('其他（設定、編組表、檢核表等）', 'Other (settings, roster, checklist …)'),
} as const;

/** Headers of a measures table. */
export const fieldWords: Readonly<Record<MeasureField, Text>> = {
  dimension: text('構面', 'Dimension'),
  item: text('評核項目', 'Item'),
  point: text('評核重點', 'Point'),
  measure: text('具體作法', 'Measure'),
  deadline: text('完成期限', 'Deadline'),
  unit: text('承辦單位', 'Unit'),
  benefit: text('預期效益', 'Benefit'),
};

/** Headers of a roster. */
export const rosterFieldWords: Readonly<Record<RosterField, Text>> = {
  group: text('編組', 'Group'),
  role: text('職稱', 'Role'),
  post: text('現職', 'Post'),
  name: text('姓名', 'Name'),
  duty: text('職掌', 'Duty'),
  remark: text('備考', 'Remark'),
};

/** What stands in the settings. */
export const settingWords: Readonly<Record<Extract<At, { part: 'setting' }>['name'], Text>> = {
  agency: text('機關名稱', 'Agency'),
  rocYear: text('年度', 'Year'),
  title: text('計畫名稱', 'Title'),
  period: text('期程', 'Period'),
  periodFrom: text('期程起日', 'First day'),
  periodTo: text('期程迄日', 'Last day'),
  framework: text('評核架構', 'Framework'),
};

/** Parts of a plan. */
export const partWords = {
  header: text('表頭', 'Header'),
  roster: text('編組表', 'Roster'),
  checklist: text('檢核表', 'Checklist'),
  units: text('單位名冊', 'Unit register'),
  settings: text('計畫設定', 'Settings'),
  title: text('標題', 'Title'),
  whole: text('整份計畫', 'Whole plan'),
} as const;

/** A finding's level, of one finding. */
export const levelWords: Readonly<Record<Severity, Text>> = {
  error: text('必須修正', 'Must be fixed'),
  warning: text('建議', 'Suggestion'),
  hint: text('提示', 'Hint'),
};

/** How much of the list is shown. */
export function shownWords(shown: number, total: number): Text {
  return shown === total
    ? text(`共 ${total} 項`, counted(total, 'finding'))
    : text(`符合條件 ${shown} 項，共 ${total} 項`, `${shown} of ${counted(total, 'finding')} match`);
}

/** Where one stands in the list. */
export function stepWords(position: number, total: number): Text {
  return text(`第 ${position} 項，共 ${total} 項`, `${position} of ${total}`);
}

/** How many findings a group holds. */
export function groupCount(count: number): Text {
  return text(`${count} 項`, counted(count, 'finding'));
}

/** A cell's line. */
export function lineWords(line: number): Text {
  return text(`第 ${line} 行`, `line ${line}`);
}
