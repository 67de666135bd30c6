import { frameworks } from '../../core/frameworks/catalogue';
import { text, type Text } from '../../core/i18n/text';

const ids = frameworks.map(({ id }) => id);

/** What `sqp help new` says. */
export const newUsage: Text = text(
  [
    '用法：npx sqp new --framework 架構 --agency 機關 --year 年度 --out 檔案.xlsx [選項]',
    '',
    '產生新年度計畫的活頁簿：計畫設定、單位名冊、每個構面一張撰寫用的工作表、編組及檢核表。',
    '',
    `  --framework 架構   ${ids.join('、')}，或機關自訂架構的 .json 檔`,
    '  --agency 機關      機關全銜',
    '  --year 年度        民國年，例如 115',
    '  --out 檔案         要產生的 .xlsx；已經有同名檔案時不會覆寫',
    '  --units 檔案       單位清單（CSV；UTF-8 或 Big5），第一列是欄名：',
    '                     name 單位名稱、aliases 別名、head 主管職稱、kind 類別、members 所含單位',
    '                     只有 name 是必要的；欄名也可以寫中文；有好幾個名稱時以「、」分開',
    '  --title 名稱       計畫名稱；不寫就是「機關＋年度＋提升服務品質執行計畫」',
    '  --force            覆寫已經存在的檔案',
    '',
    '例如：npx sqp new --framework service-award --agency 範例機關 --year 115 --units units.csv --out plan.xlsx',
  ].join('\n'),
  [
    'Usage: npx sqp new --framework FRAMEWORK --agency NAME --year YEAR --out FILE.xlsx [options]',
    '',
    'Makes the workbook of a new plan: settings, unit register, a drafting sheet for each dimension, roster and checklist.',
    '',
    `  --framework FRAMEWORK   ${ids.join(', ')}, or a .json file of your own`,
    '  --agency NAME           the agency’s full name',
    '  --year YEAR             ROC year, such as 115 (= 2026)',
    '  --out FILE              the .xlsx to make; a file that is there already is left alone',
    '  --units FILE            list of units (CSV; UTF-8 or Big5), its first row the column names:',
    '                          name, aliases, head, kind, members; only name is needed,',
    '                          and 、 stands between several names',
    '  --title TITLE           title of the plan; otherwise agency + year + 提升服務品質執行計畫',
    '  --force                 replace a file that is there already',
    '',
    'Example: npx sqp new --framework service-award --agency 範例機關 --year 115 --units units.csv --out plan.xlsx',
  ].join('\n'),
);
